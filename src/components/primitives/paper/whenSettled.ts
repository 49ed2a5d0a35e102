const POLL_MS = 40;
/** As often in a row as nothing may be under way: what has come may ask for more. */
const QUIET = 3;
/** A picture that does not come does not hold up the others. */
const MAX_MS = 20_000;

/** Resolves once nothing within the element waits for code, words or numbers (`aria-busy`), and the page for no typeface, any more. */
export async function whenSettled(element: Element, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  let quiet = 0;
  while (quiet < QUIET && !signal.aborted && performance.now() - start < MAX_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const isBusy = element.querySelector('[aria-busy="true"]') !== null || document.fonts.status === 'loading';
    quiet = isBusy ? 0 : quiet + 1;
  }
}
