import { expect, test } from 'vitest';
import { all } from '../testing/temporary.ts';
import { mboxMessages } from './mbox.ts';

const from = 'From a@voorbeeldstad.example Mon Feb  3 08:00:00 2025\n';

test.for([
  ['two messages', `${from}Subject: a\n\nx\n\n${from}Subject: b\n\ny\n`, ['Subject: a\n\nx\n\n', 'Subject: b\n\ny\n']],
  [
    'Windows line ends',
    `${from}Subject: a\r\n\r\nx\r\n\r\n${from}Subject: b\r\n`,
    ['Subject: a\r\n\r\nx\r\n\r\n', 'Subject: b\r\n'],
  ],
  [
    'a sentence that begins alike',
    `${from}Subject: a\n\nx\n\nFrom hier af niet.\n`,
    ['Subject: a\n\nx\n\nFrom hier af niet.\n'],
  ],
  ['an envelope in the middle of a text', `${from}Subject: a\n\nx\n${from}y\n`, [`Subject: a\n\nx\n${from}y\n`]],
  ['no envelope', 'Subject: a\n\nx', ['Subject: a\n\nx']],
  ['an empty box', '', []],
] as const)('%s', async ([, box, expected]) => {
  const bytes = Buffer.from(box);
  for (const size of [1, 5, 1000]) {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    expect((await all(mboxMessages(chunks()))).map((message) => message && Buffer.from(message).toString())).toEqual(
      expected,
    );
  }
});

test('a message that is too large is said to be, and the next one read', async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${from}Subject: a\n\n`);
    for (let count = 0; count < 26; count++) yield Buffer.alloc(1024 * 1024, 'x');
    yield Buffer.from(`\n\n${from}Subject: b\n`);
  }
  const messages = await all(mboxMessages(chunks()));
  expect(messages.map((message) => message?.length ?? null)).toEqual([null, 11]);
});
