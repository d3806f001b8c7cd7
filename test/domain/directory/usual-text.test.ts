import { expect, test } from 'vitest';
import { formatSpan, getWeekDayName, toUsualText } from '../../../src/domain/directory/usual-text.ts';
import { allDays, weekly, workDays } from './clock-city-madrid.ts';

test('a usual week is said in one line', () => {
  const week = [...weekly(workDays, '09:00-14:00', '16:00-18:30'), ...weekly(['sa'], '10:00-13:00')];
  expect(toUsualText(week, 'es')).toBe('lun–vie 9:00–14:00, 16:00–18:30 · sáb 10:00–13:00');
});

test('a week of seven equal days is one run', () => {
  expect(toUsualText(weekly(allDays, '00:00-24:00'), 'es')).toBe('lun–dom 0:00–24:00');
});

test('nothing is said of a week that never opens', () => {
  expect(toUsualText([], 'es')).toBe('');
});

test.each([
  ['es', 'lunes'],
  ['en', 'Monday'],
  ['fr', 'lundi'],
  ['ar', 'الاثنين'],
  ['zh', '星期一'],
  ['uk', 'понеділок'],
])('Monday in %s is %s', (language, name) => {
  expect(getWeekDayName('mo', language, 'long')).toBe(name);
});

test('Sunday is the last day of the week', () => {
  expect(getWeekDayName('su', 'es', 'long')).toBe('domingo');
});

test('hours lose their first zero, not their last', () => {
  expect(formatSpan({ from: '09:00', to: '00:30' })).toBe('9:00–0:30');
});
