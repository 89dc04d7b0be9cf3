import { expect, test } from 'vitest';
import { checkCases } from '../check-cases.ts';
import { sourceOf } from '../source.ts';
import { emailAddress } from './email-address.ts';

checkCases(emailAddress, [
  ['plain', 'mail «jan.jansen@example.nl» even'],
  ['full stop behind', 'Mail naar «jan@example.nl».'],
  ['in angle brackets', 'Jan <«jan@example.nl»>'],
  ['link', '<a href="mailto:«jan@example.nl»?subject=x">'],
  ['plus', '«jan+werk@sub.example.co.uk»'],
  ['quoted local part', '«"jan jansen"@example.nl»'],
  ['in quotes', '"email":"«jan@example.nl»"'],
  ['new top-level domain', '«info@dorp.amsterdam»'],
  ['international', '«jürgen@müller.example»'],
  ['encoded domain', '«jan@xn--mller-kva.example»'],
  ['query string', '?mail=«jan@example.nl»&x=1'],
  ['two joined', '«a.b@example.nl»;«c.d@example.nl»'],
  ['in a file name', 'cv_van_jan.pdf van «jan_j@example.nl»'],
  ['apostrophes around', "'«jan@example.nl»'"],
  ['apostrophe and bracket', "('«jan@example.nl»')"],
  ['spaces round the @', 'jan «jan.jansen @ example.nl» bel'.replace('jan «', '«').replace('«jan', 'mail «jan')],
  ['upper case', '«JAN@EXAMPLE.NL»'],
  ['text directly behind', '«jan@example.nl»,Piet'],
  ['retina picture', 'logo@2x.png'],
  ['part of a message', '[cid:image001.png@01D9ABCD.12345678]'],
  ['part with a letter tail', 'cid:image001.png@01D9ABCD.ABCDEFAB'],
  ['message id', 'Message-ID: <abc.123@mail.example.nl>'],
  ['references', 'References: <a@example.nl> <b@example.nl>'],
  ['id of a mail service', '<CAF1a2b3c4d5e6f7g8h9@mail.gmail.com>'],
  ['handle', 'via @voorbeeld op de site'],
  ['no domain', 'jan@localhost'],
  ['package', 'npm i pakket@1.2.3'],
  ['login in a web address', 'https://jan:geheim@example.nl/'],
  ['channel in a web address', 'https://example.nl/@jan.nl'],
  ['repository', 'git@example.nl:groep/naam.git'],
  ['a price', '3 stuks @ 4.50'],
  ['many signs', '@@@@@@'],
]);

test.for([
  ['well-known', 'test@test.nl', true],
  ['well-known domain', 'naam@voorbeeld.nl', true],
  ['announced', 'bijv. jan@example.nl', true],
  ['a person at an example domain', 'jan.jansen@example.nl', false],
] as const)('email-address placeholder: %s', ([, text, placeholder]) => {
  const [hit] = [...emailAddress.find(sourceOf(text, []))];
  expect(hit?.because.includes('placeholder')).toBe(placeholder);
});
