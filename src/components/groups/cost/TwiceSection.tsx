import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { CATALOGUE, MODEL_NAMES } from '../../../model/architecture/catalogue';
import { type PublishedResult, specOfResult } from '../../../model/published/publishedResult';
import { DOUBLE_COMPLEXITY, FIXED_COMPLEXITY } from '../../../model/published/resnextPaper';
import { type Derive, useDerive } from '../../network/useDerive';
import { SaveFigure } from '../../network/export/SaveFigure';
import { DotTrack, TrackTicks } from '../../primitives/chart/DotTrack';
import { formatShort } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { pathsName } from '../paths/pathNetworks';
import { Swept } from '../paths/Swept';
import { Protocol } from '../../network/Protocol';
import { errorText, pathsOf } from './trained';

/** ResNet-101 and what doubling its cost bought, as the paper spent it. */
const START = FIXED_COMPLEXITY[101][0]!; // the table begins with 1×64d
const DOUBLED = DOUBLE_COMPLEXITY.filter(({ measure }) => measure === 'top1Error');
const topFiveOf = (result: PublishedResult) =>
  DOUBLE_COMPLEXITY.find(
    (other) =>
      other.measure === 'top5Error' &&
      other.network.model === result.network.model &&
      pathsName(pathsOf(other)) === pathsName(pathsOf(result)),
  );

/** In %; not from 0. */
const ERRORS = { place: scaleLinear([20, 22.5], [0, 1]), ticks: [20, 21, 22] };

type SpentOn = 'baseline' | 'depth' | 'width' | 'paths';

function spentOn(result: PublishedResult): SpentOn {
  if (result === START) return 'baseline';
  if (result.network.model === 'resnet200') return 'depth';
  return pathsOf(result).cardinality === 1 ? 'width' : 'paths';
}

/** Depth, width or cardinality: four networks of about twice ResNet-101's cost. */
export function TwiceSection() {
  const { twice, between } = useGroupsWords().cost;
  const derive = useDerive();
  const gain = (kind: SpentOn) => {
    const gains = DOUBLED.filter((result) => spentOn(result) === kind).map((result) => START.percent - result.percent);
    return [...new Set([Math.min(...gains).toFixed(1), Math.max(...gains).toFixed(1)])].join('–');
  };
  return (
    <section className="part-section" aria-labelledby="twice-title" data-saveable="">
      <h2 id="twice-title">{twice.title}</h2>
      <p>
        {twice.lead(shortMacs(useMacs(derive, START)))}
        {between}
        {twice.note(gain('depth'), gain('width'), gain('paths'))}
      </p>
      <Swept label={twice.caption}>
        <table className="data-table twice-table">
          <caption className="visually-hidden">{twice.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{twice.spentOn}</th>
              <th scope="col">{twice.network}</th>
              <th scope="col">{twice.macs}</th>
              <th scope="col">{twice.top1}</th>
              <th scope="col" className="dot-cell">
                <TrackTicks axis={ERRORS} />
                <span className="visually-hidden">{twice.axis}</span>
              </th>
              <th scope="col">{twice.top5}</th>
            </tr>
          </thead>
          <tbody>
            {[START, ...DOUBLED].map((result) => (
              <Row key={networkName(result)} result={result} derive={derive} />
            ))}
          </tbody>
        </table>
      </Swept>
      <Protocol results={DOUBLED} />
      <SaveFigure file="groups-twice-the-cost" title={twice.title} counts={['macs']} />
    </section>
  );
}

function Row({ result, derive }: { result: PublishedResult; derive: Derive | null }) {
  const { twice } = useGroupsWords().cost;
  const kind = spentOn(result);
  const topFive = topFiveOf(result);
  const macs = useMacs(derive, result);
  return (
    <tr data-spent={kind}>
      <td>{twice.kinds[kind]}</td>
      <th scope="row">{networkName(result)}</th>
      <td data-value={macs ?? undefined}>{shortMacs(macs)}</td>
      <td>
        <b>{errorText(result)}</b>
      </td>
      <td className="dot-cell">
        <DotTrack axis={ERRORS} value={result.percent} />
      </td>
      <td>
        {topFive === undefined ? (
          <span title={twice.notGiven}>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{twice.notGiven}</span>
          </span>
        ) : (
          errorText(topFive)
        )}
      </td>
    </tr>
  );
}

/** ResNet-101 1×100d where the catalogue has no name of its own. */
function networkName({ network: { model, changes }, ...rest }: PublishedResult): string {
  const name = MODEL_NAMES[model];
  if (Object.keys(changes).length === 0) return name;
  const paths = pathsOf({ network: { model, changes }, ...rest });
  return paths.cardinality === 1
    ? `${name} (${pathsName(paths)})`
    : `${name.replace('ResNet', 'ResNeXt')} (${pathsName(paths)})`;
}

const shortMacs = (macs: number | null) => (macs === null ? '' : formatShort(macs));

/** Counted on the network; null until the model's code is there. */
function useMacs(derive: Derive | null, result: PublishedResult): number | null {
  return useMemo(() => {
    const derivation = derive?.({ ...CATALOGUE[result.network.model], ...specOfResult(result) });
    return derivation?.ok === true ? derivation.value.figures.totals.macs : null;
  }, [derive, result]);
}
