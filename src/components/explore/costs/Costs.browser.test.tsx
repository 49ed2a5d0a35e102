import { expect, test } from 'vitest';
import { renderPanel } from '../../network/stageTable/renderPanel';
import { Costs } from './Costs';

/** ResNet-50's trained parameters by torchvision's modules. */
const CONV4_X = 7_098_368;
const CONV5_X = 14_964_736;

type Screen = Awaited<ReturnType<typeof renderPanel>>['screen'];

const chart = (screen: Screen, name: string) => screen.getByRole('region', { name });
const total = (screen: Screen, convention: string) =>
  screen.container.querySelector(`[data-cost-total=${convention}]`)?.textContent;

/** From the left end of a stage's bar to its right end, in pixels. */
function barLength(screen: Screen, stage: RegExp): number {
  const row = chart(screen, 'Parameters').getByRole('button', { name: stage }).element();
  const parts = [...row.querySelectorAll('[data-kind]')].map((part) => part.getBoundingClientRect());
  return Math.max(...parts.map(({ right }) => right)) - Math.min(...parts.map(({ left }) => left));
}

test('totals by every convention', async () => {
  const { screen } = await renderPanel(Costs, { model: 'resnet50' });
  expect(total(screen, 'trainable')).toBe('25,557,032');
  expect(total(screen, 'macs')).toBe('4,089,184,256');
  await screen.getByRole('radio', { name: 'with buffers' }).click();
  await expect.poll(() => total(screen, 'withBuffers')).toBe('25,610,152');
  await screen.getByRole('radio', { name: /FLOPs/ }).click();
  await expect.poll(() => total(screen, 'flops')).toBe('8,178,368,512');
});

test('bars are as long as the stages’ counts, and each row says its numbers', async () => {
  const { screen } = await renderPanel(Costs, { model: 'resnet50' });
  expect(barLength(screen, /^conv4_x/) / barLength(screen, /^conv5_x/)).toBeCloseTo(CONV4_X / CONV5_X, 2);
  const conv5 = chart(screen, 'Parameters').getByRole('button', { name: /^conv5_x/ });
  await expect
    .element(conv5)
    .toHaveAccessibleName(/14\.96 M 59 % \(3×3: 7,077,888, 1×1: 5,767,168, projection: 2,097,152, BN: 22,528\)/);
});

test('a row that is pointed at shows its exact counts in both charts, and selects its stage', async () => {
  const { screen, store } = await renderPanel(Costs, { model: 'resnet50' });
  const conv5 = chart(screen, 'Parameters').getByRole('button', { name: /^conv5_x/ });
  await conv5.hover();
  await expect
    .poll(() => chart(screen, 'Computation').element().querySelector('.cost-readout')?.textContent)
    .toContain('conv5_x');
  await conv5.click();
  expect(store.get().state.focus).toBe('layer4.0');
  await expect.element(conv5).toHaveAttribute('aria-current', 'true');
});

test('the tables hold every number, and add up', async () => {
  const { screen } = await renderPanel(Costs, { model: 'resnet50' });
  await screen.getByText('All numbers as tables').click();
  const [parameters] = screen.container.querySelectorAll('table');
  const lines = [...(parameters?.querySelectorAll('tr') ?? [])].map((tr) =>
    [...tr.children].map((cell) => cell.textContent),
  );
  expect(lines[0]).toEqual(['stage', '3×3', '1×1', 'projection', '7×7', 'BN', 'fc', 'total']);
  expect(lines.at(-3)?.at(-1)).toBe('14,964,736');
  expect(lines.at(-1)).toEqual([
    'whole network',
    '11,317,248',
    '9,359,360',
    '2,768,896',
    '9,408',
    '53,120',
    '2,049,000',
    '25,557,032',
  ]);
});

test('beside a second network: its bars, its total and how far it is', async () => {
  const { screen } = await renderPanel(Costs, { model: 'resnet50', compare: 'resnext50_32x4d' });
  await expect.element(chart(screen, 'Parameters')).toHaveTextContent('25,028,904 −528,128 (−2.1 %)');
  await expect.element(chart(screen, 'Computation')).toHaveTextContent('4,230,479,872 +141,295,616 (+3.5 %)');
  const conv5 = chart(screen, 'Parameters')
    .getByRole('button', { name: /^conv5_x/ })
    .element();
  expect(conv5.querySelectorAll('.cost-bar')).toHaveLength(2);
});
