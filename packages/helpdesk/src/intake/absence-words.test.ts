import { describe, expect, test } from 'vitest';
import { absenceDays, saysAway } from './absence-words.ts';

const seen = '2026-03-02T09:00:00Z';

describe('from and until when an absence notice says that somebody is away', () => {
  test.each([
    ['a range in Dutch', 'Ik ben van 2 maart tot en met 6 maart 2026 afwezig.', '2026-03-02', '2026-03-06'],
    ['one month for both days', 'Van 2 t/m 6 maart ben ik met verlof.', '2026-03-02', '2026-03-06'],
    ['the day of return after “tot”', 'Ik ben tot maandag 9 maart afwezig.', null, '2026-03-08'],
    ['through the last day', 'Afwezig tot en met 06-03-2026', null, '2026-03-06'],
    ['back in Dutch', 'Ik ben niet aanwezig. Maandag 9 maart ben ik er weer.', null, null],
    ['back on a day', 'Momenteel op vakantie, ik ben er weer op maandag 9 maart.', null, '2026-03-08'],
    ['reachable again', 'Vanaf 9 maart ben ik weer bereikbaar.', null, '2026-03-08'],
    ['from a day on', 'Vanaf 1 maart ben ik met zwangerschapsverlof.', '2026-03-01', null],
    ['a range in English', 'I am out of office from March 2 to March 6.', '2026-03-02', '2026-03-06'],
    ['until in English', 'I am out of the office until Monday, March 9th, 2026.', null, '2026-03-08'],
    ['back in English', 'On leave. I will be back on 9 March.', null, '2026-03-08'],
    ['over the turn of the year', 'Afwezig t/m 4 januari', null, '2026-01-04'],
    ['no day at all', 'Ik ben afwezig.', null, null],
    ['no such day', 'Afwezig tot en met 31 februari', null, null],
    ['a phone number is no day', 'Ik ben afwezig. Bel 06-12345678.', null, null],
  ])('%s', (_, text, from, until) => {
    expect(absenceDays(text, seen)).toEqual({ from, until });
  });

  test('near the end of a year the next one is meant', () => {
    expect(absenceDays('Afwezig t/m 4 januari', '2026-12-22T09:00:00Z').until).toBe('2027-01-04');
  });
});

describe('says that somebody is away', () => {
  test.each([
    ['Ik ben afwezig wegens vakantie', true],
    ['I am currently out of the office', true],
    ['Ik ben niet meer werkzaam bij de gemeente', true],
    ['Uw melding is geregistreerd', false],
    ['We will answer right away', false],
    ['Gelezen: uw bericht', false],
  ])('%s: %s', (text, away) => {
    expect(saysAway(text)).toBe(away);
  });
});
