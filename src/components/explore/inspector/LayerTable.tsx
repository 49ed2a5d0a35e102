import { layerFigures } from '../../../model/figures/layerFigures';
import { layerId, type LayerNode, type Section } from '../../../model/graph/layerGraph';
import { useIsPointed } from '../../network/pointed';
import { formatCount, formatShape } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { useStore } from '../../primitives/useStore';

/** Every layer that has weights or a window, with kernel, stride, padding and output. */
export function LayerTable({ section, selected }: { section: Section; selected: LayerNode }) {
  const store = useStore();
  const { inspector } = useMessages();
  const { columns } = inspector;
  const rows = section.template.layers.filter((l) => l.weights.length > 0 || l.window !== null);
  return (
    <table className="layer-table">
      <caption className="visually-hidden">{inspector.layersTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.layer}</th>
          <th scope="col">{columns.kernel}</th>
          <th scope="col">{columns.output}</th>
          <th scope="col">{columns.params}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((layer) => (
          <LayerRow
            key={layer.name}
            layer={layer}
            id={layerId(section, layer.name)}
            isSelected={layer === selected}
            onSelect={(id) => store.change({ focus: id })}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  layer: LayerNode;
  id: string;
  isSelected: boolean;
  onSelect: (id: string) => void;
}

function LayerRow({ layer, id, isSelected, onSelect }: RowProps) {
  return (
    <tr data-selected={isSelected ? '' : undefined} data-pointed={useIsPointed(id)}>
      <th scope="row">
        <button type="button" aria-pressed={isSelected} onClick={() => onSelect(id)}>
          {layer.name}
        </button>
      </th>
      <td>{windowText(layer)}</td>
      <td>{formatShape(layer.output)}</td>
      <td>{formatCount(layerFigures(layer).params)}</td>
    </tr>
  );
}

/** `3×3 s2 p1`, the letters of the formula below; zero padding has a stride and no kernel. */
function windowText({ kind, window }: LayerNode): string {
  if (window === null) return '';
  const { kernel, stride, padding, groups, dilation } = window;
  if (kind === 'pad') return `s${stride[0]}`;
  return [
    `${kernel.join('×')}`,
    `s${stride[0]}`,
    `p${padding[0]}`,
    groups > 1 ? `g${groups}` : '',
    dilation === undefined ? '' : `d${dilation[0]}`,
  ]
    .filter((t) => t !== '')
    .join(' ');
}
