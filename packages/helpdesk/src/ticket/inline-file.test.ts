import { join } from 'node:path';
import { type Part, ScanError } from '@derden/scanner';
import { expect, test } from 'vitest';
import { makeZip } from '../testing/make-zip.ts';
import { folderWith, itemsIn } from '../testing/temporary.ts';

const tokenOf = (id: unknown): string =>
  `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ id, domain: 'x.freshdesk.test', account_id: 1 })).toString('base64url')}.abc`;
const pasted = (id: unknown): string => `https://attachment.freshdesk.test/inline/attachment?token=${tokenOf(id)}`;

const attachments = [
  { id: 70, name: 'eigen.png', attachment_url: 'attachments/eigen.png' },
  { id: 71, name: 'weg.png', attachment_url: 'attachments/weg.png' },
];
const earlier = [{ id: 72, name: 'image001.png', attachment_url: 'attachments/eerder.png' }];

const files = {
  'attachments/eigen.png': 'eigen',
  'attachments/eerder.png': 'eerder',
  'attachments/80.png': 'op nummer',
  'attachments/81/scherm.png': 'op nummer en naam',
  'inline/foto.png': 'op pad',
};

const cases: readonly (readonly [string, string, string])[] = [
  ['pasted, and an attachment', pasted(70), 'eigen.png: eigen'],
  ['pasted, with the number as text', pasted('70'), 'eigen.png: eigen'],
  ['in the portal', '/helpdesk/attachments/70', 'eigen.png: eigen'],
  ['in the portal, by its whole address', 'https://x.freshdesk.test/helpdesk/attachments/70?x=1', 'eigen.png: eigen'],
  ['of an earlier message, by its number', pasted(72), 'image001.png: eerder'],
  ['of this mail', 'cid:eigen.png@01DB', 'eigen.png: eigen'],
  ['pasted, and kept by number', pasted(80), ': op nummer'],
  [
    'kept by number and name',
    'https://cdn.freshdesk.test/data/helpdesk/attachments/production/81/original/scherm.png?X-Amz-Expires=300',
    'scherm.png: op nummer en naam',
  ],
  ['at a path of the export', 'inline/foto.png', 'foto.png: op pad'],
  ['listed, and lost', pasted(71), 'weg.png: missing'],
  ['pasted, and not in the export', pasted(99), ': remote'],
  ['at a path that is empty', 'inline/weg.png', 'weg.png: missing'],
  ['at a path outside', '../buiten.png', 'buiten.png: unsafe'],
  ['of another mail with the same name', 'cid:image001.png@01DB', 'unknown'],
  ["somebody else's", 'https://www.example.test/foto.png', 'unknown'],
  ['with a broken token', 'https://attachment.freshdesk.test/inline/attachment?token=a.b.c', 'unknown'],
  ['outside, from the root', '/etc/hostname', 'unknown'],
];

const tickets = [
  {
    id: 1,
    description: cases.map(([, src]) => `<img src="${src}">`).join(''),
    attachments,
    conversations: [{ id: 2, body: '<p>Zie</p>', attachments: earlier }],
  },
];
const outcomes = cases.map(([name, , outcome]) => [name, outcome]);

async function outcomesIn(path: string): Promise<string[][]> {
  const [item] = await itemsIn(path);
  const part = item?.kind === 'ticket' ? item.ticket.parts.find(({ id }) => id === 'description') : undefined;
  return Promise.all(cases.map(async ([name, src]) => [name, await outcomeOf(part, src)]));
}

async function outcomeOf(part: Part | undefined, src: string): Promise<string> {
  const file = part && 'html' in part ? part.inlineFile?.(src) : undefined;
  if (!file) return 'unknown';
  try {
    return `${file.name}: ${Buffer.from(await file.bytes())}`;
  } catch (error) {
    return `${file.name}: ${error instanceof ScanError ? error.code : 'another error'}`;
  }
}

test('pictures that a message shows, in a folder', async () => {
  const content = Object.entries({ ...files, 'tickets.json': tickets }).map(([name, value]) => [
    `export/${name}`,
    value,
  ]);
  await using folder = await folderWith({ 'buiten.png': 'geheim', ...Object.fromEntries(content) });
  expect(await outcomesIn(join(folder.path, 'export'))).toEqual(outcomes);
});

test('pictures that a message shows, in a zip', async () => {
  const entries = Object.entries({ ...files, 'tickets.json': JSON.stringify(tickets) });
  await using folder = await folderWith({ 'a.zip': makeZip(entries.map(([name, content]) => ({ name, content }))) });
  expect(await outcomesIn(join(folder.path, 'a.zip'))).toEqual(outcomes);
});
