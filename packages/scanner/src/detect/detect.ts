import type { Document, Field } from '../document.ts';
import { type Cleaned, clean } from './clean.ts';
import { keepCompany } from './company.ts';
import { type Contender, compete } from './compete.ts';
import { fieldsInText } from './fields-in-text.ts';
import { type Prefilter, prefilter } from './keywords.ts';
import type { Mention, Recognizer } from './recognizer.ts';
import { type Source, sourceOf } from './source.ts';

/** What was found in one document, in text order, and the labelled values that were seen on the way. */
export interface Detection {
  readonly mentions: readonly Mention[];
  readonly fields: readonly Field[];
}

export type Detect = (document: Pick<Document, 'text' | 'fields'>) => Detection;

/** Below this a hit is a candidate only. */
const threshold = 0.5;

/** Prepares recognizers for many documents. Offsets of what it finds are those of `document.text`. */
export function detector(recognizers: readonly Recognizer[]): Detect {
  const worthAsking = prefilter(recognizers);
  return ({ text, fields }) => {
    const cleaned = clean(text);
    const source = sourceOf(cleaned.text, allFields(cleaned, fields));
    const mentions = keepCompany(compete(contenders(recognizers, worthAsking, source)), source);
    return {
      mentions: mentions.filter((mention) => mention.score >= threshold).map((mention) => original(cleaned, mention)),
      fields: source.fields.map((field) => original(cleaned, field)),
    };
  };
}

function contenders(recognizers: readonly Recognizer[], worthAsking: Prefilter, source: Source): Contender[] {
  const asked = worthAsking(source);
  return recognizers
    .filter((recognizer) => asked.has(recognizer))
    .flatMap((recognizer) => [...recognizer.find(source)].map((hit) => ({ ...hit, entity: recognizer.entity })));
}

/** Fields that reading the file gave, and those that stand in its text outside them. */
function allFields(cleaned: Cleaned, fields: readonly Field[]): Field[] {
  const given = fields
    .map((field) => ({ ...field, start: cleaned.toCleaned(field.start), end: cleaned.toCleaned(field.end) }))
    .sort((a, b) => a.start - b.start);
  const next = given.reduce((highest, field) => Math.max(highest, field.record + 1), 0);
  const found = fieldsInText(cleaned.text).map((field) => ({ ...field, record: field.record + next }));
  return withoutOverlap(given, found);
}

/** The innermost wins: labels inside a cell (`naam=…` in a column of addresses) say more than the column's name. */
function withoutOverlap(given: readonly Field[], found: readonly Field[]): Field[] {
  const outer = new Set<Field>();
  const inner: Field[] = [];
  let at = 0;
  for (const field of [...found].sort((a, b) => a.start - b.start)) {
    while (given[at] && (given[at] as Field).end <= field.start) at++;
    const cell = given[at];
    if (cell && cell.start < field.end && !(cell.start <= field.start && field.end <= cell.end)) continue;
    if (cell && cell.start < field.end) outer.add(cell);
    inner.push(field);
  }
  return [...given.filter((field) => !outer.has(field)), ...inner].sort((a, b) => a.start - b.start);
}

function original<Span extends { readonly start: number; readonly end: number }>(cleaned: Cleaned, span: Span): Span {
  return { ...span, start: cleaned.toOriginal(span.start), end: cleaned.toOriginal(span.end) };
}
