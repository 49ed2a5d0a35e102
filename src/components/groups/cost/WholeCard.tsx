import { useDeferredValue } from 'react';
import { percentText, signedText } from '../../network/percent';
import { type Derive, useDerive } from '../../network/useDerive';
import { SaveFigure } from '../../network/export/SaveFigure';
import { formatCount, formatShort } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { type BlockPaths, pathsName, usePathNetworks } from '../paths/pathNetworks';

/** Parameters and MACs of ResNet-50 with such blocks, counted on the network itself. */
export function WholeCard({ paths: { cardinality, pathWidth } }: { paths: BlockPaths }) {
  const { whole } = useGroupsWords().cost;
  const derive = useDerive();
  // A dragged slider moves the curve first; the network is counted when there is time.
  const counted = { cardinality: useDeferredValue(cardinality), pathWidth: useDeferredValue(pathWidth) };
  return (
    <section className="card whole-card" data-saveable="" aria-busy={derive === null}>
      <h2>{whole.title}</h2>
      {derive !== null && <Figures derive={derive} paths={counted} />}
    </section>
  );
}

function Figures({ derive, paths }: { derive: Derive; paths: BlockPaths }) {
  const { whole } = useGroupsWords().cost;
  const { base, own } = usePathNetworks(derive, paths);
  const rows = [
    {
      id: 'params',
      name: whole.parameters,
      of: base.figures.totals.params,
      yours: own.figures.totals.params,
      format: formatCount,
    },
    { id: 'macs', name: whole.macs, of: base.figures.totals.macs, yours: own.figures.totals.macs, format: formatShort },
  ];
  return (
    <>
      <table className="whole-table">
        <caption className="visually-hidden">{whole.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{whole.figure}</span>
            </th>
            <th scope="col">{base.name}</th>
            <th scope="col">{pathsName(paths)}</th>
            <th scope="col">
              <span className="visually-hidden">{whole.difference}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, of, yours, format }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-value={of}>{format(of)}</td>
              <td data-value={yours}>
                <b data-figure={id}>{format(yours)}</b>
              </td>
              <td>{signedText(yours - of, (count) => percentText(count, of))} %</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SaveFigure
        file={`groups-whole-${pathsName(paths)}`}
        title={whole.title}
        networks={[base, own]}
        counts={['parameters', 'macs', 'without']}
      />
    </>
  );
}
