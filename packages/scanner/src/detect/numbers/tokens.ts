import { isDigit, isWordAt } from './digit-groups.ts';

/** A word, or a number with its dots and hyphens. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words and numbers, the last one first. */
export function tokensFromEnd(words: string): Token[] {
  const tokens: Token[] = [];
  for (let at = words.length; at > 0; at--) {
    if (!isWordAt(words, at - 1)) continue;
    const start = tokenStart(words, at - 1);
    tokens.push({ start, end: at, text: words.slice(start, at) });
    at = start + 1;
  }
  return tokens;
}

/** A token is letters only, or digits with what joins them. */
function tokenStart(words: string, last: number): number {
  const number = isDigit(words.charCodeAt(last));
  let start = last;
  while (start > 0 && (number ? inNumber(words, start - 1) : inWord(words, start - 1))) start--;
  return start;
}

function inNumber(words: string, index: number): boolean {
  const code = words.charCodeAt(index);
  return isDigit(code) || ((code === 45 || code === 46) && isDigit(words.charCodeAt(index - 1)));
}

function inWord(words: string, index: number): boolean {
  return !isDigit(words.charCodeAt(index)) && isWordAt(words, index);
}
