import type { Document, Field } from '../document.ts';
import { clean } from './clean.ts';
import { keepCompany } from './company.ts';
import { type Contender, compete } from './compete.ts';
import { facesIn } from './faces.ts';
import { type Prefilter, prefilter } from './keywords.ts';
import { readOnce, readTwice } from './read-twice.ts';
import type { Mention, Recognizer } from './recognizer.ts';
import type { Cleaned } from './replaced.ts';
import type { Source } from './source.ts';

/** What was found in one document, in text order, and the labelled values that were seen on the way. */
export interface Detection {
  readonly mentions: readonly Mention[];
  readonly fields: readonly Field[];
}

export type Detect = (document: Detectable) => Detection;

export type Detectable = Pick<Document, 'text' | 'fields'> & Partial<Pick<Document, 'marks' | 'seen'>>;

/** Below this a hit is a candidate only. */
const threshold = 0.5;

/** Prepares recognizers for many documents. Offsets of what it finds are those of `document.text`. */
export function detector(recognizers: readonly Recognizer[]): Detect {
  const worthAsking = prefilter(recognizers);
  const find = (source: Source): Contender[] => contenders(recognizers, worthAsking, source);
  return ({ text, fields, marks = [], seen = [] }) => {
    const cleaned = clean(text);
    const { source, hits } = seen.length > 0 ? readTwice(cleaned, fields, seen, find) : readOnce(cleaned, fields, find);
    const mentions = keepCompany(compete(hits), source)
      .filter((mention) => mention.score >= threshold)
      .map((mention) => original(cleaned, mention));
    const faces = facesIn(marks);
    return {
      mentions: faces.length > 0 ? [...mentions, ...faces].sort((a, b) => a.start - b.start) : mentions,
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

function original<Span extends { readonly start: number; readonly end: number }>(cleaned: Cleaned, span: Span): Span {
  return { ...span, start: cleaned.toOriginal(span.start), end: cleaned.toOriginal(span.end) };
}
