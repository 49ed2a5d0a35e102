import type { Messages } from '../../content/en';
import { PROTOCOLS } from '../../model/published/protocols';
import type { PublishedResult } from '../../model/published/publishedResult';
import { PAPERS } from '../../model/published/sources';
import { useMessages } from '../primitives/messages';

interface Props {
  /** Of one paper and one protocol, from one or two of its tables. */
  results: readonly PublishedResult[];
}

/** Under what conditions the errors of a figure were measured, and where they are printed. */
export function Protocol({ results }: Props) {
  const { frame } = useMessages().groups;
  const [first] = results;
  if (first === undefined || first.source.kind !== 'paper') return null;
  const { crops, cropSide } = PROTOCOLS[first.protocol];
  const { arxiv } = PAPERS[first.source.paper];
  return (
    <small className="protocol">
      {frame.conditions(crops, cropSide)} · {place(results, frame)} ·{' '}
      <a href={`https://arxiv.org/abs/${arxiv}`} target="_blank" rel="noreferrer">arXiv {arxiv}</a>
    </small>
  );
}

/** He et al. 2015, Tables 2 and 3. */
function place(results: readonly PublishedResult[], { papers, inTable, inTables, inSection }: Messages['groups']['frame']): string {
  const sources = results.flatMap(({ source }) => (source.kind === 'paper' ? [source] : []));
  const [first] = sources;
  if (first === undefined) return '';
  if (first.table === null) return inSection(papers[first.paper], first.section);
  const tables = sources.flatMap(({ table }) => table ?? []);
  const [least, most] = [Math.min(...tables), Math.max(...tables)];
  return least === most ? inTable(papers[first.paper], least) : inTables(papers[first.paper], least, most);
}
