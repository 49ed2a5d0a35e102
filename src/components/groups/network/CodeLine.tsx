import type { ReactNode } from 'react';
import type { WidthFactor } from '../../../content/en/groups/network';
import { useGroupsWords } from '../../network/groupsWords';

export interface Lighting {
  lit: WidthFactor | null;
  onLight: (factor: WidthFactor | null) => void;
}

/** `width = int(planes * (width_per_group / 64)) * groups`, every part of it tied to a column. */
export function CodeLine(lighting: Lighting) {
  return (
    <p className="code-line" role="group">
      <Part {...lighting} factor="width">
        width
      </Part>{' '}
      ={' '}
      <span className="code-nest" data-factor="perGroup" data-lit={lighting.lit === 'perGroup' ? '' : undefined}>
        <Part {...lighting} factor="perGroup">
          int
        </Part>
        (
        <Part {...lighting} factor="planes">
          planes
        </Part>{' '}
        *{' '}
        <Part {...lighting} factor="ratio">
          (width_per_group / 64)
        </Part>
        )
      </span>{' '}
      *{' '}
      <Part {...lighting} factor="groups">
        groups
      </Part>
    </p>
  );
}

function Part({ factor, lit, onLight, children }: Lighting & { factor: WidthFactor; children: ReactNode }) {
  return (
    <LightButton factor={factor} lit={lit} onLight={onLight} className="code-part">
      <code>{children}</code>
    </LightButton>
  );
}

/** Lights its factor while it is pointed at or has the focus; a press says so to a finger. */
export function LightButton({
  factor,
  lit,
  onLight,
  className,
  children,
}: Lighting & { factor: WidthFactor; className: string; children: ReactNode }) {
  const { width } = useGroupsWords().network;
  return (
    <button
      type="button"
      className={className}
      data-factor={factor}
      data-lit={lit === factor ? '' : undefined}
      aria-pressed={lit === factor}
      title={width.factors[factor]}
      onPointerEnter={() => onLight(factor)}
      onFocus={() => onLight(factor)}
      onBlur={() => onLight(null)}
      onClick={() => onLight(factor)}
    >
      {children}
    </button>
  );
}
