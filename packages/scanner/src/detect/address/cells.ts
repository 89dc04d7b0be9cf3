import type { Field } from '../../document.ts';
import { type LabelKind, labelKind } from '../fields/labels.ts';
import type { Hit } from '../recognizer.ts';
import type { Source } from '../source.ts';

interface CellRule {
  readonly value: RegExp;
  readonly score: number;
  /** Without one of these in the same record the value says too little. */
  readonly beside?: readonly LabelKind[];
}

const cellRules: Partial<Record<LabelKind, CellRule>> = {
  address: { value: /^(?!https?:|www\.|[^\s@]+@)(?!postbus|antwoordnummer)(?=.*\d)(?=.*\p{L}).{4,120}$/iu, score: 0.9 },
  street: { value: /^(?!https?:|www\.|postbus|antwoordnummer)[\p{L}\d][\p{L}\d .,'/-]{2,60}$/iu, score: 0.88 },
  'house-number': {
    value: /^\d{1,5}[ -]?[\p{L}\d/ -]{0,8}$/u,
    score: 0.6,
    beside: ['street', 'postcode', 'surname', 'name'],
  },
  'house-addition': { value: /^[\p{L}\d-]{1,5}$/u, score: 0.5, beside: ['house-number'] },
  postcode: { value: /^[1-9]\d{3} {0,2}[a-z]{2}$/i, score: 0.9 },
  place: {
    value: /^['\p{L}][\p{L}' .-]{1,40}$/u,
    score: 0.6,
    beside: ['street', 'postcode', 'house-number', 'address'],
  },
};

/** What stands in cells that a label or column calls a part of an address. */
export function* addressCells(source: Source): Generator<Hit> {
  const kinds = kindsByRecord(source.fields);
  for (const field of source.fields) {
    const kind = labelKind(field.label);
    const rule = kind && cellRules[kind];
    if (!rule || field.end - field.start > 200) continue;
    if (rule.beside && !rule.beside.some((other) => kinds.get(field.record)?.has(other))) continue;
    const value = source.text.slice(field.start, field.end);
    const plain = value.replaceAll('+', ' ').replace(/[.,;]$/, '');
    if (!rule.value.test(plain)) continue;
    yield { start: field.start, end: field.start + plain.length, score: rule.score, because: [`label: ${kind}`] };
  }
}

function kindsByRecord(fields: readonly Field[]): Map<number, Set<LabelKind>> {
  const kinds = new Map<number, Set<LabelKind>>();
  for (const { label, record } of fields) {
    const kind = labelKind(label);
    if (!kind) continue;
    const seen = kinds.get(record);
    if (seen) seen.add(kind);
    else kinds.set(record, new Set([kind]));
  }
  return kinds;
}
