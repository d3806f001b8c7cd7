import type { z } from 'zod';
import type { Field } from './field.ts';
import { findNearestWord } from './nearest-word.ts';

/** What an issue is about: the field's name and manual, the value found, and how it was written. */
export interface IssueContext {
  readonly name: string;
  readonly field: Field;
  readonly value: unknown;
  readonly source: string | undefined;
}
/** What is wrong and what to write. */
export interface IssueText {
  readonly message: string;
  readonly hint: string;
}

/** Says a schema's complaint in Spanish, for an editor. */
export function toIssueText(issue: z.core.$ZodIssue, context: IssueContext): IssueText {
  const { name, field, value } = context;
  const manual = field.description ? field.description.replace(/(?<![.…!?])$/, '.') : '';
  if (value === undefined && issue.code !== 'unrecognized_keys') {
    return { message: `Falta «${name}».`, hint: join(`Añade «${name}: …».`, manual, listOf(issue)) };
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return toUnknownKey(issue.keys[0] ?? '', field.keys);
    case 'invalid_value':
      return toBadChoice(context, issue.values.map(String), manual);
    case 'invalid_type':
      return toBadType(context, issue.expected, manual);
    case 'invalid_format':
      return toBadFormat(context, issue.format, manual);
    case 'too_small':
      return { message: tooSmall(context, issue), hint: manual || 'Escribe un valor dentro de los límites.' };
    case 'too_big':
      return { message: tooBig(context, issue), hint: manual || 'Escribe un valor dentro de los límites.' };
    case 'invalid_union': {
      const choices = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      return choices.length > 0 ? toBadChoice(context, choices, manual) : toWrong(context, manual);
    }
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return toWrong(context, manual);
  }
}

function toWrong(context: IssueContext, manual: string): IssueText {
  const hint = manual || 'Mira otro fichero que esté bien y escribe lo mismo.';
  return { message: `«${context.name}» no es correcto: ${show(context)}.`, hint };
}

function toUnknownKey(key: string, keys: readonly string[]): IssueText {
  const near = findNearestWord(key, keys);
  const hint = near ? `¿Querías escribir «${near}»? ` : '';
  return {
    message: `La clave «${key}» no existe aquí.`,
    hint: `${hint}Aquí puede haber: ${keys.join(', ')}.`,
  };
}

function toBadChoice(context: IssueContext, choices: readonly string[], manual: string): IssueText {
  const near = typeof context.value === 'string' ? findNearestWord(context.value, choices) : undefined;
  const hint =
    choices.length === 1 ? `Escribe ${choices[0] ?? ''}.` : `Escribe uno de estos: ${choices.join(', ')}.`;
  return {
    message: `«${context.name}» no puede ser ${show(context)}.`,
    hint: join(near ? `¿Querías escribir «${near}»?` : '', hint, manual),
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista: una línea «- …» por elemento',
  tuple: 'una lista',
  object: 'un grupo de claves, con dos espacios delante de cada una',
  record: 'un grupo de claves, con dos espacios delante de cada una',
};

function toBadType(context: IssueContext, expected: string, manual: string): IssueText {
  const { name, value, source } = context;
  if (value === null)
    return { message: `«${name}» está vacío.`, hint: join(`Escribe su valor o borra la línea.`, manual) };
  const wanted = typeNames[expected] ?? 'otra cosa';
  const quotes = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  const comma = expected === 'number' && typeof value === 'string' && /^-?\d+,\d+$/.test(value);
  const hint = quotes
    ? `Ponlo entre comillas: '${source ?? String(value)}'.`
    : comma
      ? `Escribe los decimales con punto: ${value.replace(',', '.')}`
      : '';
  return {
    message: `«${name}» tiene que ser ${wanted}, y es ${show(context)}.`,
    hint: join(hint, manual) || `Escribe ${wanted}.`,
  };
}

const formatHints: Readonly<Record<string, string>> = {
  date: 'Escribe una fecha que exista, con el año delante: 2026-12-24.',
  email: 'Escribe un correo: nombre@ejemplo.es.',
  url: 'Escribe la dirección entera: https://…',
};

function toBadFormat(context: IssueContext, format: string, manual: string): IssueText {
  const message =
    context.value === ''
      ? `«${context.name}» está vacío.`
      : `«${context.name}» no está bien escrito: ${show(context)}.`;
  return {
    message,
    hint: join(formatHints[format] ?? '', manual) || 'Mira otro fichero que esté bien y escribe lo mismo.',
  };
}

function tooSmall({ name, value }: IssueContext, issue: z.core.$ZodIssueTooSmall): string {
  if (typeof value === 'string') return `«${name}» está vacío.`;
  if (Array.isArray(value)) return `A «${name}» le falta al menos un elemento.`;
  return `«${name}» es ${String(value)} y como mínimo puede ser ${String(issue.minimum)}.`;
}

function tooBig({ name, value }: IssueContext, issue: z.core.$ZodIssueTooBig): string {
  if (typeof value === 'string' || Array.isArray(value)) return `«${name}» es demasiado largo.`;
  return `«${name}» es ${String(value)} y como máximo puede ser ${String(issue.maximum)}.`;
}

function listOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value' && issue.values.length > 1)
    return `Uno de estos: ${issue.values.map(String).join(', ')}.`;
  return '';
}

/** The value as written, cut short. */
function show({ value, source }: IssueContext): string {
  if (Array.isArray(value)) return 'una lista';
  if (typeof value === 'object' && value !== null) return 'un grupo de claves';
  const text = source ?? String(value);
  return `«${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
