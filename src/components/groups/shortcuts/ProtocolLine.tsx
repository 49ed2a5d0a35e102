import type { PublishedResult } from '../../../model/published/publishedResult';
import { PROTOCOLS } from '../../../model/published/protocols';
import { PAPERS } from '../../../model/published/sources';
import { useMessages } from '../../primitives/messages';

/** How these errors were measured and in which one or two tables of one paper they are printed. */
export function ProtocolLine({ results }: { results: readonly PublishedResult[] }) {
  const { protocol, inTable, inTables } = useMessages().groups.shortcuts;
  const [first] = results;
  if (first === undefined || first.source.kind !== 'paper') return null;
  const { crops, cropSide } = PROTOCOLS[first.protocol];
  const paper = `arXiv ${PAPERS[first.source.paper].arxiv}`;
  const numbers = results.flatMap(({ source }) => (source.kind === 'paper' && source.table !== null ? [source.table] : []));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return <p className="protocol-line">{protocol(crops, cropSide, least === most ? inTable(paper, least) : inTables(paper, least, most))}</p>;
}
