import { isClosing, isDashes, isNameLine, isSentFrom, isThanks } from './closings.ts';
import type { Line } from './lines.ts';
import { isDisclaimer, isDisclaiming, isWarning } from './notices.ts';
import { isGreeting, isPostscript, isProse, isSignatureEnd } from './prose.ts';
import { separatorAt } from './separators.ts';

export type Role = 'body' | 'signature' | 'disclaimer' | 'notice';

interface Passage {
  readonly role: Role;
  /** Index of the first line. */
  readonly from: number;
  readonly to: number;
}

const longestSignature = 25;

/** A second closing well below the first: somebody else's signature. */
const isNextSignature = (line: Line, role: Role, below: number): boolean =>
  role === 'signature' && below > 2 && isClosing(line.words);

/** Splits the lines of one message into what was written, signature, disclaimer and gateway banner. `signed` tells what the mark-up calls a signature. */
export function passagesOf(
  lines: readonly Line[],
  from: number,
  to: number,
  signed: (line: Line) => boolean,
): Passage[] {
  const starts: { role: Role; from: number }[] = [{ role: 'body', from }];
  let paragraphStarts = true;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line; // to is at most the length
    const last = starts.at(-1) as { role: Role; from: number }; // never empty
    if (line.words !== '') {
      const role = signed(line) ? 'signature' : roleAt(lines, i, to, last, paragraphStarts);
      if (role !== last.role || isNextSignature(line, role, i - last.from)) starts.push({ role, from: i });
    }
    paragraphStarts = line.words === '';
  }
  return starts
    .map((start, i) => ({ ...start, to: starts[i + 1]?.from ?? to }))
    .filter((passage) => passage.to > passage.from);
}

function roleAt(
  lines: readonly Line[],
  at: number,
  to: number,
  last: { role: Role; from: number },
  starts: boolean,
): Role {
  const { words } = lines[at] as Line; // the caller is at this line
  if (isDisclaimer(words)) return 'disclaimer';
  if (isWarning(words) || separatorAt(words) === 'reply-above') return 'notice';
  if (isSentFrom(words) || isClosing(words) || isDashes(words) || isSignedThanks(lines, at, to)) return 'signature';
  if (isPostscript(words)) return 'body';
  if (last.role === 'body' || (!starts && last.role !== 'signature')) return last.role;
  const paragraph = starts ? paragraphAt(lines, at, to) : words;
  if (last.role === 'signature')
    return at - last.from > longestSignature || endsSignature(paragraph, starts) ? 'body' : 'signature';
  if (last.role === 'disclaimer' && isDisclaiming(paragraph)) return 'disclaimer';
  return last.role === 'disclaimer' && !isProse(paragraph) && !isGreeting(paragraph) ? 'signature' : 'body';
}

const endsSignature = (paragraph: string, starts: boolean): boolean =>
  isSignatureEnd(paragraph) || (starts && (isProse(paragraph) || isGreeting(paragraph)));

function isSignedThanks(lines: readonly Line[], at: number, to: number): boolean {
  if (!isThanks(lines[at]?.words ?? '')) return false;
  const below = lines.slice(at + 1, Math.min(to, at + 4)).find(({ words }) => words !== '');
  return below !== undefined && isNameLine(below.words);
}

function paragraphAt(lines: readonly Line[], at: number, to: number): string {
  const words: string[] = [];
  for (let i = at; i < Math.min(to, at + 12); i++) {
    const line = lines[i]?.words ?? '';
    if (line === '') break;
    words.push(line);
  }
  return words.join('\n').slice(0, 1500);
}
