import { expect, test } from 'vitest';
import { outline, read } from '../../fixtures/read.ts';
import { makeMsg } from '../msg/make-msg.ts';
import { makeTnef } from '../tnef/make-tnef.ts';
import { inBoth } from './in-both.ts';
import { type MessageRecipe, packedRtf, type Values } from './make-properties.ts';
import { tag } from './tags.ts';

const jan: Values = { [tag.representingName]: 'Jan Vis', [tag.representingSmtp]: 'Jan@waterdam.example' };
const els: Values = { [tag.displayName]: 'Els Bos', [tag.smtpAddress]: 'els@example.nl', [tag.recipientType]: 1 };
const subject: Values = { [tag.subject]: 'Vraag', [tag.submitTime]: new Date('2025-03-03T09:00:00Z') };
const header = `Van: Jan Vis <Jan@waterdam.example>
Aan: Els Bos <els@example.nl>
Datum: 2025-03-03T09:00:00.000Z
Onderwerp: Vraag

`;
const note = (properties: Values, rest: Partial<MessageRecipe> = {}): MessageRecipe => ({
  properties: { ...jan, ...subject, ...properties },
  recipients: [els],
  ...rest,
});
const html = (text: string): Values => ({ [tag.html]: Buffer.from(text, 'latin1'), [tag.internetCodePage]: 1252 });
const wrapped = String.raw`{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}Dag {\*\htmltag <b>}Zo\'eb{\*\htmltag </b>}\htmlrtf \par\htmlrtf0 }`;

const cases: readonly (readonly [string, MessageRecipe, readonly string[]])[] = [
  ['plain text', note({ [tag.body]: 'Dag Els' }), [`mail: ${header}Dag Els`]],
  ['HTML in a code page', note(html('<p>Dag <b>Zo\xeb</b></p>')), [`mail: ${header}Dag Zoë`]],
  ['HTML written as rich text', note({ [tag.rtf]: packedRtf(wrapped) }), [`mail: ${header}Dag Zoë`]],
  [
    'compressed rich text',
    note({ [tag.rtf]: packedRtf(String.raw`{\rtf1 Dag\par Els}`, true) }),
    [`mail: ${header}Dag\nEls`],
  ],
  [
    'a plain version that says the same',
    note({
      ...html('<p>Dag Els,<p>Zie <a href="https://example.nl/x">hier</a>'),
      [tag.body]: 'Dag Els,\r\n\r\nZie hier <https://example.nl/x>',
    }),
    [`mail: ${header}Dag Els,\n\nZie hier <https://example.nl/x>`],
  ],
  [
    'a plain version that says more',
    note({ ...html('<p>Zie de tekst'), [tag.body]: 'Zie de tekst\r\nGaat over Piet Zwart' }),
    [`mail: ${header}Gaat over Piet Zwart\n\nZie de tekst`],
  ],
  [
    'an attachment',
    note(
      { [tag.body]: 'Dag' },
      { attachments: [{ properties: { [tag.longFileName]: 'leden.txt', [tag.data]: Buffer.from('Piet') } }] },
    ),
    [`mail: ${header}Dag`, 'leden.txt > text: Piet'],
  ],
  [
    'a message in the message',
    note(
      { [tag.body]: 'Dag' },
      {
        attachments: [
          {
            properties: { [tag.displayName]: 'Klacht', [tag.method]: 5 },
            message: note({ [tag.body]: 'Binnen', 32899: 'a@example.nl' }),
          },
        ],
      },
    ),
    [`mail: ${header}Dag`, `Klacht > mail: ${header}Binnen\n\nE-mail: a@example.nl`],
  ],
  [
    'an attachment that is elsewhere, and one that is gone',
    note(
      { [tag.body]: 'Dag' },
      {
        attachments: [
          { properties: { [tag.longFileName]: 'a', [tag.method]: 7 } },
          { properties: { [tag.longFileName]: 'b' } },
        ],
      },
    ),
    [`mail: ${header}Dag`, 'a > remote', 'b > missing'],
  ],
];

test.for(inBoth(cases))('%s', async ([, make, recipe, expected]) => {
  expect(await outline('bericht.bin', make(recipe))).toEqual(expected);
});

const sheet: Readonly<Record<string, Uint8Array>> = { CONTENTS: Buffer.from('Naam: Piet') };

test('a document in a message is a file', async () => {
  const attachments = [{ properties: { [tag.displayName]: 'Document', [tag.method]: 6 }, streams: sheet }];
  expect(await outline('a.msg', makeMsg(note({ [tag.body]: 'Dag' }, { attachments })))).toEqual([
    `mail: ${header}Dag`,
    'Document > text: Naam: Piet',
  ]);
});

test.for<[string, Uint8Array, readonly string[]]>([
  ['a msg without its end', makeMsg(note(html('x'.repeat(9000)))).subarray(0, 12_000), ['unsupported', 'corrupt']],
  ['a winmail.dat without its end', makeTnef(note({ [tag.body]: 'Dag' })).subarray(0, -20), ['corrupt']],
])('%s is corrupt', async ([, bytes, codes]) => {
  const { unreadable } = await read('bericht.bin', bytes);
  expect(codes).toContain(unreadable[0]?.code);
});

test('damaged messages end in time', async () => {
  for (const bytes of [makeMsg(cases[8]?.[1] ?? note({})), makeTnef(cases[7]?.[1] ?? note({}))]) {
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const broken = Buffer.from(bytes);
      broken.fill(0xff, at, Math.min(at + 3, bytes.length));
      await read('bericht.bin', broken);
    }
  }
});
