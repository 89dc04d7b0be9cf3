import { describe, expect, test } from 'vitest';
import { defaults } from '../settings.ts';
import { decideTicket } from './decide-ticket.ts';
import { finding, report, ticket, ticketCase } from './testing/case.ts';
import { action, decideOn, kinds } from './testing/decide.ts';

describe('review', () => {
  test.for([
    ['T7', { score: 0.6 }, '2026-11-25'],
    ['T7', { score: 0.6, class: 'K2' }, '2026-11-26'],
    ['T7', { relation: 'unknown', class: 'K3' }, '2026-11-26'],
    ['T6', { score: 0.2 }, '2026-11-25'],
  ] as const)('%s %j by %s', ([row, other, due]) => {
    const { items, entries, atOnce } = decideTicket(ticketCase([finding('conversation:51', other)]));
    expect(items).toMatchObject([{ id: row, standing: 'in-review', due }]);
    expect(entries).toEqual([]);
    expect(atOnce.map((entry) => entry.action)).toEqual([{ kind: 'setTicket', ticket: 7, state: 'privacy-review' }]);
  });

  test('T4: unreadable is held, not clean', () => {
    const locked = report([], { unreadable: [{ part: 'attachment:71', path: ['a.pdf'], code: 'encrypted' }] });
    const { items, atOnce } = decideTicket(ticketCase([], { report: locked }));
    expect(items).toMatchObject([{ id: 'T4', item: 'attachment:71', class: null, standing: 'in-review' }]);
    expect(action(atOnce, 'setTicket')).toMatchObject({ state: 'privacy-review', addTags: ['niet-gecontroleerd'] });
    const looked = [{ item: 'attachment:71', verdict: 'reject' } as const];
    expect(decideTicket(ticketCase([], { report: locked, rulings: looked })).items).toMatchObject([{ id: 'T1b' }]);
    const saw = [
      { item: 'attachment:71', verdict: 'remove', saw: { class: 'K1', entities: ['NL_ID_DOCUMENT'] } } as const,
    ];
    expect(
      decideTicket(ticketCase([], { report: locked, rulings: saw })).entries.find(
        (entry) => entry.action.kind === 'deleteAttachment',
      ),
    ).toMatchObject({ classes: ['K1'] });
  });

  test('a reviewer’s word goes over the scanner’s', () => {
    const unsure = finding('conversation:51', { relation: 'unknown', class: 'K3' });
    const ruled = (verdict: 'remove' | 'reject') =>
      decideTicket(ticketCase([unsure], { rulings: [{ item: unsure.id, verdict }] }));
    expect(kinds(ruled('remove').entries)).toContain('deleteConversation');
    expect(ruled('reject')).toMatchObject({ entries: [], atOnce: [] });
  });

  test('what is to be removed is hidden until the plan is approved', () => {
    const { atOnce, entries, removeBy } = decideOn('attachment:71');
    expect(action(atOnce, 'setTicket')).toMatchObject({ state: 'privacy-review' });
    expect(action(entries, 'setTicket')).toMatchObject({ state: 'awaiting-anonymised', addTags: ['pg-verwijderd'] });
    expect(removeBy).toBe('2026-11-25');
  });

  test('automatic only where both organisation and settings allow it', () => {
    const settings = { ...defaults, automaticClasses: ['K1', 'K2'] as const };
    expect(decideOn('attachment:71', { automatic: ['K1'], settings })).toMatchObject({ automatic: true, atOnce: [] });
    expect(decideOn('attachment:71', { automatic: ['K2'], settings }).automatic).toBe(false);
    expect(decideOn('attachment:71', { automatic: ['K1'] }).automatic).toBe(false);
    expect(decideOn('conversation:53', { automatic: ['K1'], settings }).automatic).toBe(false);
  });
});

describe('what the sender is told', () => {
  test('M1 names places, kinds and what was removed, and nothing else', () => {
    const two = [finding('attachment:71'), finding('attachment:73', { entity: 'PERSON', class: 'K2' })];
    expect(action(decideTicket(ticketCase(two)).entries, 'sendMessage')).toEqual({
      kind: 'sendMessage',
      ticket: 7,
      to: { kind: 'requester' },
      message: {
        message: 'M1',
        facts: {
          ticket: 7,
          datum: '2026-11-24',
          plaats: ['attachment', 'attachment'],
          soorten: ['NL_BSN', 'PERSON'],
          onderdeel: ['attachment', 'attachment'],
        },
      },
    });
  });

  test.for([
    ['asked twice', { mail: { requests: 2, resubmissions: 1, lastOn: null } }, 'phone-sender'],
    ['sent it again twice', { mail: { requests: 1, resubmissions: 2, lastOn: null } }, 'phone-sender'],
    ['no-reply', { ticket: ticket({ sender: 'no-reply' }) }, 'sender-unreachable'],
    ['an automatic reply', { ticket: ticket({ sender: 'auto-reply' }) }, 'sender-unreachable'],
    ['a mailing list', { ticket: ticket({ sender: 'mailing-list' }) }, 'sender-unreachable'],
  ] as const)('%s: no mail, an agent sees it', ([, other, reason]) => {
    const { entries } = decideOn('attachment:71', other);
    expect(kinds(entries)).not.toContain('sendMessage');
    expect(action(entries, 'alert')).toEqual({ kind: 'alert', role: 'agent', ticket: 7, reason });
  });

  test('one message a day: the next waits', () => {
    const told = { requests: 1, resubmissions: 0, lastOn: '2026-11-24' };
    const { entries, postponed } = decideOn('attachment:71', { mail: told });
    expect(kinds(entries)).not.toContain('sendMessage');
    expect(postponed).toMatchObject({ message: 'M1' });
    const tomorrow = decideOn('attachment:71', { mail: told, now: '2026-11-24T23:00:00Z' });
    expect(kinds(tomorrow.entries)).toContain('sendMessage');
  });
});

test('what is not a third party’s leaves the ticket alone', () => {
  const clean = [
    finding('conversation:51', { relation: 'colleague', class: 'K4' }),
    finding('conversation:53', { relation: 'agent', class: 'K4' }),
    finding('description', { class: 'K4', entity: 'IP_ADDRESS' }),
  ];
  expect(decideTicket(ticketCase(clean))).toMatchObject({ atOnce: [], entries: [], manual: [], removeBy: null });
});
