import type { ShownNetwork } from '../network';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

export function Calculator({ network }: Props) {
  return <p>{network.name}</p>;
}
