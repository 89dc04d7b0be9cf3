import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../text.ts';
import type { MessageId } from './message.ts';
import { messageIds } from './message.ts';
import { order } from './order.ts';
import { type Particulars, render, renderTogether } from './render.ts';
import { templates } from './templates.ts';
import { examples } from './testing/examples.ts';
import { referencesIn } from './written.ts';

const particulars: Particulars = {
  language: 'nl',
  greeting: 'mevrouw De Tester',
  sender: 'Servicedesk',
  reference: 'drd-0a1b2c3d',
  organisation: 'Gemeente Voorbeeld',
  names: ['A. Tester', 'B. Proef'],
  approver: 'C. Keur (keur@example.nl)',
};

const english: Particulars = { ...particulars, language: 'en', greeting: null };

function written(message: MessageId, more: Partial<Particulars> = {}) {
  return render(examples[message], { ...particulars, ...more });
}

test.for(messageIds.flatMap((id) => languages.map((language) => [id, language] as const)))(
  '%s in %s is whole: nothing left to fill in, its reference at the end',
  ([id, language]) => {
    const { subject, text, html } = written(id, { language });
    expect(`${subject}${text}${html}`).not.toMatch(/[{}]|undefined|null/);
    expect(subject === '').toBe(id.startsWith('N'));
    expect(text.endsWith(`${language === 'nl' ? 'Kenmerk' : 'Reference'}: drd-0a1b2c3d`)).toBe(true);
    expect(referencesIn(html)).toEqual(['drd-0a1b2c3d']);
  },
);

test('M1 says in Dutch what was where, and what is asked', () => {
  const { subject, text } = written('M1');
  expect(subject).toBe('Melding 4521: wilt u uw bericht opnieuw sturen?');
  expect(text.split('\n\n').slice(0, 3)).toEqual([
    'Geachte mevrouw De Tester,',
    'Op 24 november 2026 ontvingen wij uw melding 4521.',
    'In de bijlagen en de doorgestuurde geschiedenis staan persoonsgegevens van anderen (burgerservicenummer, naam en adres). Wij hebben deze gegevens niet nodig om u te helpen. Daarom hebben wij de bijlagen en het bericht verwijderd. Wij nemen uw vraag nog niet in behandeling.',
  ]);
  expect(text).toContain('Met vriendelijke groet,\nServicedesk\n\nKenmerk');
});

test('M1 says it in English', () => {
  const { text } = render(examples.M1, english);
  expect(text).toMatch(/^Dear Sir or Madam,\n\nOn 24 November 2026 we received your ticket 4521\./);
  expect(text).toContain('the attachments and the forwarded history (citizen service number, name and address)');
  expect(text).toContain('Kind regards,\nServicedesk');
});

test('steps are a numbered list, points a list, in HTML', () => {
  expect(written('M1').html).toMatch(/<p>Wat vragen wij van u\?<\/p>\n<ol>(?:<li>[^<]+<\/li>){3}<\/ol>/);
  expect(written('M7').html).toMatch(/<ul>(?:<li>[^<]+<\/li>){3}<\/ul>/);
  expect(written('M9').html).toContain('organisatie.<br>Gaat uw bezwaar');
});

test.for([
  [1, ['A. Tester'], 'Het gaat om 1 persoon: A. Tester.'],
  [2, ['A. Tester', 'B. Proef'], 'Het gaat om 2 personen: A. Tester en B. Proef.'],
  [3, ['A. Tester', 'B. Proef', 'C. Keur'], 'Het gaat om 3 personen: A. Tester, B. Proef en C. Keur.'],
] as const)('M8 with %i names', ([aantal, names, sentence]) => {
  expect(render(order('M8', { ...examples.M8.facts, aantal }), { ...particulars, names }).text).toContain(sentence);
});

test('an unknown person is heer/mevrouw', () => {
  expect(written('M4', { greeting: null }).text).toMatch(/^Geachte heer\/mevrouw,\n/);
});

test('a note has no subject, greeting or closing', () => {
  const { subject, text } = written('N4');
  expect(subject).toBe('');
  expect(text).not.toMatch(/Geachte|groet/);
});

test('two messages in one mail: one greeting, one closing, both texts, the subject of the first', () => {
  const both = renderTogether([examples.M10, examples.M1], particulars);
  expect(both.subject).toBe('Offerte OFF-2026-014: goedkeuring door een algemeen contactpersoon nodig');
  expect(both.text.match(/Geachte|vriendelijke groet|Kenmerk/g)).toEqual(['Geachte', 'vriendelijke groet', 'Kenmerk']);
  expect(both.text.indexOf('U keurde')).toBeLessThan(both.text.indexOf('Wat vragen wij'));
});

const { organisation: _, ...nameless } = particulars;

test.for<[string, MessageId, Particulars, string]>([
  ['the organisation has no name', 'M4', nameless, 'M4: organisatie is missing'],
  ['names are fewer than the order says', 'M8', { ...particulars, names: ['A. Tester'] }, 'M8: namen is missing'],
  ['a greeting is blank', 'M4', { ...particulars, greeting: ' ' }, 'aanhef is missing'],
  ['a reference is of another form', 'M4', { ...particulars, reference: 'x' }, 'a reference is drd- and 8 characters'],
])('nothing is written when %s', ([, id, given, message]) => {
  expect(() => render(examples[id], given)).toThrow(expect.objectContaining({ code: 'bad_template', message }));
});

test('names and organisations are text: one line, never markup, never a placeholder', () => {
  const hostile = fc
    .oneof(fc.string(), fc.string({ unit: 'binary' }))
    .map((noise) => `A\r\n\n- ${noise}<script>{{ticket}}</p>`);
  fc.assert(
    fc.property(hostile, (name) => {
      const { subject, text, html } = written('M8', {
        greeting: name,
        sender: name,
        organisation: name,
        names: [name, name],
      });
      expect(subject).not.toMatch(/[\r\n]/);
      expect(html.match(/<[a-z]+/g)).toEqual(written('M8').html.match(/<[a-z]+/g));
      expect(text.match(/\n/g)).toHaveLength(written('M8').text.match(/\n/g)?.length ?? 0);
      expect(text).toContain('{{ticket}}');
    }),
  );
});

test('a message holds our text and its facts, and has no way in for anything else (I3)', () => {
  const found = 'FOUND 999999990';
  const more = { ...examples.M4.facts, subject: found, quoted: found };
  expect(() => render({ message: 'M4', facts: more }, particulars)).toThrow(
    'M4: a fact that it has no placeholder for',
  );
  const words = new Set(Object.values(templates).flatMap(({ nl }) => `${nl.subject} ${nl.body}`.split(/[^\p{L}]+/u)));
  const own = [...written('M4').text.matchAll(/\p{L}+/gu)].map(([word]) => word).filter((word) => !words.has(word));
  expect(own).toEqual(
    [
      'Geachte',
      'mevrouw',
      'De',
      'Tester',
      'Gemeente',
      'Voorbeeld',
      'Met',
      'vriendelijke',
      'groet',
      'Servicedesk',
      'Kenmerk',
      'drd',
      'a',
      'b',
      'c',
      'd',
    ].filter((word) => !words.has(word)),
  );
});
