import { useEffect, useMemo } from 'react';
import { codeFor, linesOf } from '../../../model/codegen/codeFor';
import { lineTarget } from '../../../model/codegen/lineTarget';
import { type Definition, definitionsOf } from '../../../model/codegen/codeParts';
import { effectiveFocus } from '../../../state/effectiveFocus';
import { CodeView } from '../../network/code/CodeView';
import type { Piece } from '../../network/export/piece';
import { SaveFigure } from '../../network/export/SaveFigure';
import { pointAt, usePointed } from '../../network/pointed';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useHold } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { useSelected, useStore } from '../../primitives/useStore';

/** The source of the network on screen, line and picture lighting each other. */
export function CodePanel({ network }: { network: ShownNetwork }) {
  const { graph, modelId, name } = network;
  const store = useStore();
  const framework = useSelected(({ state }) => state.explore.code);
  const focus = useSelected(({ state }) => effectiveFocus(state));
  const { isFree } = useHold('code');
  const { code } = useMessages();
  const pointed = usePointed();
  const source = useMemo(() => codeFor(graph, framework), [graph, framework]);
  const pieces = useMemo(() => definitionsOf(source).map(pieceOf), [source]);
  const selected = useMemo(() => linesOf(source, focus), [source, focus]);
  const followed = useMemo(
    () => (pointed?.from === 'drawing' ? [...pointed.ids].flatMap((id) => linesOf(source, id)) : []),
    [source, pointed],
  );
  useEffect(() => () => pointAt([], 'code'), []);
  const layersOf = (line: number) => source.lines[line]?.layers ?? [];
  return (
    <div className="code-panel" data-saveable="">
      <CodeView
        source={source}
        name={name}
        fileName={modelId ?? 'resnet'}
        selected={selected}
        pointed={followed}
        onFramework={isFree ? (next) => store.changeIn('explore', { code: next }) : undefined}
        more={
          <SaveFigure
            icon="picture"
            file={`${modelId ?? 'network'}-code-${framework}`}
            title={code.title(name, code.frameworks[framework])}
            networks={[network]}
            counts={['parameters']}
            pieces={pieces}
          />
        }
        onPoint={(line) => pointAt(line === null ? [] : layersOf(line), 'code')}
        onPick={(line) => store.change({ focus: lineTarget(graph, layersOf(line), focus) })}
      />
    </div>
  );
}

/** A definition's lines as a picture of their own: one that fits a slide. */
function pieceOf({ name, range }: Definition): Piece {
  return {
    id: name.replace(' ', '-'),
    name: () => name,
    trim: (copy) =>
      [...copy.querySelectorAll('.code-line')].forEach((line, i) => (i < range.from || i >= range.to) && line.remove()),
  };
}
