import { readUrl, writeUrl } from '../urlCodec';
import type { Note } from '../notes';
import { OF_VIEWS, sliceOf } from '../slices/table';
import { DEFAULT_STATE, type ViewState } from '../viewState';

/** What a scene leaves to the device that shows it. */
const NOT_OF_A_SCENE = ['lang', 'theme', 'present', 'deck', 'speaker', 'embed'];

/** The state as a scene keeps it. Some fields it names always: which chapter a link without it opens may change, a lecture's file may not. */
export function sceneLink(state: ViewState): string {
  const link = withoutKeys(writeUrl(state), NOT_OF_A_SCENE);
  const silent = (OF_VIEWS.get(state.view)?.namedInScenes(state) ?? []).filter(
    ([key]) => !`&${link}`.includes(`&${key}=`),
  );
  return [link, ...silent.map(([key, text]) => `${key}=${text}`)].join('&');
}

/**
 * The state that a scene's link says, in the language and look of the device. A link to the lecture itself is no
 * scene: it shows Explore.
 */
export function sceneState(
  link: string,
  { lang, theme }: Pick<ViewState, 'lang' | 'theme'>,
): { state: ViewState; notes: Note[] } {
  const { state, notes } = readUrl(withoutKeys(link, NOT_OF_A_SCENE), { ...DEFAULT_STATE, lang, theme });
  return { state: isScene(state) ? state : { ...state, view: 'explore' }, notes };
}

/** A link that says the same, and that needs no mending. */
export function mendedLink(link: string): { link: string; isMended: boolean } {
  const query = queryOf(link);
  const { state, notes } = sceneState(query, DEFAULT_STATE);
  const isSame =
    notes.length === 0 && query === link && isScene(readUrl(link).state) && withoutKeys(link, NOT_OF_A_SCENE) === link;
  return isSame ? { link, isMended: false } : { link: sceneLink(state), isMended: notes.length > 0 };
}

/** Whether a lecture can show it. */
export const isScene = ({ view }: ViewState): boolean => sliceOf(view).isScene;

/** Of a whole address, what stands between ? and #. */
function queryOf(link: string): string {
  const start = link.indexOf('?');
  const from = start < 0 ? link : link.slice(start + 1);
  return from.split('#', 1)[0]!; // a split text has a first part
}

function withoutKeys(query: string, keys: readonly string[]): string {
  return query
    .split('&')
    .filter((pair) => !keys.includes(pair.split('=', 1)[0]!))
    .join('&'); // a split text has a first part
}
