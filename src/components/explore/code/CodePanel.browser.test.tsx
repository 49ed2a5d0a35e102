import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Diagram } from '../../network/diagram/Diagram';
import { renderPanel } from '../../network/stageTable/renderPanel';
import { THEMES } from '../../../state/viewState';
import { Inspector } from '../inspector/Inspector';
import { CodePanel } from './CodePanel';
import '../../primitives/controls.css';

afterEach(() => delete document.documentElement.dataset['theme']);

type Panel = Parameters<typeof renderPanel>[0];
type Screen = Awaited<ReturnType<typeof renderPanel>>['screen'];

const Together: Panel = ({ network, compare }) => (
  <>
    <Diagram network={network} compare={compare} />
    <CodePanel network={network} />
    <Inspector network={network} />
  </>
);

const texts = (screen: Screen, selector: string) =>
  [...screen.container.querySelectorAll(selector)].map((line) => line.textContent.trim());
const selected = (screen: Screen) => texts(screen, '.code-line[data-selected]');
const line = (screen: Screen, text: string) => screen.getByRole('button', { name: text, exact: true });
const drawn = (screen: Screen, selector: string) =>
  [...screen.container.querySelectorAll(`.drawing ${selector}`)].map((glyph) => glyph.getAttribute('data-id'));

test('a line that is pointed at lights its blocks in the picture and its layer in the inspector', async () => {
  const { screen } = await renderPanel(Together, { model: 'resnet18' });
  await line(screen, 'self.layer3 = self._make_layer(block, 256, layers[2], stride=2)').hover();
  await expect.poll(() => drawn(screen, '[data-pointed]')).toEqual(['layer3.0', 'layer3.1']);
  await line(screen, 'if stride != 1 or in_planes != planes * self.expansion:').hover();
  await expect.poll(() => drawn(screen, '[data-pointed]')).toEqual(['layer2.0', 'layer3.0', 'layer4.0']);
  expect(texts(screen, '.layer-table tr[data-pointed] th')).toEqual(['downsample.0', 'downsample.1']);
  await expect
    .element(screen.getByText(/^Line 17, 6 layers: layer2\.0\.downsample\.0, layer2\.0\.downsample\.1, /))
    .toBeVisible();
  await screen.getByRole('button', { name: 'Copy' }).hover();
  await expect.poll(() => drawn(screen, '[data-pointed]')).toEqual([]);
});

test('a block that is pointed at in the picture lights its lines', async () => {
  const { screen } = await renderPanel(Together, { model: 'resnet18' });
  await screen.getByRole('button', { name: /^7×7, conv1/ }).hover();
  await expect
    .poll(() => texts(screen, '.code-line[data-pointed]'))
    .toEqual(['self.conv1 = nn.Conv2d(3, self.in_planes, 7, stride=2, padding=3, bias=False)', 'x = self.conv1(x)']);
});

test('what is selected lights its lines and brings one into view, inside the box alone', async () => {
  const { screen, store } = await renderPanel(CodePanel, { model: 'resnet50' });
  store.change({ focus: 'fc' });
  await expect
    .poll(() => selected(screen))
    .toEqual(['self.fc = nn.Linear(512 * block.expansion, num_classes)', 'return self.fc(x)']);
  const box = screen.container.querySelector('.code-box')!; // the panel has one
  const gap = () => box.querySelector('[data-selected]')!.getBoundingClientRect().top - box.getBoundingClientRect().top; // two lines are selected
  await expect.poll(() => gap() > 0 && gap() < box.clientHeight).toBe(true);
  expect(document.scrollingElement?.scrollTop).toBe(0);
});

test('a click selects the line’s layer in the block that is looked at', async () => {
  const { screen, store } = await renderPanel(CodePanel, { model: 'resnet50' });
  store.change({ focus: 'layer3.4' });
  await line(screen, 'self.conv2 = nn.Conv2d(planes, planes, 3, stride, padding=1, bias=False)').click();
  expect(store.get().state.focus).toBe('layer3.4.conv2');
  await expect
    .poll(() => selected(screen))
    .toEqual([
      'self.conv2 = nn.Conv2d(planes, planes, 3, stride, padding=1, bias=False)',
      'out = self.relu(self.bn2(self.conv2(out)))',
      'self.layer3 = self._make_layer(block, 256, layers[2], stride=2)',
      'x = self.layer3(x)',
    ]);
});

test('by keys: one stop, arrows walk the lines that make layers, Enter selects', async () => {
  const { screen, store } = await renderPanel(CodePanel, { model: 'resnet18' });
  store.change({ focus: 'layer1.1' });
  expect(screen.container.querySelectorAll('.code-box [tabindex="0"]')).toHaveLength(1);
  screen
    .getByRole('button', { name: /^Save the figure/ })
    .element()
    .focus(); // the last of the bar
  await userEvent.keyboard('{Tab}');
  await expect
    .element(line(screen, 'self.conv1 = nn.Conv2d(in_planes, planes, 3, stride, padding=1, bias=False)'))
    .toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  expect(store.get().state.focus).toBe('layer1.1.bn2');
  await userEvent.keyboard('{Home}{ArrowUp}{End}{ArrowDown} ');
  expect(store.get().state.focus).toBe('fc'); // the last line, which makes the model, stands for no layer
});

test('three frameworks, a copy and a file', async () => {
  const { screen, store } = await renderPanel(CodePanel, { model: 'resnet18' });
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await screen.getByRole('radio', { name: 'Keras' }).click();
  expect(store.get().state.explore.code).toBe('keras');
  await screen.getByRole('button', { name: 'Copy' }).click();
  expect(write.mock.calls[0]?.[0]).toMatch(
    /^# ResNet-18: 11,689,512 parameters\nimport keras[^]*\nmodel = keras\.Model\(.*\)\n$/,
  );
  await expect.element(screen.getByRole('status')).toHaveTextContent('Copied');
  await screen.getByRole('radio', { name: 'TensorFlow.js' }).click();
  await expect.element(screen.getByRole('button', { name: 'Download resnet18.js' })).toBeVisible();
});

test.each(THEMES)('axe finds nothing of WCAG 2.1 A or AA in the %s look', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const { screen, store } = await renderPanel(CodePanel, { model: 'resnext50_32x4d' });
  for (const [code, firstLine] of [
    ['pytorch', 'import torch'],
    ['keras', 'import keras'],
    ['tfjs', 'import * as tf'],
  ] as const) {
    store.changeIn('explore', { code });
    await expect.poll(() => texts(screen, '.code-line')[1]).toContain(firstLine);
    screen.container.querySelector<HTMLElement>('.code-box [tabindex="0"]')?.focus();
    await expect.poll(() => texts(screen, '.code-line[data-pointed]')).toHaveLength(1);
    const { violations } = await axe.run(screen.container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
});
