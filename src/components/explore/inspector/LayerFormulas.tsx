import type { ReactNode } from 'react';
import { layerFigures } from '../../../model/figures/layerFigures';
import { receptiveFieldAfter } from '../../../model/figures/receptiveField';
import { type LayerGraph, layerId, type LayerNode, type Section } from '../../../model/graph/layerGraph';
import { formatCount } from '../../primitives/format';
import { Formula, Fraction } from '../../primitives/Formula';
import { useMessages } from '../../primitives/messages';

interface Props {
  graph: LayerGraph;
  section: Section;
  layer: LayerNode;
}

/** The selected layer's arithmetic with its own numbers in. */
export function LayerFormulas({ graph, section, layer }: Props) {
  const { inspector, diagram } = useMessages();
  const id = layerId(section, layer.name);
  return (
    <section className="formulas" aria-label={id}>
      <h3>
        <code>{id}</code> <span>{diagram.kinds[layer.kind]}</span>
      </h3>
      <dl>
        {layer.window !== null && (
          <Entry term={inspector.outputSize}>
            <OutputSize layer={layer} />
          </Entry>
        )}
        <Entry term={inspector.parameters}>
          <Parameters layer={layer} />
        </Entry>
        {layerFigures(layer).macs > 0 && (
          <Entry term={inspector.macs}>
            <Macs layer={layer} />
          </Entry>
        )}
        <Entry term={inspector.receptiveField}>
          <ReceptiveFieldText graph={graph} section={section} layer={layer} />
        </Entry>
      </dl>
    </section>
  );
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** ⌊(n + 2p − k)/s⌋ + 1 along one axis, or along both where they differ. */
function OutputSize({ layer }: { layer: LayerNode }) {
  const { inspector } = useMessages();
  const { height, width } = layer.input;
  if (height === width) return <OutputLength layer={layer} side="height" />;
  return (
    <>
      <OutputLength layer={layer} side="height" label={inspector.height} />
      <OutputLength layer={layer} side="width" label={inspector.width} />
    </>
  );
}

function OutputLength({ layer, side, label }: { layer: LayerNode; side: 'height' | 'width'; label?: string }) {
  const { kernel, stride, padding, dilation } = layer.window!; // only called for layers with a window
  const axis = side === 'height' ? 0 : 1;
  const [n, k, s, p] = [layer.input[side], kernel[axis], stride[axis], padding[axis]];
  const result = layer.output[side];
  const reach = dilation === undefined ? k : `${dilation[axis]}·(${k} − 1) − 1`;
  const over = `${n} + 2·${p} − ${reach}`;
  if (layer.window!.ceil_mode) {
    // It has no padding.
    return (
      <Formula text={`⌈(${n} − ${k}) / ${s}⌉ + 1 = ${result}`} label={label}>
        <span className="ceiling">
          <Fraction over={`${n} − ${k}`} under={String(s)} />
        </span>{' '}
        + 1 = <b>{formatCount(result)}</b>
      </Formula>
    );
  }
  return (
    <Formula text={`⌊(${over}) / ${s}⌋ + 1 = ${result}`} label={label}>
      <span className="floor">
        <Fraction over={over} under={String(s)} />
      </span>{' '}
      + 1 = <b>{formatCount(result)}</b>
    </Formula>
  );
}

function Parameters({ layer }: { layer: LayerNode }) {
  const { inspector } = useMessages();
  const { params } = layerFigures(layer);
  if (params === 0) return <>{inspector.noParameters}</>;
  if (layer.kind === 'bn') {
    const channels = layer.output.channels;
    return (
      <>
        <Formula text={`2·${channels} = ${params}`}>
          2·{channels} = <b>{formatCount(params)}</b>
        </Formula>
        <small>{inspector.bnParameters(channels)}</small>
      </>
    );
  }
  if (layer.kind === 'linear') {
    const [from, to] = [layer.input.channels, layer.output.channels];
    return (
      <Formula text={`${from}·${to} + ${to} = ${params}`}>
        {from}·{to} + {to} = <b>{formatCount(params)}</b>
      </Formula>
    );
  }
  return <KernelParameters layer={layer} params={params} />;
}

/** k·k·(C_in/g)·C_out. */
function KernelParameters({ layer, params }: { layer: LayerNode; params: number }) {
  const { kernel, groups } = layer.window!; // convolutions have a window
  const [from, to] = [layer.input.channels, layer.output.channels];
  return (
    <Formula text={`${kernel[0]}·${kernel[1]}·${groups > 1 ? `(${from}/${groups})` : from}·${to} = ${params}`}>
      {kernel[0]}·{kernel[1]}·{groups > 1 ? <Fraction over={String(from)} under={String(groups)} /> : from}·{to} ={' '}
      <b>{formatCount(params)}</b>
    </Formula>
  );
}

function Macs({ layer }: { layer: LayerNode }) {
  const { macs } = layerFigures(layer);
  const kernel = layer.weights.find((w) => w.name === 'kernel')!; // only called for layers with MACs
  const weights = kernel.shape.reduce((a, b) => a * b, 1);
  const { height, width, isVector } = layer.output;
  const positions = isVector ? '' : `·${height}·${width}`;
  return (
    <Formula text={`${weights}${positions} = ${macs}`}>
      {formatCount(weights)}
      {positions} = <b>{formatCount(macs)}</b>
    </Formula>
  );
}

function ReceptiveFieldText({ graph, section, layer }: Props) {
  const { inspector } = useMessages();
  const { size, stride } = receptiveFieldAfter(graph, section, layer.name);
  return (
    <>
      {Number.isFinite(size)
        ? inspector.receptiveFieldText(formatCount(size), formatCount(stride))
        : inspector.wholeImage}
    </>
  );
}
