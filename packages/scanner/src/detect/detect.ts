import type { Document, Field } from '../document.ts';
import { clean } from './clean.ts';
import { keepCompany } from './company.ts';
import { type Contender, compete } from './compete.ts';
import { facesIn } from './faces.ts';
import { readOnce, readTwice } from './read-twice.ts';
import type { Mention, Recognizer } from './recognizer.ts';
import type { Cleaned } from './replaced.ts';
import type { Source } from './source.ts';
import { triggersOf } from './triggers.ts';

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
  const find = finder(recognizers);
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

/** Asks every recognizer that the text gives reason to. */
export function finder(recognizers: readonly Recognizer[]): (source: Source) => Contender[] {
  const triggered = triggersOf(recognizers);
  return (source) => {
    const found: Contender[] = [];
    const places = triggered(source);
    for (const [index, recognizer] of recognizers.entries()) {
      const phrases = places[index];
      if (!phrases) continue;
      for (const { start, end, score, because } of recognizer.find(source, phrases))
        found.push({ entity: recognizer.entity, start, end, score, because });
    }
    return found;
  };
}

function original<Span extends { readonly start: number; readonly end: number }>(cleaned: Cleaned, span: Span): Span {
  return { ...span, start: cleaned.toOriginal(span.start), end: cleaned.toOriginal(span.end) };
}
