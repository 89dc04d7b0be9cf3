import { expect, test } from 'vitest';
import { outline } from '../fixtures/read.ts';
import { makePlainEml } from './make-eml.ts';

const top = ['From: Jan Vis <jan@waterdam.example>', 'Subject: Vraag'];
const header = 'Van: Jan Vis <jan@waterdam.example>\nOnderwerp: Vraag\n';

const box = (...bodies: readonly string[]): string =>
  bodies
    .map((body) => `From jan@example.nl Mon Mar  3 10:00:00 2025\n${makePlainEml(top, body).replaceAll('\r', '')}\n\n`)
    .join('');

test.for<[string, string, string[]]>([
  ['escaped lines', box('Dag\n>From hier\n>>From daar'), [`message 1 > mail: ${header}\nDag\nFrom hier\n>From daar`]],
  [
    'a broken message between others',
    box('Een', 'x', 'Drie').replace(
      `Content-Type: text/plain; charset=utf-8\n\nx`,
      'Content-Type: multipart/mixed; boundary=g\n\nx',
    ),
    [
      `message 1 > mail: ${header}\nEen`,
      `message 2 > mail: ${header.trim()}`,
      `message 3 > mail: ${header}\nDrie`,
      'message 2 > corrupt',
    ],
  ],
])('a mailbox with %s', async ([, content, expected]) => {
  expect(await outline('archief.mbox', content)).toEqual(expected);
});
