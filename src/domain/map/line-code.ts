/**
 * Lines as short text: whole numbers, each as the step from the one before, in base 64 with 5 bits a letter
 * (the sixth says that more follow), the sign in the lowest bit. The idea is Google's encoded polylines, with
 * letters that JSON never escapes. This file is used by the build and by the browser.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A flat list x, y, x, y… of whole numbers as text. */
export function encodeLine(numbers: readonly number[]): string {
  let text = '';
  numbers.forEach((number, i) => {
    const step = number - (numbers[i - 2] ?? 0);
    let rest = step < 0 ? -step * 2 - 1 : step * 2;
    for (; rest >= 32; rest = Math.floor(rest / 32)) text += letters.charAt(32 + (rest % 32));
    text += letters.charAt(rest);
  });
  return text;
}

/** Value of each letter by its character code. */
const values = new Uint8Array(128);
for (let i = 0; i < letters.length; i++) values[letters.charCodeAt(i)] = i;

/** The flat list x, y, x, y… that `encodeLine` wrote. */
export function decodeLine(text: string): number[] {
  const numbers: number[] = [];
  let [x, y] = [0, 0];
  let rest = 0;
  let weight = 1;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? 0;
    rest += (value & 31) * weight;
    weight *= 32;
    if (value >= 32) continue;
    const number: number = y + (rest % 2 ? -(rest + 1) / 2 : rest / 2);
    numbers.push(number);
    [y, x] = [x, number];
    rest = 0;
    weight = 1;
  }
  return numbers;
}
