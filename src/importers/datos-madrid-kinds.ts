/** What a type of the portal's own classification is for the directory. */
export interface KindRule {
  readonly kind: string;
  readonly organization?: string;
}

const rules: Readonly<Record<string, KindRule>> = {
  OficinasEmpleo: { kind: 'employment-office', organization: 'Comunidad de Madrid' },
  OficinasInformacionSeguridadSocial: {
    kind: 'social-security',
    organization: 'Agencia de la Seguridad Social',
  },
  CentrosEducacionAdultos: { kind: 'adult-school', organization: 'Comunidad de Madrid' },
  OficinasMunicipalesRegistro: { kind: 'citizen-service', organization: 'Ayuntamiento de Madrid' },
  OficinasInformacionJuvenil: { kind: 'youth-centre', organization: 'Ayuntamiento de Madrid' },
  CentrosServiciosSociales: { kind: 'social-services', organization: 'Ayuntamiento de Madrid' },
  BibliotecasPublicas: { kind: 'library' },
  'AdministracionCentral/OficinasRegistro': { kind: 'registry' },
  'ComunidadMadrid/OficinasRegistro': { kind: 'registry', organization: 'Comunidad de Madrid' },
};

const police = /Policia|DNIPasaporte/i;

/** The kind that a TIPO of datos.madrid.es ("/contenido/entidadesYorganismos/OficinasEmpleo") has in the directory, or why it has none. */
export function findKind(type: string): KindRule | string {
  const path = type.replace(/^.*\/(?:entidadesYorganismos|contenido)\//, '').split('/');
  const rule = rules[path.slice(-2).join('/')] ?? rules[path.at(-1) ?? ''];
  if (rule) return rule;
  if (police.test(type)) return 'policía: no entra en el directorio';
  return type ? `clase ${path.at(-1)}: no es un recurso de empleo` : 'sin clase en la fuente';
}

/** Who runs a place whose type does not say it, from its name and e-mail. */
export function findOrganization(name: string, email: string): string | undefined {
  if (/\bMunicipal\b/.test(name) || email.endsWith('@madrid.es')) return 'Ayuntamiento de Madrid';
  if (email.endsWith('@madrid.org')) return 'Comunidad de Madrid';
  return /^Ministerio [^.]+/.exec(name)?.[0];
}
