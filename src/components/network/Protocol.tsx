import type { Messages } from '../../content/en';
import { PROTOCOLS } from '../../model/published/protocols';
import type { PublishedResult } from '../../model/published/publishedResult';
import { PAPERS, type PaperId } from '../../model/published/sources';
import { useMessages } from '../primitives/messages';
import './Protocol.css';

type FrameWords = Messages['groups']['frame'];
const WEIGHTS_PAGE = 'https://docs.pytorch.org/vision/stable/models.html';

interface Props {
  /** Of one source and one protocol, from one or two of its tables. */
  results: readonly PublishedResult[];
}

/** Under what conditions the errors of a figure were measured, and where they are printed. */
export function Protocol({ results }: Props) {
  const { frame } = useMessages().groups;
  const [first] = results;
  if (first === undefined) return null;
  return (
    <small className="protocol">
      {conditions(first, frame)} · {place(results, frame)} · <SourceLink source={first.source} />
    </small>
  );
}

function SourceLink({ source }: Pick<PublishedResult, 'source'>) {
  const [href, name] =
    source.kind === 'paper'
      ? [`https://arxiv.org/abs/${PAPERS[source.paper].arxiv}`, `arXiv ${PAPERS[source.paper].arxiv}`]
      : [WEIGHTS_PAGE, 'pytorch.org'];
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}

function conditions({ protocol }: PublishedResult, frame: FrameWords): string {
  const { dataset, crops, cropSide, recipe } = PROTOCOLS[protocol];
  const tested = dataset === 'cifar10' ? frame.cifar(cropSide) : frame.conditions(crops, cropSide);
  return recipe === 'torchvisionNew' ? `${tested} · ${frame.newRecipe}` : tested;
}

/** He et al. 2015, Tables 2 and 3. */
function place(
  results: readonly PublishedResult[],
  { papers, inTable, inTables, inSection, weights }: FrameWords,
): string {
  const places = results.map(({ source }) => {
    if (source.kind === 'weights') return weights(source.weights);
    return source.table === null ? inSection(papers[source.paper], source.section) : tablesOf(source.paper);
  });
  return [...new Set(places)].join(' · ');

  function tablesOf(paper: PaperId): string {
    const tables = results.flatMap(({ source }) =>
      source.kind === 'paper' && source.paper === paper ? (source.table ?? []) : [],
    );
    const [least, most] = [Math.min(...tables), Math.max(...tables)];
    return least === most ? inTable(papers[paper], least) : inTables(papers[paper], least, most);
  }
}
