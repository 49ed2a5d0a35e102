import type { Figure } from '../../../content/lessons/lesson';
import { MODEL_NAMES } from '../../../model/architecture/catalogue';
import { Fitted } from '../../primitives/paper/Fitted';
import { usePaperRoom } from '../../primitives/paper/onPaper';
import { PAPER_WIDTH } from '../../primitives/paper/paperWidth';
import { LessonFigure } from '../figure/LessonFigure';
import { namesItself } from '../figure/namesItself';

/** What is a list of rows or a chain of blocks takes the page's width. */
const WIDE: readonly Figure['kind'][] = [
  'network',
  'table',
  'costs',
  'code',
  'errors',
  'measured',
  'forms',
  'twoLayers',
];
/** Narrow, so that its words stay large where it is made smaller. CSS px. */
const NARROW = 470;

/** A step's figure as large as the paper lets it be. @param beside how wide a tall one may be, so that words stand beside it, CSS px */
export function StepFigure({ figure, beside }: { figure: Figure; beside: number }) {
  const { width, wide, tall, code = wide } = usePaperRoom();
  const isTall = !WIDE.includes(figure.kind);
  return (
    <div className="step-figure">
      <Fitted
        layout={isTall ? NARROW : PAPER_WIDTH}
        room={{ width, height: figure.kind === 'code' ? code : wide }}
        {...(isTall && { tall: { width: beside, height: tall } })}
      >
        <LessonFigure figure={figure} />
      </Fitted>
      {!namesItself(figure) && <p className="figure-of">{MODEL_NAMES[figure.model]}</p>}
    </div>
  );
}
