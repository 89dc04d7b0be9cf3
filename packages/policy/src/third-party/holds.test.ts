import { describe, expect, test } from 'vitest';
import { decideTicket } from './decide-ticket.ts';
import { finding, part, parts, report, stranger, ticket, ticketCase } from './testing/case.ts';
import { action, decideOn, kinds, removals } from './testing/decide.ts';

describe('T2, T3: held and needed', () => {
  const flag = {
    finding: finding('attachment:71').id,
    by: 9,
    second: 10,
    reason: 'fout nabootsen',
    setOn: '2026-11-24',
    until: '2026-12-01',
  };

  test('a hold on the ticket stops all', () => {
    const { entries, items, atOnce } = decideOn('attachment:71', { holds: { ticket: true, subjects: [] } });
    expect(entries).toEqual([]);
    expect(items).toMatchObject([{ id: 'T2', standing: 'on-hold' }]);
    expect(atOnce.map((entry) => entry.action)).toEqual([{ kind: 'setTicket', ticket: 7, addTags: ['bezwaar'] }]);
  });

  test('an objection of one person keeps what stands with it, the rest goes', () => {
    const other = [
      finding('attachment:71'),
      finding('attachment:71', { subject: 's2', start: 20 }),
      finding('attachment:73'),
    ];
    const subjects = [stranger, { ...stranger, id: 's2' }];
    const { entries, items } = decideTicket(
      ticketCase(other, { report: report(other, { subjects }), holds: { ticket: false, subjects: ['s2'] } }),
    );
    expect(removals(entries)).toMatchObject([{ attachment: 73 }]);
    expect(items.map(({ standing }) => standing).sort()).toEqual(['on-hold', 'planned', 'waiting']);
  });

  test('a file goes by itself when its message has to wait', () => {
    const three = [
      finding('conversation:51'),
      finding('conversation:51', { subject: 's2', relation: 'requester', class: 'K4', start: 40 }),
      finding('attachment:73'),
    ];
    const { entries, items } = decideTicket(ticketCase(three, { holds: { ticket: false, subjects: ['s2'] } }));
    expect(removals(entries)).toMatchObject([{ row: 'T8', kind: 'deleteAttachment', attachment: 73 }]);
    expect(items.map(({ standing }) => standing).sort()).toEqual(['none', 'planned', 'waiting']);
  });

  test('an objection by the sender keeps the message that names the sender', () => {
    const both = [
      finding('conversation:51'),
      finding('conversation:51', { subject: 's2', relation: 'requester', class: 'K4', start: 40 }),
    ];
    const { entries, items } = decideTicket(ticketCase(both, { holds: { ticket: false, subjects: ['s2'] } }));
    expect(entries).toEqual([]);
    expect(items.map(({ standing }) => standing).sort()).toEqual(['none', 'waiting']);
  });

  test('needed: the sender is told, the ticket handled, deletion scheduled', () => {
    const { entries, items, atOnce } = decideOn('attachment:71', { needed: [flag] });
    expect(entries).toEqual([]);
    expect(items).toMatchObject([{ id: 'T3', standing: 'needed', due: '2026-12-01' }]);
    expect(kinds(atOnce)).toEqual(['sendMessage', 'addNote', 'setTicket']);
    expect(action(atOnce, 'sendMessage')).toMatchObject({
      message: { message: 'M2', facts: { einddatum: '2026-12-01' } },
    });
    expect(action(atOnce, 'setTicket')).toMatchObject({ state: 'open', addTags: ['pg-noodzakelijk'] });
    expect(kinds(decideOn('attachment:71', { needed: [{ ...flag, told: true }] }).atOnce)).toEqual(['setTicket']);
  });

  test('what stands with it waits; elsewhere it goes, without M1, for the question is handled', () => {
    const three = [finding('attachment:71'), finding('attachment:71', { start: 20 }), finding('attachment:73')];
    const { entries, items } = decideTicket(ticketCase(three, { needed: [flag] }));
    expect(removals(entries)).toMatchObject([{ attachment: 73 }]);
    expect(kinds(entries)).not.toContain('sendMessage');
    expect(items.map(({ standing }) => standing).sort()).toEqual(['needed', 'planned', 'waiting']);
  });

  test.for([
    ['the end date', { now: '2026-12-01T08:00:00Z' }],
    ['thirty days', { now: '2026-12-24T08:00:00Z', needed: [{ ...flag, until: '2027-06-01' }] }],
    ['resolved', { ticket: ticket({ status: 'resolved' }) }],
  ] as const)('ended by %s: removed without M1', ([, other]) => {
    const { entries } = decideOn('attachment:71', { needed: [flag], ...other });
    expect(kinds(entries)).toContain('deleteAttachment');
    expect(kinds(entries)).not.toContain('sendMessage');
    expect(action(entries, 'setTicket')).toMatchObject({ removeTags: ['pg-noodzakelijk'] });
  });

  test('the day before it still stays', () => {
    expect(decideOn('attachment:71', { needed: [flag], now: '2026-11-30T22:59:59Z' }).entries).toEqual([]);
  });

  test.for([
    ['no second person for K1', { second: undefined }],
    ['the same person twice', { second: 9 }],
    ['no reason', { reason: ' ' }],
  ] as const)('%s: the flag does not count', ([, wrong]) => {
    const { second, ...rest } = { ...flag, ...wrong };
    const needed = [{ ...rest, ...(second !== undefined && { second }) }];
    expect(kinds(decideOn('attachment:71', { needed }).entries)).toContain('sendMessage');
  });
});

test('without a fingerprint nothing is destroyed', () => {
  const bare = ticket({
    parts: [
      ...parts.filter(({ id }) => id !== 'attachment:71'),
      part('attachment:71', 'attachment', { fingerprint: null }),
    ],
  });
  expect(decideOn('attachment:71', { ticket: bare })).toMatchObject({
    entries: [],
    manual: [{ part: 'attachment:71', reason: 'no-fingerprint' }],
  });
});

test('a finding in a part that the caller left out is not lost', () => {
  const { manual, items, entries } = decideOn('conversation:99');
  expect(entries).toEqual([]);
  expect(manual).toMatchObject([{ part: 'conversation:99', reason: 'unknown-part' }]);
  expect(items).toMatchObject([{ standing: 'manual' }]);
});
