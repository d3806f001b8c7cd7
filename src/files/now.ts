import { Problem } from '../domain/shared/problem.ts';

/** The only clock of a build: PORTAL_NOW (an ISO instant) or the present; the same commit and PORTAL_NOW give the same bytes. */
export function getNow(env: Readonly<Record<string, string | undefined>> = process.env): Date {
  const text = env['PORTAL_NOW'];
  if (!text) return new Date();
  const now = new Date(text);
  if (Number.isNaN(now.getTime())) {
    throw new Problem(
      `PORTAL_NOW no es una fecha: «${text}».`,
      'Escribe un instante ISO, por ejemplo PORTAL_NOW=2026-11-20T09:00:00Z.',
    );
  }
  return now;
}
