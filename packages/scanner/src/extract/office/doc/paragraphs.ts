import type { TableMark } from './paragraph-marks.ts';
import type { Piece } from './pieces.ts';

/** A paragraph without its mark, and what it is in a table. */
export interface Paragraph {
  readonly text: string;
  readonly mark: TableMark | null;
  /** The last of its cell. */
  readonly endsCell: boolean;
}

export interface ParagraphReader {
  /** The paragraphs in the next so many characters. */
  next(count: number): Generator<Paragraph>;
}

/** Ends of paragraphs, of cells and of sections. */
const marks: ReadonlySet<string> = new Set(['\r', '\x07', '\x0c']);

export function paragraphReader(pieces: readonly Piece[], tableMarks: ReadonlyMap<number, TableMark>): ParagraphReader {
  let index = 0;
  let used = 0;
  return {
    *next(count) {
      let left = count;
      let words: string[] = [];
      while (left > 0) {
        const piece = pieces[index];
        if (!piece) break;
        const stop = Math.min(piece.text.length, used + left);
        const at = markIn(piece.text, used, stop);
        words.push(piece.text.slice(used, at < 0 ? stop : at));
        const next = at < 0 ? stop : at + 1;
        if (at >= 0) {
          yield paragraph(
            words.join(''),
            piece.text[at] ?? '',
            tableMarks.get(piece.at + next * piece.width),
            tableMarks.size > 0,
          );
          words = [];
        }
        left -= next - used;
        used = next;
        if (used >= piece.text.length) {
          index++;
          used = 0;
        }
      }
      if (words.join('')) yield { text: words.join(''), mark: null, endsCell: false };
    },
  };
}

function markIn(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (marks.has(text[at] ?? '')) return at;
  return -1;
}

/** Without formatting an empty cell at the end of a row is taken for the end of it. */
function paragraph(text: string, mark: string, known: TableMark | undefined, isFormatted: boolean): Paragraph {
  const isCell = mark === '\x07';
  const guessed = isCell && text === '' && !isFormatted ? 'row' : 'cell';
  return { text, mark: known ?? (isCell ? guessed : null), endsCell: isCell };
}
