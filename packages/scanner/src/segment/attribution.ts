import { type Attribution, attributionIn } from './attribution-line.ts';
import type { Line } from './lines.ts';

const mostLines = 4;

interface AttributionAt extends Attribution {
  /** Index of the line after it. */
  readonly next: number;
}

/** An attribution that starts at a line, wrapped over at most four. `quoteFollows` tells whether what comes after line `next - 1` is quoted. */
export function attributionAt(
  lines: readonly Line[],
  at: number,
  quoteFollows: (next: number) => boolean,
): AttributionAt | null {
  const first = lines[at];
  if (!first || !endsSoon(lines, at) || !mayStart.test(first.words)) return null;
  let words = '';
  for (let next = at + 1; next <= at + mostLines; next++) {
    const line = lines[next - 1];
    if (!line || line.words === '' || line.quotes !== first.quotes) return null;
    words += `${words === '' ? '' : ' '}${line.words.slice(0, 300)}`;
    if (!endsAttribution(line.words)) continue;
    const found = attributionIn(words, quoteFollows(next));
    return found && !startsLater(lines, at, next) ? { ...found, next } : null;
  }
  return null;
}

/** Zoho ends it with dashes. */
function endsAttribution(words: string): boolean {
  return endsInColon(words) || (words.endsWith('--') && / -{2,10}$/.test(words));
}

function endsInColon(words: string): boolean {
  return isColon(words.at(words.endsWith('*') ? -2 : -1));
}

function isColon(character: string | undefined): boolean {
  return character === ':' || character === '：';
}

function endsSoon(lines: readonly Line[], at: number): boolean {
  for (let i = at; i < at + mostLines; i++) if (endsAttribution(lines[i]?.words ?? '')) return true;
  return false;
}

/** Whether a line further on is a whole attribution: then this line is no part of it. */
function startsLater(lines: readonly Line[], at: number, next: number): boolean {
  for (let from = at + 1; from < next; from++) {
    const words = lines.slice(from, next).map((line) => line.words.slice(0, 300));
    if (opening.test(words[0] ?? '') && attributionIn(words.join(' '), true)) return true;
  }
  return false;
}

const opening = /^\*?(?:op|on|am|le|el|il|em|dnia|w dniu|dne|dňa|pe|den|d\.)(?!\p{L})/iu;

/** An opening word, a date, or somebody's name and address. */
const mayStart =
  /^(?:\*|-{2,10} )?(?:(?:op|on|am|le|el|il|em|dnia|w dniu|dne|dňa|pe|den|d\.)(?!\p{L})|\d|["'„«<]?\p{Lu}[^.!?]{0,100}(?:[<([]|schreef|wrote|schrieb)|\p{L}{2,3}\.?,? \d)/iu;
