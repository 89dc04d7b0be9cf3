import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralSubject, renderTombstone, type Tombstone } from './tombstone.ts';
import { referencesIn } from './written.ts';

const reference = 'drd-0a1b2c3d';

const tombstone: Tombstone = {
  tombstone: 'attachment',
  date: '2026-03-01',
  entities: ['NL_BSN', 'PERSON', 'NL_BSN'],
  count: 3,
  plan: 'p-17',
  row: 'T8',
};

test('a tombstone names the kinds, how often, the plan and the row', () => {
  const { text, html } = renderTombstone(tombstone, 'nl', reference);
  expect(text).toBe(`Op 1 maart 2026 verwijderd: de bijlage.
Reden: persoonsgegevens van derden (burgerservicenummer en naam, 3 keer).
Uitgevoerd volgens plan p-17, regel T8.

Kenmerk: ${reference}`);
  expect(html).toContain(`<div data-derden="${reference}" lang="nl">\n<p>Op 1 maart 2026 verwijderd: de bijlage.<br>`);
});

test.for([
  [1, '1 time)'],
  [2, '2 times)'],
] as const)('%i in English', ([count, words]) => {
  expect(renderTombstone({ ...tombstone, count }, 'en', reference).text).toContain(words);
});

test.for<[string, Partial<Tombstone>]>([
  ['no kinds', { entities: [] }],
  ['no count', { count: 0 }],
  ['a plan that is a sentence', { plan: 'mevrouw Tester belde' }],
  ['a row that is none', { row: 'T8<b>' }],
  ['a date that is none', { date: 'gisteren' }],
])('a tombstone with %s is refused', ([, more]) => {
  expect(() => renderTombstone({ ...tombstone, ...more }, 'nl', reference)).toThrow(
    expect.objectContaining({ code: 'bad_template' }),
  );
});

test('no text comes in by plan or row', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (noise) => {
      expect(() => renderTombstone({ ...tombstone, row: `${noise} ` }, 'nl', reference)).toThrow();
      expect(() => renderTombstone({ ...tombstone, plan: `<${noise}` }, 'nl', reference)).toThrow();
    }),
  );
});

test('a subject that must go leaves the number of the ticket', () => {
  expect([neutralSubject(4521, 'nl'), neutralSubject(4521, 'en')]).toEqual(['Melding 4521', 'Ticket 4521']);
});

test.for([
  ['ours', `<p>Kenmerk: ${reference}</p>`, [reference]],
  ['twice the same', `${reference} ${reference}`, [reference]],
  ['longer', `x${reference}`, []],
  ['capitals', 'DRD-0A1B2C3D', []],
] as const)('a reference read back: %s', ([, content, expected]) => {
  expect(referencesIn(content)).toEqual(expected);
});
