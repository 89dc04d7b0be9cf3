import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type FilePart, type Part, ScanError } from '@derden/scanner';
import { expect, test } from 'vitest';
import { makeZip } from '../testing/make-zip.ts';
import { folderWith, itemsIn } from '../testing/temporary.ts';

const cases: readonly (readonly [url: string | null, outcome: string, name?: string])[] = [
  ['attachments/a.txt', 'inhoud'],
  ['./attachments//a.txt', 'inhoud'],
  ['attachments\\a.txt', 'inhoud'],
  ['attachments/../attachments/a.txt', 'inhoud'],
  ['attachments/een%20naam.txt', 'spatie'],
  [null, 'op nummer', 'foto.txt'],
  [null, 'inhoud', 'a.txt'],
  [null, 'missing', '../buiten.txt'],
  ['attachments/weg.txt', 'missing'],
  ['attachments', 'missing'],
  ['../buiten.txt', 'unsafe'],
  ['attachments/../../buiten.txt', 'unsafe'],
  ['%2e%2e/buiten.txt', 'missing'],
  ['..\\buiten.txt', 'unsafe'],
  ['/etc/hostname', 'unsafe'],
  ['C:\\buiten.txt', 'unsafe'],
  ['file:///etc/hostname', 'unsafe'],
  ['\\\\server\\deel\\buiten.txt', 'unsafe'],
  ['a\0.txt', 'unsafe'],
  ['https://s3.example.test/a.txt', 'remote'],
  ['//s3.example.test/a.txt', 'remote'],
  ['data:text/plain,a', 'remote'],
];

const files = {
  'attachments/a.txt': 'inhoud',
  'attachments/een naam.txt': 'spatie',
  'attachments/6-foto.txt': 'op nummer',
};
const tickets = [
  {
    id: 1,
    attachments: cases.map(([url, , name = 'x'], id) => ({
      id: name === 'foto.txt' ? 6 : id + 100,
      name,
      attachment_url: url,
    })),
  },
];
const outcomes = cases.map(([, outcome]) => outcome);

async function outcomesIn(path: string): Promise<string[]> {
  const [item] = await itemsIn(path);
  return Promise.all(item?.kind === 'ticket' ? item.ticket.parts.map(outcomeOf) : []);
}

async function outcomeOf(part: Part): Promise<string> {
  try {
    return Buffer.from(await (part as FilePart).bytes()).toString();
  } catch (error) {
    return error instanceof ScanError ? error.code : 'another error';
  }
}

test('paths of attachments in a folder', async () => {
  await using folder = await folderWith({
    'buiten.txt': 'geheim',
    ...inFolder('export', { ...files, 'tickets.json': tickets }),
  });
  expect(await outcomesIn(join(folder.path, 'export'))).toEqual(outcomes);
  expect(await outcomesIn(join(folder.path, 'export/tickets.json'))).toEqual(outcomes);
});

test('paths of attachments in a zip', async () => {
  const entries = Object.entries({ ...files, 'tickets.json': JSON.stringify(tickets) });
  const zip = makeZip(entries.map(([name, content]) => ({ name, content })));
  const wrapped = makeZip(entries.map(([name, content]) => ({ name: `export/${name}`, content })));
  await using folder = await folderWith({ 'a.zip': zip, 'b.zip': wrapped });
  expect(await outcomesIn(join(folder.path, 'a.zip'))).toEqual(outcomes);
  expect(await outcomesIn(join(folder.path, 'b.zip'))).toEqual(outcomes);
});

test('links', async () => {
  const urls = ['binnen.txt', 'buiten.txt', 'map/buiten.txt', 'nergens.txt'];
  const linked = [
    { id: 1, attachments: urls.map((attachment_url, id) => ({ id: id + 1, name: 'x', attachment_url })) },
  ];
  await using folder = await folderWith({
    'buiten.txt': 'geheim',
    'export/echt.txt': 'echt',
    'export/tickets.json': linked,
  });
  const inside = (name: string): string => join(folder.path, 'export', name);
  await symlink('echt.txt', inside('binnen.txt'));
  await symlink('../buiten.txt', inside('buiten.txt'));
  await symlink('..', inside('map'));
  await symlink('weg.txt', inside('nergens.txt'));
  expect(await outcomesIn(join(folder.path, 'export'))).toEqual(['echt', 'unsafe', 'unsafe', 'missing']);
});

test('a linked file or folder among loose files is read when it stays inside, and said to be unsafe when not', async () => {
  await using folder = await folderWith({ 'buiten/b.txt': 'geheim', 'los/a.txt': 'inhoud' });
  await symlink('../buiten', join(folder.path, 'los/map'));
  await symlink('../buiten/b.txt', join(folder.path, 'los/b.txt'));
  const items = await itemsIn(join(folder.path, 'los'));
  const read = items.map(
    async (item) => item.kind === 'file' && [item.file, await outcomeOf(item.ticket.parts[0] as Part)],
  );
  expect(await Promise.all(read)).toEqual([
    ['a.txt', 'inhoud'],
    ['b.txt', 'unsafe'],
    ['map', 'unsafe'],
  ]);
});

test('a zip with hostile entries', async () => {
  const attachments = ['dicht.txt', 'link.txt', 'goed.txt'].map((attachment_url, id) => ({
    id: id + 1,
    name: 'x',
    attachment_url,
  }));
  const zip = makeZip([
    { name: '../weg.txt', content: 'x' },
    { name: '/weg.txt', content: 'x' },
    { name: 'tickets.json', content: JSON.stringify([{ id: 1, attachments }]) },
    { name: 'dicht.txt', content: 'x', isEncrypted: true },
    { name: 'link.txt', content: '/etc/hostname', isLink: true },
    { name: 'goed.txt', content: 'goed' },
  ]);
  await using folder = await folderWith({ 'a.zip': zip });
  const items = await itemsIn(join(folder.path, 'a.zip'));
  expect(items.slice(0, 2)).toMatchObject([{ place: 'a.zip entry 1' }, { place: 'a.zip entry 2' }]);
  const parts = items[2]?.kind === 'ticket' ? items[2].ticket.parts : [];
  expect(await Promise.all(parts.map(outcomeOf))).toEqual(['encrypted', 'unsafe', 'goed']);
});

test('a file that is too large is not read', async () => {
  const tickets = [{ id: 1, attachments: [{ id: 1, name: 'x', attachment_url: 'groot.bin' }] }];
  await using folder = await folderWith({ 'tickets.json': tickets, 'groot.bin': Buffer.alloc(25 * 1024 * 1024 + 1) });
  expect(await outcomesIn(folder.path)).toEqual(['tooLarge']);
});

function inFolder(folder: string, content: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [`${folder}/${name}`, value]));
}
