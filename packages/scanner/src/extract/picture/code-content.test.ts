import { expect, test } from 'vitest';
import { contentOf } from './code-content.ts';

const values = (text: string) =>
  contentOf({ kind: 'QR', text }).values?.flatMap(([label, value]) => (value ? [`${label}=${value}`] : []));

test.for<[string, string, string[] | undefined]>([
  [
    'a transfer',
    'BCD\n002\n1\nSCT\n\nFatima Voorbeeld\nNL00TEST0123456789\nEUR12.50\n\n\nFactuur 7',
    ['Naam=Fatima Voorbeeld', 'IBAN=NL00TEST0123456789', 'Bedrag=EUR12.50', 'Omschrijving=Factuur 7'],
  ],
  ['a network', 'WIFI:T:WPA;S:Thuis;P:zeer\\;geheim;;', ['Netwerk=Thuis', 'Wachtwoord=zeer;geheim']],
  ['a contact', 'MECARD:N:Voorbeeld,Fatima;TEL:0612345678;;', ['Naam=Voorbeeld,Fatima', 'Telefoon=0612345678']],
  [
    'a second factor',
    'otpauth://totp/Gemeente:f.voorbeeld?secret=ABCDEF',
    ['Gebruikersnaam=f.voorbeeld', 'Wachtwoord=ABCDEF'],
  ],
  ['an address', 'mailto:f.voorbeeld%40mail.example', ['E-mail=f.voorbeeld@mail.example']],
  ['a telephone', 'tel:0612345678', ['Telefoon=0612345678']],
  ['a web address', 'https://www.waterdam.example', undefined],
  ['words', 'Bezoeker 7', undefined],
])('%s', ([, text, expected]) => {
  expect(values(text)).toEqual(expected);
});

test('a card is a file', () => {
  const { file } = contentOf({ kind: 'QR', text: 'BEGIN:VCARD\nFN:Fatima Voorbeeld\nEND:VCARD' });
  expect(file).toMatchObject({ name: 'code.vcf', mediaType: 'text/vcard' });
});
