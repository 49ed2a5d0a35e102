import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { sharedChromium } from './chromium';

export interface PageOptions {
  /** What follows the site's address: `?view=explore&model=resnet50`. */
  query?: string;
  width?: number;
  height?: number;
  /** The browser's own language, as a first visit sees it. */
  lang?: 'en' | 'zh-CN';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  /** Text runs 12 % wider, as in a wide font: the layout has room for another than the app's own. */
  wideText?: boolean;
}

/** 12 % of a letter's mean width, which is half the type's size; Chinese characters are as wide as it is. */
const WIDE_TEXT =
  ':root { --wider: 0.06em } :root:lang(zh) { --wider: 0.09em } * { letter-spacing: var(--wider) !important }';

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

/** A context that a test holds alone, and what its pages have done in that test. */
interface Visitor {
  context: BrowserContext;
  /** Contexts with the same settings take each other's place. */
  settings: string;
  record: OpenRecord;
}

const records = new WeakMap<Page, PageRecord>();
let atWork: Visitor[] = [];
const idle: Visitor[] = [];

/** The host of the served site, the only one that a page may ask. */
export const siteHost = (): string => builtSite().host;

/**
 * Opens the built site, in a context that no other page of the test shares and that remembers nothing, and waits until
 * it has loaded. The context may have served an earlier test: it has the site's files in its cache, which halves what
 * opening costs. `closePages` closes the page.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const visitor = await visitorFor(options);
  const page = await visitor.context.newPage();
  await forget(page);
  records.set(page, visitor.record);
  if (options.wideText === true) await page.addInitScript(widen, WIDE_TEXT);
  await page.goto(builtSite().url + (options.query ?? ''), { waitUntil: 'load' });
  return page;
}

async function visitorFor(options: PageOptions): Promise<Visitor> {
  const { width = 1440, height = 900, lang = 'en', colorScheme = 'light', reducedMotion = false } = options;
  const settings = JSON.stringify([width, height, lang, colorScheme, reducedMotion]);
  const at = idle.findIndex((one) => one.settings === settings);
  const [known] = at < 0 ? [] : idle.splice(at, 1);
  if (known !== undefined) {
    known.record = emptyRecord();
    atWork.push(known);
    return known;
  }
  const browser = await sharedChromium();
  const context = await browser.newContext({
    viewport: { width, height },
    locale: lang === 'en' ? 'en-US' : lang,
    colorScheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    serviceWorkers: 'block', // one would answer for the site, past a test that holds a file back; `keptSite.ts` lets it in
  });
  const visitor = { context, settings, record: emptyRecord() };
  atWork.push(visitor);
  await watch(visitor);
  return visitor;
}

/** What the site has stored on this visitor's machine; what belongs to a tab went with the tab. */
async function forget(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(builtSite().url).origin, storageTypes: 'all' });
  await session.detach();
}

/** Closes every page that the test has opened; runs by itself after each. */
export async function closePages(): Promise<void> {
  const done = atWork;
  atWork = [];
  await Promise.all(
    done.map(async (visitor) => {
      const { context } = visitor;
      await Promise.all(context.pages().map((page) => page.close()));
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.clearPermissions();
      idle.push(visitor);
    }),
  );
}

/** In the page, before its own styles; the policy allows no style element. */
function widen(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

/** What the page has done since `openPage`. */
export function recordOf(page: Page): PageRecord {
  const record = records.get(page);
  if (record === undefined) throw new Error('recordOf knows only pages that openPage opened');
  return record;
}

function builtSite(): { url: string; host: string } {
  const site = inject('site');
  if ('failure' in site) throw new Error(`There is no site to open: ${site.failure}`);
  return site;
}

const emptyRecord = (): OpenRecord => ({ requests: [], hosts: new Set(), errors: [], cspViolations: [] });

async function watch(visitor: Visitor): Promise<void> {
  const { context } = visitor;
  context.on('request', (request) => {
    visitor.record.requests.push(request.url());
    const { host } = new URL(request.url());
    if (host !== '') visitor.record.hosts.add(host);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') visitor.record.errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => visitor.record.errors.push(String(webError.error())));
  await context.exposeFunction('recordCspViolation', (violation: string) =>
    visitor.record.cspViolations.push(violation),
  );
  await context.addInitScript(() => {
    const { recordCspViolation } = globalThis as unknown as { recordCspViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      recordCspViolation(`${violatedDirective}: ${blockedURI}`),
    );
  });
}
