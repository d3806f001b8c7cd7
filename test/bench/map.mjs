#!/usr/bin/env node
// node test/bench/map.mjs [--n 1000,10000] [--cpu 4] [--runs 5]
// The city's map against bare Leaflet + supercluster in one run: bytes, time to the first markers, one zoom step,
// longest task. Times say nothing alone: compare the two rows. Nothing here is asserted by the tests.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { toColumns } from '../../src/domain/directory/columns.ts';
import { toBaseMap } from '../../src/domain/map/base-map.ts';
import { contentFolders } from '../../src/files/folders.ts';
import { readMap } from '../../src/files/read-map.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000,10000' },
    cpu: { type: 'string', default: '4' },
    runs: { type: 'string', default: '5' },
  },
});
const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'map-bench-'));

const bare = `import * as L from 'leaflet'; import Supercluster from 'supercluster';
export const start = ({ points }) => {
  const map = L.map('map', { center: [40.42, -3.69], zoom: 11, maxZoom: 18, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false });
  const index = new Supercluster({ radius: 60, maxZoom: 16 }).load(points.map((p) => ({ type: 'Feature', properties: p, geometry: { type: 'Point', coordinates: [p.lon, p.lat] } })));
  const group = L.layerGroup().addTo(map);
  const draw = () => { group.clearLayers(); const b = map.getBounds();
    for (const c of index.getClusters([b.getWest(), b.getSouth(), b.getEast(), b.getNorth()], map.getZoom())) { const k = c.properties.point_count;
      L.marker([c.geometry.coordinates[1], c.geometry.coordinates[0]], { icon: L.divIcon({ html: k ? '<b>' + k + '</b>' : '●' }), title: k ? String(k) : c.properties.name }).addTo(group); } };
  map.on('moveend', draw); draw(); };`;
const ours = `import { createMapView } from ${JSON.stringify(join(root, 'src/components/map/map-view.client.ts'))};
export const start = (data) => createMapView(document.querySelector('city-map'), data);`;

/** Bundles one variant; its JavaScript and how many bytes it is. */
async function bundle(name, code) {
  const entry = join(root, `test/bench/.${name}.entry.mjs`);
  writeFileSync(entry, code);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { outDir: join(work, name), lib: { entry, formats: ['es'], fileName: 'index' }, minify: true },
    });
  } finally {
    rmSync(entry);
  }
  const file = readdirSync(join(work, name)).find((path) => path.endsWith('js')) ?? '';
  const js = readFileSync(join(work, name, file));
  return { file: `/${name}/${file}`, bytes: brotliCompressSync(js).length };
}

/** Places spread over the city, always the same. */
function scatter(count) {
  let seed = 1;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (_, i) => ({
    id: `place-${i}`,
    name: `Place ${i}`,
    kind: `kind-${i % 12}`,
    needs: [],
    district: `district-${i % 21}`,
    street: '',
    languages: [],
    timetable: {},
    lat: 40.32 + next() * 0.2,
    lon: -3.83 + next() * 0.28,
    precision: 'exact',
  }));
}

const css = readFileSync(join(root, 'src/components/map/city-map.css'), 'utf8');
const page = `<!doctype html><html lang="es"><style>${css}body{margin:0}.map-box,#map{width:360px;height:640px;position:relative;overflow:hidden}</style>
<city-map class="city-map"><div class="map-box" data-box id="map"></div></city-map>`;
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript' };
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  if (path === '/') return response.setHeader('content-type', 'text/html').end(page);
  try {
    response
      .setHeader('content-type', types[extname(path)] ?? 'text/plain')
      .end(readFileSync(join(work, path)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ok) => server.listen(0, '127.0.0.1', ok));
const address = `http://127.0.0.1:${server.address().port}`;
const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const base = toBaseMap(readMap(contentFolders()));
const variants = { bare: await bundle('bare', bare), ours: await bundle('ours', ours) };
console.log(`base map ${brotliCompressSync(base).length} B brotli`);
/**
 * One fresh page with one variant on it: milliseconds to the first markers, to the city
 * under them, and for a zoom; longest task.
 */
async function measure(name, file, data) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const tab = await context.newPage();
  tab.on('pageerror', (error) => console.error(name, error));
  const session = await context.newCDPSession(tab);
  await tab.goto(address);
  await tab.evaluate((text) => (window.data = JSON.parse(text)), JSON.stringify(data));
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.cpu) });
  const row = await tab.evaluate(async (file) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const painted = () => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(ok)));
    const started = performance.now();
    const done = (await import(file)).start(window.data);
    await painted();
    const ready = performance.now() - started;
    await done;
    await painted();
    const drawn = performance.now() - started;
    await new Promise((ok) => setTimeout(ok, 200));
    const zoomed = performance.now();
    document.querySelector('.leaflet-control-zoom-in').click();
    await painted();
    const zoom = performance.now() - zoomed;
    await new Promise((ok) => setTimeout(ok, 200));
    return {
      ready,
      drawn,
      zoom,
      longest,
      markers: document.querySelectorAll('.leaflet-marker-pane > *').length,
    };
  }, file);
  await context.close();
  return row;
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const count of values.n.split(',').map(Number)) {
  const points = scatter(count);
  const kinds = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `kind-${i}`,
      { title: `Kind ${i}`, color: 'work', pictogram: 'work' },
    ]),
  );
  const options = {
    kinds,
    districts: {},
    page: '/{id}/',
    center: [40.42, -3.69],
    zoom: 11,
    bounds: [40.3, -3.9, 40.65, -3.5],
    nameLanguage: 'es',
    words: { cluster: { other: '{{count}} places' }, zoomIn: '+', zoomOut: '-' },
  };
  const data = { points, options, base: JSON.parse(base), places: toColumns(points) };
  const rows = { bare: [], ours: [] };
  // In turn, so that whatever else the machine does falls on both.
  for (let run = 0; run < Number(values.runs); run++)
    for (const [name, { file }] of Object.entries(variants)) rows[name].push(await measure(name, file, data));
  const keys = ['ready', 'drawn', 'zoom', 'longest', 'markers'];
  const summary = {};
  for (const [name, { bytes }] of Object.entries(variants)) {
    const column = (key) => rows[name].map((row) => row[key]);
    const median = Object.fromEntries(keys.map((key) => [key, Math.round(middle(column(key)))]));
    const best = Object.fromEntries(keys.map((key) => [key, Math.round(Math.min(...column(key)))]));
    summary[name] = { median, best };
    console.log(JSON.stringify({ places: count, name, js: bytes, median, best }));
  }
  const ratio = (of, key) => (summary.ours[of][key] / summary.bare[of][key]).toFixed(2);
  for (const of of ['median', 'best'])
    console.log(`${count} places, ${of}: ready × ${ratio(of, 'ready')}, zoom × ${ratio(of, 'zoom')} of bare`);
}
await browser.close();
server.close();
rmSync(work, { recursive: true });
