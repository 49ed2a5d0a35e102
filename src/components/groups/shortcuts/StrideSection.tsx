import { useMemo, useState } from 'react';
import type { StrideOn } from '../../../model/architecture/spec';
import { layerChanges } from '../../../model/figures/layerChanges';
import { mapReads } from '../../../model/figures/stridedReads';
import type { Block } from '../../../model/graph/layerGraph';
import { useElementWidth } from '../../network/diagram/useElementWidth';
import { SaveFigure } from '../../network/export/SaveFigure';
import type { ShownNetwork } from '../../network/shownNetwork';
import type { Derive } from '../../network/useDerive';
import { formatArea, formatCount } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { Segments } from '../../primitives/Segments';
import { variant } from './networks';
import { StrideLegend } from './StrideLegend';
import { StridePictureView } from './StridePictureView';
import { StrideTable } from './StrideTable';

/** v1, then v1.5. */
const VERSIONS = ['1x1', '3x3'] as const satisfies readonly StrideOn[];
/** Narrower than this the block runs down the page. */
const NARROW_PX = 700;

/** v1 and v1.5 of ResNet-50: the stride moves from the 1×1 to the 3×3, and all that follows from it. */
export function StrideSection({ derive }: { derive: Derive }) {
  const { stride: words } = useGroupsWords().shortcuts;
  const [strideOn, setStrideOn] = useState<StrideOn>('1x1');
  const [container, width] = useElementWidth<HTMLDivElement>();
  const versions = useMemo(
    () => ({
      '1x1': variant(derive, 'resnet50', { stride_on: '1x1' }),
      '3x3': variant(derive, 'resnet50', { stride_on: '3x3' }),
    }),
    [derive],
  );
  const changes = useMemo(() => layerChanges(versions['1x1'].graph, versions['3x3'].graph), [versions]);
  const block = firstWithStride(versions[strideOn]);
  const changed = new Set(changes.map(({ id }) => id.replace(`${block.id}.`, '')));
  return (
    <section className="part-section" aria-labelledby="stride-title" data-saveable="">
      <h2 id="stride-title">{words.title}</h2>
      <div className="choices">
        <Segments
          label={words.version}
          value={strideOn}
          choices={VERSIONS.map((value) => ({ value, label: words.versions[value] }))}
          onChange={setStrideOn}
        />
      </div>
      <p role="status" id="stride-says" className="stride-says">
        {words.says[strideOn](...firstReads(block))}
      </p>
      <div className="stride-columns">
        <div ref={container}>
          {width > 0 && (
            <StridePictureView
              template={block.template}
              orientation={width < NARROW_PX ? 'down' : 'right'}
              changed={changed}
              labelledBy="stride-says"
            />
          )}
          <StrideLegend />
        </div>
        <StrideTable before={versions['1x1']} after={versions['3x3']} changes={changes} strideOn={strideOn} />
      </div>
      <SaveFigure
        file={`groups-stride-${strideOn}`}
        title={words.title}
        networks={[versions[strideOn]]}
        counts={['macs', 'shapes']}
      />
    </section>
  );
}

/** conv3_x's first: the stem has done with strides before conv2_x. */
function firstWithStride({ graph }: ShownNetwork): Block {
  return graph.stages.flatMap(({ blocks }) => blocks).find(({ template }) => template.stride > 1)!; // ResNet-50 has three
}

/** What the block's first convolution reads of its input, and the sizes of what goes in and comes out of the block. */
function firstReads({ template }: Block): [read: string, of: string, input: string, output: string] {
  const first = template.layers[0]!; // a block begins with a convolution
  const { kernel, stride, padding } = first.window!; // convolutions have a window
  const side = template.input.height;
  const { read } = mapReads(side, { kernel: kernel[0], stride: stride[0], padding: padding[0] });
  return [formatCount(read), formatCount(side ** 2), formatArea(template.input), formatArea(template.output)];
}
