import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Language, THEMES } from '../../../state/viewState';
import { renderStep } from '../../../../tests/support/renderLearn';

beforeEach(() => localStorage.clear());

async function open(stepId: string, lang: Language = 'en') {
  const screen = await renderStep('code', stepId, '.code-line, .lesson-block', lang);
  return {
    ...screen,
    lines: () => screen.texts('.code-line[data-selected]'),
    phrases: () => screen.texts('.lit[data-lit]'),
  };
}

test('the part that is spoken of stands at the top of the box, and the rest steps back', async () => {
  const { container, texts } = await open('network');
  const spokenOf = texts('.code-line:not([data-outside])').filter((text) => text !== '');
  expect([spokenOf[0], spokenOf.at(-1)]).toEqual([
    'def __init__(self, block, layers, num_classes=1000):',
    'nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")',
  ]);
  const box = container.querySelector('.code-box')!; // it was waited for
  const first = container.querySelector('.code-line:not([data-outside])')!; // counted just before
  await expect.poll(() => Math.round(first.getBoundingClientRect().top - box.getBoundingClientRect().top)).toBe(8);
});

test('a phrase lights the lines that it means', async () => {
  const { getByRole, lines } = await open('forward');
  expect(lines()).toEqual(['if stride != 1 or in_planes != planes * self.expansion:']); // what the step is about, until a phrase is lit
  getByRole('button', { name: 'Convolution, normalisation, ReLU' }).element().focus();
  await expect.poll(lines).toEqual(['out = self.relu(self.bn1(self.conv1(x)))']);
  await userEvent.keyboard('{Tab}');
  await expect.poll(lines).toEqual(['out = self.bn2(self.conv2(out))']);
});

test('a line lights the phrase that means it most closely, by pointer and by keys', async () => {
  const { getByRole, phrases } = await open('network');
  await getByRole('button', { name: 'self.layer3 = self._make_layer(block, 256, layers[2], stride=2)' }).hover();
  await expect.poll(phrases).toEqual(['the three stages after it']);
  getByRole('button', { name: 'self.layer1 = self._make_layer(block, 64, layers[0], stride=1)' }).element().focus();
  await expect.poll(phrases).toEqual(['conv2_x']);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(phrases).toEqual(['the max pool']);
});

test('of two phrases that mean a line, the one with fewer lines is lit', async () => {
  const { container, phrases } = await open('arguments');
  const lineOf = (text: string) =>
    [...container.querySelectorAll('.code-line')].find((line) => line.textContent.trim() === text)!; // a line of the source
  await userEvent.hover(lineOf('def forward(self, x):'));
  await expect.poll(phrases).toEqual(['forward']); // two lines, one of them in the class
  await userEvent.hover(lineOf('self.downsample = None'));
  await expect.poll(phrases).toEqual(['One class']);
});

test('Explore opens on the same code', async () => {
  const { getByRole, store } = await open('bottleneck');
  await getByRole('link', { name: 'Open in Explore' }).click();
  expect(store.get().state).toMatchObject({
    view: 'explore',
    explore: { panel: 'code', code: 'pytorch' },
    model: 'resnet50',
  });
});

test('how many projections a stage has, and where: 64 ≠ 128 once', async () => {
  const { getByRole } = await open('stage');
  await getByRole('spinbutton', { name: 'Your number' }).fill('4');
  await getByRole('button', { name: 'Check' }).click();
  await expect.element(getByRole('status').first()).toHaveTextContent('You said 4; it is 1.');
});

test.each(THEMES)('axe finds nothing of WCAG 2.1 A or AA in the %s look', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const step of ['arguments', 'forward', 'stage', 'torchvision']) {
    const { container, unmount } = await open(step, 'zh-CN');
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await unmount();
  }
  delete document.documentElement.dataset['theme'];
});
