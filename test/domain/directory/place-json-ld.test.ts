import { describe, expect, test } from 'vitest';
import { toPlaceJsonLd } from '../../../src/domain/directory/place-json-ld.ts';
import { toJsonLd } from '../../../src/domain/shared/json-ld.ts';
import { madrid, office } from './clock-city-madrid.ts';
import { hostile, place } from './example-place.ts';

const context = {
  url: 'https://ciudad.invalid/es/directory/oficina-uno/',
  city: madrid,
  locality: 'Ciudad',
  region: 'Región',
  from: '2026-06-15',
};
/** What a search engine reads of a place. */
const describePlace = (...facts: Parameters<typeof place>) =>
  JSON.parse(JSON.stringify(toPlaceJsonLd(place(...facts), context))) as Record<string, unknown>;

describe('what a search engine reads of a place', () => {
  test('is only what is known', () => {
    expect(describePlace()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      '@id': context.url,
      url: context.url,
      name: 'Oficina Uno',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Ciudad',
        addressRegion: 'Región',
        addressCountry: 'ES',
      },
    });
  });

  test('has point, phones with the country, languages, cost and who runs it', () => {
    const data = describePlace({
      address: { street: 'Calle Uno 1', postcode: '28026', locality: 'Otra' },
      location: { precision: 'exact', lat: 40.4, lon: -3.7 },
      phones: [
        { number: '910000000', type: 'land', asOf: '2025' },
        { number: '010', type: 'short', asOf: '2025' },
      ],
      languages: [{ code: 'es' }, { code: 'ar' }],
      cost: 'paid',
      organization: 'Ayuntamiento',
    });
    expect(data).toMatchObject({
      address: { streetAddress: 'Calle Uno 1', postalCode: '28026', addressLocality: 'Otra' },
      geo: { latitude: 40.4, longitude: -3.7 },
      telephone: ['+34910000000', '010'],
      availableLanguage: ['es', 'ar'],
      isAccessibleForFree: false,
      parentOrganization: { '@type': 'Organization', name: 'Ayuntamiento' },
    });
  });

  test('has the hours of the week and the holidays of the coming year', () => {
    const data = describePlace({ hours: office() });
    expect(data['openingHoursSpecification']).toBeDefined();
    expect(JSON.stringify(data['specialOpeningHoursSpecification'])).toContain('2026-10-12');
  });

  test('cannot end the element it stands in, whatever a cell says', () => {
    const text = toJsonLd(toPlaceJsonLd(place({ name: hostile, organization: hostile }), context));
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { name: string }).name).toBe(hostile);
  });
});
