import { useState } from 'react';
import { BASIC_CHANNELS } from '../../../model/figures/groupingBasic';
import { SaveFigure } from '../../network/export/SaveFigure';
import { useGroupsWords } from '../../network/groupsWords';
import { Segments } from '../../primitives/Segments';
import { Turning } from '../../network/paths/Turning';
import { TwoLayerCounts } from '../../network/paths/TwoLayerCounts';
import { TwoLayerPicture } from '../../network/paths/TwoLayerPicture';
import './TwoLayers.css';

interface Props {
  cardinality: number;
  pathWidth: number;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
}

/** A block of two layers, split into paths: nothing is left between them that could stay apart. */
export function TwoLayers({ cardinality, pathWidth, followed, onFollow }: Props) {
  const { two } = useGroupsWords().resnext;
  const [shown, show] = useState<'paths' | 'dense'>('paths');
  const width = cardinality * pathWidth;
  return (
    <section className="part-section two-layers" data-saveable="">
      <h2>{two.title}</h2>
      <p>{two.text}</p>
      <div className="two-columns">
        <div>
          <Segments
            label={two.title}
            value={shown}
            choices={[
              { value: 'paths', label: two.paths(cardinality, pathWidth) },
              { value: 'dense', label: two.dense(width) },
            ]}
            onChange={show}
          />
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
          <TwoLayerCounts cardinality={cardinality} width={pathWidth} />
          <p>{two.between}</p>
          <p>{two.torchvision}</p>
          <pre className="two-error">
            <code>ValueError: BasicBlock only supports groups=1 and base_width=64</code>
          </pre>
        </div>
      </div>
      <SaveFigure file="groups-two-layers" title={two.title} counts={['kernels']} />
    </section>
  );
}
