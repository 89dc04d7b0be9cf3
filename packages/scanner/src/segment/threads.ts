import type { Mark } from '../document.ts';
import { type Cites, citesOf } from './cites.ts';
import { correspondents } from './correspondents.ts';
import { type Frame, frameOf, nameless } from './frame.ts';
import type { Line } from './lines.ts';
import { nextWords, type Opener, openerAt } from './openers.ts';

/** Lines of one message that stand together. */
export interface Stretch {
  readonly frame: Frame;
  /** Index of the first line. */
  readonly from: number;
  /** Index of the first line after header or attribution. */
  readonly body: number;
  /** Index after the last line. */
  readonly to: number;
}

interface Walk {
  readonly lines: readonly Line[];
  readonly cites: Cites;
  /** The open messages, the sender's own at the bottom. */
  readonly stack: Frame[];
  readonly found: Omit<Stretch, 'to'>[];
  /** The last message quoted within each. */
  readonly quoted: Map<Frame, Frame>;
  readonly worded: Set<Frame>;
  /** The message whose attribution line was just read. */
  fresh: Frame | null;
}

/** Which message each line belongs to, in one pass; `root` is the sender's own. */
export function stretchesOf(lines: readonly Line[], marks: readonly Mark[], root: Frame): Stretch[] {
  const walk: Walk = {
    lines,
    cites: citesOf(marks),
    stack: [root],
    found: [{ frame: root, from: 0, body: 0 }],
    quoted: new Map(),
    worded: new Set(),
    fresh: null,
  };
  for (let i = 0; i < lines.length; ) i = step(walk, i);
  return walk.found.map((stretch, i) => ({ ...stretch, to: walk.found[i + 1]?.from ?? lines.length }));
}

/** Reads the line, or the header that starts there, and tells the next line. */
function step(walk: Walk, at: number): number {
  const line = walk.lines[at] as Line; // the loop above stays below the length
  if (line.words === '') return at + 1;
  if (!isWrapped(walk.lines, at)) leave(walk.stack, line);
  const opener = openerAt(walk.lines, at, (next) => quoteFollows(walk, line, next)) ?? markedAttribution(walk, at);
  if (opener && !(opener.separator === 'reply-above' && walk.worded.size === 0)) return open(walk, at, opener);
  enterMarks(walk, at);
  if (line.quotes > top(walk).quotes) enter(walk, anonymous(walk, line.quotes, Number.POSITIVE_INFINITY), at, at);
  else if (walk.found.at(-1)?.frame !== top(walk)) walk.found.push({ frame: top(walk), from: at, body: at });
  walk.fresh = null;
  walk.worded.add(top(walk));
  return at + 1;
}

const top = ({ stack }: Walk): Frame => stack.at(-1) as Frame; // the root never leaves

function leave(stack: Frame[], line: Line): void {
  for (let frame = stack.at(-1); stack.length > 1 && frame; frame = stack.at(-1)) {
    if (frame.until > line.start && frame.quotes <= line.quotes) return;
    stack.pop();
  }
}

function enter(walk: Walk, frame: Frame, from: number, body: number): void {
  walk.quoted.set(top(walk), frame);
  walk.stack.push(frame);
  walk.found.push({ frame, from, body });
}

function open(walk: Walk, at: number, opener: Opener): number {
  const { lines, cites } = walk;
  const outer = top(walk);
  const [mark] = cites.take(lines[at]?.start ?? 0, lines[opener.next - 1]?.end ?? 0);
  const until = Math.min(outer.until, mark?.end ?? Number.POSITIVE_INFINITY);
  const above = { empty: !walk.worded.has(outer), announced: isAnnounced(lines, at) };
  const frame = frameOf(opener, outer, until, above);
  enter(walk, mark?.kind === 'forward' ? { ...frame, kind: 'forward' } : frame, at, opener.next);
  walk.fresh = opener.by === 'attribution' ? top(walk) : null;
  return opener.next;
}

/** Quotes that the mark-up tells: the first one after an attribution line is the attributed one. */
function enterMarks(walk: Walk, at: number): void {
  const line = walk.lines[at] as Line; // step looked
  for (const mark of walk.cites.take(line.start, line.end)) {
    const frame = top(walk);
    if (walk.fresh === frame) frame.until = Math.min(frame.until, mark.end);
    else {
      const next = anonymous(walk, frame.quotes, mark.end);
      enter(walk, mark.kind === 'forward' ? { ...next, kind: 'forward' } : next, at, at);
    }
    walk.fresh = null;
  }
}

const anonymous = (walk: Walk, quotes: number, until: number): Frame =>
  nameless(top(walk), walk.quoted.get(top(walk)), quotes, until);

function quoteFollows({ lines, cites }: Walk, line: Line, next: number): boolean {
  const below = lines[nextWords(lines, next, 5)];
  if (below && (below.quotes > line.quotes || cites.startIn(line.end, below.end))) return true;
  return cites.attributes(line);
}

/** What the mark-up calls an attribution, in words we do not know: the address in it, if any. */
function markedAttribution({ lines, cites }: Walk, at: number): Opener | null {
  const line = lines[at] as Line; // step looked
  if (!cites.attributes(line) || !/[:：]$/.test(line.words)) return null;
  const author = correspondents(line.words).find(({ address }) => address !== null) ?? null;
  const nothing = { separator: null, recipients: [], date: null, subject: null } as const;
  return {
    ...nothing,
    by: 'attribution',
    author: author && { name: null, address: author.address },
    confidence: 0.6,
    quotes: line.quotes,
    next: at + 1,
  };
}

const passingOn =
  /doorgestuurd|doorgezonden|\bdoor te sturen\b|stuur(?:en|de)? .{0,40}\bdoor\b|(?:onderstaand|hieronder|hierbij|bijgaand).{0,30}(?:mail|bericht|melding|vraag|aanvraag|klacht|verzoek|formulier|reactie)|zie (?:hieronder|onder|onderstaand|mail)|ter info|\bfyi\b|forward|see below|\bbelow\b|siehe unten|weiterleit|unten stehend/i;

/** Whether the words right above say that something is passed on. */
export function isAnnounced(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - 12), at).some(({ words }) => passingOn.test(words.slice(0, 300)));
}

/** The tail of a quoted line that a mail program broke off without repeating the `>`. */
function isWrapped(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || !after || before.quotes <= line.quotes || after.quotes <= line.quotes) return false;
  return /^\p{Ll}/u.test(line.words) && before.words.length > 55 && !/[.?!:]$/.test(before.words);
}
