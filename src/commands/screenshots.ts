import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContextOptions } from 'playwright-core';
import { installChromium } from './chromium.ts';
import { serve } from './serve.ts';

const folder = 'docs/pictures';
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const wide: BrowserContextOptions = { viewport: { width: 1280, height: 860 } };

/** The first employment office that was built: a page with everything. */
const office = readdirSync('dist/es/directory').find((name) => name.startsWith('oficina-de-empleo')) ?? '';

/** The pictures of the README: file, address, look. */
const pictures: readonly (readonly [string, string, BrowserContextOptions])[] = [
  ['home-es', '/es/', phone],
  ['home-ar-dark', '/ar/', { ...phone, colorScheme: 'dark' }],
  ['list-en', '/en/directory/need/work/', phone],
  ['place-ar', `/ar/directory/${office}/`, phone],
  ['map-es', '/es/map/', wide],
  ['search-uk', '/uk/search/', phone],
];

const found = installChromium();
if ('reason' in found) {
  console.error(`No pictures: ${found.reason}`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('Nothing is built yet. First: npm run build');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const server = await serve('dist');
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
for (const [name, path, look] of pictures) {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: path.slice(1, 3), ...look });
  const page = await context.newPage();
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  console.log(`${folder}/${name}.png`);
}
await browser.close();
await server.close();
