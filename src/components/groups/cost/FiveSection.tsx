import { useMemo } from 'react';
import { PAPER_BUDGET, pathParams } from '../../../model/figures/cardinality';
import { percentText, signedText } from '../../network/percent';
import { type Derive, useDerive } from '../../network/useDerive';
import { SaveFigure } from '../../network/export/SaveFigure';
import { formatCount, formatShort } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { useStore } from '../../primitives/useStore';
import { useIsAlone } from '../Alone';
import { pathsName, pathsNetwork } from '../paths/pathNetworks';
import { Swept } from '../paths/Swept';
import { ErrorChart } from './ErrorChart';
import { Protocol } from '../../network/Protocol';
import { errorText, TRAINED, type Trained } from './trained';
import type { YourPaths } from './useYourPaths';
import { itemAt } from '../../../model/lists';

/** The paper's five networks of one cost: a table, and the errors as a picture. */
export function FiveSection({ paths }: { paths: YourPaths }) {
  const { five } = useGroupsWords().cost;
  const derive = useDerive();
  return (
    <section className="part-section" aria-labelledby="five-title" data-saveable="">
      <h2 id="five-title">{five.title}</h2>
      <p>{five.lead}</p>
      <div className="five-columns">
        <Swept label={five.caption}>
          <table className="data-table">
            <caption className="visually-hidden">{five.caption}</caption>
            <Heading />
            <tbody>
              {TRAINED.map((trained) => (
                <Row
                  key={trained.cardinality}
                  trained={trained}
                  derive={derive}
                  isYours={pathsName(trained) === pathsName(paths)}
                />
              ))}
            </tbody>
          </table>
        </Swept>
        <ErrorChart />
      </div>
      <Protocol results={[itemAt(TRAINED, 0).errors[50]]} />
      <SaveFigure file="groups-five-budgets" title={five.title} counts={['kernels', 'parameters', 'macs']} />
    </section>
  );
}

function Heading() {
  const { five } = useGroupsWords().cost;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {five.block}
        </th>
        <th scope="colgroup" colSpan={3}>
          {five.computed}
        </th>
        <th scope="colgroup" colSpan={2}>
          {five.published}
        </th>
      </tr>
      <tr>
        <th scope="col">{five.weights}</th>
        <th scope="col">{five.params}</th>
        <th scope="col">{five.macs}</th>
        <th scope="col">{five.layers(50)}</th>
        <th scope="col">{five.layers(101)}</th>
      </tr>
    </thead>
  );
}

function Row({ trained, derive, isYours }: { trained: Trained; derive: Derive | null; isYours: boolean }) {
  const store = useStore();
  const { five } = useGroupsWords().cost;
  const isAlone = useIsAlone(); // else there is a curve above to show it on
  const { cardinality, pathWidth, errors } = trained;
  const totals = useMemo(
    () => (derive === null ? null : pathsNetwork(derive, { cardinality, pathWidth }).figures.totals),
    [derive, cardinality, pathWidth],
  );
  const params = pathParams({ cardinality, width: pathWidth });
  return (
    <tr aria-current={isYours ? 'true' : undefined}>
      <th scope="row">
        {isAlone ? (
          pathsName(trained)
        ) : (
          <button
            type="button"
            className="row-button"
            title={five.take(pathsName(trained))}
            onClick={() => store.changeIn('groups', { cardinality, pathWidth })}
          >
            {pathsName(trained)}
          </button>
        )}
      </th>
      <td data-value={params}>
        {formatCount(params)}{' '}
        <small>{signedText(params - PAPER_BUDGET, (count) => percentText(count, PAPER_BUDGET))} %</small>
      </td>
      <td>{totals !== null && formatCount(totals.params)}</td>
      <td data-value={totals?.macs}>{totals !== null && formatShort(totals.macs)}</td>
      <td>
        <b>{errorText(errors[50])}</b>
      </td>
      <td>
        <b>{errorText(errors[101])}</b>
      </td>
    </tr>
  );
}
