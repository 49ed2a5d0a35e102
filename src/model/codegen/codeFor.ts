import type { LayerGraph } from '../graph/layerGraph';
import { type CodePlan, planCode } from './codePlan';
import type { Framework } from './frameworks';
import { kerasSource } from './keras/kerasSource';
import { pytorchSource } from './pytorch/pytorchSource';
import type { SourceLine } from './source';
import { tfjsSource } from './tfjs/tfjsSource';

/** The complete source of one network: it runs as it is, and ends by assigning `model`. */
export interface SourceCode {
  framework: Framework;
  /** All lines, each with its line break. */
  text: string;
  lines: readonly SourceLine[];
}

const GENERATORS: Record<Framework, (plan: CodePlan) => SourceLine[]> = {
  pytorch: pytorchSource,
  keras: kerasSource,
  tfjs: tfjsSource,
};

/** The network's code in a framework's own idiom. The same arguments always give the same text. */
export function codeFor(graph: LayerGraph, framework: Framework): SourceCode {
  const lines = GENERATORS[framework](planCode(graph));
  return { framework, lines, text: lines.map(({ text }) => `${text}\n`).join('') };
}

/** Indices of the lines that stand for a layer, or for any layer of a block. */
export function linesOf({ lines }: SourceCode, id: string): number[] {
  const isPart = (layer: string) => layer === id || layer.startsWith(`${id}.`);
  return lines.flatMap(({ layers }, i) => (layers.some(isPart) ? [i] : []));
}
