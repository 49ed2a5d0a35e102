import {
  type LayerGraph,
  layerId,
  type Section,
  SECTION_INPUT,
  sectionsInOrder,
  type Template,
  type Window,
} from '../graph/layerGraph';

/**
 * What one output position sees of the input, in pixels, by the usual recurrence
 * r ← r + d·(k − 1)·j, j ← j·s (Araujo, Norris, Sim, "Computing Receptive Fields of
 * Convolutional Neural Networks", 2019, section 2). Padding is not clipped away.
 */
export interface ReceptiveField {
  /** Side in input pixels; the larger of the branches where two meet. */
  size: number;
  /** Input pixels between two neighbouring outputs: the effective stride. */
  stride: number;
}

/** The whole image, once pooling has averaged over it. */
export const WHOLE_IMAGE: ReceptiveField = { size: Infinity, stride: Infinity };

/** Receptive field and effective stride after every layer, by layer id. */
export function receptiveFields(graph: LayerGraph): Map<string, ReceptiveField> {
  const found = new Map<string, ReceptiveField>();
  for (const { section, within } of throughSections(graph)) {
    within.forEach((field, name) => found.set(layerId(section, name), field));
  }
  return found;
}

/** The receptive field after one layer. @throws where the section has no such layer */
export function receptiveFieldAfter(graph: LayerGraph, section: Section, layerName: string): ReceptiveField {
  for (const step of throughSections(graph)) {
    const field = step.section === section ? step.within.get(layerName) : undefined;
    if (field !== undefined) return field;
  }
  throw new Error(`no layer ${layerId(section, layerName)}`);
}

function* throughSections(graph: LayerGraph): Generator<{ section: Section; within: Map<string, ReceptiveField> }> {
  let entering: ReceptiveField = { size: 1, stride: 1 };
  for (const section of sectionsInOrder(graph)) {
    const within = throughTemplate(section.template, entering);
    yield { section, within };
    entering = within.get(section.template.outputLayer)!; // the output layer is one of the template's
  }
}

function throughTemplate(template: Template, entering: ReceptiveField): Map<string, ReceptiveField> {
  const after = new Map<string, ReceptiveField>([[SECTION_INPUT, entering]]);
  for (const layer of template.layers) {
    const inputs = template.edges.filter((e) => e.to === layer.name).map((e) => after.get(e.from)!); // tfjs lists layers in order
    const widest = inputs.reduce((a, b) => (b.size > a.size ? b : a));
    after.set(layer.name, layer.kind === 'avgpool' ? WHOLE_IMAGE : throughWindow(widest, layer.window));
  }
  after.delete(SECTION_INPUT);
  return after;
}

function throughWindow(field: ReceptiveField, window: Window | null): ReceptiveField {
  if (field === WHOLE_IMAGE || window === null) return field;
  const { kernel, stride, dilation = [1, 1] } = window;
  const reach = dilation[0] * (kernel[0] - 1);
  return { size: field.size + reach * field.stride, stride: field.stride * stride[0] };
}
