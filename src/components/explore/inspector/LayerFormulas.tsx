import type { ReactNode } from 'react';
import { layerFigures } from '../../../model/figures/layerFigures';
import { receptiveFieldAfter } from '../../../model/figures/receptiveField';
import { type LayerGraph, layerId, type LayerNode, type Section } from '../../../model/graph/layerGraph';
import { formatCount } from '../../primitives/format';
import { Formula, Result } from '../../primitives/maths/Formula';
import { Tex } from '../../primitives/maths/Maths';
import { useMessages } from '../../primitives/messages';
import { windowOf } from '../../../model/graph/layerGraph';

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
  if (windowOf(layer).ceil_mode) {
    // It has no padding.
    return (
      <Formula label={label}>
        <Tex>{String.raw`\left\lceil\frac{${n} - ${k}}{${s}}\right\rceil + 1 =`}</Tex>
        <Result>{formatCount(result)}</Result>
      </Formula>
    );
  }
  return (
    <Formula label={label}>
      <Tex>{String.raw`\left\lfloor\frac{${over}}{${s}}\right\rfloor + 1 =`}</Tex>
      <Result>{formatCount(result)}</Result>
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
        <Formula>
          <Tex>{`2·${channels} =`}</Tex>
          <Result>{formatCount(params)}</Result>
        </Formula>
        <small>{inspector.bnParameters(channels)}</small>
      </>
    );
  }
  if (layer.kind === 'linear') {
    const [from, to] = [layer.input.channels, layer.output.channels];
    return (
      <Formula>
        <Tex>{`${from}·${to} + ${to} =`}</Tex>
        <Result>{formatCount(params)}</Result>
      </Formula>
    );
  }
  return <KernelParameters layer={layer} params={params} />;
}

/** k·k·(C_in/g)·C_out. */
function KernelParameters({ layer, params }: { layer: LayerNode; params: number }) {
  const { kernel, groups } = layer.window!; // convolutions have a window
  const [from, to] = [layer.input.channels, layer.output.channels];
  const inputs = groups > 1 ? String.raw`\frac{${from}}{${groups}}` : from;
  return (
    <Formula>
      <Tex>{`${kernel.join('·')}·${inputs}·${to} =`}</Tex>
      <Result>{formatCount(params)}</Result>
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
    <Formula>
      <Tex>{`${formatCount(weights)}${positions} =`}</Tex>
      <Result>{formatCount(macs)}</Result>
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
