/** How many words before a new one are kept to say what it is. */
const contextWords = 3;

/** The first reading, and after a blank line what only the second one saw: the words of each line from the first new one to the last. */
export function unite(first: string, second: string): string {
  const seen = new Set(wordsOf(first).map(keyOf));
  const added = second
    .split('\n')
    .map((line) => newIn(line, seen))
    .filter((line) => line !== '');
  if (added.length === 0) return first;
  return `${first.trimEnd()}${first.trim() ? '\n\n' : ''}${added.join('\n')}\n`;
}

function newIn(line: string, seen: ReadonlySet<string>): string {
  const words = wordsOf(line);
  const isNew = words.map((word) => isReadable(word) && !seen.has(keyOf(word)));
  const from = isNew.indexOf(true);
  return from < 0 ? '' : words.slice(labelFrom(words, from), isNew.lastIndexOf(true) + 1).join(' ');
}

/** Words that hold no data themselves may lead up to a new one. */
function labelFrom(words: readonly string[], from: number): number {
  let start = from;
  while (start > 0 && from - start < contextWords && !/[\d@]/.test(words[start - 1] ?? '')) start--;
  return start;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Specks are read as one or two odd characters. */
function isReadable(word: string): boolean {
  return /\d\d|\p{L}{3}|@/u.test(word);
}

const alike: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  i: '1',
  l: '1',
  '|': '1',
  '!': '1',
  z: '2',
  s: '5',
  b: '8',
};

/** Equal for words that differ in what OCR confuses, in accents, or in punctuation around them. */
function keyOf(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return plain.replace(/[oqil|!zsb]/g, (letter) => alike[letter] ?? letter).replace(/[^\p{L}\d@]/gu, '');
}
