import { ARGUMENT_ROWS } from '../../model/architecture/arguments/argument';
import type { ConvolutionArguments } from '../../model/architecture/convolution';
import type { ModelId } from '../../model/architecture/catalogue';
import { type Framework, FRAMEWORKS } from '../../model/codegen/frameworks';
import { PAPER_COLUMNS } from '../../model/figures/tableColumns';
import { convolutionRow, FRESH_CONVOLUTION } from './convolutionRow';
import { columnsRow } from './columnsRow';
import { readOptionalModel } from './network';
import { choiceRow, row } from './row';
import type { ViewSlice } from './slice';

/** What stands below the diagram. */
export const PANELS = ['table', 'costs', 'calculator', 'code'] as const;
export type Panel = (typeof PANELS)[number];

/** What Explore shows besides the network. */
export interface ExploreFields {
  panel: Panel;
  /** The framework in which the network's code is shown. */
  code: Framework;
  /** A second network, pinned beside the first. */
  compare: ModelId | null;
  /** The convolution of the calculator. */
  convolution: ConvolutionArguments;
  /** The catalogue's networks in the stage table beside the one on screen. */
  columns: readonly ModelId[];
}

/** `embed=`: 1 is the picture, the others the panels and the chosen block. */
export const EXPLORE_FIGURES = ['1', ...PANELS, 'block'] as const;
export type ExploreFigure = (typeof EXPLORE_FIGURES)[number];

const NETWORK_CONTROLS = ['model', 'compare', ...ARGUMENT_ROWS] as const;
const CONTROLS_OF_PANEL = {
  table: ['columns'],
  costs: [],
  calculator: ['convolution'],
  code: ['framework'],
} as const satisfies Record<Panel, readonly string[]>;

export const exploreSlice = {
  rows: {
    panel: choiceRow('panel', PANELS, 'table', { control: 'panels' }),
    code: choiceRow('code', FRAMEWORKS, 'pytorch', { control: 'framework' }),
    compare: row({
      key: 'compare',
      control: 'compare',
      fallback: null,
      read: readOptionalModel,
      write: (id: ModelId | null) => id ?? '',
      isUndoable: true,
    }),
    convolution: convolutionRow('conv', 'convolution'),
    columns: columnsRow('columns', PAPER_COLUMNS, 'columns'),
  },
  isInNavigation: true,
  showsNetwork: true,
  isScene: true,
  shown: (fields, figure) => {
    const { panel, compare } = fields;
    const isOn = (one: Panel) => one === panel || one === figure;
    return {
      panel,
      compare,
      code: isOn('code') ? fields.code : 'pytorch',
      convolution: isOn('calculator') ? fields.convolution : FRESH_CONVOLUTION,
      columns: isOn('table') ? fields.columns : PAPER_COLUMNS,
    };
  },
  figures: () => EXPLORE_FIGURES,
  controls: ({ panel }) => [...NETWORK_CONTROLS, 'panels', ...CONTROLS_OF_PANEL[panel]],
  reveals: (changed) =>
    changed.includes('convolution') ? { panel: 'calculator' } : changed.includes('columns') ? { panel: 'table' } : {},
} satisfies ViewSlice<ExploreFields>;
