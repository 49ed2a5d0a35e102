import { input as inputLayer, model, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { Part } from '../architecture/arguments/argument';
import type { ShortcutDecision } from '../architecture/shortcut';
import { stemStride } from '../architecture/stem';
import { type Edge, SECTION_INPUT, type Template } from '../graph/layerGraph';
import { dimensions, type Shape } from '../graph/shape';
import { type BlockArguments, residualBlock } from './blocks';
import { metaWeights } from './initializers';
import { readModel } from './readModel';
import { head, type HeadArguments, stem, type StemArguments } from './stemAndHead';

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

export function stemTemplate(args: StemArguments, input: Shape): Template {
  return rememberPart('stem', args, input, stemStride(args), (x) => ({ output: stem(x, args, metaWeights()) }));
}

export function headTemplate(args: HeadArguments, input: Shape): Template {
  return rememberPart('head', args, input, 1, (x) => ({ output: head(x, args, metaWeights()) }));
}

export function blockTemplate(args: BlockArguments, input: Shape): Template {
  return rememberPart('block', args, input, args.stride, (x) => residualBlock(x, args, metaWeights()));
}

/** What a part is built from is all of its key: its builder is handed nothing else. */
function rememberPart(
  part: Part,
  args: object,
  input: Shape,
  stride: number,
  build: (x: SymbolicTensor) => Built,
): Template {
  const key = JSON.stringify([part, args, dimensions(input)]);
  return remember(key, () => buildTemplate(key, input, stride, build));
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
