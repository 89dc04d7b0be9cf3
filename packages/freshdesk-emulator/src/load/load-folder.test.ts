import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDesk } from '../testing/desk.ts';

async function folderWith(files: Readonly<Record<string, unknown>>) {
  const path = await mkdtemp(join(tmpdir(), 'derden-export-'));
  await mkdir(join(path, 'export/attachments'), { recursive: true });
  for (const [name, content] of Object.entries(files))
    await writeFile(join(path, name), typeof content === 'string' ? content : JSON.stringify(content));
  return { path, load: join(path, 'export'), [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

const ticket = {
  id: '1001',
  subject: 'Menu',
  description: '<p>Hallo</p>',
  requester_id: '82000000001',
  tags: null,
  created_at: '2026-01-05T10:00:00+05:30',
  cf_unknown: 1,
};
const requester = { id: 82000000001, name: 'Anna', email: 'Anna@Waterdam.Example' };

test.for([
  ['tickets.json', JSON.stringify([{ ...ticket, requester }])],
  ['tickets.jsonl', `${JSON.stringify({ ...ticket, requester })}\n\n`],
  ['tickets.json with a byte order mark', `\uFEFF${JSON.stringify([{ ...ticket, requester }])}`],
])('%s: ids as strings, other offsets, a requester without contacts.json', async ([name, content]) => {
  await using folder = await folderWith({ [`export/${name?.split(' ')[0]}`]: content });
  await using desk = await testDesk({ load: folder.load });
  const { body } = await desk.call('GET /tickets/1001?include=requester');
  expect(body).toMatchObject({ id: 1001, tags: [], created_at: '2026-01-05T04:30:00Z', cf_unknown: 1 });
  expect(body.requester).toMatchObject({ id: 82000000001, email: 'anna@waterdam.example' });
  expect(await desk.addTicket()).toBe(1002);
});

test('files come from inside the folder alone', async () => {
  const attachment = (id: number, attachment_url: string) => ({ id, name: `${id}`, attachment_url });
  const paths = [
    'attachments/a.txt',
    '../secret.txt',
    'attachments/../../secret.txt',
    'attachments/link.txt',
    '/etc/hostname',
    'https://example.org/a',
    'attachments/none.txt',
  ];
  const attachments = paths.map((path, at) => attachment(at + 1, path));
  await using folder = await folderWith({
    'secret.txt': 'geheim',
    'export/attachments/a.txt': 'Anna',
    'export/tickets.json': [{ ...ticket, attachments, conversations: [{ id: '55', body: 'x', incoming: true }] }],
  });
  await symlink(join(folder.path, 'secret.txt'), join(folder.load, 'attachments/link.txt'));
  await using desk = await testDesk({ load: folder.load });
  const stored = [...desk.emulator.desk.files.values()].map(({ content }) => content);
  expect(stored).toEqual([Buffer.from('Anna').toString('base64'), null, null, null, null, null, null]);
  const { body } = await desk.call('GET /tickets/1001/conversations');
  expect(body).toMatchObject([{ id: 55, ticket_id: 1001, incoming: true, body_text: 'x', to_emails: [] }]);
});

test('people, companies, agents and groups', async () => {
  await using folder = await folderWith({
    'export/tickets.json': [],
    'export/contacts.json': [{ id: 5, name: 'Anna', email: 'A@x.example', custom_fields: { contactpersoon: 'ict' } }],
    'export/companies.json': [{ id: 6, name: 'Gemeente Waterdam', domains: null }],
    'export/agents.json': [{ id: 7, contact: { name: 'Bo' } }],
    'export/groups.json': [{ id: 8, name: 'Eerste lijn' }],
  });
  await using desk = await testDesk({ load: folder.load });
  const get = async (path: string) => (await desk.call(`GET /${path}`)).body;
  expect(await get('contacts/5')).toMatchObject({ email: 'a@x.example', custom_fields: { contactpersoon: 'ict' } });
  expect([await get('companies/6'), await get('groups/8')]).toMatchObject([{ domains: [] }, { agent_ids: [] }]);
  expect((await get('agents/me')).id).toBe(7);
});

test.for([
  ['no folder', 'nowhere', 'no_export'],
  ['no tickets', 'export', 'no_export'],
  ['no JSON', 'broken', 'broken_export'],
] as const)('%s is refused, without a word of the content', async ([, name, code]) => {
  await using folder = await folderWith({});
  await mkdir(join(folder.path, 'broken'));
  await writeFile(join(folder.path, 'broken/tickets.json'), '[{"geheim": ');
  const error = await testDesk({ load: join(folder.path, name) }).catch((thrown) => thrown);
  expect([error.code, error.message.includes('geheim')]).toEqual([code, false]);
});
