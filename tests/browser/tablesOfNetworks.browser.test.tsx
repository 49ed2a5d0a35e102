import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Costs } from '../../src/components/explore/costs/Costs';
import { Inspector } from '../../src/components/explore/inspector/Inspector';
import { ArgumentsCard } from '../../src/components/groups/network/ArgumentsCard';
import { WidthSection } from '../../src/components/groups/network/WidthSection';
import { tableOnPage } from '../../src/components/network/export/tableOnPage';
import { WithGroupsWords } from '../../src/components/network/groupsWords';
import { namedNetwork, type ShownNetwork } from '../../src/components/network/shownNetwork';
import { WordsProvider } from '../../src/components/primitives/messages';
import { StoreProvider } from '../../src/components/primitives/useStore';
import { en } from '../../src/content/en';
import { derive } from '../../src/model/derive';
import { dataTableAsCsv } from '../../src/model/export/dataTable';
import { Store } from '../../src/state/store';
import { DEFAULT_STATE } from '../../src/state/viewState';
import random from '../oracle/torchvision-random.json?raw';
import type { OracleLayer, LibraryModel } from '../support/oracles';
import { parseCsv } from '../support/parseCsv';
import { oracleSpec } from '../support/specs';

/** Networks drawn at random and counted by torchvision: the file's shape is the type's. */
const { models } = JSON.parse(random) as { models: LibraryModel[] };
const total = (layers: readonly OracleLayer[], count: 'params' | 'macs') =>
  layers.reduce((sum, layer) => sum + (layer[count] ?? 0), 0);

function networkOf(oracle: LibraryModel): ShownNetwork {
  const spec = oracleSpec(oracle);
  const derivation = derive(spec);
  if (!derivation.ok) throw new Error(`${oracle.name} cannot be counted`);
  return namedNetwork(derivation.value, spec, 'resnet50', () => oracle.name);
}

/** The tables of a part of the page as rows read back from their CSV, without the headings. */
async function tablesIn(part: ReactNode, focus: string | null = null): Promise<string[][][]> {
  const store = new Store({ ...DEFAULT_STATE, focus });
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang="en" messages={en}>
        <WithGroupsWords>{part}</WithGroupsWords>
      </WordsProvider>
    </StoreProvider>,
  );
  await expect.poll(() => screen.container.querySelector('table')).not.toBeNull();
  const tables = [...screen.container.querySelectorAll('table')].filter(({ tHead }) => tHead !== null);
  const read = tables.map((table) => parseCsv(dataTableAsCsv(tableOnPage(table, ''))).slice(1));
  await screen.unmount();
  return read;
}

const shape = ([channels, height, width]: readonly number[]) =>
  height === width ? `${height}²×${channels}` : `${height}×${width}×${channels}`;

test.each(models)('the inspector’s tables of $name read back to torchvision’s layers', async (oracle) => {
  const network = networkOf(oracle);
  for (const block of [
    'layer2.0',
    `layer4.${oracle.layers.some(({ name }) => name.startsWith('layer4.1.')) ? 1 : 0}`,
  ]) {
    const [layers, totals] = await tablesIn(<Inspector network={network} />, block);
    const own = oracle.layers.filter(({ name }) => name.startsWith(`${block}.`));
    for (const { name, output, params } of own.filter(({ type }) => type === 'Conv2d' || type === 'BatchNorm2d')) {
      const row = layers?.find(([id]) => id === name.slice(block.length + 1));
      expect(row?.slice(-2), name).toEqual([shape(output), String(params)]);
    }
    const count = (term: string) => totals?.find(([name]) => name?.startsWith(term))?.[1];
    expect([count('parameters') ?? count('Parameters'), count('MACs')]).toEqual([
      String(total(own, 'params')),
      String(total(own, 'macs')),
    ]);
  }
});

test.each(models)('the costs of $name read back to torchvision’s sums, stage by stage', async (oracle) => {
  const [params, macs] = await tablesIn(<Costs network={networkOf(oracle)} compare={null} />);
  const ofStage = (count: 'params' | 'macs') =>
    [1, 2, 3, 4].map((stage) =>
      String(
        total(
          oracle.layers.filter(({ name }) => name.startsWith(`layer${stage}.`)),
          count,
        ),
      ),
    );
  const totals = (rows: string[][] | undefined) => rows?.map((row) => row.at(-1));
  expect(totals(params)?.slice(1, 5)).toEqual(ofStage('params'));
  expect(totals(macs)?.slice(1, 5)).toEqual(ofStage('macs'));
  expect([totals(params)?.at(-1), totals(macs)?.at(-1)]).toEqual([String(oracle.params), String(oracle.macs)]);
});

test.each(models.filter(({ spec }) => spec['block'] === 'bottleneck'))(
  'the widths and arguments of $name read back to torchvision’s',
  async (oracle) => {
    const network = networkOf(oracle);
    const base = networkOf(models[2]!); // a network of basic blocks
    const [widths] = await tablesIn(<WidthSection network={network} />);
    const channels = [1, 2, 3, 4].map(
      (stage) => oracle.layers.find(({ name }) => name === `layer${stage}.0.conv2`)!.output[0],
    ); // a bottleneck has it
    expect(widths?.map((row) => Number(row.at(-2)))).toEqual(channels);
    const [args] = await tablesIn(<ArgumentsCard base={base} own={network} />);
    for (const [field, value] of Object.entries(oracle.spec)) {
      const row = args?.find(([name]) => name?.startsWith(field));
      expect(row?.at(-1)?.replaceAll(' ', '') || row?.[1]?.replaceAll(' ', ''), field).toBe(JSON.stringify(value));
    }
  },
);
