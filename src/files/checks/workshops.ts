import { checkWorkshop } from '../../domain/calendar/check-workshop.ts';
import { createWorkshops } from '../../domain/calendar/workshop.ts';
import { toClockCity } from '../../domain/directory/clock-city.ts';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { Content, FactsFile } from '../content.ts';
import type { Path } from '../parsed.ts';

type WorkshopFile = Content['workshops'][number];

/** Workshops whose times, rules and changes can be; a UID once; a way to sign up that leads somewhere; neutral ids where it matters. */
export const checkWorkshops: Check = (content) => {
  const { city, workshops, workshopTypes } = content;
  const types = workshopTypes.map(({ id, data }) => ({ id, ...data }));
  const clock = toClockCity(city);
  return workshops.flatMap((file) => {
    const [workshop] = createWorkshops([{ id: file.id, ...file.data }], types);
    return [
      ...(workshop ? checkWorkshop(workshop, clock) : []).map(({ path, message, hint }) =>
        at(file, path, message, hint),
      ),
      ...checkTopic(file),
      ...checkUid(file, workshops),
      ...checkSignUp(file, content),
      ...checkNeutralId(file, content),
    ];
  });
};

/** A workshop is about something. One of a type that cannot be read has no mistake of its own. */
function checkTopic(file: WorkshopFile): readonly Problem[] {
  if (file.data.topic !== undefined || file.data.type !== undefined) return [];
  const hint = 'Escribe «type:» (su plantilla) o «topic:» (una necesidad).';
  return [at(file, ['topic'], 'No se dice de qué es el taller.', hint)];
}

function at(file: FactsFile<unknown>, path: Path, message: string, hint: string): Problem {
  return new Problem(message, hint, { file: file.file, line: file.lineOf(path), field: path.join('.') });
}

/** Calendars know events by their UID: two workshops with one would overwrite each other. */
function checkUid(file: WorkshopFile, workshops: readonly WorkshopFile[]): readonly Problem[] {
  const { uid } = file.data;
  const other = uid === undefined ? undefined : workshops.find(({ data }) => data.uid === uid);
  if (!other || other === file) return [];
  return [
    at(
      file,
      ['uid'],
      `El UID «${uid ?? ''}» ya es de otro taller: ${other.file}.`,
      'Borra una de las dos carpetas si son el mismo taller. Si no lo son, borra esta línea.',
    ),
  ];
}

/** The ways to sign up that need a number, an address or a page have one, their own or the organizer's. */
function checkSignUp(file: WorkshopFile, { resources }: Content): readonly Problem[] {
  const { signUp, organizer } = file.data;
  const from = resources.find(({ id }) => id === organizer)?.data;
  const phones = from?.phones ?? [];
  const known: Readonly<Record<string, unknown>> = {
    phone: signUp?.phone ?? phones.find(({ type }) => type !== 'whatsapp'),
    whatsapp: signUp?.whatsapp ?? phones.find(({ type }) => type === 'whatsapp'),
    email: signUp?.email ?? from?.email,
    web: signUp?.url ?? file.data.web ?? from?.web,
    'in-person': true,
  };
  const names: Readonly<Record<string, string>> = { web: 'url' };
  return (signUp?.by ?? []).flatMap((way, index) => {
    if (known[way] !== undefined) return [];
    const field = names[way] ?? way;
    return [
      at(
        file,
        ['signUp', 'by', index],
        `Hay que apuntarse por «${way}» y no se dice cuál es.`,
        `Escribe «${field}: …» en signUp, o quita «${way}».`,
      ),
    ];
  });
}

/** The address of a workshop stays in a phone's history: one on something sensitive does not say what it is about. */
function checkNeutralId(file: WorkshopFile, { needs, workshopTypes }: Content): readonly Problem[] {
  const type = workshopTypes.find(({ id }) => id === file.data.type)?.data;
  const topic = file.data.topic ?? type?.topic;
  const isSensitive =
    type?.sensitive === true || needs.some(({ id, data }) => id === topic && data.sensitive === true);
  if (!isSensitive) return [];
  const isNeutral = (id: string) => /^taller-\d+(-[a-z0-9]+)*$/.test(id);
  const ids = [
    { id: file.id, path: [file.data.type === undefined ? 'topic' : 'type'] },
    ...(file.data.formerIds ?? []).map((id, index) => ({ id, path: ['formerIds', index] })),
  ];
  return ids
    .filter(({ id }) => !isNeutral(id))
    .map(({ id, path }) =>
      at(
        file,
        path,
        `El taller es de un tema delicado y su dirección lo dice: «${id}».`,
        'Llámalo «taller-» y un número que no use otro: taller-12.',
      ),
    );
}
