import { expect, test } from 'vitest';
import type { Case } from '../check-cases.ts';
import { detector } from '../detect.ts';
import { dutch } from '../recognizers.ts';

const detect = detector(dutch);

/** Text from a picture, in which `«ENTITY value»` marks what must be found; a text without marks must stay silent. */
export function checkSeen(cases: readonly Case[]): void {
  test.for(cases)('seen: %s', ([, marked]) => {
    const text = marked.replace(marks, '$2');
    const { mentions } = detect({ text, fields: [], seen: [{ start: 0, end: text.length }] });
    const found = mentions.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);
    expect(found).toEqual(Array.from(marked.matchAll(marks), ([, entity, value]) => `${entity} ${value}`));
  });
}

const marks = /«([A-Z_]+) ([^»]+)»/g;
