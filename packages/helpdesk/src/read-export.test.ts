import { fileURLToPath } from 'node:url';
import { type FilePart, type Part, ScanError } from '@derden/scanner';
import { describe, expect, test } from 'vitest';
import type { ExportItem } from './export-item.ts';
import { measureExport, readExport } from './read-export.ts';
import { makeZip } from './testing/make-zip.ts';
import { all, folderWith, itemsIn, ticketsOf } from './testing/temporary.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/exports', import.meta.url));

function outline(items: readonly ExportItem[]): unknown[] {
  return items.map((item) => {
    if (item.kind === 'problem') return `${item.place}: ${item.reason}`;
    return { [item.kind === 'ticket' ? item.id : item.file]: item.ticket.parts.map(({ id }) => id) };
  });
}

function part(items: readonly ExportItem[], ticket: number, id: string): Part | undefined {
  const item = items.find((each) => each.kind === 'ticket' && each.id === ticket);
  return item?.kind === 'ticket' ? item.ticket.parts.find((each) => each.id === id) : undefined;
}

async function bytesOrCode(file: Part | undefined): Promise<string> {
  try {
    return Buffer.from(await (file as FilePart).bytes()).toString();
  } catch (error) {
    return error instanceof ScanError ? error.code : 'another error';
  }
}

describe('the account export', () => {
  test('in JSON: numbers of tickets, notes without bookkeeping, fields, files', async () => {
    const items = await itemsIn(`${fixtures}/account-json`);
    expect(outline(items)).toEqual([
      {
        101: [
          'subject',
          'description',
          'conversation:301',
          'conversation:302',
          'attachment:71',
          'attachment:72',
          'field:cf_pagina',
        ],
      },
      { 102: ['subject'] },
      'Tickets0.json: ticket 3: id is not a number',
    ]);
    expect(part(items, 101, 'description')).toMatchObject({ html: expect.stringContaining('<br>') });
    expect(part(items, 101, 'conversation:302')).toMatchObject({
      text: expect.stringContaining('inzender'),
      author: { name: 'Sanne Proefman', address: 's.proefman@voorbeeldstad.example' },
    });
    expect(part(items, 101, 'conversation:301')).toMatchObject({ author: { name: 'Hanna Steun' } });
    expect(await bytesOrCode(part(items, 101, 'attachment:71'))).toBe('Formulier: fout 500.\n');
    expect(await bytesOrCode(part(items, 101, 'attachment:72'))).toBe('remote');
  });

  test('in XML: one child is a list too', async () => {
    const items = await itemsIn(`${fixtures}/account-xml`);
    expect(outline(items)).toEqual([
      { 101: ['subject', 'description', 'conversation:301', 'attachment:71', 'field:cf_pagina'] },
      { 102: ['subject', 'description', 'conversation:311', 'conversation:313'] },
    ]);
    expect(part(items, 101, 'description')).toMatchObject({
      html: '<div>Goedemorgen, het formulier &amp; de pagina geven een fout.</div>',
    });
    expect(part(items, 101, 'conversation:301')).toMatchObject({ html: '<div>Dank voor uw melding.</div>' });
    expect(part(items, 102, 'description')).toMatchObject({ text: 'Alleen tekst.' });
  });
});

test('the ticket list, with Dutch labels', async () => {
  const items = await itemsIn(`${fixtures}/ticket-list`);
  expect(outline(items)).toEqual([
    { 201: ['subject', 'description', 'field:Toelichting'] },
    { 202: ['subject'] },
    'tickets.csv row 4: id is not a number',
  ]);
  expect(items[0]).toMatchObject({ status: 2, updatedAt: '2025-02-04T10:00:00' });
  expect(part(items, 201, 'description')).toMatchObject({ text: 'Een inzender meldt:\r\n"het lukt niet".' });
  expect(items[0]).toMatchObject({
    known: expect.arrayContaining([
      expect.objectContaining({ relation: 'requester', organisation: 'Gemeente Voorbeeldstad' }),
      expect.objectContaining({ relation: 'agent', names: ['Hanna Steun'] }),
    ]),
  });
});

test('labels of one’s own', async () => {
  const csv = 'Nr,Kop,Verhaal\n7,Onderwerp hier,Tekst hier\n';
  const columns = { nr: 'id', Kop: 'subject', Verhaal: 'description' };
  expect((await ticketsOf({ 'tickets.csv': csv }, { columns }))[0]?.ticket.parts).toMatchObject([
    { id: 'subject', text: 'Onderwerp hier' },
    { id: 'description', text: 'Tekst hier' },
  ]);
});

test('mails and mailboxes by themselves', async () => {
  const items = await itemsIn(`${fixtures}/mail`);
  expect(outline(items)).toEqual([
    { 'melding.eml': ['file'] },
    { 'postvak.mbox#1': ['file'] },
    { 'postvak.mbox#2': ['file'] },
  ]);
  const [mail, first, second] = items.filter((item) => item.kind === 'file');
  expect(mail?.ticket.parts[0]).toMatchObject({
    author: { address: 's.proefman@voorbeeldstad.example' },
    date: '2025-02-03T07:00:00.000Z',
  });
  expect(mail?.known.map(({ relation }) => relation)).toEqual(['requester', 'participant', 'organisation']);
  expect(await bytesOrCode(first?.ticket.parts[0])).toMatch(/^From: Sanne.*geen nieuw bericht/s);
  expect(second?.known.map(({ relation }) => relation)).toEqual(['organisation']);
});

const ticket = { id: 1, subject: 'Een', description: '<p>Twee</p>' };

test.for([
  ['tickets.json', [ticket, { ...ticket, id: 2 }]],
  ['tickets.json', { tickets: [ticket, { ...ticket, id: '2' }] }],
  ['tickets.jsonl', `${JSON.stringify(ticket)}\r\n\r\n${JSON.stringify({ ...ticket, id: 2 })}`],
  ['export/tickets.json', [ticket, { ...ticket, id: 2 }]],
  ['Tickets0.json', [{ helpdesk_ticket: { ...ticket, notes: [] } }, { ...ticket, id: 2 }]],
] as const)('tickets in %s', async ([name, content]) => {
  expect((await ticketsOf({ [name]: content })).map(({ id }) => id)).toEqual([1, 2]);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await using folder = await folderWith({ 'export.zip': makeZip([{ name, content: text }]) });
  expect(outline(await itemsIn(`${folder.path}/export.zip`))).toHaveLength(2);
});

test('one file of tickets, whatever its name, with the people beside it', async () => {
  const contacts = [{ id: 5, name: 'Sanne Proefman', email: 's@voorbeeldstad.example' }];
  await using folder = await folderWith({
    'uitvoer.json': [{ ...ticket, requester_id: 5 }],
    'contacts.json': contacts,
  });
  const [item] = await itemsIn(`${folder.path}/uitvoer.json`);
  expect(item).toMatchObject({ kind: 'ticket', known: [{ relation: 'requester', names: ['Sanne Proefman'] }, {}] });
});

test('a folder without tickets is its files, and so is a file without', async () => {
  const files = {
    'b/c.txt': 'c',
    'a.json': [{ id: 1, naam: 'x' }],
    'lijst.csv': 'naam;plaats\nx;y\n',
    '.DS_Store': '',
  };
  await using folder = await folderWith(files);
  expect(outline(await itemsIn(folder.path))).toEqual([
    { 'a.json': ['file'] },
    { 'lijst.csv': ['file'] },
    { 'b/c.txt': ['file'] },
  ]);
  expect(outline(await itemsIn(`${folder.path}/a.json`))).toEqual([{ 'a.json': ['file'] }]);
});

test('a zip without tickets is a file', async () => {
  await using folder = await folderWith({
    'x.zip': makeZip([{ name: 'brief.txt', content: 'x' }]),
    'y.zip': 'PK\x03\x04 kapot',
  });
  expect(outline(await itemsIn(folder.path))).toEqual([{ 'x.zip': ['file'] }, { 'y.zip': ['file'] }]);
  expect(outline(await itemsIn(`${folder.path}/x.zip`))).toEqual([{ 'x.zip': ['file'] }]);
  expect(outline(await itemsIn(`${folder.path}/y.zip`))).toEqual([{ 'y.zip': ['file'] }]);
});

test('only what changed since', async () => {
  const tickets = [
    ticket,
    { ...ticket, id: 2, updated_at: '2024-01-01T00:00:00Z' },
    { ...ticket, id: 3, updated_at: '2025-01-01T00:00:00Z' },
  ];
  const items = await ticketsOf({ 'tickets.json': tickets }, { since: '2024-06-01' });
  expect(items.map(({ id }) => id)).toEqual([1, 3]);
});

test('progress goes up to what was measured', async () => {
  let seen = 0;
  await itemsIn(`${fixtures}/account-xml`, { progress: (bytes) => (seen = bytes) });
  expect(seen).toBe(await measureExport(`${fixtures}/account-xml`));
});

test('nothing there, and a stop', async () => {
  await expect(itemsIn('/nergens/hier')).rejects.toMatchObject({ code: 'notFound' });
  await expect(itemsIn(fixtures, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
});

test('of five thousand tickets no more is read than was asked for', async () => {
  const body = `<p>${'Het formulier geeft een foutmelding. '.repeat(500)}</p>`;
  const lines = Array.from({ length: 5000 }, (_, at) =>
    JSON.stringify({ id: at + 1, subject: 'x', description: body }),
  );
  await using folder = await folderWith({ 'tickets.json': `[${lines.join(',')}]` });
  lines.length = 0;
  const total = await measureExport(folder.path);
  let count = 0;
  let read = 0;
  for await (const item of readExport(folder.path, { progress: (bytes) => (read = bytes) })) {
    if (item.kind !== 'ticket') continue;
    const needed = (total * ++count) / 5000;
    expect(read - needed).toBeLessThan(1_000_000);
  }
  expect(count).toBe(5000);
});

test('a reader may stop early', async () => {
  for await (const item of readExport(`${fixtures}/account-json`)) {
    expect(item.kind).toBe('ticket');
    break;
  }
  expect(await all(readExport(`${fixtures}/account-json`))).toHaveLength(3);
});
