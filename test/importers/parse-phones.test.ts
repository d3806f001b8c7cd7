import { describe, expect, it } from 'vitest';
import { getPhoneType, parsePhones } from '../../src/importers/parse-phones.ts';

/** Numbers with the first letters of their type and purpose. */
const read = (text: string): string =>
  parsePhones(text, '2025-10')
    .map(({ number, type, purpose }) => [number, type, purpose].filter(Boolean).join(' '))
    .join(' · ');

describe('los teléfonos de una celda', () => {
  it.each([
    ['917 113 596 / 917 117 133', '917113596 land · 917117133 land'],
    ['91 4006417 Móvil/WhatsApp: 636 04 55 86', '914006417 land · 636045586 whatsapp'],
    ['Teléfonos: 913809582 / 660338938 (también WhatsApp)', '913809582 land · 660338938 whatsapp'],
    ['91 398 07 23\n91 398 07 26', '913980723 land · 913980726 land'],
    [
      '901 166 565 / 915 421 176 (información)',
      '901166565 shared-cost information · 915421176 land information',
    ],
    ['915 699 236 - 915 699 237 \n913 412 613 (Calle Tolosa)', '915699236 land · 915699237 land'],
    [
      'No se proporciona información telefónica. El teléfono de atención a la ciudadanía es el 010 (desde fuera del municipio de Madrid: 914 800 010)',
      '010 short · 914800010 land',
    ],
    ['900 123 456', '900123456 free'],
    ['+34 609 619 978', '609619978 mobile'],
    ['917 113 596, 917113596', '917113596 land'],
    ['915 555 555 Fax: 915 555 556', '915555555 land'],
    ['915 555 555 (Marta Ficticia)', ''],
    ['Consultar', ''],
    ['28045 Madrid, portal 12', ''],
  ])('«%s» son: %s', (cell, phones) => {
    expect(read(cell)).toBe(phones);
  });

  it('cada número lleva la fecha de su fuente', () => {
    expect(parsePhones('917 113 596', '2022')).toEqual([{ number: '917113596', type: 'land', asOf: '2022' }]);
  });

  it('un número que no es de ninguna clase no se importa', () => {
    expect(getPhoneType('123456789')).toBeUndefined();
    expect(getPhoneType('112')).toBe('short');
    expect(getPhoneType('902123456')).toBe('shared-cost');
  });
});
