import { findAmount } from '../../domain/guides/find-amount.ts';
import { findReview, type Review } from '../../domain/guides/review.ts';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { Content } from '../content.ts';
import { getToday } from '../today.ts';

/** A guide says no later review than the texts it was compared with, and a sensitive one has a neutral address. */
export const checkGuideReview: Check = ({ guides, norms }) =>
  guides.flatMap(({ id, data, file, lineOf }) => {
    const dates = (data.legalBasis ?? [])
      .map(({ norm }) => norms?.data[norm]?.asOf)
      .filter((day) => day !== undefined);
    const latest = dates.sort().at(-1);
    const late =
      latest !== undefined && data.reviewed.on > latest
        ? [
            new Problem(
              `La revisión (${data.reviewed.on}) es posterior a los textos con que se comparó (${latest}).`,
              `Escribe on: ${latest}, o vuelve a compararla y cambia asOf en law/norms.yml.`,
              { file, line: lineOf(['reviewed', 'on']), field: 'reviewed.on' },
            ),
          ]
        : [];
    const open =
      data.sensitive && !/^g\d+$/.test(data.code ?? '')
        ? [
            new Problem(
              `La guía «${id}» es delicada y su dirección lo dice.`,
              'Escribe un código neutro que no use otra: code: g26',
              { file, line: lineOf(['sensitive']), field: 'code' },
            ),
          ]
        : [];
    return [...late, ...open];
  });

/** Guides whose review falls due within 60 days, or is overdue, and amounts past their last day. */
export const checkGuideDates: Check = (content, { now }) =>
  findDue(content, getToday(content.city.timeZone, now), ['soon', 'late']);

/**
 * What may not be published: a guide past its review, an amount past its last day without a successor. A guide that waits
 * for its lawyer is not published: a notice stands in its place, so that it stops nothing.
 */
export const checkGuideOverdue: Check = (content, { now }) => {
  const guides = content.guides.filter(({ data }) => !data.needsLawyer || data.reviewed.lawyer);
  return findDue({ ...content, guides }, getToday(content.city.timeZone, now), ['late']);
};

function findDue(
  { guides, amounts }: Pick<Content, 'guides' | 'amounts'>,
  today: string,
  states: readonly Review['state'][],
): readonly Problem[] {
  const reviews = guides.flatMap(({ data, file, lineOf }) => {
    const { due, state } = findReview(data, today);
    if (!states.includes(state)) return [];
    const when =
      state === 'late' ? `Había que revisarla antes del ${due}.` : `Hay que revisarla antes del ${due}.`;
    return [
      new Problem(when, 'Compárala con la ley de hoy y cambia «reviewed».', {
        file,
        line: lineOf(['reviewed', 'on']),
        field: 'reviewed.on',
      }),
    ];
  });
  const expired = Object.entries(amounts?.data ?? {}).flatMap(([id, amount]) => {
    const day = findAmount(amount, today)?.expired;
    return day === undefined || !amounts
      ? []
      : [
          new Problem(`La cantidad «${id}» valía hasta el ${day}.`, 'Añade debajo la nueva, con su «from».', {
            file: amounts.file,
            line: amounts.lineOf([id]),
            field: id,
          }),
        ];
  });
  return [...reviews, ...expired];
}
