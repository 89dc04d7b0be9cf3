import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideTicket } from '../third-party/decide-ticket.ts';
import { finding, found, ticket, ticketCase } from '../third-party/testing/case.ts';
import { breachOf } from './breach-of.ts';
import { advance, type BreachEvent, type BreachFacts, breachMachine } from './breach-states.ts';
import { combine, hasGrown, withMeasures } from './combine.ts';
import type { BreachEntry, BreachStatus } from './entry.ts';
import { breachCsv, breachJson, breachText } from './export.ts';

const nothing = { action: { kind: 'deleteTicket', ticket: 7 }, row: 'T14', findings: [] } as const;

function registered(...where: readonly string[]): BreachEntry {
  const given = ticketCase(where.map((place) => finding(place)));
  const [entry] = decideTicket(given).entries;
  return breachOf(entry ?? nothing, given.report, ticket(), found);
}

describe('an incident', () => {
  test.for([
    ['received', 'attachment:71'],
    ['written-by-agent', 'conversation:52'],
    ['sent-by-agent', 'conversation:53'],
    ['sent-by-agent', 'attachment:74'],
  ] as const)('%s in %s', ([cause, place]) => {
    expect(registered(place)).toMatchObject({
      ticket: 7,
      status: 'possible',
      causes: [cause],
      classes: ['K1'],
      entities: ['NL_BSN'],
      relations: ['third-party'],
      persons: 1,
    });
  });

  test('another action makes none', () => {
    expect(() => registered()).toThrow('only registerBreach');
  });

  test('what is found again is not counted twice, what is new is added', () => {
    const first = registered('attachment:71');
    expect(combine(first, first)).toEqual(first);
    const both = combine(first, registered('conversation:53'));
    expect(both).toMatchObject({ persons: 2, causes: ['received', 'sent-by-agent'] });
    expect(both.findings).toHaveLength(2);
    expect([hasGrown(first, first), hasGrown(first, both)]).toEqual([false, true]);
    expect(combine(first, { ...first, foundAt: '2026-11-20T09:00:00+01:00' }).foundAt).toBe(
      '2026-11-20T09:00:00+01:00',
    );
  });

  test('a measure counts once, in order of time', () => {
    const done = [
      { entry: 'e2', action: 'sendMessage', at: '2026-11-24T10:01:00Z' },
      { entry: 'e1', action: 'deleteAttachment', at: '2026-11-24T10:00:00Z' },
    ] as const;
    const entry = withMeasures(withMeasures(registered('attachment:71'), done), done);
    expect(entry.measures.map((each) => each.entry)).toEqual(['e1', 'e2']);
  });
});

const judged: BreachFacts = {
  by: 9,
  roles: ['privacy'],
  at: '2026-11-25T09:00:00Z',
  effects: ['identity-fraud'],
  ground: 'risk',
  reportedTo: ['customer'],
};

describe('only a human assesses and reports', () => {
  const moves = [
    ['S1', 'possible', 'assess', 'assessed'],
    ['S2', 'assessed', 'report', 'reported'],
    ['S3', 'assessed', 'close', 'not-reported'],
    ['S4', 'reported', 'grow', 'possible'],
  ] as const;

  test.for(moves)('%s: %s, %s', ([id, status, event, to]) => {
    const { entry, step } = advance({ ...registered('attachment:71'), status }, event, judged);
    expect(step).toMatchObject({ moved: true, row: { id } });
    expect(entry.status).toBe(to);
    expect(entry.history).toEqual([{ status: to, at: judged.at, by: 9 }]);
  });

  test('every row has a case', () => {
    expect(moves.map(([id]) => id)).toEqual(breachMachine.map(({ id }) => id));
  });

  test.for([
    ['privacy', 'possible', 'assess', { roles: ['approver'] }],
    ['privacy', 'possible', 'assess', { by: null }],
    ['effects', 'possible', 'assess', { effects: [] }],
    ['ground', 'assessed', 'close', { ground: null }],
    ['reported-to', 'assessed', 'report', { reportedTo: [] }],
  ] as const)('missing %s: stays %s', ([missing, status, event, other]) => {
    const before = { ...registered('attachment:71'), status };
    const { entry, step } = advance(before, event, { ...judged, ...other });
    expect(entry).toBe(before);
    expect('missing' in step && step.missing.map(({ id }) => id)).toEqual([missing]);
  });

  test('nothing gets to reported without a human in the privacy role', () => {
    const event = fc.constantFrom<BreachEvent>('assess', 'report', 'close', 'grow');
    const by = fc.constantFrom(
      { by: null, roles: ['privacy'] as const },
      { by: 9, roles: ['approver', 'admin'] as const },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(event, by)), (happenings) => {
        let entry = registered('attachment:71');
        for (const [each, who] of happenings) entry = advance(entry, each, { ...judged, ...who }).entry;
        expect(entry.status).toBe<BreachStatus>('possible');
      }),
      { numRuns: 100 },
    );
  });
});

describe('export', () => {
  const entry = advance(
    withMeasures(registered('attachment:71', 'conversation:53'), [
      { entry: 'e1', action: 'deleteAttachment', at: '2026-11-24T10:00:00Z' },
    ]),
    'assess',
    judged,
  ).entry;

  test('JSON holds all of it', () => {
    expect(JSON.parse(breachJson([entry]))).toEqual([entry]);
  });

  test('CSV has a header and a line per incident', () => {
    expect(breachCsv([entry]).split('\r\n').slice(0, 2)).toEqual([
      'ticket,status,found_at,facts,classes,data,people,persons,records,effects,ground,reported_to,measures,history',
      '7,assessed,2026-11-24T09:00:00Z,received sent-by-agent,K1,NL_BSN,third-party,1,2,identity-fraud,,,2026-11-24T10:00:00Z deleteAttachment,2026-11-25T09:00:00Z assessed 9',
    ]);
  });

  test('text for people, in Dutch and English', () => {
    expect(breachText(entry, 'nl')).toBe(`Datalekregister, melding 7
Status: beoordeeld
Ontdekt: 2026-11-24 10:00
Feiten: ontvangen in een melding, door een medewerker per e-mail verstuurd
Ernst: K1
Soorten gegevens: burgerservicenummer
Soorten personen: derde
Aantal personen (ongeveer): 1
Aantal gegevens (ongeveer): 2
Gevolgen: identiteitsfraude
Grond: –
Gemeld aan: –
Maatregelen: 2026-11-24 11:00 bijlage verwijderd
Verloop: 2026-11-25 10:00 beoordeeld
`);
    expect(breachText(entry, 'en')).toContain('Facts: received in a ticket, sent by e-mail by an agent\n');
  });
});
