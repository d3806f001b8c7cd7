/** Words of a title that say what it is about, by the need it answers; the first rule that fits decides. */
const rules: readonly (readonly [string, RegExp])[] = [
  ['cv', /\b(curriculum|cv|cartas? de presentacion)\b/],
  [
    'self-employment',
    /\b(emprend\w+|autoempleo|trabajador(?:a|as|es)? autonom\w+|autonom[oa]s?(?! \w+ al)|tu (?:propio )?negocio|crear? (?:una |tu )?empresa)\b/,
  ],
  [
    'work',
    /\b(emple(?:o|os|abilidad)|laboral(?:es)?|buscar trabajo|busqueda de trabajo|entrevistas? de trabajo|ofertas? de trabajo|desarrollo profesional)\b/,
  ],
  ['papers', /\b(extranjeria|arraigo|nacionalidad espanola|permiso de (?:trabajo|residencia)|asilo|nie)\b/],
  ['registration', /\b(empadron\w+|padron)\b/],
  [
    'spanish',
    /\b((?:clases?|curso|taller|conversacion|grupo)\w*(?: \w+){0,2} (?:de|en) (?:espanol|castellano)|espanol para|castellano para|espanol para extranjeros|aprende(?:r)? espanol|alfabetizacion(?! informacional| digital| mediatica))\b/,
  ],
  [
    'computer',
    /\b(informatica|ofimatica|ordenador(?:es)?|internet|competencias digitales|digitalizad\w+|alfabetizacion (?:informacional|digital)|(?:el|tu|mi|del|al) movil|moviles|smartphones?|whatsapp|correo electronico|certificado digital|aula digital|administracion electronica|cookies|tramites (?:online|en linea|electronicos))\b/,
  ],
  ['social-security', /\b(seguridad social|vida laboral)\b/],
  ['roof', /\b(alquiler(?:es)?|arrendamientos?|vivienda)\b/],
  ['money', /\b((?:educacion|salud) financiera|finanzas|economia domestica)\b/],
  ['studies', /\b(homologa\w+|graduado escolar|graduado en eso|acceso a la universidad|bachillerato)\b/],
  [
    'training',
    /\b(formacion profesional|certificados? de profesionalidad|curso de (?:camarer\w+|cocina profesional|limpieza|hosteleria|almacen|carretiller\w+|logistica|cuidador\w+|geriatria|manipulador\w+|albanil\w+|fontaner\w+|electric\w+))\b/,
  ],
];

/** Kinds of event that say by themselves what they are about. */
const types: Readonly<Record<string, string>> = { CapacitacionDigital: 'computer' };

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The need that an event answers, told by the words of its title and by its types; nothing if none is told surely. */
export function chooseTopic(
  title: string,
  kinds: readonly string[],
  needs: ReadonlySet<string>,
): string | undefined {
  const text = fold([title, ...kinds].join(' · '));
  const rule = rules.find(([need, words]) => needs.has(need) && words.test(text));
  if (rule) return rule[0];
  return kinds
    .map((kind) => (Object.hasOwn(types, kind) ? types[kind] : undefined))
    .find((need) => need !== undefined && needs.has(need));
}
