import type { SpeakerWords } from '../../../content/en/speaker';
import type { Deck } from '../../../state/deck/deck';
import type { Timer } from '../../../state/show/shared';
import { type Against, againstPlan, elapsedMs, paused, reset, started } from '../../../state/show/timer';
import { useLanguage } from '../../primitives/messages';
import { inStep } from '../show/inStep';
import { clockText } from './clockText';
import { useNow } from './useNow';

interface Props {
  deck: Deck;
  /** From 1. */
  place: number;
  timer: Timer;
  words: SpeakerWords;
}

/** The watch, how it stands against the plan, and the time of day. */
export function Watch({ deck, place, timer, words }: Props) {
  const lang = useLanguage();
  const now = Math.max(useNow(), timer.startedAt ?? 0);
  const ms = elapsedMs(timer, now);
  const plan = againstPlan(deck, place, ms);
  const isRunning = timer.startedAt !== null;
  const set = (change: (timer: Timer, at: number) => Timer) => () =>
    inStep.change({ timer: change(timer, Date.now()) });
  return (
    <div className="speaker-watch">
      <span
        className="speaker-elapsed"
        role="timer"
        aria-label={words.elapsed}
        data-paused={isRunning ? undefined : ''}
      >
        {clockText(ms)}
      </span>
      {plan !== null && (
        <p className="speaker-plan">
          <strong data-late={plan.ahead < 0 ? '' : undefined}>{planText(plan, words)}</strong>
          <span>{words.planned(plan.planned)}</span>
        </p>
      )}
      <span className="speaker-watch-buttons">
        <button type="button" className="button" onClick={set(isRunning ? paused : started)}>
          {isRunning ? words.pause : words.start}
        </button>
        <button type="button" className="button button-plain" onClick={set(reset)}>
          {words.reset}
        </button>
      </span>
      <span className="speaker-clock" role="img" aria-label={`${words.clock} ${timeOfDay(now, lang)}`}>
        {timeOfDay(now, lang)}
      </span>
    </div>
  );
}

function planText({ ahead }: Against, words: SpeakerWords): string {
  if (ahead === 0) return words.onTime;
  return ahead > 0 ? words.ahead(ahead) : words.behind(-ahead);
}

const timeOfDay = (now: number, lang: string) =>
  new Date(now).toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
