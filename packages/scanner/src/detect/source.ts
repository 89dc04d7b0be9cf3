import type { Field } from '../document.ts';
import { fieldIndex } from './field-index.ts';

/** The text that recognizers look at: clean characters, same length and offsets as `clean` made it. */
export interface Source {
  readonly text: string;
  /** `text` in lower case, character for character. */
  readonly lower: string;
  readonly fields: readonly Field[];
  /** The field that holds the offset, if any. */
  fieldAt(offset: number): Field | undefined;
  /** Lower-case words that lead up to the offset: the field's label, then what stands before on the same line. */
  before(offset: number, length?: number): string;
  /** Lower-case text after the offset, up to the end of the line. */
  after(offset: number, length?: number): string;
  /** What `oncePerSource` keeps. */
  readonly derived: Map<unknown, unknown>;
}

export function sourceOf(text: string, fields: readonly Field[]): Source {
  const lower = lowerSameLength(text);
  const fieldAt = fieldIndex(fields);
  return {
    text,
    lower,
    fields,
    fieldAt,
    before(offset, length = 40) {
      const field = fieldAt(offset);
      const near = lower.slice(Math.max(field?.start ?? 0, offset - length), offset);
      const label = field ? `${field.label.toLowerCase()}: ` : '';
      return label + near.slice(near.lastIndexOf('\n') + 1);
    },
    after(offset, length = 40) {
      const near = lower.slice(offset, Math.min(fieldAt(offset)?.end ?? lower.length, offset + length));
      return near.split('\n', 1)[0] ?? '';
    },
    derived: new Map(),
  };
}

/** Makes something of a source at the first call and hands out the same afterwards. */
export function oncePerSource<Value>(make: (source: Source) => Value): (source: Source) => Value {
  return (source) => {
    const known = source.derived.get(make) as Value | undefined; // only `make` puts there
    if (known !== undefined) return known;
    const made = make(source);
    source.derived.set(make, made);
    return made;
  };
}

/** İ lower-cases to two characters; offsets must not move. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, i) => one(text[i] ?? '')).join('');
}

function one(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}
