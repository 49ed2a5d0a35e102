import { input as inputLayer, model, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { ShortcutDecision } from '../architecture/shortcut';
import type { ArchitectureSpec } from '../architecture/spec';
import { type Edge, SECTION_INPUT, type Template } from '../graph/layerGraph';
import { dimensions, type Shape } from '../graph/shape';
import { type BlockArguments, residualBlock } from './blocks';
import { metaWeights } from './initializers';
import { readModel } from './readModel';
import { head, stem } from './stemAndHead';

/**
 * Templates that TensorFlow.js has built, by all their arguments. A network has few distinct
 * blocks and a person changes few of them at a time, so most changes build nothing.
 * The least recently used go first; a template is a few kilobytes of plain data.
 */
const MAX_TEMPLATES = 400;
const built = new Map<string, Template>();

function remember(key: string, build: () => Template): Template {
  const template = built.get(key) ?? build();
  built.delete(key);
  built.set(key, template);
  if (built.size > MAX_TEMPLATES) built.delete(built.keys().next().value!); // size > 0
  return template;
}

/** For measuring: as if no network had been built yet. */
export function forgetTemplates(): void {
  built.clear();
}

export function stemTemplate(spec: ArchitectureSpec, input: Shape): Template {
  const key = ['stem', spec.stem, spec.order, spec.base_planes, ...dimensions(input)].join();
  const stride = spec.stem === 'imagenet' ? 4 : 1;
  return remember(key, () => buildTemplate(key, input, stride, (x) => ({ output: stem(x, spec, metaWeights()) })));
}

export function headTemplate(spec: ArchitectureSpec, input: Shape): Template {
  const key = ['head', spec.order, spec.num_classes, ...dimensions(input)].join();
  return remember(key, () => buildTemplate(key, input, 1, (x) => ({ output: head(x, spec, metaWeights()) })));
}

export function blockTemplate(args: BlockArguments, input: Shape): Template {
  const key = [
    args.block,
    args.planes,
    args.stride,
    args.groups,
    args.width_per_group,
    args.shortcut,
    args.stride_on,
    args.order,
    ...dimensions(input),
  ].join();
  return remember(key, () => buildTemplate(key, input, args.stride, (x) => residualBlock(x, args, metaWeights())));
}

interface Built {
  output: SymbolicTensor;
  shortcut?: ShortcutDecision;
  shortcutEdge?: { from: string; to: string } | null;
}

function buildTemplate(key: string, input: Shape, stride: number, build: (x: SymbolicTensor) => Built): Template {
  const { channels, height, width } = input;
  const x = inputLayer({ shape: [height, width, channels], name: 'input' });
  const { output, shortcut, shortcutEdge } = build(x);
  const tfModel = model({ inputs: x, outputs: output, name: 'section' });
  const { layers, edges } = readModel(tfModel);
  tfModel.dispose();
  const outputLayer = output.sourceLayer.name;
  return {
    key,
    layers,
    input,
    stride,
    outputLayer,
    edges: edges.map((edge) => markShortcut(edge, shortcut, shortcutEdge)),
    output: layers.find((layer) => layer.name === outputLayer)!.output, // it was just read from the same model
    shortcut: shortcut ?? null,
  };
}

function markShortcut(edge: Edge, shortcut: Built['shortcut'], shortcutEdge: Built['shortcutEdge']): Edge {
  if (shortcut === undefined || shortcut.kind === 'none' || shortcutEdge == null) return edge;
  const from = edge.from === SECTION_INPUT ? 'input' : edge.from;
  const isIt = from === shortcutEdge.from && edge.to === shortcutEdge.to;
  return isIt ? { ...edge, kind: shortcut.kind } : edge;
}
