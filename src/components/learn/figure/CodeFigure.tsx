import { useMemo } from 'react';
import type { Figure } from '../../../content/lessons/lesson';
import { codeFor } from '../../../model/codegen/codeFor';
import { linesNamed, rangeOf } from '../../../model/codegen/codeParts';
import { CodeView } from '../../network/code/CodeView';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useLesson } from '../LessonContext';
import './CodeFigure.css';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'code' };
}

/** The network's source beside the words: a phrase lights its lines, and a line the phrase that means it most closely. */
export function CodeFigure({ network: { graph, name }, figure: { framework, section, line, model } }: Props) {
  const { lit, light, phrases } = useLesson();
  const source = useMemo(() => codeFor(graph, framework), [graph, framework]);
  const range = useMemo(() => (section === undefined ? null : rangeOf(source, section)), [source, section]);
  const linesOfPhrase = (phrase: string) => linesNamed(source, phrase, range ?? undefined);
  const shown = lit ?? line ?? null;
  const phraseOf = (index: number | null) => {
    const meant = [...phrases]
      .map((phrase) => ({ phrase, lines: linesOfPhrase(phrase) }))
      .filter(({ lines }) => index !== null && lines.includes(index));
    return meant.toSorted((a, b) => a.lines.length - b.lines.length)[0]?.phrase ?? null;
  };
  const point = (index: number | null) => light(phraseOf(index));
  return (
    <div className="lesson-code">
      <CodeView
        source={source}
        name={name}
        fileName={model}
        selected={shown === null ? [] : linesOfPhrase(shown)}
        range={range}
        onPoint={point}
        onPick={point}
      />
    </div>
  );
}
