import type { PixelDifference } from './pixels';

export interface Pair extends PixelDifference {
  name: string;
  before: string;
  after: string;
}

/** A page with both commits' pictures of what differs, the most first. Paths are relative to it. */
export function sideBySide(commit: string, pairs: readonly Pair[]): string {
  const rows = pairs.map(
    (pair) =>
      `<section><h2>${pair.name}: ${said(pair)}</h2><img src="${pair.before}" alt="before"><img src="${pair.after}" alt="now"></section>`,
  );
  return `<!doctype html>
<meta charset="utf-8">
<title>Against ${commit}</title>
<style>
  body { margin: 1rem; font-family: sans-serif; }
  img { box-sizing: border-box; width: 49.5%; border: 1px solid #999; vertical-align: top; }
  h2 { font-size: 1rem; }
</style>
<h1>Left ${commit}, right as it is now</h1>
${rows.length === 0 ? '<p>No pixel differs.</p>' : rows.join('\n')}
`;
}

/** How much differs, for people. */
export const said = ({ count, share }: PixelDifference): string =>
  `${count.toLocaleString('en')} pixels, ${(100 * share).toFixed(3)} %`;
