/** The review of a text: when it was made, by whom, and when the next one falls due (ISO dates). */
export interface Review {
  readonly on: string;
  readonly by: string;
  readonly lawyer: boolean;
  readonly due: string;
  /** `late`: the date has passed on the given day; `soon`: it falls within 60 days. */
  readonly state: 'good' | 'soon' | 'late';
}

const soonDays = 60;

/** Adds months to an ISO date; the last day of a shorter month stands for a day it lacks. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The state of a review on an ISO date. */
export function findReview(
  facts: {
    readonly reviewed: { readonly on: string; readonly by: string; readonly lawyer: boolean };
    readonly reviewEvery: number;
  },
  day: string,
): Review {
  const { reviewed, reviewEvery } = facts;
  const due = addMonths(reviewed.on, reviewEvery);
  const limit = new Date(`${day}T00:00:00Z`);
  limit.setUTCDate(limit.getUTCDate() + soonDays);
  const state = due < day ? 'late' : due <= limit.toISOString().slice(0, 10) ? 'soon' : 'good';
  return { on: reviewed.on, by: reviewed.by, lawyer: reviewed.lawyer, due, state };
}
