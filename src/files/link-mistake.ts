import { domainToUnicode } from 'node:url';
import type { IssueText } from './issue-text.ts';

const webHint = 'Escribe una dirección que empiece por https://, o por / si es de este sitio.';
/** Letters of the Latin names of this country: a host with any other may look like one it is not. */
const plainHost = /^[a-z0-9áàéèíïóòúüñç·.-]+$/;

/** What is wrong with the target of a link, if anything: only http, https, mailto and addresses of this site pass. */
export function findLinkMistake(url: string): IssueText | undefined {
  const shown = `«${url.length > 60 ? `${url.slice(0, 60)}…` : url}»`;
  if (/[\u0000-\u0020\u007f-\u009f\\]/.test(url)) {
    return {
      message: `El enlace ${shown} lleva espacios, barras invertidas o signos invisibles.`,
      hint: webHint,
    };
  }
  if (url.startsWith('//'))
    return { message: `El enlace ${shown} sale a otro sitio sin decir cómo.`, hint: webHint };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'mailto') return undefined;
  if (scheme === 'tel') {
    return {
      message: `El enlace ${shown} lleva un teléfono.`,
      hint: 'Los teléfonos se escriben una vez, en los datos. En el texto usa <Number … />.',
    };
  }
  if (scheme !== 'http' && scheme !== 'https')
    return { message: `El enlace ${shown} no es seguro: empieza por «${scheme}:».`, hint: webHint };
  if (!URL.canParse(url)) return { message: `El enlace ${shown} no es una dirección.`, hint: webHint };
  const { hostname, username, password } = new URL(url);
  if (username || password)
    return {
      message: `El enlace ${shown} lleva un usuario o una contraseña delante del nombre del sitio.`,
      hint: webHint,
    };
  if (!plainHost.test(domainToUnicode(hostname))) {
    return {
      message: `El nombre del sitio de ${shown} tiene letras que imitan a otras.`,
      hint: 'Escribe tú la dirección, letra a letra, sin copiarla.',
    };
  }
  return undefined;
}
