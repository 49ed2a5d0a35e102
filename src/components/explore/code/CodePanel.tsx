import { useEffect, useMemo } from 'react';
import { codeFor, linesOf } from '../../../model/codegen/codeFor';
import { lineTarget } from '../../../model/codegen/lineTarget';
import { effectiveFocus } from '../../../state/effectiveFocus';
import { CodeView } from '../../network/code/CodeView';
import { pointAt, usePointed } from '../../network/pointed';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useHold } from '../../primitives/Held';
import { useSelected, useStore } from '../../primitives/useStore';

/** The source of the network on screen, line and picture lighting each other. */
export function CodePanel({ network: { graph, modelId, name } }: { network: ShownNetwork }) {
  const store = useStore();
  const framework = useSelected(({ state }) => state.code);
  const focus = useSelected(({ state }) => effectiveFocus(state));
  const { isFree } = useHold('code');
  const pointed = usePointed();
  const source = useMemo(() => codeFor(graph, framework), [graph, framework]);
  const selected = useMemo(() => linesOf(source, focus), [source, focus]);
  const followed = useMemo(() => (pointed?.from === 'drawing' ? [...pointed.ids].flatMap((id) => linesOf(source, id)) : []), [source, pointed]);
  useEffect(() => () => pointAt([], 'code'), []);
  const layersOf = (line: number) => source.lines[line]?.layers ?? [];
  return (
    <CodeView
      source={source} name={name} fileName={modelId ?? 'resnet'}
      selected={selected} pointed={followed}
      onFramework={isFree ? (code) => store.change({ code }) : undefined}
      onPoint={(line) => pointAt(line === null ? [] : layersOf(line), 'code')}
      onPick={(line) => store.change({ focus: lineTarget(graph, layersOf(line), focus) })}
    />
  );
}
