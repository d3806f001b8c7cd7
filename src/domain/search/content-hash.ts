/** Eight letters that name bytes by what they are (two 32-bit FNV-like sums; no protection against forgery). */
export function toContentHash(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b) ^ (b >>> 13);
  }
  const part = (sum: number) => (sum >>> 0).toString(36).padStart(7, '0').slice(-4);
  return part(a ^ (a >>> 15)) + part(b ^ (b >>> 16));
}
