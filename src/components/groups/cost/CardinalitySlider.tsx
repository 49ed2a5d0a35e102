import type { KeyboardEvent } from 'react';
import { GROUPS_RANGES } from '../../../state/groupsState';
import { useGroupsWords } from '../../network/groupsWords';
import type { YourPaths } from './useYourPaths';
import '../../primitives/controls.css';

const { min, max } = GROUPS_RANGES.cardinality;
/** Fine enough for the largest cardinalities to have each a place of its own. */
const STEP = 1 / 128;

/** Places on it are doublings, as on the axis above; a key's step is one path, a page's a doubling. */
export function CardinalitySlider({ paths: { cardinality, pathWidth, changeCardinality } }: { paths: YourPaths }) {
  const { curve } = useGroupsWords().cost;
  const go = (to: number) => changeCardinality(Math.min(max, Math.max(min, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowRight: cardinality + 1,
      ArrowUp: cardinality + 1,
      ArrowLeft: cardinality - 1,
      ArrowDown: cardinality - 1,
      PageUp: cardinality * 2,
      PageDown: Math.round(cardinality / 2),
      Home: min,
      End: max,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <input
      className="slider cardinality-slider"
      type="range"
      aria-label={curve.cardinality}
      aria-valuetext={curve.sliderText(cardinality, pathWidth)}
      min={Math.log2(min)}
      max={Math.log2(max)}
      step={STEP}
      value={Math.log2(cardinality)}
      onChange={(event) => go(Math.round(2 ** Number(event.target.value)))}
      onKeyDown={onKeyDown}
    />
  );
}
