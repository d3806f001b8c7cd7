import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The two halves of the judged questions: one to tune the search with, one never looked at while tuning. */
export const halves = ['tune', 'hold'] as const;
/** Half a question belongs to. */
export type Half = (typeof halves)[number];

const questionSchema = z.strictObject({
  /** What a person types, as they type it. */
  q: z.string().trim().min(1),
  /** Pages that answer it, without language and domain; `*` stands for any rest of a name. */
  answers: z.array(z.string().regex(/^(?:[a-z0-9*-]+\/)+$/)).min(1),
  half: z.enum(halves),
});

/** A question of a person, with the pages that truly answer it. */
export type Question = z.infer<typeof questionSchema>;

/** How many questions of each half have to be answered among the first three, by language. */
export type Floor = Readonly<Record<string, Readonly<Record<Half, number>>>>;

/** The judged questions of a language. */
export function readQuestions(language: string): readonly Question[] {
  const file = join('test/search', `${language}.yml`);
  const read = z.array(questionSchema).safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** Tells whether an address (`directory/cear/`) is one of those a pattern stands for. */
export function isMeant(pattern: string, address: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`).test(address);
}

/** Tells whether a pattern stands for workshops: they end, and their pages with them. */
export const isPassing = (pattern: string): boolean => pattern.startsWith('calendar/');

/** Address without language, query and fragment, as questions write it: `/es/urgent/#u1` is `urgent/`. */
export function bareAddress(href: string, language: string): string {
  const path = href.replace(/[?#].*$/s, '').replace(/^\//, '');
  return path.startsWith(`${language}/`) ? path.slice(language.length + 1) : path;
}

/** Position, from 1, of the first found page that answers; undefined if none does. */
export function rankOf(
  { answers }: { readonly answers: readonly string[] },
  found: readonly string[],
): number | undefined {
  const index = found.findIndex((address) => answers.some((pattern) => isMeant(pattern, address)));
  return index < 0 ? undefined : index + 1;
}

/** Per cent of the questions that are answered within the first places, with one decimal. */
export function successAt(places: number, ranks: readonly (number | undefined)[]): number {
  const answered = ranks.filter((rank) => rank !== undefined && rank <= places).length;
  return Math.round((1000 * answered) / ranks.length) / 10;
}
