import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Learn } from '../../src/components/learn/Learn';
import { WordsProvider } from '../../src/components/primitives/messages';
import { StoreProvider } from '../../src/components/primitives/useStore';
import { en } from '../../src/content/en';
import { LESSONS } from '../../src/content/lessons';
import { zhCN } from '../../src/content/zh-CN';
import type { LessonId } from '../../src/state/slices/learn';
import { Store } from '../../src/state/store';
import { DEFAULT_STATE, type ViewState } from '../../src/state/viewState';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/components/primitives/controls.css';

/** A state of Learn; what is not said of it is a fresh page's. */
type LearnPage = Partial<Omit<ViewState, 'learn'>> & { learn?: Partial<ViewState['learn']> };

/** Learn in one state, in a browser; `texts` gives what the elements that match say. */
export async function renderLearn({ learn, ...state }: LearnPage) {
  const place = { ...DEFAULT_STATE.learn, ...learn };
  const store = new Store({ ...DEFAULT_STATE, view: 'learn', ...state, learn: place });
  const { lang } = store.get().state;
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang={lang} messages={lang === 'en' ? en : zhCN}>
        <Learn />
      </WordsProvider>
    </StoreProvider>,
  );
  const all = (selector: string) => [...screen.container.querySelectorAll(selector)];
  return {
    ...screen,
    store,
    all,
    texts: (selector: string) => all(selector).map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim()),
  };
}

/** A step of the course, once its words and what `figure` names stand there. */
export async function renderStep(lesson: LessonId, stepId: string, figure: string, lang: ViewState['lang'] = 'en') {
  const step = LESSONS[lesson].steps.findIndex(({ id }) => id === stepId) + 1;
  const screen = await renderLearn({ lang, learn: { lesson, step } });
  await expect.poll(() => screen.container.querySelector('.prose h2')).not.toBeNull();
  await expect.poll(() => screen.container.querySelector(figure)).not.toBeNull();
  await expect.poll(() => screen.container.querySelector('[aria-busy=true]')).toBeNull(); // an icon beside the figure comes before its words
  // The pointer rests where another test has left it, and may light something here.
  await userEvent.hover(screen.container, { position: { x: 1, y: 1 } });
  return screen;
}
