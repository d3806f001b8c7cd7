import { checkHours } from '../../domain/directory/check-hours.ts';
import { toHoursMistakeText } from '../../domain/directory/hours-mistake-text.ts';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';

/** Opening hours do not contradict themselves. */
export const checkOpening: Check = ({ resources }) =>
  resources.flatMap(({ data, file, lineOf }) =>
    (data.hours ? checkHours(data.hours) : []).map((mistake) => {
      const { message, hint } = toHoursMistakeText(mistake);
      const path = ['hours', ...mistake.path];
      return new Problem(`${message}.`, `${hint}.`, { file, line: lineOf(path), field: path.join('.') });
    }),
  );
