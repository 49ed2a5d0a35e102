import { useDerive } from '../../network/useDerive';
import { OptionsSection } from '../shortcuts/OptionsSection';
import { PartPicture } from './PartPicture';
import '../shortcuts/Shortcuts.css';

/** The options of the shortcut on ResNet-34: what changes, what each costs, what was measured. */
export function ShortcutsPaper() {
  const derive = useDerive();
  return derive === null ? (
    <div aria-busy="true" />
  ) : (
    <PartPicture width={1000}>
      <div className="shortcuts-part">
        <OptionsSection derive={derive} />
      </div>
    </PartPicture>
  );
}
