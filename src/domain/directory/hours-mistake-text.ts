import type { HoursMistake } from './hours-mistake.ts';

const days: Readonly<Record<string, string>> = {
  mo: 'lunes',
  tu: 'martes',
  we: 'miércoles',
  th: 'jueves',
  fr: 'viernes',
  sa: 'sábado',
  su: 'domingo',
};

/** A mistake in hours as an editor reads it, in Spanish: what is wrong (`message`) and what to write (`hint`). */
export function toHoursMistakeText({ code, values }: HoursMistake): { message: string; hint: string } {
  const { from = '', to = '', date = '', otherFrom = '', otherTo = '' } = values;
  const day = days[values['day'] ?? ''];
  switch (code) {
    case 'overlap':
      return {
        message: `De ${from} a ${to} se cruza con de ${otherFrom} a ${otherTo}${day ? ` (${day})` : ''}`,
        hint: 'Cambia las horas para que un rato termine antes de que empiece el otro, o une los dos en uno',
      };
    case 'empty-interval':
      return {
        message: `Abre y cierra a la misma hora: ${from}`,
        hint: 'Para todo el día escribe from: "00:00" y to: "24:00"; si ese día cierra, quita la línea',
      };
    case 'starts-at-24':
      return {
        message: 'Un rato no puede empezar a las 24:00',
        hint: 'Escribe from: "00:00" en el día siguiente',
      };
    case 'ends-before-start':
      return {
        message: `Cierra a las ${to}, antes de abrir a las ${from}`,
        hint: `Si las horas están cambiadas, escribe from: "${to}" y to: "${from}". Una noche de más de 16 horas no se admite`,
      };
    case 'day-repeated':
      return { message: `El ${day ?? 'día'} está dos veces`, hint: 'Escribe cada día una sola vez' };
    case 'impossible-date':
      return {
        message: `La fecha ${date} no existe`,
        hint: 'Escribe un día que exista: "2026-12-24", o "12-24" si es de todos los años',
      };
    case 'mixed-dates':
      return {
        message: `Una fecha lleva año y la otra no: ${from} y ${to}`,
        hint: 'Escribe las dos con año ("2026-07-01") o las dos sin año ("07-01")',
      };
    case 'dates-reversed':
      return {
        message: `Termina el ${to}, antes de empezar el ${from}`,
        hint: `Escribe primero la fecha más temprana: ${to}, y después ${from}`,
      };
    case 'season-never-applies':
      return {
        message: `La temporada del ${from} al ${to} no vale ningún día: otra anterior ocupa todos los suyos`,
        hint: 'Vale la primera de la lista: pon antes la temporada más corta, o quita la que sobra',
      };
    case 'exception-repeated':
      return {
        message: `El día ${date} ya está en otra excepción`,
        hint: 'Deja cada día en una sola excepción, con todas sus horas',
      };
    case 'exception-never-applies':
      return {
        message: `La excepción ${from === to ? `del ${from}` : `del ${from} al ${to}`} no vale ningún día: otra anterior la tapa`,
        hint: 'Vale la primera de la lista: pon antes la que lleva año',
      };
  }
}
