const keys = 32_768;
const keyLength = 3;

/**
 * Says at once of most lines that they do not begin with any of the words (apart by `|`, whatever stars, dashes and brackets stand before):
 * by five bits of the first three characters. A line that begins with other letters than a–z always may.
 */
export function beginnings(words: string): (line: string) => boolean {
  const table = new Uint8Array(keys);
  for (const word of words.split('|')) for (const key of keysOf(word)) table[key] = 1;
  return (line) => {
    let start = 0;
    while (start < line.length && isMark(line.charCodeAt(start))) start++;
    if (start === line.length) return true;
    let key = 0;
    for (let at = start; at < start + keyLength; at++) {
      const code = at < line.length ? line.charCodeAt(at) : 0;
      if (code > 0x7f) return true;
      key = (key << 5) | (code & 31);
    }
    return table[key] === 1;
  };
}

/** Behind a shorter word stands anything. */
function keysOf(word: string): number[] {
  let key = 0;
  for (let at = 0; at < keyLength; at++) key = (key << 5) | (word.charCodeAt(at) & 31);
  return Array.from({ length: 32 ** Math.max(0, keyLength - word.length) }, (_, rest) => key + rest);
}

/** Neither letter nor digit, of plain characters. */
function isMark(code: number): boolean {
  return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0x80);
}
