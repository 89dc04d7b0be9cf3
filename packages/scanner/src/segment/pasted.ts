import type { Correspondent } from '../people.ts';
import { closingName } from './closings.ts';
import type { Frame } from './frame.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';
import { isGreeting } from './prose.ts';
import { isAnnounced } from './threads.ts';

/**
 * Takes apart a letter that somebody pasted without any header: a second salutation, closed by a name that is not the author's.
 * Its “my” must not be read as the author's.
 */
export function withoutPasted(lines: readonly Line[], pieces: readonly Piece[]): Piece[] {
  const last = new Map<Frame, Piece>(
    pieces.filter(({ role }) => role === 'signature').map((piece) => [piece.frame, piece]),
  );
  return pieces.flatMap((piece, i) => {
    const signature = pieces[i + 1];
    const letter = letterIn(lines, piece, signature, last.get(piece.frame));
    if (letter)
      return [
        { ...piece, to: letter.from },
        { ...piece, ...letter, body: letter.from },
      ];
    const before = pieces[i - 1];
    const closed = before && letterIn(lines, before, piece, last.get(piece.frame));
    if (closed) return [{ ...piece, frame: closed.frame }];
    return [
      isStrange(lines, piece, last.get(piece.frame))
        ? { ...piece, frame: { ...piece.frame, author: null, confidence: 0.4 } }
        : piece,
    ];
  });
}

function letterIn(
  lines: readonly Line[],
  piece: Piece,
  signature: Piece | undefined,
  last: Piece | undefined,
): { frame: Frame; from: number } | null {
  if (piece.role !== 'body' || signature?.role !== 'signature' || signature.frame !== piece.frame) return null;
  const name = nameUnder(lines, signature);
  const { author } = piece.frame;
  if (!name || (author?.name ? isSame(name, author) : signature === last)) return null;
  const from = salutationIn(lines, piece);
  if (from === null) return null;
  const frame: Frame = {
    ...piece.frame,
    kind: 'forward',
    author: { name, address: null },
    recipients: [],
    date: null,
    subject: null,
    depth: piece.frame.depth + 1,
    confidence: 0.5,
  };
  return { frame, from };
}

/** A signature in the middle of a message under another name than its author's. */
function isStrange(lines: readonly Line[], piece: Piece, last: Piece | undefined): boolean {
  if (piece.role !== 'signature' || piece === last || !piece.frame.author?.name) return false;
  const name = nameUnder(lines, piece);
  return name !== null && !isSame(name, piece.frame.author);
}

/** The last salutation that starts a paragraph, when another one or an announcement stands above it. */
function salutationIn(lines: readonly Line[], { body, to }: Piece): number | null {
  const words = (at: number): string => lines[at]?.words ?? '';
  const places: number[] = [];
  for (let at = body; at < to; at++) {
    if (isGreeting(words(at)) && (at === body || words(at - 1) === '' || at === places.at(-1))) places.push(at);
  }
  const place = places.at(-1);
  let first = body;
  while (first < to && words(first) === '') first++;
  if (place === undefined || place <= first) return null;
  return places.length > 1 || isAnnounced(lines, place) ? place : null;
}

function nameUnder(lines: readonly Line[], { from, to }: Piece): string | null {
  const worded = lines.slice(from, Math.min(to, from + 6)).filter(({ words }) => words !== '');
  return closingName(worded[0]?.words ?? '', worded[1]?.words ?? '');
}

/** Whether a name and an author share a word of three letters or more, or the name is in the address. */
function isSame(name: string, author: Correspondent): boolean {
  const known = wordsOf(author.name ?? '');
  const mailbox = author.address?.split('@')[0] ?? '';
  const words = wordsOf(name);
  return words.length === 0 || words.some((word) => known.includes(word) || mailbox.includes(word));
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
