import { describe, expect, test } from 'vitest';
import { specOf } from '../../tests/support/specs';
import { codeFor } from '../../src/model/codegen/codeFor';
import { FRAMEWORKS } from '../../src/model/codegen/frameworks';
import { buildGraph } from '../../src/model/network/buildGraph';
import { codeSpawned } from '../describe/spawned';

test.each(FRAMEWORKS)('%s: the source of the page, and nothing else on standard output', async (framework) => {
  const json = { block: 'bottleneck', layers: [2, 1], groups: 4, width_per_group: 16, shortcut: 'A' };
  const { code, stdout, stderr } = await codeSpawned([
    JSON.stringify(json),
    '--framework',
    framework,
    '--input',
    '96x64',
  ]);
  expect(stdout).toBe(codeFor(buildGraph(specOf({ ...json, input_size: [96, 64] })), framework).text);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('--help', async () => {
  const { code, stdout, stderr } = await codeSpawned(['--help']);
  expect(stdout).toContain('npm run -s code -- resnet50 --framework pytorch');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

describe('bad input: one line on standard error, nothing on standard output, exit code 2', () => {
  test.each([
    [[], 'Usage: npm run -s code -- <id | spec as JSON> --framework pytorch|keras|tfjs'],
    [['resnet50', '--framework', 'pytorh'], 'The nearest is pytorch.'],
    [['resnet51', '--framework', 'pytorch'], 'The nearest is resnet50.'],
    [['{"layers":[]}', '--framework=keras'], 'stages'],
    [['resnet50', '--framework', 'tfjs', '--input', 'big'], 'The input size cannot be big'],
    [
      [
        '{"layers":[1000,1000,1000,1000,1000,1000],"input_size":[4096,4096],"stem":"cifar","base_planes":4096}',
        '--framework',
        'keras',
      ],
      'can no longer be counted exactly',
    ],
  ])('%j', async (args, piece) => {
    const { code, stdout, stderr } = await codeSpawned(args);
    expect(stderr).toMatch(/^[^\n\r\p{Zl}\p{Zp}]+\n$/u);
    expect(stderr).toContain(piece);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
