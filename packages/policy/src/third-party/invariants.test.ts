import type { Finding } from '@derden/scanner';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, irreversible } from '../plan/action.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { TicketCase } from './case.ts';
import { confidenceOf } from './confidence.ts';
import { decideTicket, type TicketDecision } from './decide-ticket.ts';
import { anyCase } from './testing/arbitrary-case.ts';
import type { TicketPart } from './ticket.ts';

/** Holds the property for any ticket. */
function always(property: (given: TicketCase, decision: TicketDecision) => void): void {
  fc.assert(
    fc.property(anyCase, (given) => property(given, decideTicket(given))),
    { numRuns: 400 },
  );
}

const destroying = ({ entries }: Pick<TicketDecision, 'entries'>): readonly NewEntry[] =>
  entries.filter(({ action }) => irreversible.has(action.kind));

/** Parts that an action destroys, found by what it names rather than by how it was decided. */
function destroyed(action: Action, { ticket }: TicketCase): readonly TicketPart[] {
  const withFiles = (id: string) => ticket.parts.filter((part) => part.id === id || part.on === id);
  const only = (id: string) => ticket.parts.filter((part) => part.id === id);
  switch (action.kind) {
    case 'deleteTicket':
      return ticket.parts;
    case 'deleteConversation':
      return withFiles(`conversation:${action.conversation}`);
    case 'redactNote':
      return only(`conversation:${action.conversation}`);
    case 'deleteAttachment':
      return only(`attachment:${action.attachment}`);
    case 'replaceDescription':
      return only('description');
    case 'replaceSubject':
      return only('subject');
    case 'clearField':
      return only(`field:${action.field}`);
    default:
      return [];
  }
}

function destroys(action: Action, finding: Finding, given: TicketCase): boolean {
  if (!destroyed(action, given).some(({ id }) => id === finding.part)) return false;
  if (action.kind !== 'redactNote') return true;
  const inText = finding.path.length === 0 && !finding.because.includes('file name');
  return inText && action.masks.some(({ start, end }) => start < finding.end && finding.start < end);
}

const subjectOf = ({ report }: TicketCase, { subject }: Finding) => report.subjects.find(({ id }) => id === subject);

const isSerious = (given: TicketCase, finding: Finding) =>
  finding.relation === 'third-party' &&
  finding.class !== 'K4' &&
  finding.entity !== 'FACE' &&
  confidenceOf(finding, subjectOf(given, finding)) === 'high';

test('what is destroyed has the fingerprint that the caller gave (I5)', () => {
  always((given, decision) => {
    for (const { action, fingerprint } of destroying(decision)) {
      const own = action.kind === 'deleteTicket' ? given.ticket : destroyed(action, given)[0];
      expect(fingerprint).toBe(own?.fingerprint);
      expect(fingerprint).not.toBeNull();
    }
  });
});

test('nothing of a held person, a held ticket, or needed is destroyed (I13, E1)', () => {
  always((given, decision) => {
    const flagged = decision.items.filter(({ standing }) => standing === 'needed').map(({ item }) => item);
    const kept = given.report.findings.filter(
      ({ id, subject }) => given.holds.ticket || given.holds.subjects.includes(subject) || flagged.includes(id),
    );
    for (const { action } of destroying(decision))
      expect(kept.filter((finding) => destroys(action, finding, given))).toEqual([]);
    if (given.holds.ticket) expect(destroying(decision)).toEqual([]);
  });
});

test('a ticket is deleted last, after all of it that can be is scrubbed (I14)', () => {
  always((given, decision) => {
    const all = destroying(decision);
    const at = all.findIndex(({ action }) => action.kind === 'deleteTicket');
    if (at === -1) return;
    expect(at).toBe(all.length - 1);
    const scrubbed = new Set(all.slice(0, at).flatMap(({ action }) => destroyed(action, given).map(({ id }) => id)));
    const left = given.ticket.parts.filter(({ id }) => !scrubbed.has(id));
    const stuck = (part: TicketPart) =>
      part.refused === true || (given.ticket.outbound && ['description', 'subject'].includes(part.kind));
    expect(left.filter((part) => !stuck(part))).toEqual([]);
    expect(decision.manual.map(({ part }) => part)).toEqual(given.ticket.parts.filter(stuck).map(({ id }) => id));
  });
});

test('M1 goes at most twice, to persons, while the ticket is open, once a day (I15)', () => {
  always(({ ticket, mail }, { atOnce, entries }) => {
    const sent = [...atOnce, ...entries].filter(({ action }) => ['sendMessage', 'openFollowUp'].includes(action.kind));
    expect(sent.length).toBeLessThanOrEqual(1);
    const [first] = sent;
    if (first === undefined) return;
    expect([ticket.sender, ticket.status]).toEqual(['person', 'open']);
    if (first.action.kind === 'sendMessage') expect(mail.lastOn).not.toBe('2026-11-24');
    if ('message' in first.action && first.action.message.message === 'M1') expect(mail.requests).toBeLessThan(2);
  });
});

test('deciding twice, in whatever order things were found, gives the same', () => {
  always((given, decision) => {
    const { findings, subjects, unreadable } = given.report;
    const turned = { ...given.report, findings: findings.toReversed(), subjects: subjects.toReversed(), unreadable };
    expect(decideTicket({ ...given, report: turned })).toEqual(decision);
  });
});

test('nothing is lost: what is surely a third party’s goes, or it says why not', () => {
  always((given, decision) => {
    const rejected = given.rulings.filter(({ verdict }) => verdict === 'reject').map(({ item }) => item);
    for (const finding of given.report.findings.filter((each) => isSerious(given, each))) {
      const item = decision.items.find((each) => each.item === finding.id);
      if (rejected.includes(finding.id)) continue;
      expect(['planned', 'waiting', 'manual', 'on-hold', 'needed']).toContain(item?.standing);
      if (item?.standing === 'manual')
        expect(decision.manual.flatMap(({ findings }) => findings)).toContain(finding.id);
    }
    expect(decision.items.filter(({ class: severity }) => severity !== null)).toHaveLength(
      given.report.findings.length,
    );
  });
});

test('what is planned is destroyed by an entry that names it', () => {
  always((given, decision) => {
    for (const { item } of decision.items.filter(({ standing }) => standing === 'planned')) {
      const finding = given.report.findings.find(({ id }) => id === item);
      if (finding === undefined) continue;
      const naming = destroying(decision).filter(({ findings }) => findings.includes(item));
      expect(naming.some(({ action }) => destroys(action, finding, given))).toBe(true);
    }
  });
});

test('no damage: what goes holds sure data of a third party, or a reviewer said so', () => {
  always((given, decision) => {
    const ruled = given.rulings.filter(({ verdict }) => verdict === 'remove').map(({ item }) => item);
    const reasons = given.report.findings.filter((each) => ruled.includes(each.id) || isSerious(given, each));
    const all = destroying(decision);
    const named = all.at(-1)?.action.kind === 'deleteTicket' ? all.slice(-1) : all;
    for (const { findings } of named) expect(reasons.some(({ id }) => findings.includes(id))).toBe(true);
  });
});

test('what is done at once can be undone', () => {
  always((_, { atOnce }) => {
    expect(atOnce.filter(({ action }) => irreversible.has(action.kind))).toEqual([]);
  });
});

test('an approval is recorded before the message that holds it goes (E23)', () => {
  always((given, decision) => {
    const first = decision.entries.findIndex(({ action }) => irreversible.has(action.kind));
    const recorded = decision.entries.slice(0, Math.max(first, 0)).map(({ action }) => action);
    for (const { action } of destroying(decision))
      for (const { id, on, approval } of destroyed(action, given)) {
        const message = on ?? id;
        const conversation = message.startsWith('conversation:') ? Number(message.slice(13)) : null;
        if (approval) expect(recorded).toContainEqual({ kind: 'recordApproval', ticket: 7, conversation });
      }
  });
});

test('without review only K1 and K2 go, by T8–T11 (policy-rules §5)', () => {
  always((_, decision) => {
    if (!decision.automatic) return;
    for (const { row, classes } of destroying(decision)) {
      expect(['T8', 'T9', 'T10', 'T11']).toContain(row);
      expect(classes.filter((each) => each !== 'K1' && each !== 'K2')).toEqual([]);
    }
  });
});
