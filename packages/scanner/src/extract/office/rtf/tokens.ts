/** What rich text is made of. `text` and `data` are stretches of the source, a character a byte. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text' | 'data'; readonly start: number; readonly end: number };

const controlWord = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const hexByte = /\\'([\da-fA-F]{2})/y;
const plain = /[^\\{}\r\n\0]+/y;

/** Reads on where anything is odd: mail programs and converters do too. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  for (let at = 0; at < source.length; ) {
    const character = source[at];
    if (character === '{' || character === '}') {
      yield character === '{' ? { kind: 'open' } : { kind: 'close' };
      at++;
    } else if (character === '\\') {
      const [token, next] = controlAt(source, at);
      if (token) yield token;
      at = next;
    } else {
      plain.lastIndex = at;
      const end = plain.test(source) ? plain.lastIndex : at;
      if (end > at) yield { kind: 'text', start: at, end };
      at = Math.max(end, at + 1);
    }
  }
}

function controlAt(source: string, at: number): readonly [RtfToken | null, number] {
  controlWord.lastIndex = at;
  const word = controlWord.exec(source);
  if (word) return wordAt(source, at + word[0].length, word[1] ?? '', word[2]);
  hexByte.lastIndex = at;
  const hex = hexByte.exec(source)?.[1];
  if (hex) return [{ kind: 'byte', byte: Number.parseInt(hex, 16) }, at + 4];
  const symbol = source[at + 1] ?? '';
  return [symbol ? { kind: 'symbol', symbol } : null, at + 2];
}

/** After `\bin` come so many bytes that are no rich text. */
function wordAt(source: string, next: number, word: string, digits: string | undefined): readonly [RtfToken, number] {
  const value = digits === undefined ? null : Number(digits);
  if (word !== 'bin' || !value || value < 0) return [{ kind: 'word', word, value }, next];
  const end = Math.min(source.length, next + value);
  return [{ kind: 'data', start: next, end }, end];
}
