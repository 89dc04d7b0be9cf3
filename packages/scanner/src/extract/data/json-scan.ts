/** A piece of JSON text, in order. Strings come without quotes and with their escapes read. */
export type JsonToken =
  | { readonly kind: 'open' | 'close' | 'comma' | 'other'; readonly raw: string }
  | { readonly kind: 'key' | 'string'; readonly raw: string; readonly value: string }
  | { readonly kind: 'number'; readonly raw: string };

const number = /-?\d[\d.eE+-]{0,40}/y;
const plain = /[^"{}[\],\d-]+/y;
const beforeColon = /\s*:/y;

/** Takes anything for JSON: what is no token comes as `other`. Concatenated, the pieces are the text. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const quotes = closingQuotes(text);
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, quotes);
    yield token;
    at += token.raw.length;
  }
}

function tokenAt(text: string, at: number, quotes: Closing): JsonToken {
  const character = text[at] ?? '';
  if (character === '"') return stringAt(text, at, quotes);
  if (character === '{' || character === '[') return { kind: 'open', raw: character };
  if (character === '}' || character === ']') return { kind: 'close', raw: character };
  if (character === ',') return { kind: 'comma', raw: character };
  const digits = matchAt(number, text, at);
  if (digits) return { kind: 'number', raw: digits };
  return { kind: 'other', raw: matchAt(plain, text, at) ?? character };
}

function stringAt(text: string, at: number, quotes: Closing): JsonToken {
  const close = quotes.after(at);
  if (close < 0) return { kind: 'other', raw: '"' };
  const raw = text.slice(at, close + 1);
  const value = unescaped(raw.slice(1, -1));
  return { kind: matchAt(beforeColon, text, close + 1) === null ? 'string' : 'key', raw, value };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

interface Closing {
  after(open: number): number;
}

/** Once a string is seen to stay open up to the end of the text, later quotes do too: the text is walked once. */
function closingQuotes(text: string): Closing {
  let open = false;
  return {
    after(start) {
      for (let at = start + 1; !open && at < text.length; at++) {
        if (text[at] === '\\') at++;
        else if (text[at] === '"') return at;
      }
      open = true;
      return -1;
    },
  };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, code?: string, character = '') =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[character] ?? character),
  );
}
