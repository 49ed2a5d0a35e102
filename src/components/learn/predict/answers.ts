import type { Question } from '../../../content/lessons/lesson';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { layerFigures } from '../../../model/figures/layerFigures';
import { allBlocks, findSection, layerId, type LayerGraph } from '../../../model/graph/layerGraph';

/** What a reader predicts. */
export type Answer = { kind: 'number'; value: number } | { kind: 'choice'; option: string } | { kind: 'blocks'; ids: readonly string[] };

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

function truthOf(question: Question, figureGraph: LayerGraph, graphOf: GraphOf): Answer {
  if (question.kind === 'choice') return { kind: 'choice', option: question.right };
  if (question.kind === 'projections') {
    const dashed = allBlocks(figureGraph).filter(({ template }) => template.shortcut?.kind === 'projection');
    return { kind: 'blocks', ids: dashed.map(({ id }) => id) };
  }
  const graph = graphOf(question);
  const section = findSection(graph, question.layer);
  const layer = section?.template.layers.find(({ name }) => layerId(section, name) === question.layer);
  if (layer === undefined) throw new Error(`${question.model} has no layer ${question.layer}`);
  return { kind: 'number', value: layerFigures(layer).params };
}

function same(answer: Answer, truth: Answer): boolean {
  if (answer.kind === 'number') return truth.kind === 'number' && answer.value === truth.value;
  if (answer.kind === 'choice') return truth.kind === 'choice' && answer.option === truth.option;
  return truth.kind === 'blocks' && answer.ids.length === truth.ids.length && answer.ids.every((id) => truth.ids.includes(id));
}
