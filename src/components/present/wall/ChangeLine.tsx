import type { WallWords } from '../../../content/en/wall';
import { formatShort } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import type { Change } from './changes';
import { useNetworkChange } from './useNetworkChange';

/** At the drawing's foot, for some seconds: what has just changed in the network. */
export function ChangeLine({ words }: { words: WallWords }) {
  const changes = useNetworkChange();
  const say = useSaid(words);
  return (
    <p role="status" className="change-line" data-empty={changes.length === 0 ? '' : undefined}>
      {changes.map((change) => (
        <span key={change.what} data-what={change.what}>
          {say(change)}
        </span>
      ))}
    </p>
  );
}

function useSaid({ changes: said }: WallWords): (change: Change) => string {
  const { block, shortcut } = useMessages().controls.values;
  return (change) => {
    if (change.what === 'name') return said.name(change.from, change.to);
    if (change.what === 'block') return said.block(block[change.from], block[change.to]);
    if (change.what === 'shortcut') return said.shortcut(shortcut[change.from], shortcut[change.to]);
    if (change.what === 'parameters') return said.parameters(formatShort(change.from, 1), formatShort(change.to, 1));
    return said[change.what](change.from, change.to);
  };
}
