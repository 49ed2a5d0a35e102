import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { torchvisionModels, variants } from '../../tests/support/oracles';
import { oracleSpec } from '../../tests/support/specs';
import { CATALOGUE } from '../../src/model/architecture/catalogue';
import type { Report } from '../../src/model/figures/report';
import { describeSpawned, startDescribe } from './spawned';

describe('one network', () => {
  const resnet50 = torchvisionModels().find(({ name }) => name === 'resnet50')!;

  test('resnet50: torchvision’s totals, and nothing but JSON on standard output', async () => {
    const { code, stdout, stderr } = await describeSpawned(['resnet50']);
    const { params, buffers, macs } = resnet50;
    expect((JSON.parse(stdout) as Report).totals).toEqual({ params, buffers, macs });
    expect(stdout).toMatch(/^\{\n[^]*\n\}\n$/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a spec with another input size', async () => {
    const { code, stdout, stderr } = await describeSpawned(['{"layers":[1,1]}', '--input', '64x48']);
    expect(JSON.parse(stdout)).toMatchObject({ spec: { block: 'basic', layers: [1, 1], input_size: [64, 48] } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('--help', async () => {
    const { code, stdout, stderr } = await describeSpawned(['--help']);
    expect(stdout).toContain('npm run -s describe -- resnet50 --input 320x320');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('bad input: one line on standard error, nothing on standard output, exit code 2', () => {
  test.each([
    [[], 'Usage: npm run -s describe -- <id | spec as JSON | -> [--input HxW]'],
    [['resnet51'], 'The nearest is resnet50.'],
    [[String.raw`{"two\nlines\u2028\u001b[31m":1}`], 'There is no field “two lines [31m”.'],
    [['resnet50', '--input', 'big'], 'The input size cannot be big'],
    [
      ['{"layers":[1000,1000,1000,1000,1000,1000],"input_size":[4096,4096],"stem":"cifar","base_planes":4096}'],
      'can no longer be counted exactly',
    ],
  ])('%j', async (args, piece) => {
    const { code, stdout, stderr } = await describeSpawned(args);
    expect(stderr).toMatch(/^[^\n\r\p{Zl}\p{Zp}]+\n$/u);
    expect(stderr).toContain(piece);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('networks from standard input', () => {
  test('every network of the oracles: its figures, and one edge a block that is not on the main path', async () => {
    const oracles = [...torchvisionModels(), ...variants()];
    const input = oracles.map((oracle) => JSON.stringify(oracleSpec(oracle))).join('\n');
    const { code, stdout, stderr } = await describeSpawned(['-'], input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const reports = linesIn(stdout).map((line) => JSON.parse(line) as Report);
    expect(reports.map(({ totals }) => totals)).toEqual(
      oracles.map(({ params, buffers, macs }) => ({ params, buffers, macs })),
    );
    for (const report of reports) expect(shortcutsPerBlock(report)).toEqual(expectedPerBlock(report));
  });

  test('good and bad lines: an answer to each, in order; blank lines have none', async () => {
    const input =
      '\n  \r\nresnet18\n"plain18"\r\n{"base_planes":"2"}\nnonsense\n"two\\nlines\u2028more"\n[]\n{"layers":[1]}';
    const { code, stdout, stderr } = await describeSpawned(['-', '--input', '32'], input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toMatch(/[\p{Zl}\p{Zp}\r]/u);
    const answers = linesIn(stdout).map((line) => JSON.parse(line) as Report | { error: string });
    expect(answers.map((answer) => ('error' in answer ? answer.error : answer.spec))).toEqual([
      { ...CATALOGUE.resnet18, input_size: [32, 32] },
      { ...CATALOGUE.plain18, input_size: [32, 32] },
      'base_planes has the text "2" for a number; numbers stand without quotes: 2.',
      expect.stringContaining('There is no model “nonsense”.'),
      expect.stringContaining('There is no model “two lines more”.'),
      expect.stringContaining('A spec is a JSON object'),
      { ...CATALOGUE.resnet18, layers: [1], input_size: [32, 32] },
    ]);
  });

  test('an answer comes before the next question', async () => {
    const child = startDescribe('-');
    child.stdin.write('no model\n');
    const [answer] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(answer.toString())).toHaveProperty('error');
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('a reader that goes away ends it without a word', async () => {
    const child = startDescribe('-');
    child.stdin.on('error', () => undefined); // it stops reading, too
    const ended = once(child, 'close');
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write('resnet152\n'.repeat(200));
    expect(await ended).toEqual([0, null]);
    expect(stderr).toBe('');
  });
});

function linesIn(text: string): string[] {
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

/** Edges that are not on the main path, by the block that they end in. */
function shortcutsPerBlock({ edges }: Report): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { to } of edges.filter(({ kind }) => kind !== 'main')) {
    const block = to.split('.').slice(0, 2).join('.');
    counts[block] = (counts[block] ?? 0) + 1;
  }
  return counts;
}

function expectedPerBlock({ spec }: Report): Record<string, number> {
  if (spec.shortcut === 'none') return {};
  const ids = spec.layers.flatMap((blocks, stage) =>
    Array.from({ length: blocks }, (_, block) => `layer${stage + 1}.${block}`),
  );
  return Object.fromEntries(ids.map((id) => [id, 1]));
}
