import { expect, test } from 'vitest';
import { folderWith, itemsIn, ticketsOf } from '../testing/temporary.ts';

test.for([
  ['no number', { subject: 'x' }, 'id is not a number'],
  ['a number that is none', { id: 'abc' }, 'id is not a number'],
  ['a fraction', { id: 1.5 }, 'id is not a number'],
  ['a negative number', { id: -1 }, 'id is not a number'],
  ['nothing', null, 'the ticket is not an object'],
  ['text', 'tekst', 'the ticket is not an object'],
  ['a list', [1], 'the ticket is not an object'],
  ['a subject in parts', { id: 1, subject: { a: 1, b: 2 } }, 'subject is not text'],
  ['a description that is a list', { id: 1, description: [] }, 'description is not text'],
  ['conversations that are text', { id: 1, conversations: 'x' }, 'conversations is not a list'],
  [
    'a conversation that is text',
    { id: 1, conversations: [{ id: 2, body: 'a' }, 'x'] },
    'conversations[1] is not an object',
  ],
  ['attachments that are a number', { id: 1, attachments: 3 }, 'attachments is not a list'],
  ['fields that are a list', { id: 1, custom_fields: ['x'] }, 'custom_fields is not an object'],
])('%s is reported, and the next is read', async ([, broken, reason]) => {
  const lines = [{ id: 8 }, broken, { id: 9 }].map((each) => JSON.stringify(each)).join('\n');
  await using list = await folderWith({ 'tickets.json': [{ id: 8 }, broken, { id: 9 }] });
  await using jsonl = await folderWith({ 'tickets.jsonl': lines });
  const nine = { kind: 'ticket', id: 9 };
  expect((await itemsIn(list.path)).slice(1)).toMatchObject([{ place: 'tickets.json: ticket 2', reason }, nine]);
  expect((await itemsIn(jsonl.path)).slice(1)).toMatchObject([{ place: 'tickets.jsonl line 2', reason }, nine]);
});

test('a line that is no JSON is reported without what it says', async () => {
  await using folder = await folderWith({ 'tickets.jsonl': '{"id":1}\n{"id":2,"subject":"geheim\n{"id":3}\n' });
  expect(await itemsIn(folder.path)).toMatchObject([
    { id: 1 },
    { kind: 'problem', place: 'tickets.jsonl line 2', reason: 'not JSON' },
    { id: 3 },
  ]);
});

const cases: readonly (readonly [name: string, ticket: object, parts: readonly object[]])[] = [
  ['nothing but a number', { id: 1 }, []],
  [
    'nulls and empty texts',
    {
      id: 1,
      subject: '',
      description: null,
      conversations: null,
      cc_emails: null,
      tags: null,
      attachments: null,
      custom_fields: null,
    },
    [],
  ],
  [
    'HTML before text',
    { id: 1, description: '<p>a</p>', description_text: 'a' },
    [{ id: 'description', html: '<p>a</p>' }],
  ],
  ['text without HTML', { id: 1, description: null, description_text: 'a' }, [{ id: 'description', text: 'a' }]],
  [
    'text where HTML is due',
    { id: 1, description: 'Jan <jan@x.example>\nDank' },
    [{ id: 'description', text: 'Jan <jan@x.example>\nDank' }],
  ],
  [
    'a chat',
    { id: 1, structured_description: { description_contents: [{ type: 'text', data: { content: 'hoi' } }] } },
    [{ id: 'description', text: 'hoi' }],
  ],
  [
    'a conversation',
    { id: 1, conversations: [{ id: '55', body: '<p>a</p>', body_text: 'a' }] },
    [{ id: 'conversation:55', html: '<p>a</p>' }],
  ],
  [
    'conversations without a number',
    { id: 1, conversations: [{ body: '<p>a</p>' }, { body_text: 'b' }] },
    [{ id: 'conversation:1' }, { id: 'conversation:2', text: 'b' }],
  ],
  [
    'the same number twice',
    {
      id: 1,
      conversations: [
        { id: 5, body: 'a' },
        { id: 5, body: 'b' },
      ],
    },
    [{ id: 'conversation:5' }, { id: 'conversation:5#2' }],
  ],
  [
    'a note of the account export',
    { id: 1, notes: [{ id: 5, body: 'a < b', body_html: '<p>a &lt; b</p>' }] },
    [{ id: 'conversation:5', html: '<p>a &lt; b</p>' }],
  ],
  [
    'files',
    { id: 1, attachments: [{ id: 7, name: 'a/b.pdf', content_type: 'application/pdf', file_size: 1 }, { name: 'c' }] },
    [
      { id: 'attachment:7', name: 'a/b.pdf', mediaType: 'application/pdf' },
      { id: 'attachment:#1', name: 'c' },
    ],
  ],
  [
    'a file of a conversation is its author’s',
    {
      id: 1,
      conversations: [
        {
          id: 5,
          from_email: 'Jan Proef <Jan@X.example>',
          to_emails: ['a@y.example, "B" <b@y.example>'],
          created_at: '2025-01-01T00:00:00Z',
          attachments: [{ id: 8, name: 'x' }],
        },
      ],
    },
    [
      {
        id: 'attachment:8',
        author: { name: 'Jan Proef', address: 'jan@x.example' },
        recipients: [{ address: 'a@y.example' }, { name: 'B' }],
        date: '2025-01-01T00:00:00Z',
      },
    ],
  ],
  [
    'fields in which people write',
    {
      id: 1,
      custom_fields: { a: 'x', b: '', c: null, d: true, e: 3, f: 999990019, g: ['y', 'z'], proto: 'q' },
    },
    [
      { id: 'field:a', text: 'x' },
      { id: 'field:f', text: '999990019' },
      { id: 'field:g', text: 'y\nz' },
      { id: 'field:proto' },
    ],
  ],
  [
    'other texts',
    { id: 1, time_entries: [{ note: 'uur' }], satisfaction_ratings: [{ feedback: 'fijn' }] },
    [
      { id: 'field:time_entries.1', text: 'uur' },
      { id: 'field:satisfaction_ratings.1', text: 'fijn' },
    ],
  ],
  [
    'a mail that the helpdesk sent',
    { id: 1, source: 10, subject: 'a', requester: { name: 'R', email: 'r@x.example' } },
    [{ id: 'subject', recipients: [{ address: 'r@x.example' }] }],
  ],
];

test.for(cases)('%s', async ([, ticket, parts]) => {
  const [read] = await ticketsOf({ 'tickets.json': [ticket] });
  expect(read?.ticket.parts).toMatchObject(parts);
  expect(read?.ticket.parts).toHaveLength(parts.length);
});
