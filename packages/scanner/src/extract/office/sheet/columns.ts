/** Column of `AB12`, counted from 0; -1 when it names none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Row of `AB12`, counted from 1; 0 when it names none. */
export function rowOf(reference: string): number {
  return Number(/\d{1,7}/.exec(reference)?.[0] ?? 0);
}
