import { useId } from 'react';
import { useGroupsWords } from '../../network/groupsWords';
import { Hatch } from './Hatch';
import { DRAWN_POSITIONS } from './StridePictureView';

/** A read position, one that is never read, one that the shortcut reads as well; and how much of a map is drawn. */
export function StrideLegend() {
  const { stride } = useGroupsWords().shortcuts;
  const hatchId = useId();
  return (
    <ul className="legend stride-legend" data-stage={2}>
      <li>
        <Cell isRead />
        {stride.legend.read}
      </li>
      <li>
        <Cell isRead={false} hatchId={hatchId} />
        {stride.legend.unread}
      </li>
      <li>
        <Cell isRead isReadByShortcut />
        {stride.legend.shortcut}
      </li>
      <li>{stride.legend.corner(DRAWN_POSITIONS)}</li>
    </ul>
  );
}

function Cell({
  isRead,
  isReadByShortcut = false,
  hatchId,
}: {
  isRead: boolean;
  isReadByShortcut?: boolean;
  hatchId?: string;
}) {
  return (
    <svg width="15" height="15" aria-hidden="true" className="stride-cell" data-read={isRead ? '' : undefined}>
      {hatchId !== undefined && <Hatch id={hatchId} />}
      <rect x="0.75" y="0.75" width="13.5" height="13.5" rx="2" />
      {hatchId !== undefined && (
        <rect x="0.75" y="0.75" width="13.5" height="13.5" rx="2" style={{ fill: `url(#${hatchId})` }} />
      )}
      {isReadByShortcut && <circle cx="7.5" cy="7.5" r="2.6" />}
    </svg>
  );
}
