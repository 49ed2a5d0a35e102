import { report, type ReportLayer } from '../figures/report';
import type { LayerGraph } from '../graph/layerGraph';
import { type CsvField, toCsv } from './csv';

/** In every language the same: names for a program, close to the report's. What is not counted in `params_trained` says so by having its own column. */
const HEADING = [
  'network',
  'id',
  'kind',
  'input',
  'output',
  'kernel',
  'stride',
  'padding',
  'groups',
  'params_trained',
  'buffers_bn',
  'macs',
];

/**
 * One line for every layer, in the order in which data flows. Shapes are channels x height x width.
 *
 * @param network a name that stands in every line, so that files can be joined
 */
export function layersAsCsv(graph: LayerGraph, network: string): string {
  return toCsv([HEADING, ...report(graph).layers.map((layer) => [network, ...layerFields(layer)])]);
}

function layerFields({
  id,
  kind,
  input,
  output,
  kernel,
  stride,
  padding,
  groups,
  params,
  buffers,
  macs,
}: ReportLayer): CsvField[] {
  return [
    id,
    kind,
    input.join('x'),
    output.join('x'),
    kernel?.join('x') ?? '',
    side(stride),
    side(padding),
    groups ?? '',
    params,
    buffers,
    macs,
  ];
}

/** One number where both axes agree. */
function side(pair: readonly [number, number] | undefined): CsvField {
  if (pair === undefined) return '';
  return pair[0] === pair[1] ? pair[0] : pair.join('x');
}
