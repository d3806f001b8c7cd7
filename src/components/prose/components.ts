import Bring from './Bring.astro';
import Careful from './Careful.astro';
import Does from './Does.astro';
import Inside from './Inside.astro';
import Number from './Number.astro';
import Section from './Section.astro';
import Tips from './Tips.astro';

/** The components that MDX content may use, by name; the guard refuses any other. */
export const proseComponents = { Bring, Careful, Does, Inside, Number, Section, Tips };
