import { FitIcon, MinusIcon, PlusIcon } from '../../primitives/icons';
import { useMessages } from '../../primitives/messages';
import type { ZoomMoves } from './useZoom';

export function ZoomButtons({ zoom }: { zoom: ZoomMoves }) {
  const { diagram } = useMessages();
  const buttons = [
    { label: diagram.zoomOut, icon: <MinusIcon />, act: zoom.zoomOut },
    { label: diagram.showAll, icon: <FitIcon />, act: zoom.showAll },
    { label: diagram.zoomIn, icon: <PlusIcon />, act: zoom.zoomIn },
  ];
  return (
    <div className="zoom-buttons" title={diagram.help}>
      {buttons.map(({ label, icon, act }) => (
        <button key={label} type="button" className="button button-plain button-icon" aria-label={label} onClick={act}>
          {icon}
        </button>
      ))}
    </div>
  );
}
