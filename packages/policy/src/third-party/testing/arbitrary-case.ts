import type { Entity, Finding, Relation, SeverityClass, Subject } from '@derden/scanner';
import fc from 'fast-check';
import { defaults } from '../../settings.ts';
import type { TicketCase } from '../case.ts';
import type { HelpdeskTicket, TicketPart } from '../ticket.ts';
import { found, parts, report, ticketCase } from './case.ts';

const relation = mostly<Relation>('third-party', 'unknown', 'requester', 'colleague');
const severity: fc.Arbitrary<SeverityClass> = fc.constantFrom('K1', 'K2', 'K3', 'K4');
const score = mostly(0.99, 0.85, 0.6, 0.2);

const subject = (id: string): fc.Arbitrary<Subject> =>
  fc.record({ relation, score }).map((each) => ({ id, class: 'K1', entities: [], ...each }));

const somePart: fc.Arbitrary<(each: TicketPart) => TicketPart> = fc
  .record({
    useful: fc.boolean(),
    approval: fc.boolean(),
    refused: mostly(false, true),
    print: mostly(true, true, true, true, false),
  })
  .map(({ print, refused, ...flags }) => (each) => ({
    ...each,
    ...flags,
    refused: refused && each.kind === 'incoming',
    fingerprint: print ? each.fingerprint : null,
  }));

const ticket: fc.Arbitrary<HelpdeskTicket> = fc.record({
  id: fc.constant(7),
  status: mostly('open', 'resolved', 'closed', 'archived'),
  outbound: mostly(false, true),
  sender: mostly('person', 'no-reply', 'auto-reply', 'mailing-list'),
  fingerprint: mostly<string | null>('print of 7', null),
  parts: fc
    .tuple(fc.subarray([...parts], { minLength: 1 }), fc.array(somePart, { minLength: 10, maxLength: 10 }))
    .map(([some, changes]) => some.map((each, index) => changes[index]?.(each) ?? each)),
});

interface Sketch {
  readonly where: number;
  readonly subject: number;
  readonly class: SeverityClass;
  readonly score: number;
  readonly entity: Entity;
  readonly start: number;
  readonly length: number;
  readonly picture: boolean;
  readonly named: boolean;
}

const sketch: fc.Arbitrary<Sketch> = fc.record({
  where: fc.nat(9),
  subject: fc.nat(3),
  class: severity,
  score,
  entity: mostly<Entity>('NL_BSN', 'PERSON', 'EMAIL_ADDRESS', 'FACE'),
  start: fc.nat(40),
  length: fc.integer({ min: 1, max: 12 }),
  picture: mostly(false, true),
  named: mostly(false, true),
});

function findingOf(each: Sketch, index: number, { parts: all }: HelpdeskTicket, subjects: readonly Subject[]): Finding {
  const owner = subjects[each.subject];
  return {
    id: `f${index}`,
    entity: each.entity,
    part: all[each.where % all.length]?.id ?? 'description',
    path: each.picture ? ['image.png'] : [],
    start: each.start,
    end: each.start + each.length,
    score: each.score,
    subject: owner?.id ?? 's1',
    relation: owner?.relation ?? 'unknown',
    class: each.class,
    because: each.named ? ['file name'] : [],
  };
}

/** The first three times out of four. */
function mostly<Value>(usual: Value, ...rare: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
}

/** A ticket with anything in any state. */
export const anyCase: fc.Arbitrary<TicketCase> = fc
  .record({
    ticket,
    subjects: fc.tuple(subject('s1'), subject('s2'), subject('s3'), subject('s4')),
    sketches: fc.array(sketch, { maxLength: 6 }),
    held: mostly<readonly string[]>([], ['s1'], ['s2']),
    onHold: mostly(false, false, true),
    flagged: fc.option(fc.nat(7), { freq: 1 }),
    ruled: fc.option(fc.record({ which: fc.nat(7), verdict: fc.constantFrom('remove' as const, 'reject' as const) })),
    unreadable: mostly<number | null>(null, 3, 5, 7),
    mail: fc.record({
      requests: mostly(0, 1, 2, 3),
      resubmissions: mostly(0, 1, 2),
      lastOn: mostly<string | null>(null, '2026-11-23', '2026-11-24'),
    }),
    automatic: fc.constantFrom([], ['K1'] as const, ['K1', 'K2'] as const),
  })
  .map((given) => {
    const findings = given.sketches.map((each, index) => findingOf(each, index, given.ticket, given.subjects));
    const locked = given.unreadable === null ? undefined : given.ticket.parts[given.unreadable];
    return ticketCase(findings, {
      ticket: given.ticket,
      report: report(findings, {
        subjects: given.subjects,
        unreadable: locked === undefined ? [] : [{ part: locked.id, path: [], code: 'encrypted' }],
      }),
      holds: { ticket: given.onHold, subjects: given.held },
      needed:
        given.flagged === null
          ? []
          : [
              {
                finding: `f${given.flagged}`,
                by: 9,
                second: 10,
                reason: 'fout nabootsen',
                setOn: '2026-11-24',
                until: '2026-12-01',
              },
            ],
      rulings: given.ruled === null ? [] : [{ item: `f${given.ruled.which}`, verdict: given.ruled.verdict }],
      mail: given.mail,
      automatic: given.automatic,
      settings: { ...defaults, automaticClasses: ['K1', 'K2'] },
      now: found,
    });
  });
