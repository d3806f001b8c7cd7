/** A file as text, and the encoding in which it turned out to be, whatever it says of itself. */
export interface DecodedFeed {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/**
 * The bytes of a feed as text, told by the bytes themselves: marks of UTF-16 and UTF-8, then UTF-8 if they are that but
 * for a few broken letters, which stay as U+FFFD, otherwise ISO-8859-1 as Windows reads it. Nothing if it is no text.
 */
export function decodeFeed(bytes: Uint8Array): DecodedFeed | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    const text = new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, encoding: 'UTF-16' };
  }
  if (bytes.includes(0)) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\uFFFD/g);
  if (broken === 0 || count(text, /[^\x00-\x7F\uFFFD]/g) > 3 * broken) return { text, encoding: 'UTF-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
}
