/** The address of code that did not come, out of a browser's words for it; null for any other error. */
export function missingModule(error: unknown): string | null {
  const message = error instanceof Error ? error.message : '';
  return /module/i.test(message) ? (/https?:\/\/\S+\.js/.exec(message)?.[0] ?? null) : null;
}

/** By then the address says what is on the page. */
const ADDRESS_WRITTEN_MS = 300;

/**
 * Some browsers remember a module that did not come for the life of the page and never ask again. Where its file can be
 * had by now, the page starts afresh; what is on it stands in the address.
 */
export async function reloadIfThere(module: string): Promise<void> {
  const response = await fetch(module, { cache: 'no-store' }).catch(() => null);
  if (response?.ok) setTimeout(() => location.reload(), ADDRESS_WRITTEN_MS);
}
