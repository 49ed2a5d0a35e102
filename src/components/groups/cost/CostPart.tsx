import { useGroupsWords } from '../../network/groupsWords';
import { Beside, useIsAlone, With } from '../Alone';
import { PartHead } from '../PartHead';
import { BlockCard } from './BlockCard';
import { CurveFields } from './CurveFields';
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
  const isAlone = useIsAlone();
  return (
    <>
      <With figures={['curve']}>
        <PartHead title={cost.title}>{cost.lead}</PartHead>
      </With>
      {isAlone && (
        <With figures={['block', 'whole', 'time']}>
          <CurveFields paths={paths} />
        </With>
      )}
      <Beside className="part-columns">
        <With figures={['curve']}>
          <CurveSection paths={paths} />
        </With>
        <Beside>
          <With figures={['block']}>
            <BlockCard paths={paths} />
          </With>
          <With figures={['whole']}>
            <WholeCard paths={paths} />
          </With>
        </Beside>
      </Beside>
      <With figures={['five']}>
        <FiveSection paths={paths} />
      </With>
      <With figures={['twice']}>
        <TwiceSection />
      </With>
      <Beside className="cost-halves">
        <With figures={['removed']}>
          <ShortcutsRemoved />
        </With>
        <With figures={['time']}>
          <TimeSection paths={paths} />
        </With>
      </Beside>
    </>
  );
}
