import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readDeckFile } from '../../src/state/deck/deckFile';
import { writeDeckLink } from '../../src/state/deck/deckLink';
import { anyDecks, damagedDecks } from '../support/decks';
import { draws } from '../support/deep';
import { openPage, recordOf } from './support/browser';

vi.setConfig({ testTimeout: 240_000 });

const FILES = draws(800);
const LINKS = draws(200, 30);

/** What a page said of one after another: those of which it said nothing right, by number. */
interface Outcome {
  silent: number[];
  blank: number[];
}

test('damaged files: each is refused or mended with a sentence, and the page stands', async () => {
  const page = await openPage({ query: '?view=present&lang=en&theme=light', reducedMotion: true });
  await page.locator('.outline > ol > li > button').first().waitFor();
  const files = fc
    .sample(damagedDecks(), { numRuns: FILES })
    .map((text) => ({ text, isRefused: !readDeckFile(text).ok }));
  expect(files.filter(({ isRefused }) => isRefused).length).toBeGreaterThan(FILES / 10);
  const outcome = await page.evaluate(async (given): Promise<Outcome> => {
    const result: Outcome = { silent: [], blank: [] };
    const until = async (holds: () => boolean) => {
      for (const start = performance.now(); !holds() && performance.now() - start < 10_000;)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return holds();
    };
    for (const [i, { text, isRefused }] of given.entries()) {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'a.deck.json', { type: 'application/json' }));
      if (input === null) {
        result.blank.push(i);
        break;
      }
      const said = () => document.querySelector<HTMLElement>('.present-said');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      const isSaid = await until(
        () => (said()?.dataset['problem'] !== undefined) === isRefused && (said()?.textContent ?? '').trim() !== '',
      );
      if (!isSaid) result.silent.push(i);
      if (document.querySelector('.outline-title, .present-empty') === null) result.blank.push(i);
    }
    return result;
  }, files);
  expect(outcome).toEqual({ silent: [], blank: [] });
  expect(recordOf(page).errors).toEqual([]);
});

test('damaged links: each says what is wrong with it, and one’s own lecture stays', async () => {
  const whole = await Promise.all(fc.sample(anyDecks(), { numRuns: LINKS }).map(writeDeckLink));
  const damaged = whole.flatMap((text, i) =>
    text === null
      ? []
      : [
          i % 3 === 0
            ? text.slice(0, Math.max(1, text.length - 1 - (i % 17)))
            : i % 3 === 1
              ? `${text.slice(0, i % text.length)}!${text.slice(i % text.length)}`
              : [...text].toReversed().join(''),
        ],
  );
  expect(damaged.length).toBeGreaterThan(LINKS * 0.9);
  const page = await openPage({ query: '?view=present&lang=en&theme=light', reducedMotion: true });
  await page.locator('.outline > ol > li > button').first().waitFor();
  const outcome = await page.evaluate(async (texts): Promise<Outcome> => {
    const result: Outcome = { silent: [], blank: [] };
    const until = async (holds: () => boolean) => {
      for (const start = performance.now(); !holds() && performance.now() - start < 10_000;)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    for (const [i, text] of texts.entries()) {
      history.pushState(null, '', `?view=present&lang=en&theme=light&deck=${encodeURIComponent(text)}`);
      dispatchEvent(new PopStateEvent('popstate'));
      const said = () => document.querySelector('.present-offer p, .notices li')?.textContent ?? '';
      await until(() => said() !== '');
      if (!/damaged|longer|version|JSON|lecture/.test(said())) result.silent.push(i);
      if (document.querySelectorAll('.outline-title').length !== 20) result.blank.push(i);
      history.pushState(null, '', '?view=present&lang=en&theme=light');
      dispatchEvent(new PopStateEvent('popstate'));
      await until(() => said() === '');
    }
    return result;
  }, damaged);
  expect(outcome).toEqual({ silent: [], blank: [] });
  expect(recordOf(page).errors).toEqual([]);
});
