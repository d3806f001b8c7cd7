/** A mistake in a workshop's file: where, what is wrong and what to write, in Spanish for its editor. */
export interface WorkshopMistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** Makes a mistake. */
export function toMistake(path: WorkshopMistake['path'], message: string, hint: string): WorkshopMistake {
  return { path, message, hint };
}

const dayFormat = new Intl.DateTimeFormat('es-u-ca-gregory-nu-latn', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A wall time as an editor reads it: `lunes, 14 de septiembre de 2026, 10:00`. */
export function toWallText(wall: string): string {
  const day = dayFormat.format(new Date(`${wall.slice(0, 10)}T00:00Z`));
  return wall.length > 10 ? `${day}, ${wall.slice(11)}` : day;
}
