import type { Resource } from '../domain/directory/resource.schema.ts';

/** How an appointment is needed and asked for. */
export type Appointment = NonNullable<Resource['appointment']>;

/** What prose says of appointments, and the rest of it that may still hold hours. */
interface Found {
  readonly appointment?: Appointment;
  readonly rest: string;
}

type Way = NonNullable<Appointment['by']>[number];

/** The ways of asking for an appointment that a prose names. */
function findWays(text: string): Way[] {
  const ways: readonly [Way, RegExp][] = [
    ['web', /\bweb\b|en línea|https?:\/\//i],
    ['phone', /llamando|telef|tel[eé]fono|\b9\d\d[ .]?\d{3}/i],
    ['in-person', /presencialmente en/i],
  ];
  return ways.filter(([, pattern]) => pattern.test(text)).map(([way]) => way);
}

/**
 * What two cells of prose, on hours and on the place, say of appointments. Only wordings that were read in the sources
 * are known; any other leaves the question open. `rest` is empty when the prose on hours spoke of appointments alone.
 */
export function findAppointment(hours: string, description = ''): Found {
  if (
    /^atención presencial con cita previa obligatoria\.\s*cita previa en:\s*https?:\/\/\S+[\d\s/.]*$/i.test(
      hours,
    )
  ) {
    const url = /https?:\/\/\S+/.exec(hours)?.[0];
    const phone = /(?<!\d)9\d\d[ .]?\d{3}[ .]?\d{3}(?!\d)(?!.*(?<!\d)9\d\d[ .]?\d{3}[ .]?\d{3})/.exec(
      hours,
    )?.[0];
    const number = phone?.replace(/\D/g, '');
    return {
      appointment: {
        need: 'required',
        by: findWays(hours),
        ...(url && { url }),
        ...(number && { phone: number }),
      },
      rest: '',
    };
  }
  if (
    /preferentemente con cita previa/i.test(hours) &&
    /sin cita previa siempre que haya disponibilidad/i.test(hours)
  ) {
    const phone = /llamando al (\d{3})(?!\d)/i.exec(hours)?.[1];
    return { appointment: { need: 'optional', by: findWays(hours), ...(phone && { phone }) }, rest: hours };
  }
  if (/requie?riendo alguna de ellas de cita previa/i.test(description)) {
    const need = /solo realiza gestiones con cita previa/i.test(description) ? 'required' : 'optional';
    const phone = /teléfono gratuito (\d{3})(?!\d)/i.exec(description)?.[1];
    return { appointment: { need, by: findWays(description), ...(phone && { phone }) }, rest: hours };
  }
  return { rest: hours };
}
