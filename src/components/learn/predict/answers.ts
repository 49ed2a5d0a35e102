import type { Question } from '../../../content/lessons/lesson';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { layerFigures } from '../../../model/figures/layerFigures';
import { mainPathFigures } from '../../../model/figures/mainPath';
import { PAPER_BUDGET, widthFor } from '../../../model/figures/cardinality';
import { networkFigures } from '../../../model/figures/networkFigures';
import { allBlocks, findSection, layerId, type LayerGraph } from '../../../model/graph/layerGraph';

/** What a reader predicts. */
export type Answer =
  | { kind: 'number'; value: number }
  | { kind: 'choice'; option: string }
  | { kind: 'blocks'; ids: readonly string[] }
  | { kind: 'curve'; values: readonly number[] };

/** Whether there is something to check. */
export function isReady(draft: Answer | null): boolean {
  return draft !== null && !(draft.kind === 'blocks' && draft.ids.length === 0);
}

export interface Verdict {
  isRight: boolean;
  truth: Answer;
}

/** Makes the layer graph of a figure's network. */
export type GraphOf = (network: { model: keyof typeof CATALOGUE; changes?: object }) => LayerGraph;

/**
 * Compares a prediction with what the network says.
 *
 * @param figureGraph of the network in the step's picture
 */
export function judge(question: Question, answer: Answer, figureGraph: LayerGraph, graphOf: GraphOf): Verdict {
  const truth = truthOf(question, figureGraph, graphOf);
  return { isRight: same(answer, truth), truth };
}

/** What the network says to a question. */
export function truthOf(question: Question, figureGraph: LayerGraph, graphOf: GraphOf): Answer {
  if (question.kind === 'curve') throw new Error('a drawn curve is compared with the record, not with a network');
  if (question.kind === 'choice') return { kind: 'choice', option: question.right };
  if (question.kind === 'projections') {
    const dashed = allBlocks(figureGraph).filter(({ template }) => template.shortcut?.kind === 'projection');
    return { kind: 'blocks', ids: dashed.map(({ id }) => id) };
  }
  if (question.kind === 'heaviest') {
    const { stages } = networkFigures(figureGraph);
    return mostOf(
      question.options,
      (module) => stages.find(({ moduleName }) => moduleName === module)?.[question.counted],
    );
  }
  if (question.kind === 'grows') {
    const blocks = ({ stages }: LayerGraph, module: string) =>
      stages.find(({ moduleName }) => moduleName === module)?.blocks.length;
    const grown = graphOf({ model: question.to });
    return mostOf(question.options, (module) => (blocks(grown, module) ?? 0) - (blocks(figureGraph, module) ?? 0));
  }
  if (question.kind === 'padding') return { kind: 'number', value: (question.kernel - 1) / 2 }; // h − k + 2p + 1 = h
  if (question.kind === 'width') return { kind: 'number', value: widthFor(question.cardinality, PAPER_BUDGET).width };
  const graph = graphOf(question);
  if (question.kind === 'projected') return { kind: 'number', value: projectedBlocks(graph, question.stage) };
  if (question.kind === 'layers') return { kind: 'number', value: networkFigures(graph).weightedLayers };
  if (question.kind === 'lastSide') return { kind: 'number', value: graph.head.template.input.height };
  if (question.kind === 'kernels')
    return { kind: 'number', value: mainPathFigures(findSection(graph, question.block)?.template.layers ?? []).params };
  const section = findSection(graph, question.layer);
  const layer = section?.template.layers.find(({ name }) => layerId(section, name) === question.layer);
  if (layer === undefined) throw new Error(`${question.model} has no layer ${question.layer}`);
  return {
    kind: 'number',
    value: question.kind === 'channels' ? layer.output.channels : layerFigures(layer).params,
  };
}

function projectedBlocks({ stages }: LayerGraph, module: string): number {
  const blocks = stages.find(({ moduleName }) => moduleName === module)?.blocks ?? [];
  return blocks.filter(({ template }) => template.shortcut?.kind === 'projection').length;
}

function mostOf(options: readonly string[], count: (option: string) => number | undefined): Answer {
  const counts = options.map((option) => count(option) ?? 0);
  return { kind: 'choice', option: options[counts.indexOf(Math.max(...counts))]! }; // one of them
}

function same(answer: Answer, truth: Answer): boolean {
  if (answer.kind === 'number') return truth.kind === 'number' && answer.value === truth.value;
  if (answer.kind === 'choice') return truth.kind === 'choice' && answer.option === truth.option;
  return (
    answer.kind === 'blocks' &&
    truth.kind === 'blocks' &&
    answer.ids.length === truth.ids.length &&
    answer.ids.every((id) => truth.ids.includes(id))
  );
}
