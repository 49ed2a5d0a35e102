import { useGroupsWords } from '../../network/groupsWords';
import { PartHead } from '../PartHead';
import { BlockCard } from './BlockCard';
import { CurveSection } from './CurveSection';
import { FiveSection } from './FiveSection';
import { ShortcutsRemoved } from './ShortcutsRemoved';
import { TimeSection } from './TimeSection';
import { TwiceSection } from './TwiceSection';
import { useYourPaths } from './useYourPaths';
import { WholeCard } from './WholeCard';
import './CostPart.css';

/** Cardinality against width at one cost: the choice, what was measured, and what it takes in time. */
export function CostPart() {
  const { cost } = useGroupsWords();
  const paths = useYourPaths();
  return (
    <>
      <PartHead title={cost.title}>{cost.lead}</PartHead>
      <div className="part-columns">
        <CurveSection paths={paths} />
        <div>
          <BlockCard paths={paths} />
          <WholeCard paths={paths} />
        </div>
      </div>
      <FiveSection paths={paths} />
      <TwiceSection />
      <div className="cost-halves">
        <ShortcutsRemoved />
        <TimeSection paths={paths} />
      </div>
    </>
  );
}
