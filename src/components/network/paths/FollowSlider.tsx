import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../groupsWords';
import './FollowSlider.css';

interface Props {
  cardinality: number;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
}

/** Chooses the path whose weights stand out; in the picture a pointer does the same. */
export function FollowSlider({ cardinality, followed, onFollow }: Props) {
  const { resnext } = useGroupsWords();
  return (
    <label className="follow">
      <span>{resnext.follow}</span>
      <input
        className="slider"
        type="range"
        min={1}
        max={cardinality}
        value={followed + 1}
        disabled={cardinality === 1}
        aria-valuetext={resnext.pathOf(followed + 1, cardinality)}
        onChange={(event) => onFollow(Number(event.target.value) - 1)}
      />
      <b aria-hidden="true">{formatCount(followed + 1)}</b>
    </label>
  );
}
