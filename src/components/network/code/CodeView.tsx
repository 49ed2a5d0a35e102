import { type ReactNode, useId, useState } from 'react';
import type { SourceCode } from '../../../model/codegen/codeFor';
import type { LineRange } from '../../../model/codegen/codeParts';
import type { Framework } from '../../../model/codegen/frameworks';
import { useMessages } from '../../primitives/messages';
import { CodeBar } from './CodeBar';
import { CodeLine } from './CodeLine';
import { lineUnder, useLineKeys } from './useLineKeys';
import { useReveal } from './useReveal';
import './Code.css';

interface Props {
  source: SourceCode;
  /** The network's, for people and for a file. */
  name: string;
  fileName: string;
  /** Indices of the lines of what is selected or named; they are scrolled to. */
  selected: readonly number[];
  /** Indices of lines that are pointed at elsewhere. */
  pointed?: readonly number[];
  /** The part that is spoken of; the rest steps back. */
  range?: LineRange | null;
  /** Absent where one framework is spoken of. */
  onFramework?: (framework: Framework) => void;
  /** What else can be saved of it. */
  more?: ReactNode;
  onPoint: (line: number | null) => void;
  onPick: (line: number) => void;
}

const NO_LINES: readonly number[] = [];

/** Source with its layers: a line lights what it makes, and what is selected lights its lines. */
export function CodeView({
  source,
  name,
  fileName,
  selected,
  pointed = NO_LINES,
  range = null,
  onFramework,
  more,
  onPoint,
  onPick,
}: Props) {
  const { code } = useMessages();
  const readoutId = useId();
  const [here, setHere] = useState<number | null>(null);
  const box = useReveal(source, selected, range);
  const { lines, framework } = source;
  const point = (line: number | null) => {
    setHere(line);
    onPoint(line);
  };
  const canPick = (line: number) => (lines[line]?.layers.length ?? 0) > 0;
  const pick = (line: number) => canPick(line) && onPick(line);
  const click = (target: EventTarget) => getSelection()?.isCollapsed !== false && pick(lineUnder(target) ?? -1); // who marks text picks nothing
  const { tabStop, onKeyDown, onFocus } = useLineKeys({
    canPick,
    count: lines.length,
    preferred: selected[0],
    point,
    pick,
  });
  return (
    <div className="code">
      <CodeBar source={source} fileName={fileName} onFramework={onFramework} more={more} />
      <div
        className="code-box"
        ref={box}
        role="group"
        aria-label={code.title(name, code.frameworks[framework])}
        aria-describedby={readoutId}
      >
        <ol
          onPointerOver={(event) => point(lineUnder(event.target))}
          onPointerLeave={() => point(null)}
          onFocus={onFocus}
          onBlur={() => point(null)}
          onKeyDown={onKeyDown}
          onClick={(event) => click(event.target)}
        >
          {lines.map(({ text, layers }, i) => (
            <CodeLine
              key={i}
              index={i}
              text={text}
              framework={framework}
              hasLayers={layers.length > 0}
              isSelected={selected.includes(i)}
              isPointed={(i === here && layers.length > 0) || pointed.includes(i)}
              isOutside={range !== null && (i < range.from || i >= range.to)}
              isTabStop={i === tabStop}
            />
          ))}
        </ol>
      </div>
      <p className="code-readout" id={readoutId} aria-live="polite">
        {here === null ? code.hint : <Readout line={here} layers={lines[here]?.layers ?? []} />}
      </p>
    </div>
  );
}

const SHOWN = 4;

/** What a line stands for, in words. */
function Readout({ line, layers }: { line: number; layers: readonly string[] }) {
  const { code } = useMessages();
  if (layers.length === 0) return code.noLayers(line + 1);
  return code.layers(line + 1, layers.length, layers.slice(0, SHOWN).join(', ') + (layers.length > SHOWN ? ', …' : ''));
}
