import { LANGUAGES, THEMES, type ViewState } from '../../../state/viewState';

/** The key of every message between a figure and the page around it; docs/embed.md says the rest. */
const KEY = 'resnetAtlas';

/** Tells the page around how high the content is, now and whenever that changes. @returns stops it */
export function tellHeight(root: HTMLElement): () => void {
  const tell = () => parent.postMessage({ [KEY]: { height: Math.ceil(root.getBoundingClientRect().height) } }, '*'); // a height is no secret, and the host's origin is not known
  const observer = new ResizeObserver(tell);
  observer.observe(root);
  return () => observer.disconnect();
}

/** Language and look from the page around, as it says them. @returns stops listening */
export function hearHost(onChange: (change: Partial<Pick<ViewState, 'lang' | 'theme'>>) => void): () => void {
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const asked = recordOf(recordOf(data)[KEY]);
    const lang = LANGUAGES.find((one) => one === asked['lang']);
    const theme = THEMES.find((one) => one === asked['theme']);
    if (lang !== undefined || theme !== undefined)
      onChange({ ...(lang !== undefined && { lang }), ...(theme !== undefined && { theme }) });
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // nothing is claimed of any field
}
