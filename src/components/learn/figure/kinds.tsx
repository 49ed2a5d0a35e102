import type { ReactNode } from 'react';
import type { Figure } from '../../../content/lessons/lesson';
import type { Language, ViewState } from '../../../state/viewState';
import { preloadGroupsWords } from '../../network/groupsWords';
import type { ShownNetwork } from '../../network/shownNetwork';
import { deferred, type Deferred } from '../../primitives/deferred';
import { BlockFigure } from './BlockFigure';
import { CostsFigure } from './CostsFigure';
import { CurvesFigure, MeasuredFigure } from './curves';
import { FormsFigure, TwoLayersFigure } from './forms';
import { NetworkFigure } from './NetworkFigure';
import { BatchNormFigure, SignalsFigure } from './normalise';
import { PairFigure } from './PairFigure';
import { TableFigure } from './TableFigure';
import { WiringFigure } from './WiringFigure';

export type Kind = Figure['kind'];
export type FigureOf<K extends Kind> = Extract<Figure, { kind: K }>;

interface FigureProps<F> {
  network: ShownNetwork;
  figure: F;
}

/** Where in Explore the figure's network is looked at; what is not said is as Explore opens. */
interface ExplorePlace {
  focus?: string | null | undefined;
  show?: Partial<Pick<ViewState['explore'], 'panel' | 'code'>>;
}

/** What a kind of figure is to the step that has one. */
interface FigureKind<F> {
  Component: (props: FigureProps<F>) => ReactNode;
  /** Fetches its code; what has none comes with the chapters. */
  preload?: () => void;
  /** Begins anew where this changes from step to step. */
  keyOf?: (figure: F) => string | undefined;
  /** Says its words in those of Groups, which come late. */
  usesGroupsWords?: true;
  /** Whether it says which network it shows, or which ones. */
  namesItself: boolean;
  /** On paper it takes the page's width: a list of rows, or a chain of blocks. */
  isWide: boolean;
  /** Null where Explore shows nothing of it. */
  inExplore: ((figure: F) => ExplorePlace) | null;
}

const waiting = <div aria-busy="true" />;
const Code = deferred(() => import('./CodeFigure').then((m) => m.CodeFigure), waiting);
const Errors = deferred(() => import('./errors/ErrorsFigure').then((m) => m.ErrorsFigure), waiting);
const anywhere = () => ({});

/** A figure whose code comes when it is first shown. Some do not look at the network that they are given. */
const late = <P extends object>({ Component, preload }: Deferred<P>) => ({
  Component: (props: P) => <Component {...props} />,
  preload,
});

/** The kinds of figure. A new one is a line here, one among `FIGURE_EXPORTS`, and its component. */
export const FIGURE_KINDS: { readonly [K in Kind]: FigureKind<FigureOf<K>> } = {
  network: {
    Component: NetworkFigure,
    namesItself: false,
    isWide: true,
    inExplore: ({ focus }) => ({ focus }),
  },
  block: {
    Component: BlockFigure,
    namesItself: false,
    isWide: false,
    inExplore: ({ block, layer }) => ({ focus: layer ?? block }),
  },
  pair: {
    Component: PairFigure,
    namesItself: true,
    isWide: false,
    inExplore: ({ block }) => ({ focus: block }),
  },
  wiring: {
    Component: WiringFigure,
    usesGroupsWords: true,
    namesItself: false,
    isWide: false,
    inExplore: ({ layer }) => ({ focus: layer }),
  },
  code: {
    ...late(Code),
    namesItself: true,
    isWide: true,
    inExplore: ({ framework }) => ({ show: { panel: 'code', code: framework } }),
  },
  table: {
    Component: TableFigure,
    namesItself: true,
    isWide: true,
    inExplore: anywhere,
  },
  batchNorm: {
    ...late(BatchNormFigure),
    keyOf: ({ moves }) => moves,
    namesItself: true,
    isWide: false,
    inExplore: ({ layer }) => ({ focus: layer }),
  },
  signals: {
    ...late(SignalsFigure),
    keyOf: ({ normalised }) => String(normalised),
    namesItself: true,
    isWide: false,
    inExplore: null,
  },
  forms: {
    ...late(FormsFigure),
    keyOf: ({ form }) => form,
    usesGroupsWords: true,
    namesItself: true,
    isWide: true,
    inExplore: ({ block }) => ({ focus: block }),
  },
  twoLayers: {
    ...late(TwoLayersFigure),
    usesGroupsWords: true,
    namesItself: true,
    isWide: true,
    inExplore: anywhere,
  },
  curves: { ...late(CurvesFigure), namesItself: true, isWide: false, inExplore: anywhere },
  measured: { ...late(MeasuredFigure), namesItself: true, isWide: true, inExplore: anywhere },
  errors: { ...late(Errors), namesItself: true, isWide: true, inExplore: anywhere },
  costs: { Component: CostsFigure, namesItself: false, isWide: true, inExplore: anywhere },
};

/** A figure's kind, whichever it is. */
export function kindOf<F extends Figure>({ kind }: F): FigureKind<F> {
  return FIGURE_KINDS[kind] as unknown as FigureKind<F>; // each line is written for its own figure; TypeScript does not follow the pairing
}

/** Fetches a figure before it is shown. */
export function preloadFigure(figure: Figure, lang: Language): void {
  const { preload, usesGroupsWords } = kindOf(figure);
  preload?.();
  if (usesGroupsWords) preloadGroupsWords(lang);
}
