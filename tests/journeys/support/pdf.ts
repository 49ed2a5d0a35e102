import type { Page } from 'playwright-core';

/** Where something stands on paper: its page, from 1, and how far above the page's lower edge, in points. */
interface Place {
  page: number;
  y: number;
}

export interface PrintedPdf {
  pages: number;
  headings: (Place & { text: string })[];
  links: (Place & { address: string })[];
}

/** What a click on the app's own button puts on paper. */
export async function printed(
  page: Page,
  ask: () => Promise<void>,
  format: 'A4' | 'Letter' = 'A4',
): Promise<PrintedPdf> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['asked'];
    window.print = () => void (document.documentElement.dataset['asked'] = '');
  });
  await ask();
  await page.locator('html[data-asked]').waitFor({ timeout: 60_000 });
  return readPdf(await page.pdf({ format, outline: true, tagged: true }));
}

/** Chromium writes its PDFs' objects as text, one after another: enough to find pages, the outline and the links. */
function readPdf(bytes: Uint8Array): PrintedPdf {
  const source = new TextDecoder('latin1').decode(bytes);
  const objects = new Map(
    [...source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [Number(id), body!]),
  ); // both groups match
  const kids = /\/Type \/Pages\b[\s\S]*?\/Kids \[([^\]]*)\]/;
  const pageIds = [...objects].filter(([, body]) => /\/Type \/Page\b(?!s)/.test(body)).map(([id]) => id);
  const order = [...objects.values()]
    .flatMap((body) => [...(kids.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id)))
    .filter((id) => pageIds.includes(id));
  const pageOf = (id: number) => order.indexOf(id) + 1;
  const headings = [...objects.values()].flatMap((body) => {
    const found = /\/Title ([<(][\s\S]*?[>)])\n\/Dest \[(\d+) 0 R \/XYZ [\d.-]+ ([\d.-]+)/.exec(body);
    return found === null ? [] : [{ text: textOf(found[1]!), page: pageOf(Number(found[2])), y: Number(found[3]) }]; // the groups match
  });
  const links = order.flatMap((id) =>
    [...(/\/Annots \[([^\]]*)\]/.exec(objects.get(id)!)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].flatMap(
      ([, annotation]) => {
        const body = objects.get(Number(annotation)) ?? '';
        const address = /\/URI \((.*?)\)>>/.exec(body)?.[1];
        const y = Number(/\/Rect \[[\d.-]+ ([\d.-]+)/.exec(body)?.[1] ?? NaN);
        return address === undefined ? [] : [{ address, page: pageOf(id), y }];
      },
    ),
  );
  const downwards = (a: Place, b: Place) => a.page - b.page || b.y - a.y;
  return { pages: order.length, headings: headings.toSorted(downwards), links };
}

/** A PDF's text string: in UTF-16 as hexadecimal digits, or as it is between parentheses. */
function textOf(string: string): string {
  const digits = /^<FEFF([0-9A-F]*)>$/i.exec(string)?.[1];
  if (digits === undefined) return string.slice(1, -1).replaceAll(/\\([()\\])/g, '$1');
  return (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
