import type { Unreadable } from '@derden/scanner';
import { expect, test } from 'vitest';
import { nl } from './lang/nl.ts';
import type { ScanRecord } from './record.ts';
import { createUnreadContents, reasonOf, titlesOf } from './unread.ts';

function record(ticket: number, unreadable: readonly Unreadable[]): ScanRecord {
  return { ticket, verdict: 'unreadable', parts: [], subjects: [], findings: [], unreadable };
}

const font = {
  part: 'attachment:7',
  path: ['logo.ttf'],
  code: 'unsupported',
  content: 'digest 1',
  kind: 'font',
} as const;
const locked = { part: 'attachment:8', path: [], code: 'encrypted' } as const;
const unknown = { ...font, content: 'digest 2' };

test('a content is told with the first ticket that has it', () => {
  const contents = createUnreadContents();
  expect(contents.told(record(1, [font, locked]))).toEqual([font, locked]);
  expect(contents.told(record(2, [font, locked, unknown]))).toEqual([locked, unknown]);
  expect(contents.told(record(3, [font, font]))).toEqual([]);
  expect(contents.repeated().map((content) => [content.first, titlesOf(content, nl)])).toEqual([[font, '#1, #2, #3']]);
});

test('many tickets are counted', () => {
  const contents = createUnreadContents();
  for (let ticket = 1; ticket <= 20; ticket++) contents.told(record(ticket, [font]));
  expect(contents.repeated().map((content) => titlesOf(content, nl))).toEqual([
    '#1, #2, #3, #4, #5, #6, #7, #8, en nog 12',
  ]);
});

test('what is left unread on purpose says what it is', () => {
  expect(reasonOf(font, nl)).toBe('lettertype, wordt niet gelezen');
  expect(reasonOf(locked, nl)).toBe('met een wachtwoord beveiligd');
});
