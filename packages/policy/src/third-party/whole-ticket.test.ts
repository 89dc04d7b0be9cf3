import { describe, expect, test } from 'vitest';
import type { TicketCase } from './case.ts';
import { decideTicket } from './decide-ticket.ts';
import { finding, parts, report, stranger, ticket, ticketCase } from './testing/case.ts';
import { action, decideOn, kinds } from './testing/decide.ts';

describe('T13–T14: the whole ticket', () => {
  const hollow = ticket({ parts: parts.map((each) => ({ ...each, useful: false })) });

  test('when nothing useful remains: follow-up, scrub in order, delete', () => {
    const { entries, rows, atOnce } = decideOn('description', { ticket: hollow });
    expect(rows[0]?.id).toBe('T13');
    expect(kinds(entries)).toEqual([
      'registerBreach',
      'openFollowUp',
      ...Array(4).fill('deleteAttachment'),
      ...Array(3).fill('deleteConversation'),
      'replaceDescription',
      'replaceSubject',
      'clearField',
      'deleteTicket',
    ]);
    expect(action(entries, 'openFollowUp')).toMatchObject({
      message: { message: 'M1', facts: { onderdeel: ['ticket'] } },
    });
    expect(entries.at(-1)).toMatchObject({ row: 'T13', fingerprint: 'print of 7', classes: ['K1'] });
    expect(action(atOnce, 'setTicket')).toMatchObject({ state: 'privacy-review' });
  });

  test('when it is in description, messages and attachments', () => {
    const everywhere = ['description', 'conversation:51', 'attachment:71'].map((place) => finding(place));
    expect(kinds(decideTicket(ticketCase(everywhere)).entries)).toContain('deleteTicket');
    expect(kinds(decideTicket(ticketCase(everywhere.slice(0, 2))).entries)).not.toContain('deleteTicket');
  });

  test('not while something may turn out to be useful', () => {
    const unsure = finding('conversation:51', { score: 0.6 });
    const { entries, items } = decideTicket(ticketCase([finding('description'), unsure], { ticket: hollow }));
    expect(kinds(entries)).not.toContain('deleteTicket');
    expect(items.map(({ standing }) => standing)).toEqual(['planned', 'in-review']);
  });

  test('T14: the text of an outbound ticket cannot be replaced', () => {
    const outbound = ticket({
      outbound: true,
      parts: parts.map((each) => ({ ...each, ...(each.id === 'description' && { by: 'agent' as const }) })),
    });
    const { entries, rows, manual } = decideOn('description', { ticket: outbound });
    expect(rows[0]?.id).toBe('T14');
    expect(kinds(entries)).not.toContain('replaceDescription');
    expect(kinds(entries)).not.toContain('replaceSubject');
    expect(kinds(entries)).not.toContain('openFollowUp');
    expect(kinds(entries).at(-1)).toBe('deleteTicket');
    expect(manual.map(({ part: where, reason }) => [where, reason])).toEqual([
      ['subject', 'trash'],
      ['description', 'trash'],
    ]);
  });

  test('E23: approvals are recorded before anything else', () => {
    const approving = hollow.parts.map((each) =>
      each.id === 'conversation:51' || each.id === 'attachment:73' || each.id === 'description'
        ? { ...each, approval: true }
        : each,
    );
    const { entries } = decideOn('description', { ticket: { ...hollow, parts: approving } });
    expect(entries.slice(0, 2).map((entry) => entry.action)).toEqual([
      { kind: 'recordApproval', ticket: 7, conversation: null },
      { kind: 'recordApproval', ticket: 7, conversation: 51 },
    ]);
  });

  test('E23: also when only the message goes, and only for what goes', () => {
    const approving = parts.map((each) => ({ ...each, approval: each.kind === 'incoming' || each.kind === 'reply' }));
    const { entries } = decideOn('attachment:73', { ticket: ticket({ parts: approving }) });
    expect(kinds(entries)).not.toContain('recordApproval');
    const whole = decideOn('conversation:51', { ticket: ticket({ parts: approving }) });
    expect(whole.entries[0]?.action).toEqual({ kind: 'recordApproval', ticket: 7, conversation: 51 });
  });
});

describe('T15: many persons', () => {
  const crowd = Array.from({ length: 25 }, (_, index) => ({ ...stranger, id: `s${index + 1}` }));
  const many = (other: Partial<TicketCase> = {}) => {
    const findings = crowd.map(({ id }, index) => finding('attachment:71', { subject: id, start: index * 10 }));
    return decideTicket(ticketCase(findings, { report: report(findings, { subjects: crowd }), ...other }));
  };

  test('privacy is alerted and the register written at once', () => {
    const { atOnce, entries } = many();
    expect(atOnce.slice(0, 2).map((entry) => entry.action)).toEqual([
      { kind: 'alert', role: 'privacy', ticket: 7, reason: 'bulk' },
      { kind: 'registerBreach', ticket: 7, classes: ['K1'], persons: 25 },
    ]);
    expect(action(atOnce, 'setTicket')).toMatchObject({ addTags: ['datalek-mogelijk'] });
    expect(kinds(entries)).not.toContain('registerBreach');
    expect(kinds(entries)).toContain('deleteAttachment');
  });

  test('once', () => {
    expect(kinds(many({ bulkAlerted: true }).atOnce)).not.toContain('alert');
  });
});

describe('T16: not open any more', () => {
  test.for(['resolved', 'closed'] as const)('%s: removed, no message, state unchanged', (status) => {
    const { entries, atOnce } = decideOn('attachment:71', { ticket: ticket({ status }) });
    expect(kinds(entries)).toEqual(['registerBreach', 'deleteAttachment', 'addNote', 'setTicket']);
    expect(action(entries, 'setTicket')).toEqual({ kind: 'setTicket', ticket: 7, addTags: ['pg-verwijderd'] });
    expect(atOnce).toEqual([]);
  });

  test('archived: by hand', () => {
    const { entries, manual, items, atOnce } = decideOn('attachment:71', { ticket: ticket({ status: 'archived' }) });
    expect([entries, atOnce]).toEqual([[], []]);
    expect(manual).toMatchObject([{ part: 'attachment:71', reason: 'archived', classes: ['K1'] }]);
    expect(items).toMatchObject([{ id: 'T8', standing: 'manual' }]);
  });
});
