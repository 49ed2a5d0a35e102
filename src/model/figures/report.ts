import type { ArchitectureSpec } from '../architecture/spec';
import {
  type Edge,
  edgesInOrder,
  type LayerGraph,
  layerId,
  type LayerKind,
  sectionsInOrder,
  type Window,
} from '../graph/layerGraph';
import { dimensions } from '../graph/shape';
import { layerFigures } from './layerFigures';
import { networkFigures } from './networkFigures';
import { receptiveFields } from './receptiveField';

const COUNTING = {
  params: 'trained values: weights, biases, and the scale and shift of batch normalisation',
  buffers: 'running mean and variance of batch normalisation, and not part of params',
  macs: 'multiply-accumulates of convolutions and fully connected layers, one per kernel weight and output position; normalisation, activations, pooling and biases are left out',
  shapes: '[channels, height, width]',
} as const;

/** One network in full, as "Export JSON" and `npm run describe` give it. Shapes are [C, H, W]. */
export interface Report {
  spec: ArchitectureSpec;
  totals: { params: number; buffers: number; macs: number };
  stages: { name: string; module: string | null; output: number[]; blocks: number; params: number; macs: number }[];
  layers: ReportLayer[];
  edges: Edge[];
  /** What the numbers are, for who reads the file without the app. */
  counting: typeof COUNTING;
}

export interface ReportLayer extends Partial<Window> {
  /** torchvision's module name; a module called again gets `_1`, `_2`. */
  id: string;
  kind: LayerKind;
  input: number[];
  output: number[];
  params: number;
  buffers: number;
  macs: number;
  /** Side in input pixels; null once the whole image has been pooled. */
  receptive_field: number | null;
  effective_stride: number | null;
}

export function report(graph: LayerGraph): Report {
  const { totals, stages } = networkFigures(graph);
  return {
    spec: graph.spec,
    totals: { params: totals.params, buffers: totals.buffers, macs: totals.macs },
    stages: stages.map(({ name, moduleName, output, blocks, params, macs }) => ({
      name,
      module: moduleName,
      output: dimensions(output),
      blocks,
      params,
      macs,
    })),
    layers: reportLayers(graph),
    edges: edgesInOrder(graph),
    counting: COUNTING,
  };
}

function reportLayers(graph: LayerGraph): ReportLayer[] {
  const fields = receptiveFields(graph);
  const finite = (n: number) => (Number.isFinite(n) ? n : null);
  return sectionsInOrder(graph).flatMap((section) =>
    section.template.layers.map((layer) => {
      const id = layerId(section, layer.name);
      const { params, buffers, macs } = layerFigures(layer);
      const field = fields.get(id)!; // every layer of the graph has one
      return {
        id,
        kind: layer.kind,
        input: dimensions(layer.input),
        output: dimensions(layer.output),
        params,
        buffers,
        macs,
        receptive_field: finite(field.size),
        effective_stride: finite(field.stride),
        ...layer.window,
      };
    }),
  );
}
