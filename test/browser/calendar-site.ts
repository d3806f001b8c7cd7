import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../src/commands/build.ts';

const folder = '.cache/calendar';
const content = join(folder, 'city');

/** The moment at which the site is built: a Friday morning. */
export const builtAt = new Date('2026-11-20T09:00:00Z');

/** Workshops besides those of the invented city, by id: dates before, in and after the week of the build. */
const workshops: Readonly<Record<string, string>> = {
  'cv-del-sabado': `type: curriculum-paso-a-paso
example: true
organizer: oficina-de-empleo-puerto
languages: [{ code: es }]
capacity: { places: 12, free: 3, asOf: 2026-11-19 }
schedule: { start: 2026-11-21T10:00 }
updated: 2026-11-01T09:00
`,
  'cv-de-los-martes': `type: curriculum-paso-a-paso
form: series
organizer: oficina-de-empleo-puerto
languages: [{ code: es }, { code: ar, by: interpreter }]
schedule:
  start: 2026-11-24T10:00
  rule: FREQ=WEEKLY;COUNT=5
  moved: [{ from: 2026-12-01T10:00, start: 2026-12-02T17:00, reason: room }]
  cancelled: [{ start: 2026-12-08T10:00, reason: illness }]
updated: 2026-11-01T09:00
sources: [{ dataset: inventado, date: 2026-11 }]
`,
  'papeles-de-mujeres': `type: renovar-a-tiempo
place: { resource: biblioteca-del-mercado }
languages: [{ code: es }]
audience: { women: true }
schedule: { start: 2026-12-10T18:00 }
updated: 2026-11-01T09:00
sources: [{ dataset: inventado, date: 2026-11 }]
`,
};

/** Builds the invented city with these workshops at that moment, and says where. */
export async function buildCalendarSite(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('test/fixtures/city', content, { recursive: true });
  for (const [id, text] of Object.entries(workshops)) {
    mkdirSync(join(content, 'calendar', id), { recursive: true });
    writeFileSync(join(content, 'calendar', id, 'workshop.yml'), text);
  }
  const out = join(folder, 'dist');
  const env = { CONTENT: content, PORTAL_NOW: builtAt.toISOString() };
  if (!(await buildSite({ out, env }))) throw new Error('the site of the calendar tests was not built');
  return out;
}
