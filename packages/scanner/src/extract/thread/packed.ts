import type { Field } from '../../document.ts';
import type { DocumentReading } from '../reading.ts';

/** A text on its way from a thread: a table has hundreds of thousands of fields, which as objects take longer to send than to read. */
export interface PackedDocument {
  readonly kind: 'packed';
  readonly document: Omit<DocumentReading['document'], 'fields'>;
  readonly labels: readonly string[];
  /** Of each field its label, start, end and record. */
  readonly numbers: Float64Array<ArrayBuffer>;
}

const each = 4;

export function packed({ document: { fields, ...document } }: DocumentReading): PackedDocument {
  const labels = new Map<string, number>();
  const numbers = new Float64Array(fields.length * each);
  for (const [at, { label, start, end, record }] of fields.entries()) {
    const number = labels.get(label) ?? labels.size;
    labels.set(label, number);
    numbers.set([number, start, end, record], at * each);
  }
  return { kind: 'packed', document, labels: [...labels.keys()], numbers };
}

export function unpacked({ document, labels, numbers }: PackedDocument): DocumentReading {
  const fields = Array.from({ length: numbers.length / each }, (_, at): Field => {
    const [number = 0, start = 0, end = 0, record = 0] = numbers.subarray(at * each, at * each + each);
    return { label: labels[number] ?? '', start, end, record };
  });
  return { kind: 'document', document: { ...document, fields } };
}
