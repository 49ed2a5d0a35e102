import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { exercisePage as englishExercises } from '../../src/content/en/exercisePage';
import { handout as english } from '../../src/content/en/handout';
import { lecture as englishLecture } from '../../src/content/en/lecture';
import { LESSONS } from '../../src/content/lessons';
import { exercisePage as chineseExercises } from '../../src/content/zh-CN/exercisePage';
import { handout as chinese } from '../../src/content/zh-CN/handout';
import { lecture as chineseLecture } from '../../src/content/zh-CN/lecture';
import { sceneLink, sceneState } from '../../src/state/deck/sceneLink';
import { readUrl } from '../../src/state/urlCodec';
import { DEFAULT_STATE } from '../../src/state/viewState';
import { readQr } from '../support/readQr';
import { openPage, recordOf } from './support/browser';
import { printed } from './support/pdf';

vi.setConfig({ testTimeout: 240_000 });

const LANGUAGES = {
  en: { handout: english, lecture: englishLecture, exercises: englishExercises },
  'zh-CN': { handout: chinese, lecture: chineseLecture, exercises: chineseExercises },
} as const;
type Choice = {
  lang: keyof typeof LANGUAGES;
  kind: 'notes' | 'lines';
  perPage: 2 | 3;
  theme?: string;
  wideText?: boolean;
};

const bare = (text: string) => text.replaceAll(/\s/g, '');

async function openComposer({
  lang,
  theme = 'light',
  wideText = false,
}: Pick<Choice, 'lang' | 'theme' | 'wideText'>): Promise<Page> {
  const page = await openPage({ query: `?view=present&lang=${lang}&theme=${theme}`, wideText });
  await page.locator('.outline > ol > li > button').first().waitFor();
  return page;
}

async function askForHandout(page: Page, { lang, kind, perPage }: Choice): Promise<void> {
  const { handout } = LANGUAGES[lang];
  await page.getByRole('button', { name: handout.button, exact: true }).click();
  await page.getByRole('radio', { name: handout.kinds[kind] }).check({ force: true });
  await page.getByRole('radio', { name: String(perPage), exact: true }).check({ force: true });
  await page.getByRole('button', { name: handout.print, exact: true }).click();
}

describe('a handout of the ready lecture', () => {
  test.each<Choice & { format: 'A4' | 'Letter'; pages: number[] }>([
    { lang: 'en', kind: 'notes', perPage: 2, format: 'A4', pages: [10, 11] },
    { lang: 'zh-CN', kind: 'lines', perPage: 3, format: 'Letter', pages: [7, 8] },
    { lang: 'en', kind: 'lines', perPage: 3, format: 'Letter', pages: [7, 8], wideText: true },
  ])(
    '$kind, $perPage on a page of $format, $lang, text wider: $wideText: every scene in order and whole on its page',
    async ({ format, pages, ...choice }) => {
      const { scenes, title } = LANGUAGES[choice.lang].lecture;
      const page = await openComposer(choice);
      const pdf = await printed(page, () => askForHandout(page, choice), format);
      expect(pages).toContain(pdf.pages);
      expect(bare(pdf.headings[0]!.text)).toBe(bare(title)); // it has a heading
      const headings = scenes.map((scene, i) => {
        const found = pdf.headings.find(({ text }) => bare(text) === bare(`${i + 1}${scene.title}`));
        expect(found, scene.title).toBeDefined();
        return found!; // just expected
      });
      const asWritten = scenes.map(({ link }) => sceneLink(sceneState(link, DEFAULT_STATE).state));
      const feet = asWritten.map((link) =>
        pdf.links.find(
          ({ address }) =>
            address.includes(`lang=${choice.lang}`) &&
            sceneLink(readUrl(new URL(address).search.slice(1)).state) === link,
        ),
      );
      expect(feet.map((foot) => foot?.page)).toEqual(headings.map((heading) => heading.page));
      expect(headings.every(({ y }, i) => y > feet[i]!.y)).toBe(true);
      expect(headings.map(({ page: on }) => on)).toEqual(headings.map(({ page: on }) => on).toSorted((a, b) => a - b));
      expect(recordOf(page).errors).toEqual([]);
    },
  );

  test('has the picture of what each scene shows, and nothing that only a screen can do', async () => {
    const page = await openComposer({ lang: 'en', theme: 'dark' });
    await keepSheets(page);
    await askForHandout(page, { lang: 'en', kind: 'notes', perPage: 2 });
    await page.locator('html[data-asked]').waitFor({ timeout: 60_000 });
    await page.emulateMedia({ media: 'print' });
    const { scenes } = englishLecture;
    const sheets = await page.locator('.scene-sheet').evaluateAll((elements) =>
      elements.map((element) => ({
        drawings: [...element.querySelectorAll('.scene-pictures svg')].filter(
          (svg) => svg.getBoundingClientRect().height > 40,
        ).length,
        pressable: [...element.querySelectorAll('.button, input, select')]
          .filter((control) => control.getClientRects().length > 0)
          .map((control) => control.className),
        wide: element.scrollWidth - element.clientWidth,
        text: element.textContent,
        code: {
          path: element.querySelector('.scene-qr path')!.getAttribute('d')!,
          side: element.querySelector<SVGSVGElement>('.scene-qr svg')!.viewBox.baseVal.width,
        }, // every sheet has one
        address: element.querySelector<HTMLAnchorElement>('.scene-address')!.href,
      })),
    );
    expect(sheets).toHaveLength(scenes.length);
    const withoutDrawing = scenes.filter((_, i) => sheets[i]!.drawings === 0).map(({ link }) => link); // as many sheets as scenes
    expect(withoutDrawing.filter((link) => !link.includes('lesson=table'))).toEqual([]);
    expect(sheets.flatMap(({ pressable }) => pressable)).toEqual([]);
    expect(sheets.map(({ wide }) => wide).filter((wide) => wide > 1)).toEqual([]);
    expect(sheets.map(({ code }) => readQr(code.path, code.side))).toEqual(sheets.map(({ address }) => address));
    const textOf = (part: string) => sheets[scenes.findIndex(({ link }) => link.includes(part))]!.text; // such a scene there is
    expect(textOf('model=plain34&compare=plain18')).toContain('21,623,848'); // torchvision's count without the projections
    expect(textOf('panel=costs')).toContain('25,557,032');
    expect(textOf('panel=code')).toContain('if stride != 1 or in_planes != planes * self.expansion:');
    expect(textOf('focus=layer2.0')).toContain('3×3, 128');
    expect(textOf('lesson=residual&step=2')).toContain('To put out zero.');
  });

  test('is light on paper, in the dark look too', async () => {
    const colours: string[][] = [];
    for (const theme of ['dark', 'projector']) {
      const page = await openComposer({ lang: 'en', theme });
      await keepSheets(page);
      await askForHandout(page, { lang: 'en', kind: 'lines', perPage: 3 });
      await page.locator('html[data-asked]').waitFor({ timeout: 60_000 });
      await page.emulateMedia({ media: 'print' });
      const colour = (selector: string, property: 'color' | 'fill' | 'stroke' | 'fontSize') =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => getComputedStyle(element)[name as 'color'], property);
      colours.push([
        await colour('.scene-sheet h2', 'color'),
        await colour('body > .sheets .band-ground', 'fill'),
        await colour('body > .sheets [data-stage="1"] .shape', 'stroke'),
        await colour('body > .sheets .band-name', 'fontSize'),
        await page.evaluate(() => getComputedStyle(document.querySelector('#root')!).display), // it is there
      ]);
      await page.close();
    }
    expect(colours[0]!.slice(0, 3)).toEqual(['rgb(0, 0, 0)', 'rgb(241, 245, 249)', 'rgb(15, 118, 110)']); // ink, and the light look's tokens
    expect(colours[0]![4]).toBe('none');
    expect(colours[1]).toEqual(colours[0]);
  });

  test('can be called off, and the page is as it was', async () => {
    const page = await openComposer({ lang: 'en' });
    await askForHandout(page, { lang: 'en', kind: 'notes', perPage: 2 });
    await page.getByRole('button', { name: english.cancel }).click();
    await expect.poll(() => page.locator('body > .sheets, dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(english.button);
  });
});

test.each(['en', 'zh-CN'] as const)(
  'a chapter on paper has every step, asks without answering, and answers on a page of its own, %s',
  async (lang) => {
    const { chapter } = LANGUAGES[lang].handout;
    const page = await openPage({ query: `?view=learn&lesson=residual&step=4&lang=${lang}&theme=dark` });
    const ask = () => page.getByRole('button', { name: chapter.print }).click();
    const pdf = await printed(page, ask);
    const { steps } = LESSONS.residual;
    const at = pdf.headings.findIndex(({ text }) => text === chapter.answers);
    const numbers = (headings: readonly { text: string }[]) =>
      headings.map(({ text }) => /^\d+/.exec(text)?.[0]).filter((number) => number !== undefined);
    expect(numbers(pdf.headings.slice(0, at))).toEqual(steps.map((_, i) => String(i + 1)));
    expect(numbers(pdf.headings.slice(at))).toEqual(
      steps.flatMap(({ question }, i) => (question === undefined ? [] : [String(i + 1)])),
    );
    expect(pdf.headings[at]!.page).toBe(pdf.headings[at - 1]!.page + 1); // both are there
    await page.locator('body > .sheets').waitFor({ state: 'detached' });

    await keepSheets(page);
    await ask();
    await page.locator('html[data-asked]').waitFor({ timeout: 60_000 });
    await page.emulateMedia({ media: 'print' });
    const parts = {
      asked: (await page.locator('.printed-step').allInnerTexts()).join('\n'),
      answered: await page.locator('.printed-answers').innerText(),
    };
    const weights = '589,824'; // 3 · 3 · 256 · 256
    expect(parts.asked).not.toContain(weights);
    expect(parts.answered).toContain(weights);
    expect(parts.asked).not.toContain('zero_init_residual'); // step 2 reveals it
    expect(parts.answered).toContain('zero_init_residual');
    expect(await page.locator('.printed-step .asked-line').count()).toBe(2); // two of the five questions ask for a number
    // A picture that a page's end could cut while it is laid out makes Chromium print every page smaller.
    expect(
      await page
        .locator('.fitted')
        .evaluateAll((pictures) => pictures.map((picture) => getComputedStyle(picture).contain)),
    ).toEqual(steps.map(() => 'size'));
    expect(await page.locator('.printed-step [data-right]').count()).toBe(0);
    expect(await page.locator('.printed-answers [data-right]').count()).toBe(2);
    expect(recordOf(page).errors).toEqual([]);
  },
);

test.each(['en', 'zh-CN'] as const)(
  'a sheet of exercises with its key: the sheet without answers, the key on pages of its own, %s',
  async (lang) => {
    const { exercises } = LANGUAGES[lang];
    const page = await openPage({ query: `?view=learn&page=exercises&sheet=3.6&lang=${lang}` });
    const pdf = await printed(page, () =>
      page.locator('.sheet-print button').filter({ hasText: exercises.printChoices.both }).click(),
    );
    const keyAt = pdf.headings.findIndex(({ text }) => text.endsWith(exercises.key) && text.includes('3.6'));
    const [sheet, key] = [pdf.headings.slice(0, keyAt), pdf.headings.slice(keyAt)];
    const titles = (headings: readonly { text: string }[]) =>
      headings.filter(({ text }) => / · /.test(text) && /^\d/.test(text)).map(({ text }) => text);
    expect(titles(sheet)).toHaveLength(6);
    expect(titles(key)).toEqual(titles(sheet));
    expect(key[0]!.page).toBeGreaterThan(sheet.at(-1)!.page); // neither is empty
  },
);

/** The browser's print window, which a test has none of, is only noted: what would be printed stays on the page. */
async function keepSheets(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['asked'];
    window.print = () => void (document.documentElement.dataset['asked'] = '');
  });
}
