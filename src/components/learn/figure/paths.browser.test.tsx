import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Language, THEMES } from '../../../state/viewState';
import { renderStep } from '../../../../tests/support/renderLearn';

beforeEach(() => localStorage.clear());

async function open(lesson: 'resnext' | 'beyond', stepId: string, lang: Language = 'en') {
  const screen = await renderStep(lesson, stepId, '.lesson-figure :is(table, svg, .code-line)', lang);
  return { ...screen, shown: (selector: string) => screen.container.querySelector(selector) };
}

test('errors stand there once the question is answered, each with its difference', async () => {
  const { getByRole, texts } = await open('resnext', 'twice');
  expect(texts('.lesson-errors tbody .error-number:nth-child(3)').map((text) => text[0])).toEqual([
    '2',
    '?',
    '?',
    '?',
    '?',
  ]);
  expect(texts('.lesson-errors tbody .error-number:last-child')).toEqual(Array.from({ length: 5 }, () => ''));
  getByRole('radio', { name: 'More paths.' }).element().focus();
  await userEvent.keyboard(' {Enter}');
  await expect
    .poll(() => texts('.lesson-errors tbody .error-number:nth-child(3)'))
    .toEqual(['22.0', '21.7', '21.3', '20.7', '20.4']);
  expect(texts('.lesson-errors tbody .error-number:last-child')).toEqual([
    '',
    ...['0.3', '0.7', '1.3', '1.6'].map((gain) => `−${gain} against ResNet-101`),
  ]);
});

test('a phrase lights the row that it names', async () => {
  const { getByRole, texts } = await open('resnext', 'shortcuts');
  getByRole('button', { name: '26.1' }).element().focus();
  await expect.poll(() => texts('tr[data-lit] th')).toEqual(['ResNeXt-50 (32×4d) no shortcuts']);
});

test('numbers by different protocols stand in a table without an axis, each with its own', async () => {
  const { shown, texts } = await open('beyond', 'protocols');
  expect(shown('.dot-track')).toBeNull();
  expect(texts('.lesson-errors tbody b')).toEqual(['21.75 %', '22.0 %', '77.374 %', '20.4 %', '83.246 %']);
  expect(texts('.lesson-errors .protocol')[4]).toContain('newer training recipe');
});

test('the forms switch by keys, a phrase shows another while it is lit, and the weights stay 70,144', async () => {
  const { getByRole, shown, texts } = await open('resnext', 'split');
  const form = () => shown('.path-picture')?.getAttribute('data-form');
  getByRole('radio', { name: '(a) split and sum' }).element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(form).toBe('b');
  expect(texts('[data-total=form]')).toEqual(['70,144']);
  getByRole('button', { name: 'looks around with a 3×3' }).element().focus();
  await expect.poll(() => shown('.path-lit')).not.toBeNull();
});

test('a phrase names a form', async () => {
  const { getByRole, shown } = await open('resnext', 'concatenate');
  const form = () => shown('.path-picture')?.getAttribute('data-form');
  expect(form()).toBe('b');
  getByRole('button', { name: 'form (a)' }).element().focus();
  await expect.poll(form).toBe('a');
  await userEvent.keyboard('{Tab}');
  await expect.poll(form).toBe('b');
});

test('two layers: as many weights in paths as in one block, once it is answered', async () => {
  const { getByRole, texts } = await open('resnext', 'two');
  expect(texts('.two-counts td')).toEqual([]);
  await getByRole('radio', { name: 'All of them.' }).click();
  await getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => texts('.two-counts td')).toEqual(['147,456', '147,456', '70,144', '212,992']);
});

test('of two bottlenecks the weights of the one that is asked for come with the answer', async () => {
  const { getByRole, texts } = await open('resnext', 'beside');
  await expect
    .poll(() => texts('.pair-costs dd:first-of-type').map((text) => text.split(' ')[0]))
    .toEqual(['69,632', '?shown']);
  await getByRole('spinbutton', { name: 'Your number' }).fill('69632');
  await getByRole('button', { name: 'Check' }).click();
  await expect.element(getByRole('status').first()).toHaveTextContent('You said 69,632; it is 70,144.');
  expect(texts('.pair-costs dd:first-of-type')).toEqual(['69,632', '70,144']);
});

test('a link in the prose goes to the step where a thing is taught', async () => {
  const { getByRole, store } = await open('beyond', 'reading');
  await getByRole('link', { name: 'at what cost' }).click();
  expect(store.get().state.learn).toMatchObject({ page: 'chapters', lesson: 'shortcuts', step: 4 });
});

test.each(THEMES)('axe finds nothing of WCAG 2.1 A or AA in the %s look', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const [lesson, step] of [
    ['resnext', 'split'],
    ['resnext', 'two'],
    ['resnext', 'shortcuts'],
    ['beyond', 'protocols'],
    ['beyond', 'reading'],
  ] as const) {
    const { container, unmount } = await open(lesson, step, 'zh-CN');
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await unmount();
  }
  delete document.documentElement.dataset['theme'];
});
