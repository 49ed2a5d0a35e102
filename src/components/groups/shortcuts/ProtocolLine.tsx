import type { PublishedResult } from '../../../model/published/publishedResult';
import { PROTOCOLS } from '../../../model/published/protocols';
import { PAPERS } from '../../../model/published/sources';
import { useMessages } from '../../primitives/messages';

/** How these errors were measured and where they are printed. They come from one paper and compare with each other. */
export function ProtocolLine({ results }: { results: readonly PublishedResult[] }) {
  const { protocol, tables } = useMessages().groups.shortcuts;
  const [first] = results;
  if (first === undefined || first.source.kind !== 'paper') return null;
  const { crops, cropSide } = PROTOCOLS[first.protocol];
  const printed = new Set(results.flatMap(({ source }) => (source.kind === 'paper' && source.table !== null ? [source.table] : [])));
  return <p className="protocol-line">{protocol(crops, cropSide, tables(PAPERS[first.source.paper].arxiv, [...printed].toSorted((a, b) => a - b)))}</p>;
}
