import { expect, test } from 'vitest';
import { fieldsOf } from '../../fixtures/read.ts';
import { inBoth } from './in-both.ts';
import { packedRtf, type Values } from './make-properties.ts';
import { tag } from './tags.ts';

const cells = String.raw`{\rtf1\ansi\trowd Naam:\cell Jan\cell\row\trowd Plaats:\cell Waterdam\cell\row}`;

const oneOff = Buffer.concat([
  Buffer.alloc(4),
  Buffer.from('812b1fa4bea310199d6e00dd010f5402', 'hex'),
  Buffer.from([0, 0, 0, 0x80]),
  Buffer.from('Piet Zwart\0SMTP\0piet@example.nl\0', 'utf16le'),
]);

const cards: readonly (readonly [string, Values, readonly string[]])[] = [
  [
    'a contact',
    {
      [tag.messageClass]: 'IPM.Contact',
      [tag.displayName]: 'Piet Zwart',
      14854: 'Piet',
      14876: '06-12345678',
      32899: 'piet@example.nl',
      32794: 'Dorpsstraat 1\r\n1234 AB Waterdam',
      14914: new Date('1970-03-02T23:00:00Z'),
    },
    [
      '0 Naam=Piet Zwart',
      '0 Voornaam=Piet',
      '0 Mobiel=06-12345678',
      '0 E-mail=piet@example.nl',
      '0 Adres thuis=Dorpsstraat 1, 1234 AB Waterdam',
      '0 Geboortedatum=1970-03-03',
    ],
  ],
  [
    'a group of contacts',
    { [tag.messageClass]: 'IPM.DistList', 32852: [oneOff] },
    ['1 Naam=Piet Zwart', '1 E-mail=piet@example.nl'],
  ],
  [
    'an address in parts',
    { [tag.messageClass]: 'IPM.Contact', 14941: 'Dorpsstraat 1', 14939: '1234 AB', 14937: 'Waterdam' },
    ['0 Adres thuis=Dorpsstraat 1, 1234 AB Waterdam'],
  ],
  ['a meeting', { 33336: 'Jan Vis; Els Bos', 33288: 'Zaal 1' }, ['0 Locatie=Zaal 1', '0 Deelnemers=Jan Vis; Els Bos']],
  ['a mail: nothing', { [tag.displayName]: 'Vraag', [tag.body]: 'Dag' }, []],
  ['a table in rich text', { [tag.rtf]: packedRtf(cells) }, ['0 Naam=Jan', '0 Plaats=Waterdam']],
];

test.for(inBoth(cards))('%s', async ([, make, properties, expected]) => {
  expect(await fieldsOf('bericht.bin', make({ properties }))).toEqual(expected);
});
