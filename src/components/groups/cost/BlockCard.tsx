import { PAPER_BUDGET, PAPER_CHANNELS } from '../../../model/figures/cardinality';
import { percentText, signedText } from '../../network/percent';
import { SaveFigure } from '../../network/export/SaveFigure';
import { formatCount } from '../../primitives/format';
import { Formula, Result } from '../../primitives/maths/Formula';
import { Tex } from '../../primitives/maths/Maths';
import { useGroupsWords } from '../../network/groupsWords';
import { pathsName } from '../paths/pathNetworks';
import type { YourPaths } from './useYourPaths';

/** Equation 4 with the learner's numbers in, against the budget. */
export function BlockCard({ paths }: { paths: YourPaths }) {
  const { block } = useGroupsWords().cost;
  const { cardinality: c, pathWidth: d, params } = paths;
  const ends = PAPER_CHANNELS * d;
  const difference = signedText(params - PAPER_BUDGET, (count) => percentText(count, PAPER_BUDGET));
  return (
    <section className="card block-card" data-saveable="">
      <h2>{block.title(pathsName(paths))}</h2>
      <p>{block.weights}</p>
      <Formula>
        <Tex>C·(256·d + 3·3·d·d + d·256)</Tex>
      </Formula>
      <Formula>
        <Tex>{`= ${c}·(${formatCount(ends)} + ${formatCount(9 * d * d)} + ${formatCount(ends)})`}</Tex>
      </Formula>
      <Formula note={<small>{difference} %</small>}>
        <Tex>=</Tex>
        <Result data-figure="block">{formatCount(params)}</Result>
      </Formula>
      <p className="block-budget">{block.budget(formatCount(PAPER_BUDGET))}</p>
      <SaveFigure
        file={`groups-block-${pathsName(paths)}`}
        title={block.title(pathsName(paths))}
        counts={['kernels']}
      />
    </section>
  );
}
