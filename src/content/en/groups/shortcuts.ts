import type { ShortcutKind } from '../../../model/architecture/shortcut';
import type { ActivationOrder, ShortcutOption, StrideOn } from '../../../model/architecture/spec';

export const shortcuts = {
  title: 'Shortcuts, strides and orders',
  lead: 'Three choices in every residual block: what the shortcut does where shapes differ, which convolution has the stride, and where BN and ReLU stand.',

  /** Stands between two sentences. */
  between: ' ',

  options: {
    title: 'A, B, C: what the shortcut does where shapes differ',
    network: 'Network',
    option: 'Option',
    names: { none: 'none', A: 'A', B: 'B', C: 'C' } satisfies Record<ShortcutOption, string>,
    says: {
      none: 'The plain network: nothing is added anywhere.',
      A: 'Where shapes differ: every other position, and zeros for the new channels.',
      B: 'Where shapes differ: a 1×1 convolution. torchvision’s choice, and this app’s.',
      C: 'A 1×1 convolution in every block, even where the identity would do.',
    } satisfies Record<ShortcutOption, string>,
    drawing: (network: string, option: string, stages: string) => `${network}, option ${option}. ${stages}.`,
    stageKinds: (stage: string, kinds: string) => `${stage}: ${kinds}`,
    kindCounts: {
      none: (count: number) => `${count} without shortcut`,
      identity: (count: number) => (count === 1 ? `${count} identity` : `${count} identities`),
      projection: (count: number) => (count === 1 ? `${count} projection` : `${count} projections`),
      padding: (count: number) => (count === 1 ? `${count} zero padding` : `${count} zero paddings`),
    } satisfies Record<ShortcutKind, (count: number) => string>,
    kinds: {
      identity: 'identity',
      projection: 'projection, a 1×1 convolution',
      padding: 'zero padding, no weights',
    } satisfies Record<Exclude<ShortcutKind, 'none'>, string>,
    changed: 'not as in B',
    changedCount: (count: number, of: number) => `${count} of ${of} blocks differ from B.`,
    table: (network: string) => `${network} with each kind of shortcut`,
    columns: {
      option: 'option',
      shortcuts: 'shortcuts',
      identity: 'identity',
      padding: 'zeros',
      projection: 'projected',
      added: 'they add',
      whole: 'whole network',
      params: 'parameters',
      macs: 'MACs',
      error: 'top-1 error',
    },
    notInPaper: 'not in the paper',
    lesson34: (spread: string, gap: string) =>
      `A, B and C lie within ${spread} points of each other, and the worst of them is ${gap} points better than no shortcut at all. So projections are not essential against degradation; a shortcut is. The authors credit C’s small lead to its extra parameters, and leave C out of everything that follows.`,
    lesson50: (added: string, percent: string, stage: string, from: number, to: number) =>
      `In a bottleneck a shortcut joins the two wide ends: projecting everywhere adds ${added} parameters, ${percent}\u00A0% more than B. That is why the identity matters most here. ${stage} begins with a projection although its stride is 1: ${from} channels meet ${to}.`,
  },

  stride: {
    title: 'v1 and v1.5: where the stride stands',
    version: 'Version',
    versions: { '1x1': 'v1 · on the 1×1', '3x3': 'v1.5 · on the 3×3' } satisfies Record<StrideOn, string>,
    says: {
      '1x1': (read, of) =>
        `The first 1×1 has the stride. It reads ${read} of ${of} positions, and the shortcut’s 1×1 the very same ones: three quarters of what the stage before computed is thrown away unseen.`,
      '3x3': (_read, _of, input, output) =>
        `The 3×3 has the stride. Its windows overlap, so it reads every position; only the shortcut still skips three quarters. The price: the first 1×1 computes a map of ${input} instead of ${output}.`,
    } satisfies Record<StrideOn, (read: string, of: string, input: string, output: string) => string>,
    mark: (stride: number) => `stride ${stride}`,
    macs: (macs: string) => `${macs} MACs`,
    readSome: (read: string, of: string) => `${read} of ${of} read`,
    readAll: 'all read',
    legend: {
      read: 'read by the next convolution',
      unread: 'never read',
      shortcut: 'read by the shortcut too',
      corner: (positions: number) => `drawn: the upper left ${positions}×${positions} positions, without BN and ReLU`,
    },
    table: (network: string) => `MACs of ${network}`,
    columns: { layer: 'layer', more: 'more', others: 'all other layers' },
    lesson: (params: string, stage2: string, stage3: string, stage4: string) =>
      `Only the first 1×1 of ${stage2}, ${stage3} and ${stage4} computes more, each on a map four times as large. Kernels do not depend on the stride: both versions have ${params} parameters. The paper’s own models are v1; torchvision’s, and this app’s unless you change it, are v1.5.`,
  },

  order: {
    title: 'Post- and pre-activation: where BN and ReLU stand',
    lead: 'The convolutions keep their places. BN and ReLU move in front of them, and the last ReLU leaves the shortcut’s way.',
    names: { post: 'Post-activation, as in 2015', pre: 'Pre-activation, as in 2016' } satisfies Record<
      ActivationOrder,
      string
    >,
    says: {
      post: 'After every addition a ReLU stands on the shortcut. On the way back it stops the gradient wherever the sum was negative.',
      pre: 'From block to block the shortcut meets additions and nothing else: the gradient passes unchanged.',
    } satisfies Record<ActivationOrder, string>,
    picture: {
      post: 'Blocks on a straight shortcut. The first from inside: convolution, BN, ReLU, convolution, BN, ReLU, convolution, BN, addition. After every addition a ReLU stands on the shortcut and breaks the gradient’s way back.',
      pre: 'Blocks on a straight shortcut. The first from inside: BN, ReLU, convolution, BN, ReLU, convolution, BN, ReLU, convolution, addition. Nothing but the additions stands on the shortcut; the gradient’s way back is unbroken.',
    } satisfies Record<ActivationOrder, string>,
    gradient: 'gradient',
    orderOf: { post: 'post-act', pre: 'pre-act' } satisfies Record<ActivationOrder, string>,
    formulas: {
      title: 'What pre-activation buys, inside a stage',
      says: 'Every *x* is the one before plus what a block adds. So the gradient of the loss *E* arrives at every block through the 1, whatever the layers in between do to the rest.',
    },
    table: 'ResNet-152 and ResNet-200 in both orders',
    columns: {
      network: 'network',
      params: 'parameters',
      way: 'on the shortcuts’ way',
      additions: 'additions',
      projections: 'projections',
      error: 'error',
    },
    lesson: (shallower: string, post: string, pre: string) =>
      `In the original order, 200 layers make more errors than 152: ${post} against ${shallower}\u00A0%. Pre-activated, the same 200 layers make fewer than both: ${pre}\u00A0%. The few ReLUs left on the way stand before the projections, where a stage begins.`,
  },
};
