import type { TFunction } from 'i18next';
import type { Workshop } from './workshop.ts';

/** For whom a workshop is, in words; empty if it is for everybody. */
export function toWhoText(audience: Workshop['audience'], t: TFunction): string {
  const { ages, women, situations = [] } = audience ?? {};
  const { from, to } = ages ?? {};
  const age =
    from !== undefined && to !== undefined
      ? t('place.agesFromTo', { from, to })
      : from !== undefined
        ? t('place.agesFrom', { from })
        : to !== undefined && t('place.agesTo', { to });
  const some = situations.map((situation) =>
    t(`calendar.situation.${situation as 'companies'}`, { defaultValue: t('calendar.forSome') }),
  );
  return [women && t('place.women'), age, ...new Set(some)].filter(Boolean).join(' · ');
}
