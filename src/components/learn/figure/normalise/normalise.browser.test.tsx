import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Language, THEMES } from '../../../../state/viewState';
import { renderStep } from '../../../../../tests/support/renderLearn';

beforeEach(() => localStorage.clear());

async function open(stepId: string, lang: Language = 'en') {
  const screen = await renderStep('normalisation', stepId, '.batch-norm svg, .signals svg', lang);
  const all = screen.texts;
  /** Of every row, its mean and its deviation. */
  const rows = () => ['input', 'centred', 'normalised', 'output'].map((row) => all(`[data-row=${row}] .batch-number`));
  const press = async (slider: string, keys: string) => {
    screen.getByRole('slider', { name: slider }).element().focus();
    await userEvent.keyboard(keys);
  };
  return { ...screen, all, rows, press };
}

const values = (all: (selector: string) => string[], column: number) =>
  all(`.figure-table tbody td:nth-of-type(${column})`);

test('a stretched and shifted input has another mean and deviation; every normalised value stays', async () => {
  const { getByRole, container, all, rows, press } = await open('doubled');
  expect(container.querySelector('.figure-slider')).toBeNull(); // it would give the answer away
  await getByRole('radio', { name: 'They stay the same.' }).click();
  await getByRole('button', { name: 'Check' }).click();
  const [before, [mean, deviation]] = [values(all, 3), rows()[0]!.map(Number) as [number, number]];
  expect(before).toHaveLength(12);
  await press('stretch the input', '{End}');
  await press('shift the input', '{Home}');
  expect(rows()[0]!.map((text) => Number(text.replace('−', '-')))).toEqual([
    expect.closeTo(2 * mean - 1.5, 1),
    expect.closeTo(2 * deviation, 1),
  ]);
  expect(rows()[2]).toEqual(['0.00', '1.00']);
  expect(values(all, 3)).toEqual(before);
});

test('γ becomes the deviation, and β the mean', async () => {
  const { rows, press } = await open('learned');
  expect(rows()[3]).toEqual(['0.00', '1.00']);
  await press('γ', '{End}');
  await press('β', '{Home}');
  expect(rows()[3]).toEqual(['−1.50', '2.00']);
});

test('in inference, running statistics of no batch leave the values as they are; forty batches normalise', async () => {
  const { getByRole, getByText, all, rows } = await open('running');
  expect(rows()[2]).toEqual(['0.00', '1.00']);
  await getByRole('radio', { name: 'inference' }).click({ force: true });
  expect(values(all, 3)).toEqual(values(all, 1));
  await getByRole('button', { name: 'Next batch' }).click();
  await expect.element(getByText('running, after 0 batches')).toBeVisible(); // in inference nothing is kept
  await getByRole('radio', { name: 'training' }).click({ force: true });
  for (let i = 0; i < 4; i++) await getByRole('button', { name: 'Ten batches' }).click();
  await expect.element(getByRole('button', { name: 'Ten batches' })).toBeDisabled();
  expect(all('.running-table tr:last-child td').map(Number)).toEqual([expect.closeTo(1, 0), expect.closeTo(0.4, 0)]);
});

test('a phrase lights the row that it names', async () => {
  const { getByRole, container } = await open('compute');
  getByRole('button', { name: 'the mean is subtracted' }).element().focus();
  const dots = (row: string) =>
    getComputedStyle(container.querySelector(`[data-row=${row}] circle:not([data-followed])`)!).fill;
  await expect.poll(() => dots('centred')).not.toBe(dots('input'));
});

test('the stack is computed on a press, and again when the slider moves', async () => {
  const { getByRole, all, press } = await open('through');
  await getByRole('button', { name: 'Compute all layers' }).click();
  const answer = () => all('.signals-after')[0] ?? '';
  await expect
    .poll(answer, { timeout: 20_000 })
    .toMatch(/^After 34 layers: \d\.\d × 10⁻¹[⁰¹²] without BN, 0\.[56]\d with it$/);
  await press('weights, × Kaiming', '{End}');
  await expect.poll(answer, { timeout: 20_000 }).toMatch(/ \d\.\d × 10(⁸|⁹|¹⁰) without BN, 0\.[56]\d with it$/);
  expect(all('.figure-table tbody tr')).toHaveLength(18); // 0, 2, … 34
});

test.each(THEMES)('axe finds nothing of WCAG 2.1 A or AA in the %s look', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const step of ['learned', 'running', 'through']) {
    const { container, getByRole, unmount } = await open(step, 'zh-CN');
    if (step === 'through') await getByRole('button', { name: '计算所有层' }).click();
    await expect.poll(() => container.querySelector('.figure-table'), { timeout: 20_000 }).not.toBeNull();
    for (const table of container.querySelectorAll('details')) table.open = true;
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await unmount();
  }
  delete document.documentElement.dataset['theme'];
});
