import { PROTOCOLS } from '../../../model/published/protocols';
import type { PublishedResult } from '../../../model/published/publishedResult';
import { PAPERS } from '../../../model/published/sources';
import { useMessages } from '../../primitives/messages';

/** Under what conditions the errors of a figure were measured, and where they are printed. */
export function Protocol({ result: { protocol, source } }: { result: PublishedResult }) {
  const { cost } = useMessages().groups;
  if (source.kind !== 'paper') return null;
  const { arxiv } = PAPERS[source.paper];
  return (
    <small className="protocol">
      {cost.protocol(PROTOCOLS[protocol].cropSide)} · {source.table === null ? cost.section(cost.paper, source.section) : cost.table(cost.paper, source.table)} ·{' '}
      <a href={`https://arxiv.org/abs/${arxiv}`} target="_blank" rel="noreferrer">arXiv {arxiv}</a>
    </small>
  );
}
