import { describe, expect, test } from 'vitest';
import { toAppointmentLabel, toEntry, type AppointmentLabel } from '../../../src/domain/directory/entry.ts';
import type { Resource } from '../../../src/domain/directory/resource.schema.ts';
import { exampleCity, need, place } from './example-place.ts';

type Appointment = Resource['appointment'];

describe('the label of an appointment', () => {
  const cases: readonly (readonly [Appointment, AppointmentLabel | undefined])[] = [
    [undefined, undefined],
    [{ need: 'none' }, 'none'],
    [{ need: 'optional', by: ['phone'] }, 'optional'],
    [{ need: 'required' }, 'required'],
    [{ need: 'required', by: ['in-person'] }, 'required'],
    [{ need: 'required', by: ['web', 'phone'] }, 'requiredCall'],
    [{ need: 'required', phone: '010' }, 'requiredCall'],
    [{ need: 'required', by: ['web'] }, 'requiredWeb'],
    [{ need: 'required', url: 'https://cita.invalid' }, 'requiredWeb'],
  ];
  test.each(cases)('%o is "%s"', (appointment, label) => {
    expect(toAppointmentLabel(appointment)).toBe(label);
  });
});

describe('the entry of a place', () => {
  test('leaves out what is not known', () => {
    expect(toEntry(place())).toEqual({
      id: 'oficina-uno',
      name: 'Oficina Uno',
      kind: 'office',
      needs: [],
      district: undefined,
      street: '',
      phone: undefined,
      papers: undefined,
      appointment: undefined,
      languages: [],
      timetable: {},
      lat: undefined,
      lon: undefined,
      precision: 'none',
    });
  });

  test('says street, barrio and postcode, the first phone that can be called, the point and the district', () => {
    const entry = toEntry(
      place(
        {
          address: { street: 'Calle Uno 1', postcode: '28026' },
          barrio: 'Zofío',
          phones: [
            { number: '600000000', type: 'whatsapp', asOf: '2025' },
            { number: '910000000', type: 'land', asOf: '2025' },
          ],
          location: { precision: 'street', lat: 40.4, lon: -3.7 },
        },
        { district: exampleCity.districts[0] },
      ),
    );
    expect(entry.street).toBe('Calle Uno 1, Zofío, 28026');
    expect(entry.phone).toBe('910000000');
    expect(entry).toMatchObject({ lat: 40.4, lon: -3.7, precision: 'street', district: 'usera' });
  });

  test('names only the needs that its kind does not serve anyway, by their neutral code', () => {
    const needs = [
      { need: need('papers'), weight: 3 },
      { need: need('violence', { code: 'n11' }), weight: 2 },
    ];
    expect(toEntry(place({}, { needs })).needs).toEqual(['n11']);
  });
});
