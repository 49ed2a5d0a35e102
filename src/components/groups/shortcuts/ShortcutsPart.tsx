import { useMessages } from '../../primitives/messages';
import { PartHead } from '../PartHead';

export function ShortcutsPart() {
  const { shortcuts } = useMessages().groups;
  return <PartHead title={shortcuts.title}>{''}</PartHead>;
}
