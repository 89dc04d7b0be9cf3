import { expect, test } from 'vitest';
import { addressKey, asciiDomain, isSameAddress } from './address.ts';
import { isFreeMail } from './free-mail.ts';

test.for([
  ['case does not count', 'Jan.de.Vries@Voorbeeldstad.Example', 'jan.de.vries@voorbeeldstad.example'],
  ['space around it', ' jan@x.example ', 'jan@x.example'],
  ['a tag is part of it', 'jan+helpdesk@x.example', 'jan+helpdesk@x.example'],
  ['the Kelvin sign is no k', '\u212Aees@x.example', '\u212Aees@x.example'],
  ['accents in the domain', 'jan@vóór.nl', 'jan@xn--vr-5jaa.nl'],
  ['a name around it', 'Jan <jan@x.example>', null],
  ['no domain', 'jan@', null],
  ['no dot', 'jan@localhost', null],
  ['nobody', '@x.example', null],
  ['a space within', 'jan@ x.example', null],
  ['more behind a long space', `jan@x.example${' '.repeat(400)}bcc`, null],
  ['two lines', 'jan\nbcc@x.example', null],
  ['a hidden mark', 'jan\u200b@x.example', null],
] as const)('address: %s', ([, written, key]) => expect(addressKey(written)).toBe(key));

test('what is no address is the same as nothing', () => {
  expect(isSameAddress('jan', 'jan')).toBe(false);
  expect(isSameAddress('JAN@x.example', 'jan@X.example.')).toBe(true);
});

test.for(['x.example/pad', 'x.example:80', 'ex%61mple.nl', '10.0.0.1', '0x7f.1', 'x..nl', '-x.nl', 'x y.nl', 'nl', ''])(
  'no domain: %s',
  (text) => expect(asciiDomain(text)).toBeNull(),
);

test.for([
  'gmail.com',
  'hotmail.nl',
  'outlook.com',
  'live.nl',
  'ziggo.nl',
  'kpnmail.nl',
  'xs4all.nl',
  'yahoo.co.uk',
  'proton.me',
  'icloud.com',
  'GMX.at',
  't-online.de',
  'telenet.be',
  'seznam.cz',
  'privaterelay.appleid.com',
])('free: %s', (domain) => expect(isFreeMail(domain)).toBe(true));

test.for([
  'voorbeeldstad.example',
  'gmail.com.example',
  'mijn.gmail.com',
  'home.voorbeeldstad.nl',
  'ziggo',
  'kpn.com',
  'webplanet.nl',
  'gmail.voorbeeld',
  '',
])('not free: %s', (domain) => expect(isFreeMail(domain)).toBe(false));

test('additions of the helpdesk', () => {
  expect(isFreeMail('post.example', ['Post.Example'])).toBe(true);
  expect(isFreeMail('mijn.post.example', ['post.example'])).toBe(false);
});
