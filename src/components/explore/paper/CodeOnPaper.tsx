import { codeFor, linesOf } from '../../../model/codegen/codeFor';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useMessages } from '../../primitives/messages';
import { usePaperRoom } from '../../primitives/paper/onPaper';
import { useSelected } from '../../primitives/useStore';

interface Props {
  network: ShownNetwork;
  focus: string | null;
}

/** CSS px of a line, and how many are shown before the first that makes what is in focus. */
const LINE = 13.5;
const BEFORE = 4;

/** The part of the source that makes what is in focus, numbered as in the whole; its lines are marked. */
export function CodeOnPaper({ network: { graph, name }, focus }: Props) {
  const shown = Math.floor((usePaperRoom().wide * 0.72) / LINE);
  const framework = useSelected(({ state }) => state.explore.code);
  const { code } = useMessages();
  const source = codeFor(graph, framework);
  const marked = focus === null ? [] : linesOf(source, focus);
  const first = Math.max(0, Math.min((marked[0] ?? 0) - BEFORE, source.lines.length - shown));
  return (
    <figure className="code-on-paper">
      <figcaption>
        <b>{code.title(name, code.frameworks[framework])}</b>
      </figcaption>
      <ol start={first + 1}>
        {source.lines.slice(first, first + shown).map(({ text }, i) => (
          <li key={i} value={first + i + 1} data-marked={marked.includes(first + i) ? '' : undefined}>
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </figure>
  );
}
