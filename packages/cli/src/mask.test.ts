import { expect, test } from 'vitest';
import { masker } from './mask.ts';
import { explanationOf } from './testing/explanation.ts';

const explanation = explanationOf({
  verdict: 'third-party',
  persons: { s1: 'third-party', s2: 'third-party' },
  documents: [
    { part: 'attachment:7', path: ['a.zip'], kind: 'name', text: 'a.zip' },
    { part: 'attachment:7', path: ['a.zip', 'van Wim.txt'], kind: 'name', text: 'van «PERSON s2:Wim».txt' },
    {
      part: 'description',
      text: '«PERSON s1:Renée de Wit-Faber» «NL_BSN s1:9999.900.19» «EMAIL_ADDRESS s1:r.wit@prive.example»',
    },
  ],
});

test.for([
  ['by a finding in the name itself', ['a.zip', 'van Wim.txt'], 'van [PERSON s2].txt'],
  ['of a second file of the same name', ['a.zip', 'van Wim.txt', 'x'], 'x'],
  ['a value as it stands', ['Renée de Wit-Faber.pdf'], '[PERSON s1].pdf'],
  ['joined, and without accents', ['cv-renee_de_wit_faber-2.pdf'], 'cv-[PERSON s1]-2.pdf'],
  ['in humps', ['CvReneeDeWitFaber.pdf'], 'Cv[PERSON s1].pdf'],
  ['an accent as a separate mark', ['Rene\u0301e.pdf'], '[PERSON s1].pdf'],
  ['part of a name', ['klacht-faber.pdf'], 'klacht-[PERSON s1].pdf'],
  ['a number written otherwise', ['bsn999990019.pdf'], 'bsn[NL_BSN s1].pdf'],
  ['a mail address', ['r.wit@prive.example.eml'], '[EMAIL_ADDRESS s1].eml'],
  ['nothing in an innocent name', ['dewit-en-zwart.pdf'], 'dewit-en-zwart.pdf'],
  ['nothing within a longer number', ['19999900190.pdf'], '19999900190.pdf'],
  ['nothing within a longer word', ['Fabergroep.pdf'], 'Fabergroep.pdf'],
] as const)('masks %s', ([, path, shown]) => {
  expect(masker(explanation).path('attachment:7', path).at(-1)).toBe(shown);
});

test('a loose file is masked in its name and in its folders', () => {
  const loose = explanationOf({
    verdict: 'uncertain',
    persons: { s1: 'unknown' },
    documents: [
      { part: 'file', kind: 'name', text: 'mail «PERSON s1:Kees».eml' },
      { part: 'file', text: 'van «PERSON s1:Kees Vos»' },
    ],
  });
  expect(masker(loose).file('Kees Vos/mail Kees.eml')).toBe('[PERSON s1]/mail [PERSON s1].eml');
});

test('ten thousand values and names take no time', () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `«PERSON s1:Naam${at} Achternaam${at}»`).join(' ');
  const many = masker(
    explanationOf({
      verdict: 'third-party',
      persons: { s1: 'third-party' },
      documents: [{ part: 'description', text }],
    }),
  );
  const names = Array.from(
    { length: 10_000 },
    (_, at) => many.path('description', [`naam${at}_achternaam${at}.pdf`])[0],
  );
  expect(new Set(names)).toEqual(new Set(['[PERSON s1].pdf']));
});
