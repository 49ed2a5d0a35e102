import type { TestProject } from 'vitest/node';
import { buildSite, siteFolder } from '../../../tools/browser/buildSite';
import { serveSite } from '../../../tools/browser/serveSite';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site, or why there is none. */
    site: { url: string; host: string } | { failure: string };
  }
}

/**
 * Vitest's global set-up of the journeys: builds the site once, and serves it under a sub-path,
 * as a static host may. A build that fails is told to the journeys alone: thrown here, it would
 * keep the unit tests from running too.
 */
export default async function serveBuiltSite(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    await buildSite();
    const site = await serveSite(siteFolder, '/some/sub/path/', { maxAgeSeconds: 600 }); // as GitHub Pages says
    project.provide('site', { url: site.url, host: new URL(site.url).host });
    return site.close;
  } catch (error) {
    project.provide('site', { failure: String(error) });
    return undefined;
  }
}
