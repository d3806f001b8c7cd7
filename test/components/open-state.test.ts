import { describe, expect, test } from 'vitest';
import OpenState from '../../src/components/directory/OpenState.astro';
import { toUsualText } from '../../src/domain/directory/usual-text.ts';
import type { Timetable } from '../../src/domain/directory/timetable.ts';
import { allDays, office, weekly } from '../domain/directory/clock-city-madrid.ts';
import { getTranslator, render } from './render.ts';

const always: Timetable = {
  hours: office({ weekly: weekly(allDays, '00:00-24:00'), holidays: 'open' }),
  verified: true,
};
const show = (timetable?: Timetable, language = 'es') => render(OpenState, { timetable }, { language });

describe('without script the page says of a place', () => {
  test('its usual hours, with their date', async () => {
    const { text, find } = await show({ hours: office() });
    expect(text).toBe('Horario: lun–vie 9:00–14:00');
    expect(find('open-state')[0]?.attributes.get('title')).toContain('octubre de 2025');
  });

  test.each([
    ['horario sin datos: llama antes', undefined],
    ['horario sin datos: llama antes', {}],
    ['horario sin datos: llama antes', { hours: office({ weekly: [] }) }],
    ['lee el horario antes de ir', { prose: true }],
    ['cerrado para siempre', { hours: office(), closed: { on: '2025-01-01' } }],
  ] as const)('"%s" when that is so', async (text, timetable) => {
    expect((await show(timetable)).text).toBe(text);
  });

  test.each(['es', 'en', 'fr', 'ar', 'zh', 'uk'])(
    'never that it is open, even if it always is (%s)',
    async (language) => {
      const { text } = await show(always, language);
      const t = getTranslator(language);
      const hours = toUsualText(always.hours?.weekly ?? [], language);
      expect(text).toBe(t('state.usual', { hours }).replace(/\s/g, ' '));
      expect(text).toContain('0:00–24:00');
    },
  );
});

test('the timetable travels whole to the island', async () => {
  const { find } = await show(always);
  expect(JSON.parse(find('open-state')[0]?.attributes.get('data-timetable') ?? '')).toEqual(always);
});
