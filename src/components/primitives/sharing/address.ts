/** A query as an address that others can open. @param hash with its # */
export function addressFor(query: string, hash = ''): string {
  return `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}${hash}`;
}
