import { type ComponentType, memo, type ReactNode, useEffect, useState } from 'react';

export interface Deferred<P> {
  Component: ComponentType<P>;
  /** Fetches the code before it is asked for; a failure waits for the real need. */
  preload: () => void;
}

/** One of which others can know whether it has come. */
export interface LateComponent<P> extends Deferred<P> {
  /** Settles when the fetching has ended, well or not. */
  preload: () => Promise<void>;
  isThere: () => boolean;
}

/**
 * A component whose code comes when it is first shown. Unlike React.lazy it forgets a failure: mounted
 * again, as after "Try again", it asks again.
 */
export function deferred<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = null,
): LateComponent<P> {
  let loaded: ComponentType<P> | null = null;
  const fetchCode = async () => {
    loaded ??= await load();
    return loaded;
  };
  function Component(props: P) {
    const [Shown, setShown] = useState(() => loaded);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      let isMounted = true;
      fetchCode().then(
        (component) => isMounted && setShown(() => component),
        (reason: unknown) => isMounted && setError(reason ?? new Error('the code did not come')),
      );
      return () => {
        isMounted = false;
      };
    }, []);
    if (error !== null) throw error;
    return Shown === null ? waiting : <Shown {...props} />;
  }
  // Memoised, so that a panel waits for its own props while the rest of the page answers.
  return {
    Component: memo(Component) as unknown as ComponentType<P>, // memo keeps its props
    preload: () =>
      fetchCode().then(
        () => undefined,
        () => undefined,
      ),
    isThere: () => loaded !== null,
  };
}

/** Whether a part has been shown since its code came, or will not come: what is less urgent waits for that. */
export function useHasCome({ preload, isThere }: Pick<LateComponent<never>, 'preload' | 'isThere'>): boolean {
  const [hasCome, setHasCome] = useState(isThere);
  useEffect(() => {
    let isMounted = true;
    void preload()
      .then(nextFrame)
      .then(() => isMounted && setHasCome(true));
    return () => {
      isMounted = false;
    };
  }, [preload]);
  return hasCome;
}

const HIDDEN_PAGE_MS = 500;

/** When the page has been laid out and drawn; a page that nobody sees draws nothing. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, HIDDEN_PAGE_MS);
  });
}
