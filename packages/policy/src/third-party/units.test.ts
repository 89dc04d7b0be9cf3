import { describe, expect, test } from 'vitest';
import { irreversible } from '../plan/action.ts';
import { decideTicket } from './decide-ticket.ts';
import { finding, parts, ticket, ticketCase } from './testing/case.ts';
import { action, decideOn, kinds, removals } from './testing/decide.ts';

describe('the smallest unit', () => {
  test.for([
    ['T8', 'an attachment', 'attachment:71', { kind: 'deleteAttachment', attachment: 71 }],
    ['T9', 'an incoming message', 'conversation:51', { kind: 'deleteConversation', conversation: 51 }],
    ['T11', 'a field', 'field:cf_naam', { kind: 'clearField', field: 'cf_naam' }],
    ['T11', 'the subject', 'subject', { kind: 'replaceSubject' }],
    ['T12', 'a sent reply', 'conversation:53', { kind: 'deleteConversation', conversation: 53 }],
    ['T12', 'a file that an agent sent', 'attachment:74', { kind: 'deleteAttachment', attachment: 74 }],
  ] as const)('%s: %s', ([row, , place, expected]) => {
    const { entries } = decideOn(place);
    expect(removals(entries)).toEqual([{ row, ticket: 7, ...expected }]);
    expect(entries.find((entry) => irreversible.has(entry.action.kind))).toMatchObject({
      fingerprint: `print of ${place}`,
      classes: ['K1'],
      findings: [finding(place).id],
    });
  });

  test('T8: something deep inside goes with the top-level attachment', () => {
    const deep = finding('attachment:71', { path: ['bijlage.zip', 'map', 'formulier.pdf'] });
    expect(removals(decideTicket(ticketCase([deep])).entries)).toMatchObject([
      { kind: 'deleteAttachment', attachment: 71 },
    ]);
  });

  test('T9: a picture in a message goes with the message', () => {
    const { entries } = decideTicket(ticketCase([finding('conversation:51', { path: ['image001.png'] })]));
    expect(removals(entries)).toMatchObject([{ row: 'T9', kind: 'deleteConversation', conversation: 51 }]);
    expect(action(entries, 'sendMessage')).toMatchObject({ message: { facts: { plaats: ['screenshot'] } } });
  });

  test('T10: the text is replaced, and its pictures go since their addresses stay alive', () => {
    expect(removals(decideOn('description').entries)).toMatchObject([
      { row: 'T10', kind: 'deleteAttachment', attachment: 72 },
      {
        row: 'T10',
        kind: 'replaceDescription',
        tombstone: { tombstone: 'description', row: 'T10', count: 1, plan: 'P-1' },
      },
    ]);
  });

  test('T11: a file name goes with the file', () => {
    const named = finding('attachment:71', { because: ['elfproef', 'file name'] });
    expect(removals(decideTicket(ticketCase([named])).entries)).toMatchObject([
      { row: 'T11', kind: 'deleteAttachment' },
    ]);
  });

  test('several findings in one unit are one entry', () => {
    const two = [finding('attachment:71'), finding('attachment:71', { entity: 'PERSON', class: 'K2', start: 20 })];
    const { entries } = decideTicket(ticketCase(two));
    expect(removals(entries)).toHaveLength(1);
    expect(entries.find((entry) => entry.action.kind === 'deleteAttachment')).toMatchObject({
      classes: ['K1', 'K2'],
      findings: [two[0]?.id, two[1]?.id].sort(),
    });
  });

  test('a message takes its attachments along', () => {
    const both = [finding('conversation:51'), finding('attachment:73')];
    const { entries } = decideTicket(ticketCase(both));
    expect(removals(entries)).toMatchObject([{ kind: 'deleteConversation', conversation: 51 }]);
    expect(entries.find((entry) => entry.action.kind === 'deleteConversation')?.findings).toHaveLength(2);
  });

  test('what waits for a reviewer goes along, and is named', () => {
    const unsure = finding('attachment:71', { start: 50, score: 0.6 });
    const { items, entries } = decideTicket(ticketCase([finding('attachment:71'), unsure]));
    expect(items.map(({ id, standing }) => [id, standing])).toEqual([
      ['T8', 'planned'],
      ['T7', 'planned'],
    ]);
    expect(entries.find((entry) => entry.action.kind === 'deleteAttachment')?.findings).toContain(unsure.id);
  });
});

describe('T9b: Freshdesk refuses to delete a message', () => {
  const refused = (useful: boolean) =>
    ticket({
      parts: parts.map((each) => ({ ...each, useful, ...(each.id === 'conversation:51' && { refused: true }) })),
    });

  test('its files go, the text is listed', () => {
    const { entries, manual, items, rows } = decideOn('conversation:51', { ticket: refused(true) });
    expect(removals(entries)).toMatchObject([{ row: 'T9b', kind: 'deleteAttachment', attachment: 73 }]);
    expect(manual).toMatchObject([{ part: 'conversation:51', reason: 'refused' }]);
    expect(items).toMatchObject([{ id: 'T9b', standing: 'manual' }]);
    expect(rows[0]?.id).toBe('T13c');
    expect(action(entries, 'setTicket')).toMatchObject({ state: 'privacy-review' });
  });

  test('with nothing useful left the ticket goes, and the trash is left to people', () => {
    const { entries, manual } = decideOn('conversation:51', { ticket: refused(false) });
    expect(kinds(entries).at(-1)).toBe('deleteTicket');
    expect(action(entries, 'openFollowUp')).toBeDefined();
    expect(removals(entries).some((each) => each.kind === 'deleteConversation' && each.conversation === 51)).toBe(
      false,
    );
    expect(manual).toMatchObject([{ part: 'conversation:51', reason: 'trash' }]);
  });
});

describe('T12: agents', () => {
  test('a note is masked, overlapping masks become one', () => {
    const note = (start: number, end: number, other = {}) => finding('conversation:52', { start, end, ...other });
    const { entries } = decideTicket(
      ticketCase([note(10, 19), note(5, 12, { entity: 'PERSON', class: 'K2' }), note(30, 39), note(39, 45)]),
    );
    expect(action(entries, 'redactNote')).toMatchObject({
      conversation: 52,
      masks: [
        { start: 5, end: 19, entity: 'NL_BSN', subject: 's1' },
        { start: 30, end: 39 },
        { start: 39, end: 45 },
      ],
    });
    expect(action(entries, 'addNote')).toMatchObject({ note: { message: 'N2' } });
    expect(action(entries, 'setTicket')).toEqual({ kind: 'setTicket', ticket: 7, addTags: ['pg-agent'] });
  });

  test('a picture in a note cannot be masked: the note goes', () => {
    const { entries } = decideTicket(ticketCase([finding('conversation:52', { path: ['image001.png'] })]));
    expect(removals(entries)).toMatchObject([{ row: 'T12', kind: 'deleteConversation', conversation: 52 }]);
    expect(action(entries, 'addNote')).toMatchObject({ note: { tombstone: 'note' } });
  });

  test('a sent reply is registered, the agents get a note, the sender nothing', () => {
    const { entries, atOnce } = decideOn('conversation:53');
    expect(kinds(entries)).toEqual(['registerBreach', 'deleteConversation', 'addNote', 'setTicket']);
    expect(action(entries, 'addNote')).toMatchObject({ note: { message: 'N2b' } });
    expect(atOnce).toEqual([]);
  });
});
