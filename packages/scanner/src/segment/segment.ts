import type { MailHeader, Mark } from '../document.ts';
import { renderHtml } from '../html/render.ts';
import type { Correspondent } from '../people.ts';
import type { Frame } from './frame.ts';
import { linesOf } from './lines.ts';
import { isAutomatic } from './notices.ts';
import { withoutPasted } from './pasted.ts';
import { piecesOf } from './pieces.ts';
import { segmentsIn } from './segments-in.ts';
import { stretchesOf } from './threads.ts';
import type { Segment } from './types.ts';

export interface SegmentTextOptions {
  /** What the mark-up said about the text. */
  readonly marks?: readonly Mark[];
  /** Who sent the message: author of what is not quoted. When absent, the author in `header`. */
  readonly sender?: Correspondent | null;
  readonly header?: MailHeader | undefined;
}

/** Splits a message into who wrote what. The segments cover the text in order, without overlap. */
export function segmentText(text: string, options: SegmentTextOptions = {}): Segment[] {
  const { marks = [], header } = options;
  const sender = options.sender ?? header?.author ?? null;
  const lines = linesOf(
    text,
    marks.flatMap(({ start, end }) => [start, end]),
  );
  const root: Frame = {
    kind: isAutomatic(lines, header?.subject ?? null) ? 'auto-notice' : 'own',
    author: sender,
    recipients: header?.recipients ?? [],
    date: header?.date ?? null,
    subject: header?.subject ?? null,
    depth: 0,
    confidence: 0.9,
    quotes: 0,
    until: Number.POSITIVE_INFINITY,
  };
  const pieces = piecesOf(lines, stretchesOf(lines, marks, root), marks);
  return segmentsIn(text, lines, withoutPasted(lines, pieces));
}

export interface SegmentOptions {
  /** The source is HTML; offsets then point into the text it renders to. */
  readonly html?: boolean;
  readonly sender?: Correspondent;
}

/** Splits the text or HTML of a message into who wrote what. */
export function segment(source: string, { html = false, sender }: SegmentOptions = {}): Segment[] {
  const { text, marks } = html ? renderHtml(source) : { text: source, marks: [] };
  return segmentText(text, { marks, sender: sender ?? null });
}
