import { type MessageOrder, type NewEntry, order } from '@derden/policy';
import { describe, expect, test } from 'vitest';
import { deedOf, inOneMail, leftOf } from './deeds.ts';

const line = { row: 'Q48', follows: ['R8'], fingerprint: null, classes: [], findings: [] } as const;
const m4 = order('M4', { ticket: 7, organisatie: 12 });
const m10 = (referentie: string) => order('M10', { referentie, organisatie: 12 });
const close: NewEntry = { ...line, action: { kind: 'setTicket', ticket: 7, state: 'closed' } };

function mail(message: MessageOrder, also: readonly MessageOrder[] = [], row = 'Q48'): NewEntry {
  const more = also.length > 0 ? { also } : {};
  return { ...line, row, action: { kind: 'sendMessage', ticket: 7, to: { kind: 'requester' }, message, ...more } };
}

/** Message ids of an entry, for the eye. */
function texts(entries: readonly NewEntry[]): readonly string[] {
  return entries.map(({ action }) =>
    action.kind === 'sendMessage'
      ? [action.message, ...(action.also ?? [])].map(({ message }) => message).join('+')
      : action.kind,
  );
}

describe('what is left to do', () => {
  test('each thing once', () => {
    expect(texts(leftOf([close, close, mail(m4), mail(m4, [], 'A6')], new Set()))).toEqual(['setTicket', 'M4']);
  });

  test('nothing that is past', () => {
    expect(texts(leftOf([close, mail(m4)], new Set([deedOf(close)])))).toEqual(['M4']);
  });

  test('another row, finding or content makes it another deed', () => {
    const others: readonly NewEntry[] = [
      { ...close, row: 'G10' },
      { ...close, findings: ['f1'] },
      { ...close, fingerprint: 'abc' },
    ];
    expect(leftOf(others, new Set([deedOf(close)]))).toHaveLength(3);
  });
});

describe('in one mail', () => {
  test('texts to one recipient about one ticket, where the first stands', () => {
    expect(texts(inOneMail([mail(m4), close, mail(m10('O-2026-0114'))]))).toEqual(['M4+M10', 'setTicket']);
  });

  test('not with a text about something that was found', () => {
    const found = { ...mail(m10('O-2026-0114')), findings: ['f1'] };
    expect(texts(inOneMail([mail(m4), found]))).toEqual(['M4', 'M10']);
  });
});
