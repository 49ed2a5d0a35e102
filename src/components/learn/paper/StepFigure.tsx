import type { Figure } from '../../../content/lessons/lesson';
import { MODEL_NAMES } from '../../../model/architecture/catalogue';
import { Fitted } from '../../primitives/paper/Fitted';
import { usePaperRoom } from '../../primitives/paper/onPaper';
import { PAPER_WIDTH } from '../../primitives/paper/paperWidth';
import { LessonFigure } from '../figure/LessonFigure';
import { kindOf } from '../figure/kinds';

/** Narrow, so that its words stay large where it is made smaller. CSS px. */
const NARROW = 470;

/** A step's figure as large as the paper lets it be. @param beside how wide a tall one may be, so that words stand beside it, CSS px */
export function StepFigure({ figure, beside }: { figure: Figure; beside: number }) {
  const { width, wide, tall, code = wide } = usePaperRoom();
  const { isWide, namesItself } = kindOf(figure);
  const isTall = !isWide;
  return (
    <div className="step-figure">
      <Fitted
        layout={isTall ? NARROW : PAPER_WIDTH}
        room={{ width, height: figure.kind === 'code' ? code : wide }}
        {...(isTall && { tall: { width: beside, height: tall } })}
      >
        <LessonFigure figure={figure} />
      </Fitted>
      {!namesItself && <p className="figure-of">{MODEL_NAMES[figure.model]}</p>}
    </div>
  );
}
