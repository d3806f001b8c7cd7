import { proseComponents } from '../prose/components.ts';
import Amount from './Amount.astro';
import Ask from './Ask.astro';
import Card from './Card.astro';
import Check from './Check.astro';
import CheckMark from './CheckMark.astro';
import Cost from './Cost.astro';
import Law from './Law.astro';
import Reason from './Reason.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Urgent from './Urgent.astro';
import Where from './Where.astro';

/** The components that a guide may use, by name, and how it writes a self-test; the guard refuses any other. */
export const guideComponents = {
  ...proseComponents,
  ...{ Amount, Ask, Card, Check, Cost, Law, Step, Steps, Term, Urgent, Where },
  blockquote: Reason,
  input: CheckMark,
};
