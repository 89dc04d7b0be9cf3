/** Lines that were seen in a picture and that a text lacks: those of which too many words, or a number or address, are nowhere in it. */
export function lackingLines(text: string, seen: string): readonly string[] {
  const known = knownWords(text);
  return seen.split('\n').filter((line) => isLacking(line, known));
}

/** A line that is known may have some words misread. */
const mostUnknown = 1 / 3;

function isLacking(line: string, known: ReadonlySet<string>): boolean {
  const words = wordsOf(line);
  const unknown = words.filter((word) => !isKnown(word, known));
  if (unknown.some((word) => /\d{4}|@/.test(word))) return true;
  return lengthOf(unknown) > lengthOf(words) * mostUnknown;
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** Letters and digits only, without accents: signs and accents are what OCR misreads first. One letter says nothing. */
function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return (plain.match(/[\p{L}\d@]{1,60}(?:[.-][\p{L}\d@]{1,60}){0,8}/gu) ?? [])
    .map((word) => word.replace(/[.-]/g, ''))
    .filter((word) => word.length > 1);
}

function knownWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(spellings));
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  return spellings(word).some((spelling) => known.has(spelling));
}

/** The word, and the word with any one letter left out: two words that differ in a letter share one. Numbers must be the same. */
function spellings(word: string): readonly string[] {
  if (word.length < 4 || word.length > 30 || /\d{4}|@/.test(word)) return [word];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
