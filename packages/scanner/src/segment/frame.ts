import type { Correspondent } from '../people.ts';
import type { Opener } from './openers.ts';
import { isForwardSubject, isReplySubject } from './separators.ts';
import type { SegmentKind } from './types.ts';

/** One message within the text: the sender's, or one quoted or forwarded in it. */
export interface Frame {
  readonly kind: SegmentKind;
  readonly author: Correspondent | null;
  readonly recipients: readonly Correspondent[];
  readonly date: string | null;
  readonly subject: string | null;
  readonly depth: number;
  readonly confidence: number;
  /** It ends at the first words behind fewer `>` than this, … */
  readonly quotes: number;
  /** … and at this offset at the latest; set when the mark-up tells after the attribution line. */
  until: number;
}

export const deepest = 20;

const unknown = { author: null, recipients: [], date: null, subject: null } as const;

/** What stands above in the outer message: nothing yet, or words that say something is passed on. */
interface Above {
  readonly empty: boolean;
  readonly announced: boolean;
}

/** A message whose header or attribution was read. */
export function frameOf(opener: Opener, outer: Frame, until: number, above: Above): Frame {
  const depth = outer.depth + Math.max(1, opener.quotes - outer.quotes);
  const quotes = Math.max(opener.quotes, outer.quotes);
  if (depth > deepest) return { ...unknown, kind: 'reply-quote', depth: deepest, confidence: 0.3, quotes, until };
  const { author, recipients, date, subject } = opener;
  const { kind, sure } = kindOf(opener, outer, above);
  return {
    kind,
    author,
    recipients,
    date,
    subject,
    depth,
    confidence: Math.min(opener.confidence, sure),
    quotes,
    until,
  };
}

/** Quoted words that nobody introduces. In an inline reply they go on with the quote before (`sibling`). */
export function nameless(outer: Frame, sibling: Frame | undefined, quotes: number, until: number): Frame {
  const depth = Math.min(deepest, outer.depth + Math.max(1, quotes - outer.quotes));
  const place = { depth, quotes: Math.max(quotes, outer.quotes), until: Math.min(until, outer.until) };
  if (sibling?.author && sibling.depth === depth) {
    return { ...sibling, ...place, confidence: Math.min(0.7, sibling.confidence) };
  }
  return { ...unknown, ...place, kind: 'reply-quote', confidence: 0.5 };
}

function kindOf(opener: Opener, outer: Frame, above: Above): { kind: SegmentKind; sure: number } {
  if (opener.separator === 'forward') return { kind: 'forward', sure: 1 };
  if (opener.by === 'attribution') return { kind: 'reply-quote', sure: 1 };
  if (isForwardSubject(outer.subject)) return { kind: 'forward', sure: 0.95 };
  if (isReplySubject(outer.subject)) return { kind: 'reply-quote', sure: 0.95 };
  if (above.empty || above.announced) return { kind: 'forward', sure: 0.7 };
  return { kind: 'reply-quote', sure: opener.separator === 'original' ? 0.8 : 0.7 };
}
