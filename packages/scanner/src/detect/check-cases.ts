import { expect, test } from 'vitest';
import { findIn } from './find-in.ts';
import type { Recognizer } from './recognizer.ts';

export type Case = readonly [reason: string, sentence: string];

/** Each «…» marks the span the recognizer must point at; a sentence without marks must stay silent. */
export function checkCases(recognizer: Recognizer, cases: readonly Case[]): void {
  test.for(cases)(`${recognizer.id}: %s`, ([, marked]) => {
    const { text, spans } = readMarks(marked);
    const hits = findIn(recognizer, text).map((hit) => text.slice(hit.start, hit.end));
    expect(hits).toEqual(spans);
  });
}

function readMarks(marked: string): { text: string; spans: string[] } {
  const spans = [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '');
  return { text: marked.replace(/[«»]/g, ''), spans };
}
