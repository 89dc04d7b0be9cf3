import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';
import type { Role } from './roles.ts';
import type { Segment, SegmentKind } from './types.ts';

const kinds: Readonly<Record<Exclude<Role, 'body'>, SegmentKind>> = {
  signature: 'signature',
  disclaimer: 'disclaimer',
  notice: 'auto-notice',
};

/** Pieces with their offsets; blank ones go with their neighbours. */
export function segmentsIn(text: string, lines: readonly Line[], pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const [i, piece] of pieces.entries()) {
    const end = lines[piece.to - 1]?.end ?? 0;
    if (isBlank(lines, piece) && (segments.length > 0 || i < pieces.length - 1)) {
      const before = segments.pop();
      if (before) segments.push({ ...before, end, text: text.slice(before.start, end) });
      if (before) start = end;
      continue;
    }
    const body = piece.body > piece.from ? (lines[piece.body]?.start ?? end) : start;
    segments.push(segmentOf(text, piece, { start, body, end }));
    start = end;
  }
  return segments;
}

function segmentOf(text: string, { frame, role }: Piece, place: Pick<Segment, 'start' | 'body' | 'end'>): Segment {
  const { author, recipients, date, depth } = frame;
  const known = role !== 'notice';
  const confidence =
    (known && (author || frame.kind !== 'own') ? frame.confidence : 0.5) * (role === 'body' ? 1 : 0.95);
  return {
    kind: role === 'body' ? frame.kind : kinds[role],
    author: known ? author : null,
    recipients,
    date,
    depth,
    confidence: Math.round(confidence * 100) / 100,
    ...place,
    text: text.slice(place.start, place.end),
  };
}

function isBlank(lines: readonly Line[], { from, to }: Piece): boolean {
  for (let at = from; at < to; at++) if (lines[at]?.words !== '') return false;
  return true;
}
