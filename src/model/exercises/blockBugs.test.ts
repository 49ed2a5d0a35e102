import { describe, expect, test } from 'vitest';
import { BUG_IDS, type BlockCall, BUGS } from './blockBugs';
import { blockCode } from './blockCode';
import { answerOf, exerciseFor, textOf } from './exercises';

const CALLS: BlockCall[] = [
  { block: 'basic', inPlanes: 64, planes: 128, stride: 2, groups: 1, baseWidth: 64, side: 56 },
  { block: 'bottleneck', inPlanes: 64, planes: 64, stride: 1, groups: 1, baseWidth: 64, side: 56 },
  { block: 'bottleneck', inPlanes: 256, planes: 128, stride: 2, groups: 1, baseWidth: 64, side: 56 },
  { block: 'bottleneck', inPlanes: 256, planes: 128, stride: 2, groups: 32, baseWidth: 4, side: 56 },
];

test.each(BUG_IDS)('%s changes one line of every block that it fits', (id) => {
  const bug = BUGS[id];
  const fitting = CALLS.filter((call) => bug.fits(call));
  expect(fitting).not.toEqual([]);
  for (const call of fitting) {
    const lines = blockCode(call.block, call.groups > 1);
    const named = lines.filter(({ name }) => name === bug.line(call));
    expect(named.length).toBe(1);
    expect(bug.breaks(named[0]!.code)).not.toBe(named[0]!.code); // just counted
  }
});

test('the answer is the line that differs from the right code', () => {
  for (let seed = 0; seed < 500; seed++) {
    const exercise = exerciseFor('codeBug', seed);
    if (exercise.kind !== 'codeBug') continue;
    const right = blockCode(exercise.about.block, exercise.about.groups > 1).map(({ code }) => code);
    const shown = textOf(exercise).code ?? [];
    const different = shown.flatMap((code, i) => (code === right[i] ? [] : [i + 1]));
    expect(different).toEqual(answerOf(exercise));
    const [fixed] = textOf(exercise).steps.at(-1)!.parts.slice(1); // an exercise has steps
    expect(right.map((code) => code.trim())).toContain(fixed);
  }
});

describe('broken lines are what a hurried hand writes', () => {
  const broken = (id: (typeof BUG_IDS)[number], call: BlockCall) =>
    BUGS[id]
      .breaks(blockCode(call.block, call.groups > 1).find(({ name }) => name === BUGS[id].line(call))!.code)
      .trim(); // every bug's line is there
  const [basic, , bottleneck, grouped] = CALLS as [BlockCall, BlockCall, BlockCall, BlockCall];

  test.each([
    ['strideTwice', basic, 'self.conv2 = nn.Conv2d(planes, out_planes, 3, stride=stride, padding=1, bias=False)'],
    ['strideTwice', bottleneck, 'self.conv1 = nn.Conv2d(in_planes, planes, 1, stride=stride, bias=False)'],
    ['strideMissing', bottleneck, 'self.conv2 = nn.Conv2d(planes, planes, 3, padding=1, bias=False)'],
    ['reluBeforeAddition', basic, 'out = self.relu(self.bn2(self.conv2(out)))'],
    ['groupsOnPointwise', grouped, 'self.conv1 = nn.Conv2d(in_planes, width, 1, groups=groups, bias=False)'],
    ['shortcutUnused', basic, 'out = out + x'],
    ['conditionExpansion', bottleneck, 'if stride != 1 or in_planes != planes:'],
    ['bnWidth', bottleneck, 'self.bn3 = nn.BatchNorm2d(planes)'],
    ['expansionIsTwo', grouped, 'expansion = 2'],
  ] as const)('%s', (id, call, code) => {
    expect(broken(id, call)).toBe(code);
  });
});
