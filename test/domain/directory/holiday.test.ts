import { describe, expect, test } from 'vitest';
import { findHoliday } from '../../../src/domain/directory/holiday.ts';
import { madrid } from './clock-city-madrid.ts';

const of = (date: string) => findHoliday(date, madrid);

describe('official holidays are read, never computed', () => {
  test('in a published year a day is a holiday or it is not', () => {
    expect(['2026-05-15', '2026-11-09', '2026-04-02', '2026-11-02'].map(of)).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
    ]);
    expect(['2026-05-14', '2026-11-01', '2025-11-09', '2026-12-06'].map(of)).toEqual([
      'no',
      'no',
      'no',
      'no',
    ]);
  });

  test('in a year not published, a day that was a holiday in any year may be one', () => {
    expect(['2027-01-01', '2027-05-15', '2027-11-09', '2027-11-10', '2027-07-25'].map(of)).toEqual(
      Array.from({ length: 5 }, () => 'perhaps'),
    );
  });

  test('the Monday after such a day may be one too: 15 August 2027 is a Sunday', () => {
    expect(['2027-08-15', '2027-08-16', '2027-08-17'].map(of)).toEqual(['perhaps', 'perhaps', 'no']);
  });

  test('Easter moves: every Thursday, Friday and Monday from 19 March to 27 April may be one', () => {
    expect(['2027-03-25', '2027-03-26', '2027-03-29'].map(of)).toEqual(['perhaps', 'perhaps', 'perhaps']);
    expect(['2027-03-24', '2027-03-27', '2027-03-18', '2027-04-29'].map(of)).toEqual([
      'no',
      'no',
      'no',
      'no',
    ]);
  });

  test('every other day is an ordinary day', () => {
    expect(['2027-01-04', '2027-02-10', '2027-06-15', '2027-09-20'].map(of)).toEqual([
      'no',
      'no',
      'no',
      'no',
    ]);
  });

  test('a city without any published year knows only that Easter moves', () => {
    expect(findHoliday('2026-12-25', { holidays: {} })).toBe('no');
    expect(findHoliday('2026-04-02', { holidays: {} })).toBe('perhaps');
  });
});
