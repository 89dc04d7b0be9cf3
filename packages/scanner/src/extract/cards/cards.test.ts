import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../fixtures/read.ts';

const form = await readFile(new URL('../fixtures/form.png', import.meta.url));
const base64 = form.toString('base64');
const folded = (text: string): string => (text.match(/.{1,60}/g) ?? []).join('\r\n ');

const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const event = (...lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//x//nl',
    'BEGIN:VEVENT',
    'UID:1@example.nl',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

test.for<[string, string, string[]]>([
  [
    'a card',
    card(
      'FN:Piet Zwart',
      'N:Zwart;Piet;Jan;dhr.;',
      'TEL;TYPE=CELL:06-12345678',
      'item1.EMAIL;TYPE=HOME:piet@example.nl',
    ),
    [
      '1 Naam=Piet Zwart',
      '1 Achternaam=Zwart',
      '1 Voornaam=Piet',
      '1 Tweede naam=Jan',
      '1 Aanhef=dhr.',
      '1 Mobiel=06-12345678',
      '1 E-mail=piet@example.nl',
    ],
  ],
  ['two cards', card('FN:Piet') + card('FN:Els'), ['1 Naam=Piet', '2 Naam=Els']],
  [
    'an address',
    card('ADR;TYPE=HOME:;;Dorpsstraat 1\\, achter;Waterdam;;1234 AB;Nederland'),
    ['1 Adres=Dorpsstraat 1, achter, 1234 AB Waterdam, Nederland'],
  ],
  [
    'a birthday in each form',
    card('BDAY:19700302', 'BDAY:1970-03-02', 'BDAY;VALUE=date-time:1970-03-02T00:00:00Z', 'BDAY:--0302'),
    [
      '1 Geboortedatum=1970-03-02',
      '1 Geboortedatum=1970-03-02',
      '1 Geboortedatum=1970-03-02',
      '1 Geboortedatum=--0302',
    ],
  ],
  ['folded lines', card('NOTE:Belt over Pi\r\n et\\, morgen\\nweer'), ['1 Notitie=Belt over Piet, morgen\nweer']],
  [
    'vCard 2.1',
    card(
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Bos;Zo=EB',
      'NOTE;ENCODING=QUOTED-PRINTABLE:Belt mor=\r\ngen',
      'TEL;CELL;HOME:06-12345678',
    ),
    ['1 Achternaam=Bos', '1 Voornaam=Zoë', '1 Notitie=Belt morgen', '1 Mobiel=06-12345678'],
  ],
  [
    'addresses with a scheme',
    card('TEL;VALUE=uri:tel:+31612345678', 'EMAIL:mailto:a@example.nl'),
    ['1 Telefoon=+31612345678', '1 E-mail=a@example.nl'],
  ],
  ['names of its own', card('X-KLANT:12', 'UID:a@example.nl', 'REV:2025'), ['1 X-KLANT=12']],
])('fields of %s', async ([, content, expected]) => {
  expect(await fieldsOf('a.vcf', content)).toEqual(expected);
});

test.for<[string, string, string[]]>([
  [
    'people in an appointment',
    event(
      'SUMMARY:Hoorzitting',
      'ORGANIZER;CN=Els Bos:MAILTO:els@example.nl',
      'ATTENDEE;CN="Zwart, Piet";ROLE=REQ:mailto:piet@example.nl',
      'LOCATION:Zaal 1',
    ),
    [
      '1 Onderwerp=Hoorzitting',
      '2 Organisator=Els Bos',
      '2 E-mail=els@example.nl',
      '3 Deelnemer=Zwart, Piet',
      '3 E-mail=piet@example.nl',
      '1 Locatie=Zaal 1',
    ],
  ],
  ['a name that is the address', event('ATTENDEE;CN=a@example.nl:mailto:a@example.nl'), ['2 E-mail=a@example.nl']],
  ['a task', event('SUMMARY:x').replaceAll('VEVENT', 'VTODO'), ['1 Onderwerp=x']],
  ['rules of summer time: nothing', event('BEGIN:VTIMEZONE', 'TZID:Europe/Amsterdam', 'END:VTIMEZONE'), []],
])('fields of %s', async ([, content, expected]) => {
  expect(await fieldsOf('a.ics', content)).toEqual(expected);
});

const picture = 'picture: text in a picture';

test.for<[string, string, string[]]>([
  [
    'a photo in a card',
    card('FN:Els', `PHOTO;ENCODING=b;TYPE=PNG:${folded(base64)}`),
    ['table: Naam: Els', `image 1 > ${picture}`],
  ],
  [
    'a photo of vCard 2.1',
    card('FN:Els', `PHOTO;PNG;ENCODING=BASE64:\r\n ${folded(base64)}`, '', 'NOTE:x'),
    ['table: Naam: Els\nNotitie: x', `image 1 > ${picture}`],
  ],
  [
    'a photo whose lines are not folded',
    card(`PHOTO;PNG;ENCODING=BASE64:${folded(base64).replaceAll('\n ', '\n')}`, 'FN:Els'),
    ['table: Naam: Els', `image 1 > ${picture}`],
  ],
  [
    'a photo as an address',
    card('FN:Els', `PHOTO:data:image/png;base64,${folded(base64)}`),
    ['table: Naam: Els', `file 1 > ${picture}`],
  ],
  ['a photo elsewhere', card('PHOTO;VALUE=uri:https://example.nl/a.png'), ['table: Foto: https://example.nl/a.png']],
  [
    'an attachment of an appointment',
    event(
      `ATTACH;FILENAME=leden.txt;ENCODING=BASE64;VALUE=BINARY:${Buffer.from('Piet').toString('base64')}`,
      'ATTACH:https://example.nl/a',
    ),
    ['table: Bijlage: https://example.nl/a', 'leden.txt > text: Piet'],
  ],
  ['a description in HTML', event('X-ALT-DESC;FMTTYPE=text/html:<p>Bel <b>Piet</b>'), ['table: Bel  Piet']],
  ['broken lines', card('FN:Els', 'Piet belde', 'TEL;TYPE="x:06'), ['table: Naam: Els\nPiet belde\nTEL;TYPE="x:06']],
  ['no end', 'BEGIN:VCARD\nFN:Els', ['table: Naam: Els']],
])('%s', async ([, content, expected]) => {
  expect(await outline('bijlage.txt', content)).toEqual(expected);
});

test.for<[string, string]>([
  ['a text about cards', 'Een kaart begint met\nBEGIN:VCARD\nFN:Els'],
  ['a note', 'FN: Els'],
])('%s is text', async ([, content]) => {
  expect(await outline('a.txt', content)).toEqual([`text: ${content}`]);
});

test.for<[string, string]>([
  ['parameters', card(`TEL${';a="b"'.repeat(1e5)}:1`)],
  ['open quotes', card(`TEL${';a="b'.repeat(1e5)}`)],
  ['folded lines', card(`NOTE:${'x\r\n '.repeat(3e5)}`)],
  ['soft breaks', card(`NOTE;QUOTED-PRINTABLE:${'x=\r\n'.repeat(3e5)}`)],
  ['parts', card(`N:${'\\;;'.repeat(2e5)}`)],
  ['cards', card('FN:Els').repeat(3e4)],
])('many %s are read in time', async ([, content]) => {
  const start = performance.now();
  await read('a.vcf', content);
  expect(performance.now() - start).toBeLessThan(3000);
});
