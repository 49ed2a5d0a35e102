import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from '../../content/en';
import { en as book } from '../../content/en/exerciseBook';
import { TERM_IDS } from '../../content/glossary/terms';
import { COURSE_PAGES, type LearnFields } from '../../state/slices/learn';
import { DEFAULT_STATE, THEMES, type ViewState } from '../../state/viewState';
import { renderLearn } from '../../../tests/support/renderLearn';

const { exercisePage: words, exercises, misconceptions } = book;

beforeEach(() => localStorage.clear());

async function open(learn: Partial<LearnFields>, rest: Partial<Omit<ViewState, 'learn'>> = {}) {
  const screen = await renderLearn({ ...rest, learn });
  await expect.poll(() => screen.container.querySelector('.course-intro, .glossary, .prose h2')).not.toBeNull();
  await expect.poll(() => screen.container.querySelector('[aria-busy=true]')).toBeNull();
  return screen;
}

/** ResNet-50's shortcuts and the like stand on every such sheet; the numbers are the seed's. */
const SHORTCUTS = { page: 'exercises', sheet: { seed: 3, count: 1, kinds: ['shortcuts'] } } as const;

describe('an exercise', () => {
  test('by keyboard: a wrong answer gets the reply to its misconception, the right one is right', async () => {
    const { container, texts, getByRole } = await open(SHORTCUTS);
    // A stem of 64; planes 64, 64, 64, 128; strides 1, 1, 2, 1; a bottleneck puts out four times its planes.
    expect(texts('.exercise-field label')).toEqual([
      'layer1: planes 64, stride 1',
      'layer2: planes 64, stride 1',
      'layer3: planes 64, stride 2',
      'layer4: planes 128, stride 1',
    ]);
    const selects = [...container.querySelectorAll<HTMLSelectElement>('.exercise select')];
    const choose = async (answers: string[]) => {
      for (const [i, answer] of answers.entries()) await userEvent.selectOptions(selects[i]!, answer); // as many as fields
      getByRole('button', { name: words.check }).element().focus();
      await userEvent.keyboard('{Enter}');
    };
    await choose(['solid', 'solid', 'stride', 'channels']); // the stride alone was asked about conv2_x
    await expect.poll(() => texts('.exercise-verdict')[0]).toContain(exercises.verdict.someWrong(1, 4));
    expect(texts('.exercise-verdict')[0]).toContain(misconceptions.cards.firstStageIsSolid.claim);
    expect(selects.map((select) => select.getAttribute('aria-invalid'))).toEqual(['true', 'false', 'false', 'false']);
    await choose(['channels', 'solid', 'stride', 'channels']);
    await expect.poll(() => texts('.exercise-verdict')).toEqual([exercises.verdict.right]);
    expect(texts('.exercises-done')).toEqual([words.done(1, 1)]);
  });

  test('what was typed is there again, for this sheet and no other', async () => {
    const sheet = { seed: 5, count: 1, kinds: ['countLayers'] } as const;
    const first = await open({ page: 'exercises', sheet });
    await first.getByRole('textbox', { name: 'Layers' }).fill('7');
    await first.getByRole('button', { name: words.check }).click();
    await expect.poll(() => first.texts('.exercise-verdict').length).toBe(1);
    await first.unmount();
    const again = await open({ page: 'exercises', sheet });
    await expect.element(again.getByRole('textbox', { name: 'Layers' })).toHaveValue('7');
    await expect.poll(() => again.texts('.exercise-verdict').length).toBe(1);
    again.store.changeIn('learn', { sheet: { ...sheet, seed: 6 } });
    await expect.element(again.getByRole('textbox', { name: 'Layers' })).toHaveValue('');
  });

  test('another one like it is another of its kind, with an empty answer; and there is a way back', async () => {
    const { texts, getByRole } = await open({
      page: 'exercises',
      sheet: { seed: 5, count: 1, kinds: ['layerParams'] },
    });
    const [own] = texts('.exercise-question');
    await getByRole('button', { name: words.another }).click();
    await expect.poll(() => texts('.exercise-question')[0]).not.toBe(own);
    expect(texts('.exercise h2')).toEqual(['1 · Parameters of a layer']);
    await getByRole('button', { name: words.backToSheet }).click();
    await expect.poll(() => texts('.exercise-question')[0]).toBe(own);
  });

  test('a line of code is picked with the arrow keys', async () => {
    const { container, getByRole } = await open({
      page: 'exercises',
      sheet: { seed: 3, count: 1, kinds: ['codeBug'] },
    });
    const first = getByRole('radio', { name: /^Line 1: class/ });
    first.element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(container.querySelector<HTMLInputElement>('.pick-line :checked')?.value).toBe('4'); // line 3 is empty
  });
});

test('a teacher’s key opens every solution; paper has the sheet, then the key', async () => {
  const sheet = { seed: 7, count: 3, kinds: ['outputShape', 'widths', 'stageTable'] } as const;
  const { container, getByRole, texts } = await open({ page: 'exercises', sheet, showsKey: true });
  await expect.poll(() => texts('.exercise .solution').length).toBe(3);
  const printing = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await getByRole('button', { name: `${words.print}: ${words.printChoices.both}` }).click();
  expect(printing).toHaveBeenCalledTimes(1);
  expect([
    texts('.printed section').length,
    texts('.printed > section:first-child article').length,
    texts('.printed-key article .solution').length,
  ]).toEqual([2, 3, 3]);
  expect(container.querySelector('.printed > section:first-child .solution')).toBeNull();
  await getByRole('button', { name: `${words.print}: ${words.printChoices.sheet}`, exact: true }).click();
  expect(texts('.printed-key').length).toBe(0);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => container.querySelector('.printed')).toBeNull();
  printing.mockRestore();
});

test('kinds and seed change the sheet; one kind always stays', async () => {
  const { store, getByRole } = await open({
    page: 'exercises',
    sheet: { seed: 7, count: 2, kinds: ['widths', 'codeBug'] },
  });
  await getByRole('checkbox', { name: exercises.titles.codeBug }).click();
  expect(store.get().state.learn.sheet.kinds).toEqual(['widths']);
  await expect.element(getByRole('checkbox', { name: exercises.titles.widths })).toBeDisabled();
  await getByRole('button', { name: words.newSheet }).click();
  expect(store.get().state.learn.sheet.seed).not.toBe(7);
});

test('a misconception leads to the state of the app that refutes it', async () => {
  const { store, texts, getByRole } = await open({ page: 'misconceptions' });
  expect(texts('.misconception h2').length).toBe(15);
  await getByRole('link', { name: /ResNet-50’s conv2_x has stride 1/ }).click();
  expect(store.get().state).toMatchObject({
    view: 'explore',
    model: 'resnet50',
    focus: 'layer1.0',
    explore: { compare: 'resnet34' },
  });
});

test('the glossary finds a term by its name in either language', async () => {
  const { texts, getByRole } = await open({ page: 'glossary' });
  expect(texts('.glossary-entry').length).toBe(TERM_IDS.length);
  await getByRole('searchbox').fill('捷径');
  await expect
    .poll(() => texts('.glossary-entry dt'))
    .toEqual([
      'Identity shortcut恒等捷径',
      'Projection shortcut投影捷径',
      'Shortcut捷径',
      'Shortcut options A, B, C捷径选项 A、B、C',
    ]);
  await getByRole('searchbox').fill('gamma ray');
  await expect.poll(() => texts('.glossary-entry').length).toBe(0);
});

test('Chinese terms stand by their pinyin, and γ with the Chinese name', async () => {
  const { texts } = await open({ page: 'glossary' }, { lang: 'zh-CN' });
  const names = texts('.glossary-entry dt').filter((name) => /^[残捷卷]/.test(name));
  expect(names.map((name) => name[0])).toEqual(['残', '残', '捷', '捷', '卷', '卷']); // cán, jié, juǎn
});

test('a term of the prose says what it means, by keyboard; Esc closes, the link goes to the glossary', async () => {
  const { container, getByRole, store } = await open({ lesson: 'shortcuts', step: 2 });
  const term = getByRole('button', { name: 'stage', exact: true });
  await expect.element(term).toBeVisible();
  term.element().focus();
  await userEvent.keyboard('{Enter}');
  const panel = () => container.querySelector('.term-panel:popover-open');
  await expect.poll(() => panel()?.textContent).toContain('conv2_x to conv5_x');
  await userEvent.keyboard('{Escape}');
  await expect.poll(panel).toBeNull();
  expect(document.activeElement).toBe(term.element());
  await userEvent.keyboard('{Enter}');
  await getByRole('link', { name: en.learn.inGlossary }).click();
  expect(store.get().state.learn.page).toBe('glossary');
  await expect.poll(() => document.activeElement?.id).toBe('term-stage');
});

test('the chapters open from one button and close behind the choice', async () => {
  const { container, getByRole, store } = await open({ page: 'progress' });
  getByRole('button', { name: en.learn.chaptersLabel }).element().focus();
  await userEvent.keyboard('{Enter}');
  await getByRole('link', { name: /Grouped convolution 0 of \d/ }).click();
  expect(store.get().state).toMatchObject({ learn: { page: 'chapters', lesson: 'grouping', step: 1 } });
  await expect.poll(() => container.querySelector('.chapter-menu:popover-open')).toBeNull();
});

test('progress counts what was answered, says what comes next, clears and takes that back', async () => {
  localStorage.setItem(
    'resnet-atlas.progress',
    JSON.stringify({ 'shortcuts/which': { draft: { kind: 'blocks', ids: ['layer2.0'] }, isChecked: true } }),
  );
  localStorage.setItem(
    'resnet-atlas.exercises',
    JSON.stringify({
      '7.2.widths': { 0: { variant: 0, texts: ['4'], isChecked: true, isRight: true } },
      broken: { 0: { variant: 'x' } },
    }),
  );
  const { texts, getByRole } = await open({ page: 'progress' });
  const counts = () => texts('.progress-list .progress-count');
  expect(counts()).toContain(en.learn.questionsDone(1, 3));
  expect(counts().at(-1)).toBe(en.learn.progress.sheetDone(1, 2));
  await getByRole('button', { name: en.learn.progress.clear }).click();
  await expect.poll(counts).not.toContain(en.learn.questionsDone(1, 3));
  expect([localStorage.getItem('resnet-atlas.progress'), localStorage.getItem('resnet-atlas.exercises')]).toEqual([
    null,
    null,
  ]);
  await getByRole('button', { name: en.learn.progress.undo }).click();
  await expect.poll(counts).toContain(en.learn.questionsDone(1, 3));
});

describe.each(COURSE_PAGES.filter((page) => page !== 'chapters'))('%s', (page) => {
  test.each(THEMES)('axe finds nothing in %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = 'en';
    const { container } = await open({
      page,
      sheet: { seed: 3, count: 10, kinds: DEFAULT_STATE.learn.sheet.kinds },
      showsKey: true,
    });
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
});
