import type { ClockCity } from '../directory/clock-city.ts';
import { checkSeries } from './check-series.ts';
import { checkTimes } from './check-times.ts';
import { findStarts } from './find-starts.ts';
import { toMistake, type WorkshopMistake } from './workshop-mistake.ts';
import type { WorkshopPlace } from './workshop.schema.ts';
import type { Workshop } from './workshop.ts';

/**
 * All that a workshop's file says wrongly by itself: times, rule and changes of sessions, places, people. What other
 * files say (places, needs, types) is not looked at.
 */
export function checkWorkshop(workshop: Workshop, city: ClockCity): readonly WorkshopMistake[] {
  const times = checkTimes(workshop, city.timeZone);
  return [
    ...checkOrigin(workshop),
    ...times,
    ...(times.length > 0 ? [] : checkSeries(workshop, city)),
    ...checkForm(workshop),
    ...checkPlace(['place'], workshop.place),
    ...(workshop.schedule.moved ?? []).flatMap(({ place }, index) =>
      checkPlace(['schedule', 'moved', index, 'place'], place),
    ),
    ...checkPeople(workshop),
  ];
}

/** No session is invented: it is an example that says so, or it names its source. */
function checkOrigin({ example, sources }: Workshop): readonly WorkshopMistake[] {
  if (example === true || sources !== undefined) return [];
  return [
    toMistake(
      ['sources'],
      'No se dice de dónde sale este taller.',
      'Escribe «sources:» con el documento y su fecha. Si no es una cita real, escribe «example: true».',
    ),
  ];
}

function checkForm({ form, schedule }: Workshop): readonly WorkshopMistake[] {
  const single = schedule.rule === undefined && (schedule.extra ?? []).length === 0;
  if (form !== 'session' || single) return [];
  return [
    toMistake(
      ['form'],
      'El taller es de una sola sesión (session) y se repite.',
      'Escribe «form: series», o «form: course» si es un curso largo.',
    ),
  ];
}

function checkPlace(
  path: WorkshopMistake['path'],
  place: WorkshopPlace | undefined,
): readonly WorkshopMistake[] {
  if (!place) return [];
  const { resource, online, name, address, lat, lon } = place;
  if (resource === undefined && online === undefined && name === undefined && address === undefined) {
    return [
      toMistake(
        path,
        'No se dice qué sitio es.',
        'Escribe resource (un recurso del directorio), name y address, u online.',
      ),
    ];
  }
  if (resource !== undefined && (name ?? address) !== undefined) {
    return [
      toMistake(
        path,
        'El sitio es del directorio y además lleva nombre o dirección propios.',
        'Deja «resource» solo: su nombre y su dirección están en el directorio.',
      ),
    ];
  }
  if ((lat === undefined) !== (lon === undefined))
    return [toMistake(path, 'Falta media coordenada.', 'Escribe lat y lon, o ninguna de las dos.')];
  return [];
}

function checkPeople(workshop: Workshop): readonly WorkshopMistake[] {
  const { capacity, audience, signUp } = workshop;
  const { from, to } = audience?.ages ?? {};
  const last = findStarts(workshop.schedule).at(-1)?.wall ?? workshop.schedule.start;
  return [
    ...(capacity?.free !== undefined && capacity.free > capacity.places
      ? [
          toMistake(
            ['capacity', 'free'],
            `Quedan más plazas (${capacity.free}) de las que hay (${capacity.places}).`,
            'Corrige una de las dos.',
          ),
        ]
      : []),
    ...(capacity?.free !== undefined && capacity.asOf === undefined
      ? [
          toMistake(
            ['capacity', 'free'],
            'No se dice qué día se contaron las plazas libres.',
            'Escribe «asOf: 2026-10-01», o borra «free» si no se sabe.',
          ),
        ]
      : []),
    ...(from !== undefined && to !== undefined && to < from
      ? [
          toMistake(
            ['audience', 'ages'],
            `La edad máxima (${to}) es menor que la mínima (${from}).`,
            'Cámbialas de orden.',
          ),
        ]
      : []),
    ...(signUp?.until !== undefined && signUp.until > last.slice(0, 10)
      ? [
          toMistake(
            ['signUp', 'until'],
            `El plazo (${signUp.until}) acaba después de la última sesión (${last.slice(0, 10)}).`,
            'Escribe el último día para apuntarse.',
          ),
        ]
      : []),
  ];
}
