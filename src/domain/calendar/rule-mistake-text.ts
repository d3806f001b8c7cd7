import type { RuleMistake } from './rule.ts';

/** What is wrong with a rule and what to write, in Spanish. */
export function toRuleMistakeText({ type, value }: RuleMistake): { message: string; hint: string } {
  const sample = 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=2026-12-02';
  switch (type) {
    case 'unreadable':
      return {
        message: `La regla no se entiende: «${value}».`,
        hint: `Escribe NOMBRE=valor, separados por «;», sin espacios: ${sample}.`,
      };
    case 'part':
      return {
        message: `La regla no puede llevar «${value}».`,
        hint: `Usa FREQ (DAILY, WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY (MO, -1SU), BYMONTHDAY, BYMONTH, UNTIL o COUNT: ${sample}. Lo que no quepa, día por día en «extra».`,
      };
    case 'too-often':
      return {
        message: `Un taller no puede repetirse cada hora, minuto o segundo: «FREQ=${value}».`,
        hint: 'Escribe FREQ=DAILY, WEEKLY, MONTHLY o YEARLY.',
      };
    case 'endless':
      return {
        message: 'La serie no termina nunca.',
        hint: `Escribe en la regla su último día, UNTIL=2026-12-02, o cuántas veces es, COUNT=8.`,
      };
    case 'two-ends':
      return {
        message: `La regla termina dos veces: con UNTIL y con «${value}».`,
        hint: 'Deja UNTIL o COUNT, uno solo.',
      };
    case 'until':
      return {
        message: `El último día de la regla no existe o no se entiende: «UNTIL=${value}».`,
        hint: 'Escribe un día, UNTIL=2026-12-02 (ese día incluido), o una hora de la ciudad, UNTIL=2026-12-02T10:00. Sin Z.',
      };
    case 'combination':
      return {
        message: `«${value}» no sirve con el resto de la regla.`,
        hint: `Mira un ejemplo: cada semana ${sample}; cada mes FREQ=MONTHLY;BYDAY=-1SU;COUNT=6. Si no cabe en una regla, escribe los días en «extra».`,
      };
  }
}
