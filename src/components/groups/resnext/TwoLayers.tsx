import { useState } from 'react';
import { basicPaths, bottleneckPaths } from '../../../model/figures/groupingBasic';
import { PAPER_CHANNELS } from '../../../model/figures/cardinality';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { Segments } from '../../primitives/Segments';
import { Turning } from './Turning';
import { TwoLayerPicture } from './TwoLayerPicture';
import './TwoLayers.css';

/** What a basic block of conv2_x reads and puts out. */
const BASIC_CHANNELS = 64;

interface Props {
  cardinality: number;
  pathWidth: number;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
}

/** A block of two layers, split into paths: nothing is left between them that could stay apart. */
export function TwoLayers({ cardinality, pathWidth, followed, onFollow }: Props) {
  const { two } = useMessages().groups.resnext;
  const [shown, show] = useState<'paths' | 'dense'>('paths');
  const width = cardinality * pathWidth;
  return (
    <section className="part-section two-layers">
      <h2>{two.title}</h2>
      <p>{two.text}</p>
      <div className="two-columns">
        <div>
          <Segments label={two.title} value={shown} choices={[{ value: 'paths', label: two.paths(cardinality, pathWidth) }, { value: 'dense', label: two.dense(width) }]} onChange={show} />
          <Turning>
            {(orientation) => (
              <TwoLayerPicture
                isMerged={shown === 'dense'}
                cardinality={cardinality}
                pathWidth={pathWidth}
                outerChannels={BASIC_CHANNELS}
                orientation={orientation}
                followed={followed}
                onFollow={onFollow}
              />
            )}
          </Turning>
        </div>
        <div>
          <Counts cardinality={cardinality} width={pathWidth} />
          <p>{two.between}</p>
          <p>{two.torchvision}</p>
          <pre className="two-error"><code>ValueError: BasicBlock only supports groups=1 and base_width=64</code></pre>
        </div>
      </div>
    </section>
  );
}

function Counts({ cardinality, width }: { cardinality: number; width: number }) {
  const { two } = useMessages().groups.resnext;
  const basic = basicPaths({ inChannels: BASIC_CHANNELS, outChannels: BASIC_CHANNELS, cardinality, width });
  const bottleneck = bottleneckPaths({ inChannels: PAPER_CHANNELS, outChannels: PAPER_CHANNELS, cardinality, width });
  return (
    <table className="two-counts">
      <caption>{two.counts}</caption>
      <thead>
        <tr>
          <th scope="col">{two.block}</th>
          <th scope="col">{two.paths(cardinality, width)}</th>
          <th scope="col">{two.dense(basic.denseWidth)}</th>
        </tr>
      </thead>
      <tbody>
        {([['basic', basic], ['bottleneck', bottleneck]] as const).map(([id, { paths, dense }]) => (
          <tr key={id}>
            <th scope="row">{two.blocks[id]}</th>
            <td data-paths={id}>{formatCount(paths.total)}</td>
            <td data-dense={id}>{formatCount(dense.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
