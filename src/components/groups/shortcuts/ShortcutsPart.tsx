import { useDerive } from '../../network/useDerive';
import { useGroupsWords } from '../../network/groupsWords';
import { useIsAlone, With } from '../Alone';
import { PartHead } from '../PartHead';
import { OptionsSection } from './OptionsSection';
import { OrderSection } from './OrderSection';
import { StrideSection } from './StrideSection';
import '../../network/shortcutLines.css';
import './Shortcuts.css';

/** Which shortcut, which stride, which order: what may differ inside a residual block. */
export function ShortcutsPart() {
  const { shortcuts } = useGroupsWords();
  const derive = useDerive();
  const isAlone = useIsAlone();
  return (
    <>
      {!isAlone && <PartHead title={shortcuts.title}>{shortcuts.lead}</PartHead>}
      {derive === null ? (
        <div className="part-space" aria-busy="true" />
      ) : (
        <div className="shortcuts-part">
          <With figures={['options']}>
            <OptionsSection derive={derive} />
          </With>
          <With figures={['stride']}>
            <StrideSection derive={derive} />
          </With>
          <With figures={['order']}>
            <OrderSection derive={derive} />
          </With>
        </div>
      )}
    </>
  );
}
