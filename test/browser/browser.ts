import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findChromium } from '../../src/commands/chromium.ts';
import { serve } from '../../src/commands/serve.ts';
import { citySite, isRedirect, isSensitive, languageOf, typeOf } from '../build/built-site.ts';
import type { PageType } from '../build/built-site.ts';

/** What happened while a page was open; filled as it happens. */
export interface Log {
  /** Addresses asked for, in their order. */
  readonly requests: string[];
  /** Answers that were errors: `404 /x`. */
  readonly failed: string[];
  /** Errors in the console and exceptions nobody caught. */
  readonly errors: string[];
  /** What the page's policy refused. */
  readonly refused: string[];
}

/** How a page is looked at. */
export interface Look extends BrowserContextOptions {
  /** Width of the window in CSS pixels; 390 if nothing is said. */
  readonly width?: number;
  readonly height?: number;
  /** What is set up before the page is asked for: routes, the clock, what the device cannot do. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** A served site and a browser before it. */
export interface Visit {
  /** Address of the site without the last slash. */
  readonly url: string;
  /** Opens a path in a fresh browser profile; the caller closes `page.context()`, or `close` does. */
  readonly open: (path: string, look?: Look) => Promise<{ page: Page; log: Log }>;
  readonly close: () => Promise<void>;
}

/** Collects requests, errors and refusals of a page from its first byte on. */
async function listen(page: Page): Promise<Log> {
  const log: Log = { requests: [], failed: [], errors: [], refused: [] };
  page.on('request', (request) => log.requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) log.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') log.errors.push(message.text());
  });
  page.on('pageerror', (error) => log.errors.push(error.message));
  await page.exposeBinding('reportRefusal', (_source, text: string) => log.refused.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportRefusal: (text: string) => void }).reportRefusal;
      report(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return log;
}

/** Serves a built site on a free port of this machine, as it will be served, and starts a browser. */
export async function startVisit(folder = citySite.folder): Promise<Visit> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: run npm test once, it installs one.');
  const server = await serve(folder);
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    url: server.url,
    open: async (path, { width = 390, height = 844, before, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: languageOf(path) || 'es',
        timezoneId: 'Europe/Madrid',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      // Without JavaScript there is nothing to report with.
      const log =
        options.javaScriptEnabled === false
          ? { requests: [], failed: [], errors: [], refused: [] }
          : await listen(page);
      await before?.(page);
      await page.goto(server.url + path, { waitUntil: 'load' });
      return { page, log };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Kinds of page the browser looks at: those with a budget, and the rest by name. */
export type LookType = Exclude<PageType, 'other'> | 'chooser' | 'sensitive' | 'missing' | 'prose';

/** One address of each kind of page in a language; of resources the one whose page is the longest. */
export function examples(language: string): ReadonlyMap<LookType, string> {
  const pages = citySite.pages.filter((page) => languageOf(page.path) === language && !isRedirect(page));
  const longest = (ofKind: typeof pages) => ofKind.toSorted((a, b) => b.html.length - a.html.length)[0]?.path;
  const types = [
    'home',
    'list',
    'need',
    'district',
    'resource',
    'map',
    'search',
    'calendar',
    'month',
    'workshop',
    'poster',
    'subscribe',
    'archive',
    'guide',
    'module',
  ] as const;
  const found: [LookType, string | undefined][] = [
    ['chooser', '/'],
    ...types.map((type): [LookType, string | undefined] => [
      type,
      longest(pages.filter((page) => typeOf(page.path) === type && !isSensitive(page))),
    ]),
    ['sensitive', longest(pages.filter((page) => isSensitive(page) && typeOf(page.path) === 'need'))],
    [
      'prose',
      longest(pages.filter((page) => typeOf(page.path) === 'other' && !page.path.endsWith('404.html'))),
    ],
    ['missing', `/${language}/no-such-page/`],
  ];
  return new Map(found.filter((pair): pair is [LookType, string] => pair[1] !== undefined));
}
