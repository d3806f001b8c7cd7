import { z } from 'zod';

/** Days of the week, Monday first, as OSM and iCalendar abbreviate them. */
export const weekDays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
/** A day of the week. */
export type WeekDay = (typeof weekDays)[number];

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .describe('Hora local de la ciudad: "09:00"');
const monthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .describe('Mes y día, cada año: "08-01"');
const day = z.union([z.iso.date(), monthDay]).describe('Un día de un año (2026-12-24) o de todos ("12-24")');

/** One span of opening. `to` at or before `from` means that it ends the next day. */
const interval = z.strictObject({
  from: time,
  to: time,
  appointment: z.boolean().optional().describe('true si en ese rato solo se atiende con cita'),
});
const weekly = interval.extend({
  days: z.array(z.enum(weekDays)).min(1).describe('Días: mo tu we th fr sa su'),
});

/** Opening hours of a resource; wall time of the city's zone. What is not listed is closed. */
export const hoursSchema = z.strictObject({
  asOf: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .describe('Fecha del horario en su fuente: 2025-10'),
  weekly: z.array(weekly).describe('Horario semanal habitual; vacío = cerrado'),
  seasons: z
    .array(z.strictObject({ from: day, to: day, weekly: z.array(weekly) }))
    .optional()
    .describe(
      'Temporadas (julio y agosto, Navidad) con otro horario semanal; pueden pasar de un año al siguiente',
    ),
  exceptions: z
    .array(z.strictObject({ date: day, to: day.optional(), intervals: z.array(interval) }))
    .optional()
    .describe('Días sueltos con otro horario; intervals: [] = cerrado. Ganan a todo lo demás'),
  holidays: z.enum(['closed', 'open', 'unknown']).describe('Qué pasa los festivos oficiales'),
});

/** Opening hours of a resource. */
export type Hours = z.infer<typeof hoursSchema>;
/** One span of opening, wall time. */
export type Interval = z.infer<typeof interval>;
/** One span of opening on some days of the week. */
export type WeeklyInterval = z.infer<typeof weekly>;
