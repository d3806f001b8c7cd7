import { createHash } from 'node:crypto';

/** Fingerprint of a source text, for `translation.sourceHash`: first 12 hex digits of its SHA-256, LF line ends, no BOM. */
export function toSourceHash(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return createHash('sha256').update(plain, 'utf8').digest('hex').slice(0, 12);
}
