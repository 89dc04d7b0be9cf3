import type { LabelKind } from '../fields/labels.ts';

/** Values that tell their label by their form. */
const forms: Partial<Record<LabelKind, RegExp>> = {
  'date-of-birth': /^\S{1,2}[-./ ]{1,3}(?:\S{1,2}|\p{L}{3,9})[-./ ]{1,3}\S{2,4}$/u,
  bsn: /^\S*\d\S*(?:[ .]\S{1,5}){0,3}$/,
  phone: /^[+(\dO][\d ()/OIl-]{8,20}$/,
  email: /^\S+(?: \S+)? ?[@©®] ?\S+/,
  postcode: /^\S{4} ?[A-Z\d]{2}(?!\S)/i,
  iban: /^[A-Z]\S\S{2}[A-Z\d |]{8,34}$/,
};

const letters = /^['\p{L}][\p{L}\p{M}' .,/()-]*$/u;

/** Values that may be many things, but not anything. */
const words: Partial<Record<LabelKind, RegExp>> = {
  name: letters,
  'given-name': letters,
  surname: letters,
  infix: letters,
  initials: letters,
  place: letters,
  street: /\p{L}{2}/u,
  address: /\p{L}{2}/u,
  'house-number': /^\d/,
};

/** Whether a value is one that a label of this kind can have: only such a label, among others, or not. */
export function fit(kind: LabelKind | undefined, value: string): 'sure' | 'maybe' | 'no' {
  if (/^[^:]{2,30}: /.test(value)) return 'no';
  const form = kind && forms[kind];
  if (form) return form.test(value) && /\d|@/.test(value) ? 'sure' : 'no';
  const possible = kind && words[kind];
  return possible && !possible.test(value) ? 'no' : 'maybe';
}
