export const cost = {
  title: 'Same cost, more paths',
  lead: 'The more paths a block has, the narrower each must be if the block is to cost no more than ResNet-50’s. The curve shows how narrow.',
  curve: {
    cardinality: 'Cardinality C: paths in a block',
    width: 'Width of a path, d',
    /** Beside the letters C and d. */
    paths: 'paths',
    wide: 'width of each',
    yours: 'yours',
    dearer: 'costs more',
    cheaper: 'costs less',
    errors: (at50: string, at101: string) => `${at50} · ${at101} %`,
    errorsNote: 'At the paper’s five points: top-1 error with 50 · 101 layers.',
    sliderText: (cardinality: number, width: number) => `${cardinality} × ${width}d`,
    picture: (yours: string, off: string | null) =>
      `Curve of equal cost: the more paths, the narrower each. The paper’s points lie on it: 1×64d, 2×40d, 4×24d, 8×14d, 32×4d. Yours, ${yours}, ${off === null ? 'lies on it too' : `lies off it and costs ${off}`}.`,
    solved: 'The width is the whole number nearest to the budget.',
    solve: (width: number) => `Solve d: ${width}`,
    off: (percent: number) => `Off the curve: ${percent} % of the budget.`,
  },
  block: {
    title: (name: string) => `One block, ${name}`,
    weights: 'Weights of the three convolutions in conv2_x, without BN (equation 4 of the paper):',
    budget: (budget: string) => `ResNet-50’s block: ${budget}`,
  },
  whole: {
    title: 'The whole network',
    caption: 'Parameters and MACs of ResNet-50 and of the network with your blocks',
    figure: 'figure',
    parameters: 'parameters',
    macs: 'MACs',
    difference: 'difference',
  },
  /** Stands between two sentences. */
  between: ' ',
  /** The conditions under which an error was measured. */
  five: {
    title: 'Five ways to spend one budget',
    lead: 'All five networks cost about the same. From the first to the last row only the number of paths grows, and the error falls.',
    caption: 'Five blocks of equal cost: computed costs and published errors',
    computed: 'computed, 50 layers',
    published: 'top-1 error, %',
    block: 'block',
    take: (name: string) => `Show ${name} on the curve`,
    weights: 'weights of a block',
    params: 'parameters',
    macs: 'MACs',
    layers: (depth: number) => `${depth} layers`,
    chart: (at50: string, at101: string) =>
      `Top-1 error against cardinality 1, 2, 4, 8, 32. With 50 layers: ${at50} %. With 101 layers: ${at101} %.`,
    axisX: 'C, paths in a block',
    axisY: 'top-1 error, %; the axis does not start at 0',
  },
  twice: {
    title: 'Twice the cost: deeper, wider, or more paths?',
    lead: (macs: string) =>
      `ResNet-101 costs ${macs} MACs. Four networks spend about twice that, each on something else.`,
    caption: 'Networks of about twice ResNet-101’s cost, with published errors',
    spentOn: 'spent on',
    network: 'network',
    macs: 'MACs',
    top1: 'top-1 error, %',
    top5: 'top-5, %',
    axis: 'top-1 error as a dot on an axis',
    notGiven: 'not in this table',
    kinds: { baseline: 'baseline', depth: 'depth', width: 'width', paths: 'paths' },
    note: (depth: string, width: string, paths: string) =>
      `In top-1 error, depth gains ${depth} points, width ${width}, more paths ${paths}.`,
  },
  without: {
    title: 'Without the shortcuts',
    lead: 'The paper also took the shortcuts away. Both networks get worse; the one with many paths loses less.',
    kept: 'with shortcuts',
    removed: 'without',
    chart: (text: string) => `Top-1 error with and without shortcuts: ${text}.`,
    row: (network: string, kept: string, removed: string) => `${network} ${kept} → ${removed} %`,
    reading:
      'The authors’ reading: shortcuts help optimisation, many paths make stronger representations, for with shortcuts and without them the network of many paths is the better one.',
  },
  time: {
    title: 'Equal MACs are not equal time',
    lead: 'ResNet-50’s block and yours, run on this machine on the same input.',
    stage: 'Stage',
    run: 'Time both blocks',
    /** On the second block of the stage. */
    plan: (warmUps: number, repeats: number) =>
      `${warmUps} warm-up runs each, then the median of ${repeats}; one image`,
    caption: 'Time, MACs and parameters of both blocks',
    block: 'block',
    macs: 'MACs',
    time: 'time',
    shape: (shape: string) => `input ${shape}`,
    ratio: (macs: string, time: string) => `${macs} times the MACs, ${time} times as long.`,
    backend: (name: string) => `Backend ${name}, here and now.`,
    why: 'MACs count multiplications, not the software that does them. Here TensorFlow.js computes the dense convolutions and a kernel of this app’s own the grouped ones; other machines and libraries take other times.',
  },
};
