import { memo } from 'react';
import { layerFigures } from '../../../model/figures/layerFigures';
import type { LayerNode } from '../../../model/graph/layerGraph';
import { HOURGLASS_ROW } from '../../../model/layout/hourglass';
import { SaveFigure } from '../../network/export/SaveFigure';
import { percentText, signedText } from '../../network/percent';
import type { ShownNetwork } from '../../network/shownNetwork';
import { type Derive, useDerive } from '../../network/useDerive';
import { formatCount } from '../../primitives/format';
import { Formula, Result } from '../../primitives/maths/Formula';
import { Maths, Tex } from '../../primitives/maths/Maths';
import { useGroupsWords } from '../../network/groupsWords';
import { type BlockPaths, pathsName, usePathNetworks } from '../paths/pathNetworks';
import { channelsOf, HourglassView } from './HourglassView';
import './SideBySide.css';
import { itemAt } from '../../../model/lists';

/** The same block of both networks, with every weight counted. */
export const SideBySide = memo(function SideBySide(paths: BlockPaths) {
  const derive = useDerive();
  return derive === null ? (
    <div className="side-by-side-space" aria-busy="true" />
  ) : (
    <Both derive={derive} paths={paths} />
  );
});

function Both({ derive, paths }: { derive: Derive; paths: BlockPaths }) {
  const { resnext } = useGroupsWords();
  const { base, own } = usePathNetworks(derive, paths);
  const [before, after] = [convolutionsOf(base), convolutionsOf(own)];
  const most = Math.max(...channelsOf(before), ...channelsOf(after));
  const [from, to] = [totalOf(before), totalOf(after)];
  return (
    <section aria-label={resnext.sideBySide} data-saveable="">
      <div className="side-by-side">
        <Side network={base} convolutions={before} most={most} />
        <Side network={own} convolutions={after} most={most} />
        <div className="side-difference">
          <p>{resnext.inside(itemAt(after, 0).output.channels, itemAt(before, 0).output.channels)}</p>
          <p>{resnext.middle(layerFigures(itemAt(after, 1)).params, layerFigures(itemAt(before, 1)).params)}</p>
          <p>
            {to === from
              ? resnext.sameTotal
              : resnext.totalDiffers(signedText(to - from, (count) => percentText(count, from)))}
          </p>
          <p>
            <small>{resnext.withoutNorm}</small>
          </p>
        </div>
      </div>
      <SaveFigure
        file={`groups-blocks-${pathsName(paths)}`}
        title={resnext.sideBySide}
        networks={[base, own]}
        counts={['kernels']}
      />
    </section>
  );
}

/** The second block of conv2_x: its shortcut is the identity. */
function convolutionsOf({ graph }: ShownNetwork): LayerNode[] {
  return graph.stages[0]!.blocks[1]!.template.layers.filter(({ kind }) => kind === 'conv'); // ResNet-50 has three there
}

function totalOf(convolutions: readonly LayerNode[]): number {
  return convolutions.reduce((sum, layer) => sum + layerFigures(layer).params, 0);
}

function Side({
  network,
  convolutions,
  most,
}: {
  network: ShownNetwork;
  convolutions: readonly LayerNode[];
  most: number;
}) {
  const counts = convolutions.map((layer) => formatCount(layerFigures(layer).params));
  const total = formatCount(totalOf(convolutions));
  return (
    <figure
      className="side"
      data-stage="1"
      style={
        {
          '--row': `${HOURGLASS_ROW / 16}rem`,
        } as React.CSSProperties /* custom properties are not in React's type of a style */
      }
    >
      <figcaption>
        {network.name} <code>layer1.1</code>
      </figcaption>
      <HourglassView convolutions={convolutions} most={most} />
      <ol>
        {convolutions.map((layer) => (
          <li key={layer.name}>
            <Convolution layer={layer} />
          </li>
        ))}
      </ol>
      <p className="side-total">
        <Formula>
          <Tex>{`${counts.join(' + ')} =`}</Tex>
          <Result data-total={network.spec.groups === 1 && network.spec.width_per_group === 64 ? 'resnet' : 'own'}>
            {total}
          </Result>
        </Formula>
      </p>
    </figure>
  );
}

/** 1×1, 256 → 128, and how its weights are counted. */
function Convolution({ layer }: { layer: LayerNode }) {
  const { kernel, groups } = layer.window!; // convolutions have a window
  const [from, to] = [layer.input.channels, layer.output.channels];
  const factors = [...(kernel[0] > 1 ? kernel : []), groups > 1 ? `(${from}/${groups})` : from, to].join('·');
  const params = formatCount(layerFigures(layer).params);
  return (
    <>
      <span className="side-name">
        {kernel.join('×')}, {formatCount(from)} → {formatCount(to)}
        {groups > 1 && (
          <>
            , <Maths tex={`g = ${formatCount(groups)}`} />
          </>
        )}
      </span>
      <Formula>
        <Tex>{`${factors} =`}</Tex>
        <Result>{params}</Result>
      </Formula>
    </>
  );
}
