/** One file of a build, as the worker keeps it. */
export interface KeptFile {
  /** Relative to the site's folder; empty for the page itself, which every host serves under the folder's own address. */
  path: string;
  /** As in the `integrity` attribute: a file that another build wrote is not taken for this one's. */
  integrity: string;
}

/** All that a build of the site needs without a network. */
export interface Build {
  /** The same for the same files. */
  version: string;
  files: readonly KeptFile[];
}

/** Every build has a cache of its own; an origin may hold several sites, each in its folder. */
export function cachePrefix(site: string): string {
  return `resnet-atlas:${new URL(site).pathname}:`;
}

export function cacheName(site: string, { version }: Build): string {
  return cachePrefix(site) + version;
}

/** The build's tools put a hash of the content into these names: under one name there is only ever one content. */
export function isHashed(path: string): boolean {
  return path.startsWith('assets/');
}
