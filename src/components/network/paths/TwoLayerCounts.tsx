import { PAPER_CHANNELS } from '../../../model/figures/cardinality';
import { BASIC_CHANNELS, basicPaths, bottleneckPaths } from '../../../model/figures/groupingBasic';
import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../groupsWords';
import './TwoLayerCounts.css';

/** A block's weights in paths and as one dense block: of two layers, and of three. */
export function TwoLayerCounts({ cardinality, width }: { cardinality: number; width: number }) {
  const { two } = useGroupsWords().resnext;
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
        {(
          [
            ['basic', basic],
            ['bottleneck', bottleneck],
          ] as const
        ).map(([id, { paths, dense }]) => (
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
