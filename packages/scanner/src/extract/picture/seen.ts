import type { Span } from '../../document.ts';
import { createLines, type Lines } from '../lines.ts';
import { type DocumentReading, type FileBytes, startsOf, textReading } from '../reading.ts';

/** What was seen in a picture so far. */
export interface Seen {
  /** A text for each page. */
  readonly texts: string[];
  /** What its codes and its own data say, after the text. */
  readonly rest: Lines;
  readonly files: FileBytes[];
  /** A record that no value has yet. */
  nextRecord(): number;
  addFace(): void;
  reading(paged: boolean): DocumentReading;
}

/** Stands for a face: a finding needs a place in a text. */
const faceLine = '(gezicht)';

export function createSeen(): Seen {
  const texts: string[] = [];
  const rest = createLines();
  const faces: Span[] = [];
  let record = 0;
  return {
    texts,
    rest,
    files: [],
    nextRecord: () => record++,
    addFace() {
      faces.push({ start: rest.length, end: rest.length + faceLine.length });
      rest.add(faceLine);
    },
    reading(paged) {
      const text = texts.join('');
      const gap = text && rest.length > 0 ? '\n' : '';
      const by = text.length + gap.length;
      return textReading('picture', text + gap + rest.text(), {
        pages: paged ? startsOf(texts) : [],
        fields: rest.fields.map((field) => ({ ...field, ...moved(field, by) })),
        marks: faces.map((face) => ({ kind: 'face', ...moved(face, by) })),
        ...(text ? { seen: [{ start: 0, end: text.length }] } : {}),
      });
    },
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
