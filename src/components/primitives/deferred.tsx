import { type ComponentType, memo, type ReactNode, useEffect, useState } from 'react';

export interface Deferred<P> {
  Component: ComponentType<P>;
  /** Fetches the code before it is asked for; a failure waits for the real need. */
  preload: () => void;
}

/**
 * A component whose code comes when it is first shown. Unlike React.lazy it forgets a failure: mounted
 * again, as after "Try again", it asks again.
 */
export function deferred<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = null,
): Deferred<P> {
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
    Component: memo(Component) as unknown as ComponentType<P>,
    preload: () => void fetchCode().catch(() => undefined),
  };
}
