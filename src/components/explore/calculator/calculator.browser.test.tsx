import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { en } from '../../../content/en';
import { zhCN } from '../../../content/zh-CN';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { derive } from '../../../model/derive';
import { Store } from '../../../state/store';
import { DEFAULT_STATE, type Language, THEMES } from '../../../state/viewState';
import { WordsProvider } from '../../primitives/messages';
import { StoreProvider } from '../../primitives/useStore';
import type { ShownNetwork } from '../../network/shownNetwork';
import { Calculator } from './Calculator';
import '../../../styles/tokens.css';
import '../../../styles/base.css';
import '../../primitives/controls.css';

const spec = CATALOGUE.resnet50;
const derived = derive(spec);
if (!derived.ok) throw new Error('ResNet-50 can be counted');
const network: ShownNetwork = { ...derived.value, spec, modelId: 'resnet50', name: 'ResNet-50' };

const fresh = () => new Store({ ...DEFAULT_STATE, model: 'resnet50', spec, focus: 'layer3.0' });

/** The panel on ResNet-50 with conv4_x's first block selected. */
async function open(lang: Language = 'en', store = fresh()) {
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang={lang} messages={lang === 'en' ? en : zhCN}>
        <Calculator network={network} compare={null} />
      </WordsProvider>
    </StoreProvider>,
  );
  const shown = (selector: string) => screen.container.querySelector(selector)?.textContent;
  return {
    ...screen,
    field: (name: string | RegExp) => screen.getByRole('textbox', { name }),
    press: (name: string) => screen.getByRole('button', { name }).click(),
    totals: () => ({
      normal: shown('[data-total=normal]'),
      grouped: shown('[data-total=grouped]'),
      depthwise: shown('[data-params=depthwise]'),
    }),
  };
}

test("opens with ResNeXt-50's 3×3; a typed number changes formula, totals and bars", async () => {
  const { totals, field, getByText } = await open();
  expect(totals()).toEqual({ normal: '147,456', grouped: '4,608', depthwise: '1,152' });
  await field(/^Output channels/).fill('256');
  await field(/^Kernel height/).fill('5');
  expect(totals()).toEqual({ normal: '491,520', grouped: '15,360', depthwise: '3,840' });
  await expect.element(getByText('Exactly 1/32 of the weights:')).toBeVisible();
});

test('groups that do not divide are explained, the last result stays, and a button mends it', async () => {
  const { press, totals, field, getByText } = await open();
  await press('ResNeXt-50, 3×3');
  const groups = field(/^Groups/);
  await groups.fill('24');
  await expect
    .element(groups)
    .toHaveAccessibleDescription('Groups must divide the channels: 128 is not divisible by 24; by 16 and 32 it is.');
  await expect.element(groups).toBeInvalid();
  await expect.element(groups).toHaveValue('24');
  await expect.element(getByText('last valid result').first()).toBeVisible();
  expect(totals().grouped).toBe('4,608');
  await press('use 16');
  await expect.element(groups).toHaveValue('16');
  await expect.element(groups).toHaveFocus();
  expect(totals().grouped).toBe('9,216');
});

test.each([
  ['0', 'cannot be 0', '1'],
  ['-3', 'cannot be -3', '1'],
  ['1e9', 'cannot be 1e9', '131,072'],
  ['many', '“many”', '128'],
  ['', 'missing', '128'],
])('“%s” input channels get a sentence and a way out', async (text, sentence, instead) => {
  const { press, field, container } = await open();
  await press('ResNeXt-50, 3×3');
  await field(/^Input channels/).fill(text);
  expect(container.querySelector('[role=status]')!.textContent).toContain(sentence);
  await press(`use ${instead}`);
  await expect.element(field(/^Input channels/)).toHaveValue(instead.replace(',', ''));
});

test('a bias counts once an output, and the ratio says that it is no longer exact', async () => {
  const { press, totals, getByRole, getByText } = await open();
  await press('ResNeXt-50, 3×3');
  await getByRole('checkbox').click();
  expect(totals()).toEqual({ normal: '147,584', grouped: '4,736', depthwise: '1,280' });
  await expect.element(getByText(/about 1\/31\.16 of all parameters, not 1\/32/)).toBeVisible();
});

test('keys alone: arrows step to the groups that divide, in the field and on the slider', async () => {
  const { press, field, getByRole } = await open();
  await press('ResNeXt-50, 3×3');
  await field(/^Groups/).click();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(field(/^Groups/)).toHaveValue('64');
  await userEvent.tab();
  await expect.element(getByRole('slider')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(field(/^Groups/)).toHaveValue('128');
  await expect.element(getByRole('slider')).toHaveAttribute('aria-valuetext', '128 groups');
});

test("takes the selected block's 3×3, and keeps it when the panel closes and opens again", async () => {
  const store = fresh();
  const first = await open('en', store);
  await first.press('ResNet-50 layer3.0.conv2');
  await expect.element(first.field(/^Input channels/)).toHaveValue('256');
  await first.field(/^Groups/).fill('7');
  await first.unmount();
  const second = await open('en', store);
  await expect.element(second.field(/^Groups/)).toHaveValue('7');
  expect(second.totals().normal).toBe('589,824');
});

test('a depthwise form that is not possible is explained', async () => {
  const { press, field, getByText } = await open();
  await press('MobileNet, depthwise');
  await field(/^Groups/).fill('32');
  await field(/^Output channels/).fill('192');
  await expect.element(getByText('192 is not a multiple of 128.')).toBeVisible();
});

test('the picture says in words what it shows', async () => {
  const { press, getByRole } = await open();
  await press('ResNeXt-50, 3×3');
  await expect
    .element(getByRole('img').nth(1))
    .toHaveAccessibleName(
      'Each output (one in bold) reads 4 of 128 inputs. Drawn: 8 of 32 groups. A square is 2 channels.',
    );
});

test.each(THEMES)('axe finds nothing, valid or not, in the %s look and in Chinese', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const lang of ['en', 'zh-CN'] as const) {
    const { container, field, unmount } = await open(lang);
    for (const groups of ['32', '24', '128']) {
      await field(lang === 'en' ? /^Groups/ : /^组数/).fill(groups);
      const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await unmount();
  }
});
