import { expect, test } from 'vitest';
import { correspondents, domainOf } from '../ticket/addresses.ts';
import { isFreeMail } from './free-mail.ts';
import { isNoReply } from './no-reply.ts';

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
])('free: %s', (domain) => expect(isFreeMail(domain)).toBe(true));

test.for([
  'voorbeeldstad.example',
  'gmail.com.example',
  'mijn.gmail.com',
  'home.voorbeeldstad.nl',
  'ziggo',
  'webplanet.nl',
  '',
])('not free: %s', (domain) => expect(isFreeMail(domain)).toBe(false));

test.for([
  'noreply@x.example',
  'no_reply+12@x.example',
  'geen-antwoord@x.example',
  'webformulier@x.example',
  'noreply-site@x.example',
])('nobody: %s', (address) => expect(isNoReply(address)).toBe(true));

test.for([
  'norea@x.example',
  'j.form@x.example',
  'info@x.example',
  'webredactie@x.example',
  'website.beheer@x.example',
  'n.reply@x.example',
])('somebody: %s', (address) => expect(isNoReply(address)).toBe(false));

test('addresses as headers write them', () => {
  expect(correspondents('"Proefman, S." <S.Proefman@X.example>, k@x.example; geen adres')).toMatchObject([
    { name: 'Proefman, S.', address: 's.proefman@x.example' },
    { address: 'k@x.example' },
    {},
  ]);
  expect(domainOf('a@Köln.example')).toBe('xn--kln-sna.example');
});

test('hostile headers stay short', () => {
  for (const piece of ['<', '"', '"<', '(', ',', 'a@', 'g:'])
    expect(correspondents(piece.repeat(100_000)).length).toBeLessThan(20_001);
});
