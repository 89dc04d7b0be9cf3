import type { Field } from '../document.ts';

/** Text that is written line by line, with a field for each `label: value`. */
export interface Lines {
  readonly length: number;
  readonly fields: readonly Field[];
  /** A line as it stands; nothing when it is blank. */
  add(line: string): void;
  /** A line `label: value`; fields with one `record` are one row, form or object. */
  addField(label: string, value: string, record: number): void;
  text(): string;
}

export function createLines(): Lines {
  const pieces: string[] = [];
  const fields: Field[] = [];
  let length = 0;

  function write(piece: string): void {
    pieces.push(piece);
    length += piece.length;
  }

  return {
    fields,
    get length() {
      return length;
    },
    add(line) {
      if (line.trim()) write(`${line.trim()}\n`);
    },
    addField(label, value, record) {
      const trimmed = value.trim();
      if (!trimmed) return;
      if (label) {
        write(`${label}: `);
        fields.push({ label, start: length, end: length + trimmed.length, record });
      }
      write(`${trimmed}\n`);
    },
    text: () => pieces.join(''),
  };
}
