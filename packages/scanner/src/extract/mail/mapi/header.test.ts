import { expect, test } from 'vitest';
import type { MailHeader } from '../../../document.ts';
import { read } from '../../fixtures/read.ts';
import { inBoth } from './in-both.ts';
import type { MessageRecipe, Values } from './make-properties.ts';
import { tag } from './tags.ts';

const exchange = '/O=WATERDAM/OU=FIRST/CN=RECIPIENTS/CN=JVIS';
const jan: Values = { [tag.representingName]: 'Jan Vis', [tag.representingSmtp]: 'Jan@waterdam.example' };
const els: Values = { [tag.displayName]: 'Els Bos', [tag.smtpAddress]: 'els@example.nl', [tag.recipientType]: 1 };
const note = (properties: Values, rest: Partial<MessageRecipe> = {}): MessageRecipe => ({
  properties: { ...jan, ...properties },
  ...rest,
});

const people: readonly (readonly [string, MessageRecipe, Partial<MailHeader>])[] = [
  [
    'an SMTP address beside that of Exchange',
    note({ [tag.representingAddress]: exchange }, { recipients: [{ ...els, [tag.address]: exchange }] }),
    {
      author: { name: 'Jan Vis', address: 'jan@waterdam.example' },
      recipients: [{ name: 'Els Bos', address: 'els@example.nl' }],
    },
  ],
  [
    'only addresses of Exchange',
    {
      properties: {
        [tag.senderName]: 'Jan Vis',
        [tag.senderAddress]: exchange,
        [tag.displayTo]: 'Els Bos; p@example.nl',
      },
    },
    {
      author: { name: 'Jan Vis', address: null },
      recipients: [
        { name: 'Els Bos', address: null },
        { name: null, address: 'p@example.nl' },
      ],
    },
  ],
  [
    'the address in the header that came with it',
    {
      properties: {
        [tag.senderName]: 'Jan Vis',
        [tag.senderAddress]: exchange,
        [tag.headers]: 'From: Jan Vis <jan@waterdam.example>\r\nTo: els@example.nl\r\nSubject: Vraag\r\n',
      },
    },
    {
      author: { name: 'Jan Vis', address: 'jan@waterdam.example' },
      recipients: [{ name: null, address: 'els@example.nl' }],
      subject: 'Vraag',
    },
  ],
  [
    'a prefix before the subject, a blind copy',
    { properties: { [tag.subject]: '\u0001\u0005RE: Vraag' }, recipients: [{ ...els, [tag.recipientType]: 3 }] },
    { author: null, subject: 'RE: Vraag', recipients: [{ name: 'Els Bos', address: 'els@example.nl' }], date: null },
  ],
];

test.for(inBoth(people))('%s', async ([, make, recipe, expected]) => {
  const { documents } = await read('bericht.bin', make(recipe));
  expect(documents[1]?.header).toMatchObject(expected);
});
