import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LessonId } from '../../../state/slices/learn';
import { type Language, THEMES } from '../../../state/viewState';
import { renderStep } from '../../../../tests/support/renderLearn';

beforeEach(() => localStorage.clear());

async function open(lesson: LessonId, stepId: string, lang: Language = 'en') {
  const screen = await renderStep(lesson, stepId, '.lesson-figure:not([aria-busy])', lang);
  return { ...screen, text: (selector: string) => screen.container.querySelector(selector)?.textContent };
}

test('the cut moves by keys: 3·3·16·16 weights fall from a quarter to an eighth', async () => {
  const { getByRole, text } = await open('grouping', 'letters');
  expect(text('[data-total=params]')).toBe('576');
  getByRole('slider', { name: 'Groups' }).element().focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(text('[data-total=params]')).toBe('288');
});

test('a phrase lights the part of the wiring that it names', async () => {
  const { getByRole, text, all } = await open('grouping', 'cut');
  expect(text('[data-total=params]')).toBeUndefined(); // it would give the answer away
  await getByRole('radio', { name: 'Half.' }).click();
  await getByRole('button', { name: 'Check' }).click();
  await expect.element(getByRole('status')).toHaveTextContent('Right.');
  expect(text('[data-total=params]')).toBe('1,152'); // 2,304 / 2
  getByRole('button', { name: '8 inputs' }).element().focus();
  await expect.poll(() => getComputedStyle(all('[data-followed] .input-square')[0]!).strokeWidth).toBe('3px');
});

test('the deeper columns of the table come with the answer', async () => {
  const { getByRole, all } = await open('table', 'depths');
  const columns = () => all('thead th').map((heading) => heading.textContent.replace(/ \(.*/, ''));
  await expect.poll(columns).toEqual(['stage', 'output', 'ResNet-50']);
  getByRole('radio', { name: /conv3_x/ })
    .element()
    .focus();
  await userEvent.keyboard(' {Enter}');
  await expect.element(getByRole('status')).toHaveTextContent('Not this one.');
  await expect.poll(columns).toEqual(['stage', 'output', 'ResNet-50', 'ResNet-101', 'ResNet-152', 'ResNet-200']);
  getByRole('button', { name: 'conv4_x' }).element().focus();
  await expect
    .poll(() => all('tr[data-lit] .repeats').map((repeats) => repeats.textContent))
    .toEqual(['× 6', '× 23', '× 36', '× 36']);
});

test('what is asked about the costs stands there once it is answered', async () => {
  const { getByRole, all } = await open('table', 'parameters');
  const counts = () => all('tbody .costs-count').map((cell) => cell.firstChild?.textContent);
  await expect.poll(counts).toEqual(Array(6).fill('?'));
  await getByRole('radio', { name: /conv5_x/ }).click();
  await getByRole('button', { name: 'Check' }).click();
  await expect.poll(counts).toEqual(['0.01 M', '0.22 M', '1.12 M', '6.82 M', '13.11 M', '0.51 M']);
});

test.each(THEMES)('axe finds nothing of WCAG 2.1 A or AA in the %s look', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const [lesson, step] of [
    ['grouping', 'letters'],
    ['table', 'counting'],
    ['table', 'work'],
  ] as const) {
    const { container, unmount } = await open(lesson, step, 'zh-CN');
    await expect.poll(() => container.querySelector('.product, .lesson-figure tbody')).not.toBeNull();
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await unmount();
  }
  delete document.documentElement.dataset['theme'];
});
