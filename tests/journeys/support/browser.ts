import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchChromium } from '../../../tools/browser/launchChromium';

export interface PageOptions {
  /** What follows the site's address: `?view=explore&model=resnet50`. */
  query?: string;
  width?: number;
  height?: number;
  /** The browser's own language, as a first visit sees it. */
  lang?: 'en' | 'zh-CN';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
}

/** What a page has done since it was opened. */
export interface PageRecord {
  /** Every request's address, in order. */
  requests: readonly string[];
  /** Host and port of every request, the site's own included. */
  hosts: ReadonlySet<string>;
  /** Errors written to the console, and exceptions that nothing caught. */
  errors: readonly string[];
  /** What the Content-Security-Policy blocked. */
  cspViolations: readonly string[];
}

interface OpenRecord extends PageRecord {
  requests: string[];
  hosts: Set<string>;
  errors: string[];
  cspViolations: string[];
}

const records = new WeakMap<Page, PageRecord>();
let browser: Promise<Browser> | undefined;

/** The host of the served site, the only one that a page may ask. */
export const siteHost = (): string => builtSite().host;

/** Opens the built site in a fresh context, which nothing else shares, and waits until it has loaded. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { query = '', width = 1440, height = 900, lang = 'en', colorScheme = 'light', reducedMotion = false } = options;
  browser ??= launchChromium();
  const context = await (
    await browser
  ).newContext({
    viewport: { width, height },
    locale: lang === 'en' ? 'en-US' : lang,
    colorScheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    serviceWorkers: 'block', // one would answer for the site, past a test that holds a file back; `keptSite.ts` lets it in
  });
  const record = await watch(context);
  const page = await context.newPage();
  records.set(page, record);
  await page.goto(builtSite().url + query, { waitUntil: 'load' });
  return page;
}

/** What the page has done since `openPage`. */
export function recordOf(page: Page): PageRecord {
  const record = records.get(page);
  if (record === undefined) throw new Error('recordOf knows only pages that openPage opened');
  return record;
}

/** Closes every page and the browser; runs by itself after each test file. */
export async function closeAll(): Promise<void> {
  const closing = browser;
  browser = undefined;
  await (await closing)?.close();
}

afterAll(closeAll);

function builtSite(): { url: string; host: string } {
  const site = inject('site');
  if ('failure' in site) throw new Error(`There is no site to open: ${site.failure}`);
  return site;
}

async function watch(context: BrowserContext): Promise<OpenRecord> {
  const record: OpenRecord = { requests: [], hosts: new Set(), errors: [], cspViolations: [] };
  context.on('request', (request) => {
    record.requests.push(request.url());
    const { host } = new URL(request.url());
    if (host !== '') record.hosts.add(host);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') record.errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => record.errors.push(String(webError.error())));
  await context.exposeFunction('recordCspViolation', (violation: string) => record.cspViolations.push(violation));
  await context.addInitScript(() => {
    const { recordCspViolation } = globalThis as unknown as { recordCspViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      recordCspViolation(`${violatedDirective}: ${blockedURI}`),
    );
  });
  return record;
}
