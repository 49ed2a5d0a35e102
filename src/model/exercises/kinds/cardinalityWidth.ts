import { type Paths, pathParams, widthFor } from '../../figures/cardinality';
import type { Kind } from '../types';

/** A bottleneck of one path, and how many paths are to cost as much (Xie et al. 2016, equation 4). */
export interface CardinalityWidthAbout {
  /** Channels that the block reads and puts out. */
  channels: number;
  /** Width of the one path. */
  single: number;
  cardinality: number;
}

export type CardinalityWidthSentences = {
  question: { budget: [channels: number, single: number]; ask: [cardinality: number] };
  fields: { width: [] };
  hint: { equation: [channels: number, cardinality: number] };
  steps: {
    budget: [channels: number, single: number, budget: number];
    perPath: [budget: number, cardinality: number, share: number];
    equation: [linear: number, share: number];
    root: [linear: number, share: number, exact: number];
    rounded: [exact: number, width: number, cost: number, budget: number];
  };
  mistakes: {
    widthDivided: [single: number, cardinality: number, cost: number, budget: number];
    onlyTheMiddle: [cardinality: number];
    groupsIsWidth: [cardinality: number];
    allPathsTogether: [cardinality: number, width: number];
    oneTooFew: [exact: number];
    oneTooMany: [exact: number];
  };
};

export const cardinalityWidth: Kind<CardinalityWidthAbout, CardinalityWidthSentences> = {
  draw(draw) {
    for (;;) {
      const single = draw.pick([32, 40, 48, 64, 64, 80, 96, 128, 160, 192, 256]);
      const about = {
        channels: draw.pick([2, 4, 4, 4, 8]) * single,
        single,
        cardinality: draw.pick([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32]),
      };
      if (isPlainlyRounded(textbook(about).exact)) return about; // nearly all are
    }
  },
  question: ({ channels, single, cardinality }) => [
    { id: 'budget', parts: [channels, single] },
    { id: 'ask', parts: [cardinality] },
  ],
  fields: () => [{ label: { id: 'width', parts: [] }, unit: 'channels' }],
  hint: ({ channels, cardinality }) => ({ id: 'equation', parts: [channels, cardinality] }),
  answer: (about) => [widthFor(about.cardinality, budgetOf(about), about.channels).width],
  steps(about) {
    const { channels, single, cardinality } = about;
    const { budget, share, exact, width, cost } = textbook(about);
    return [
      { id: 'budget', parts: [channels, single, budget] },
      { id: 'perPath', parts: [budget, cardinality, twoPlaces(share)] },
      { id: 'equation', parts: [2 * channels, twoPlaces(share)] },
      { id: 'root', parts: [2 * channels, twoPlaces(share), twoPlaces(exact)] },
      { id: 'rounded', parts: [twoPlaces(exact), width, cost, budget], gives: [width] },
    ];
  },
  mistakes(about) {
    const { channels, single, cardinality } = about;
    const { budget, exact, width } = textbook(about);
    const divided = Math.max(1, Math.round(single / cardinality));
    return [
      {
        id: 'widthDivided',
        parts: [single, cardinality, pathParams({ cardinality, width: divided }, channels), budget],
        answer: [divided],
        misconception: 'wholeBlockShrinks',
      },
      {
        id: 'onlyTheMiddle',
        parts: [cardinality],
        answer: [Math.round(single / Math.sqrt(cardinality))],
        misconception: null,
      },
      { id: 'groupsIsWidth', parts: [cardinality], answer: [cardinality], misconception: 'groupsIsWidth' },
      { id: 'allPathsTogether', parts: [cardinality, width], answer: [cardinality * width], misconception: null },
      exact < width
        ? { id: 'oneTooFew', parts: [twoPlaces(exact)], answer: [width - 1], misconception: null }
        : { id: 'oneTooMany', parts: [twoPlaces(exact)], answer: [width + 1], misconception: null },
    ];
  },
  subject: () => null,
};

function budgetOf({ channels, single }: CardinalityWidthAbout): number {
  const one: Paths = { cardinality: 1, width: single };
  return pathParams(one, channels);
}

/** The quadratic 9d² + 2·channels·d = share, by the formula that everybody learnt. */
function textbook({ channels, single, cardinality }: CardinalityWidthAbout) {
  const budget = channels * single + 3 * 3 * single * single + single * channels;
  const share = budget / cardinality;
  const exact = (-2 * channels + Math.sqrt(4 * channels ** 2 + 36 * share)) / 18;
  const width = Math.max(1, Math.round(exact));
  return { budget, share, exact, width, cost: cardinality * (2 * channels * width + 9 * width * width) };
}

/** Not so near to a half that whoever rounds on the way ends elsewhere, nor so near to a whole number that nothing is rounded. */
function isPlainlyRounded(exact: number): boolean {
  const fraction = exact % 1;
  return Math.abs(fraction - 0.5) > 0.04 && fraction > 0.01 && fraction < 0.99;
}

/** As a step prints it. */
function twoPlaces(value: number): number {
  return Math.round(value * 100) / 100;
}
