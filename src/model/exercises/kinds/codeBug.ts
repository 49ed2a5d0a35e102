import { bottleneckWidth, EXPANSION } from '../../architecture/channels';
import type { BlockType } from '../../architecture/spec';
import { BUG_IDS, type BlockCall, type BugId, BUGS } from '../blockBugs';
import { blockCode, type LineName, type NamedLine } from '../blockCode';
import type { Draw } from '../draw';
import type { MisconceptionId } from '../misconceptions';
import type { Kind, Mistake, Phrase } from '../types';

/** A block's code with one wrong line, and a call in which it goes wrong. */
export interface CodeBugAbout extends BlockCall {
  bug: BugId;
}

export type CodeBugSentences = {
  question: {
    basic: [];
    bottleneck: [];
    grouped: [];
    call: [call: string, side: number, channels: number];
    ask: [];
  };
  fields: { line: [] };
  hint: { shapes: [side: number, channels: number]; silent: [] };
  steps: {
    shortcutStride: [main: number, shortcut: number];
    strideMissing: [main: number, shortcut: number];
    strideTwice: [main: number, shortcut: number];
    noPadding: [before: number, after: number];
    reluBeforeAddition: [];
    conditionExpansion: [from: number, to: number];
    biasBeforeBn: [biases: number];
    groupsOnPointwise: [groups: number, channels: number];
    groupsMissing: [groups: number, grouped: number, dense: number];
    shortcutUnused: [input: number, from: number, output: number, to: number];
    shortcutOfOutput: [from: number, to: number];
    bnWidth: [width: number, to: number];
    expansionIsTwo: [wrong: number, right: number];
    fix: [line: number, code: string];
  };
  mistakes: {
    noBiasIsRight: [line: number];
    groupsAreRight: [groups: number, width: number];
    conditionIsRight: [from: number, to: number];
    widthIsRight: [planes: number, baseWidth: number, groups: number, width: number];
    additionIsRight: [];
    expansionIsRight: [to: number];
    reluIsRight: [];
    projectionIsRight: [from: number, to: number];
  };
};

type Steps = CodeBugSentences['steps'];
type MistakeId = keyof CodeBugSentences['mistakes'];

export const codeBug: Kind<CodeBugAbout, CodeBugSentences> = {
  draw(draw) {
    const bug = draw.pick(BUG_IDS);
    const call = drawCall(draw, bug);
    return { ...call, bug };
  },
  question: (about) => [
    { id: formOf(about), parts: [] },
    { id: 'call', parts: [callText(about), about.side, about.inPlanes] },
    { id: 'ask', parts: [] },
  ],
  fields: () => [{ label: { id: 'line', parts: [] }, unit: 'line' }],
  hint: (about) =>
    BUGS[about.bug].raises ? { id: 'shapes', parts: [about.side, about.inPlanes] } : { id: 'silent', parts: [] },
  answer: (about) => [lineNumber(about)],
  steps(about) {
    const number = lineNumber(about);
    return [why(about), { id: 'fix', parts: [number, rightLines(about)[number - 1]!.code.trim()], gives: [number] }]; // a line of the code
  },
  mistakes(about) {
    const wrong = lineNumber(about);
    return rightLines(about).flatMap(({ name }, i) =>
      name === null || i + 1 === wrong ? [] : innocent(about, name, i + 1),
    );
  },
  subject: () => null,
  code(about) {
    const wrong = lineNumber(about);
    return rightLines(about).map(({ code }, i) => (i + 1 === wrong ? BUGS[about.bug].breaks(code) : code));
  },
};

function drawCall(draw: Draw, bug: BugId): BlockCall {
  for (;;) {
    const call = anyCall(draw);
    if (BUGS[bug].fits(call)) return call; // every bug fits one call in a few
  }
}

function anyCall(draw: Draw): BlockCall {
  const [block, groups, baseWidth] = draw.pick([
    ['basic', 1, 64],
    ['bottleneck', 1, 64],
    ['bottleneck', 32, 4],
    ['bottleneck', 32, 8],
    ['bottleneck', 64, 4],
    ['bottleneck', 8, 16],
    ['bottleneck', 4, 24],
  ] as const);
  const stage = draw.whole(0, 3);
  const planes = 64 * 2 ** stage;
  const expansion = EXPANSION[block];
  const isFirst = draw.happens(70);
  const before = stage === 0 ? planes : (planes / 2) * expansion;
  return {
    block,
    groups,
    baseWidth,
    planes,
    inPlanes: isFirst ? before : planes * expansion,
    stride: isFirst && stage > 0 ? 2 : 1,
    side: (draw.pick([48, 56, 56, 64]) * (isFirst && stage > 0 ? 2 : 1)) / 2 ** stage,
  };
}

function formOf({ block, groups }: BlockCall): BlockType | 'grouped' {
  return groups > 1 ? 'grouped' : block;
}

function callText({ block, inPlanes, planes, stride, groups, baseWidth }: BlockCall): string {
  const stridden = stride === 1 ? '' : `, stride=${stride}`;
  const grouped = groups === 1 ? '' : `, groups=${groups}, base_width=${baseWidth}`;
  return `${block === 'basic' ? 'BasicBlock' : 'Bottleneck'}(${inPlanes}, ${planes}${stridden}${grouped})`;
}

function rightLines({ block, groups }: BlockCall): NamedLine[] {
  return blockCode(block, groups > 1);
}

/** From 1. */
function lineNumber(about: CodeBugAbout): number {
  const name = BUGS[about.bug].line(about);
  return rightLines(about).findIndex((line) => line.name === name) + 1;
}

/** What goes wrong, in this call's numbers. */
function why(about: CodeBugAbout): Phrase<Steps> {
  const { bug, inPlanes, planes, groups, side, stride } = about;
  const output = side / stride;
  const to = planes * EXPANSION[about.block];
  const width = widthOf(about);
  const shapes = {
    shortcutStride: [output, side],
    strideMissing: [side, output],
    strideTwice: [output / stride, output],
  } as const;
  const convolved = about.block === 'basic' ? output : side; // a bottleneck strides in this very convolution
  switch (bug) {
    case 'shortcutStride':
    case 'strideMissing':
    case 'strideTwice':
      return { id: bug, parts: [...shapes[bug]] };
    case 'noPadding':
      return { id: bug, parts: [convolved, Math.floor((convolved - 3) / (about.block === 'basic' ? 1 : stride)) + 1] };
    case 'conditionExpansion':
    case 'shortcutOfOutput':
      return { id: bug, parts: [inPlanes, to] };
    case 'biasBeforeBn':
      return { id: bug, parts: [width] };
    case 'groupsOnPointwise':
      return { id: bug, parts: [groups, inPlanes / groups] };
    case 'groupsMissing':
      return { id: bug, parts: [groups, (9 * width * width) / groups, 9 * width * width] };
    case 'shortcutUnused':
      return { id: bug, parts: [side, inPlanes, output, to] };
    case 'bnWidth':
      return { id: bug, parts: [planes, to] };
    case 'expansionIsTwo':
      return { id: bug, parts: [2 * planes, to] };
    case 'reluBeforeAddition':
      return { id: bug, parts: [] };
  }
}

function widthOf({ block, planes, baseWidth, groups }: BlockCall): number {
  return block === 'basic' ? planes : bottleneckWidth(planes, baseWidth, groups);
}

/** What to say of a line that is right. */
function innocent(about: CodeBugAbout, name: LineName, line: number): Mistake<CodeBugSentences['mistakes']>[] {
  const { block, inPlanes, planes, groups, baseWidth } = about;
  const to = planes * EXPANSION[block];
  const mistake = <Id extends MistakeId>(
    id: Id,
    parts: CodeBugSentences['mistakes'][Id],
    misconception: MisconceptionId | null,
  ) => [{ id, parts, answer: [line], misconception } as Mistake<CodeBugSentences['mistakes']>]; // id and parts belong together, by the type above
  switch (name) {
    case 'conv1':
    case 'conv3':
      return mistake('noBiasIsRight', [line], 'convHasBias');
    case 'conv2':
      return groups > 1 && about.bug !== 'groupsOnPointwise'
        ? mistake('groupsAreRight', [groups, widthOf(about)], 'groupsIsWidth')
        : mistake('noBiasIsRight', [line], 'convHasBias');
    case 'condition':
      return mistake(
        'conditionIsRight',
        [inPlanes, to],
        about.stride === 1 && inPlanes !== to ? 'firstStageIsSolid' : null,
      );
    case 'width':
      return mistake('widthIsRight', [planes, baseWidth, groups, widthOf(about)], 'widthIsMysterious');
    case 'addition':
      return mistake('additionIsRight', [], 'downsampleComesAfter');
    case 'expansion':
      return mistake('expansionIsRight', [to], block === 'bottleneck' ? 'expansionIsTwo' : null);
    case 'return':
      return mistake('reluIsRight', [], null);
    case 'shortcutConv':
      return mistake('projectionIsRight', [inPlanes, to], null);
    case 'lastBn':
    case 'lastForward':
      return [];
  }
}
