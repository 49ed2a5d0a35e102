import type { StrideOn } from '../../../model/architecture/spec';
import type { LayerChange } from '../../../model/figures/layerChanges';
import { layerFigures } from '../../../model/figures/layerFigures';
import { allBlocks, type Block, type LayerNode } from '../../../model/graph/layerGraph';
import { signedText } from '../../network/percent';
import type { ShownNetwork } from '../../network/shownNetwork';
import { formatArea, formatCount, formatShort } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { Swept } from '../paths/Swept';

interface Props {
  /** With the stride on the 1×1. */
  before: ShownNetwork;
  /** With the stride on the 3×3. */
  after: ShownNetwork;
  changes: readonly LayerChange[];
  strideOn: StrideOn;
}

/** Where v1.5 computes more: layer by layer, what stays the same in one row, and the whole. */
export function StrideTable({ before, after, changes, strideOn }: Props) {
  const { stride: words } = useGroupsWords().shortcuts;
  const totals = { before: before.figures.totals, after: after.figures.totals };
  const moved = changes.reduce((sum, { after: layer }) => sum + layerFigures(layer).macs, 0);
  const stageNames = changes.map(({ id }) => after.graph.stages[blockOf(after, id).stageIndex]!.paperName) as [
    string,
    string,
    string,
  ]; // three of ResNet-50's stages have a stride
  const chosen = (version: StrideOn) => (version === strideOn ? '' : undefined);
  return (
    <div className="stride-account">
      <Swept label={words.table(before.name)}>
        <table className="figures-table">
          <caption>{words.table(before.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.layer}</th>
              <th scope="col" data-chosen={chosen('1x1')}>
                v1
              </th>
              <th scope="col" data-chosen={chosen('3x3')}>
                v1.5
              </th>
              <th scope="col">{words.columns.more}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ id, before: was, after: is, more }) => (
              <tr key={id} data-stage={blockOf(after, id).stageIndex + 1}>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <Cost layer={was} chosen={chosen('1x1')} />
                <Cost layer={is} chosen={chosen('3x3')} />
                <td title={formatCount(more)}>{signedText(more, (n) => formatShort(n, 1))}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.columns.others}</th>
              <td data-chosen={chosen('1x1')} data-value={totals.after.macs - moved}>
                {formatShort(totals.after.macs - moved)}
              </td>
              <td data-chosen={chosen('3x3')} data-value={totals.after.macs - moved}>
                {formatShort(totals.after.macs - moved)}
              </td>
              <td data-zero="">0</td>
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{before.name}</th>
              <td data-chosen={chosen('1x1')} title={formatCount(totals.before.macs)}>
                {formatShort(totals.before.macs)}
              </td>
              <td data-chosen={chosen('3x3')} title={formatCount(totals.after.macs)}>
                {formatShort(totals.after.macs)}
              </td>
              <td title={formatCount(totals.after.macs - totals.before.macs)}>
                {signedText(totals.after.macs - totals.before.macs, (n) => formatShort(n, 1))}
              </td>
            </tr>
          </tfoot>
        </table>
      </Swept>
      <p>{words.lesson(formatCount(totals.after.params), ...stageNames)}</p>
    </div>
  );
}

/** A layer's MACs, and the map on which it computes them. */
function Cost({ layer, chosen }: { layer: LayerNode; chosen: '' | undefined }) {
  const { macs } = layerFigures(layer);
  return (
    <td data-chosen={chosen} title={formatCount(macs)}>
      {formatShort(macs, 1)} <small>{formatArea(layer.output)}</small>
    </td>
  );
}

/** The block in which a layer stands. */
function blockOf({ graph }: ShownNetwork, layer: string): Block {
  return allBlocks(graph).find(({ id }) => layer.startsWith(`${id}.`))!; // the stem and the head have no stride to move
}
