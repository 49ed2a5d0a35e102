import type { ShownNetwork } from '../network';

export function Inspector({ network }: { network: ShownNetwork }) {
  return <p>{network.name}</p>;
}
