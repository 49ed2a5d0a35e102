import type { KeyboardEvent } from 'react';
import type { BandLayout } from '../../../model/layout/layoutTypes';
import type { Orientation } from '../../../model/layout/orientation';
import { formatArea, formatShape } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';

interface Props {
  band: BandLayout;
  orientation: Orientation;
  isDiffering: boolean;
  onFold?: ((stageIndex: number) => void) | undefined;
}

/** The ground of a stage, with the paper's name above and the output shape below. */
export function BandGlyph({ band, orientation, isDiffering, onFold }: Props) {
  const { diagram, workbench } = useMessages();
  const anchor = orientation === 'right' ? 'middle' : 'start';
  const name = band.name === 'head' ? diagram.head : band.name;
  const canFold = band.canFold && band.isUnfolded && onFold !== undefined;
  // The button goes with what it folds: the keyboard's focus moves on to the run, whose first is the stage's second block.
  const foldByKey = (event: KeyboardEvent<SVGElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.currentTarget.ownerSVGElement?.querySelector<SVGElement>(`[data-id="${band.moduleName}.1"]`)?.focus();
    onFold?.(band.stageIndex!); // only stages fold
  };
  return (
    <g data-stage={band.colour} className="band">
      <rect {...band.box} rx={8} className="band-ground" />
      <text {...band.namePoint} textAnchor={anchor} className="band-name">
        {name}
        {isDiffering && (
          <tspan className="band-differs" dx={5}>
            ≠<title>{workbench.differs}</title>
          </tspan>
        )}
        {canFold && (
          <tspan
            dx={6}
            className="band-fold"
            role="button"
            tabIndex={0}
            data-own-keys=""
            data-screen-only=""
            aria-label={diagram.fold(name)}
            onClick={() => onFold(band.stageIndex!)} // only stages fold
            onKeyDown={foldByKey}
          >
            {diagram.foldShort}
          </tspan>
        )}
      </text>
      <text {...band.shapePoint} textAnchor={anchor} className="band-shape">
        {band.stageIndex === null && band.shapes.length > 1
          ? band.shapes.map(formatArea).join(' → ')
          : band.shapes.map(formatShape).join('')}
      </text>
    </g>
  );
}
