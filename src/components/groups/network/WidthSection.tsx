import { useState } from 'react';
import type { WidthFactor } from '../../../content/en/groups/network';
import { widthLines } from '../../../model/figures/widthLine';
import { SaveFigure } from '../../network/export/SaveFigure';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useGroupsWords } from '../../network/groupsWords';
import { withCode } from '../../primitives/withCode';
import { CodeLine } from './CodeLine';
import { WidthTable } from './WidthTable';
import { itemAt } from '../../../model/lists';

/** torchvision's line for the width of a bottleneck, and what it gives in every stage. */
export function WidthSection({ network: shown }: { network: ShownNetwork }) {
  const { width } = useGroupsWords().network;
  const [lit, light] = useState<WidthFactor | null>(null);
  const lines = widthLines(shown.spec);
  return (
    <section
      className="part-section width-section"
      data-saveable=""
      aria-labelledby="width-title"
      onPointerLeave={() => light(null)}
    >
      <h2 id="width-title">{width.title}</h2>
      <p>{width.lead}</p>
      <CodeLine lit={lit} onLight={light} />
      <p role="status" className="width-says" data-screen-only={lit === null ? '' : undefined}>
        {withCode(lit === null ? width.hint : width.says[lit])}
      </p>
      <WidthTable network={shown} lines={lines} lit={lit} onLight={light} />
      <p className="width-lesson">
        {withCode(width.lesson(shown.spec.groups, itemAt(lines, 0).perGroup))}
        {width.between}
        {withCode(width.says.outer)}
      </p>
      <SaveFigure file="groups-widths" title={width.title} networks={[shown]} />
    </section>
  );
}
