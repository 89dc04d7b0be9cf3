import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exit } from '../exit.ts';
import { type TestDesk, testDesk } from '../testing/desk.ts';

let desk: TestDesk;
const general = 'g.molenaar@waterdam.example';

beforeAll(async () => {
  const switches = { hardDeleteSeconds: 0, activationMail: 'off' } as const;
  desk = await testDesk('2026-11-24T09:00:00Z', { switches });
  const custom_fields = { contactpersonenlijst: true };
  await made('companies', { name: 'Gemeente Waterdam', domains: ['waterdam.example'], custom_fields });
  await made('contacts', { name: 'Greet Molenaar', email: general, custom_fields: { contactpersoon: 'algemeen' } });
  await made('contacts', {
    name: 'Pieter Jansma',
    email: 'p.jansma@waterdam.example',
    custom_fields: { contactpersoon: 'ict' },
  });
  await made('contacts', { name: 'Noor Visser', email: 'n.visser@waterdam.example' });
});

afterAll(() => desk[Symbol.asyncDispose]());

async function made(path: string, body: object): Promise<void> {
  const { emulator } = desk;
  const headers = {
    authorization: `Basic ${btoa(`${emulator.apiKey}:X`)}`,
    'content-type': 'application/json',
  };
  const answer = await fetch(`${emulator.url}/api/v2/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status).toBe(201);
}

function contactWith(email: string) {
  return [...desk.emulator.desk.contacts.values()].find((each) => each.email === email);
}

/** Runs a command that has to succeed; gives what it printed. */
async function done(line: string, more: Parameters<TestDesk['derden']>[1] = {}): Promise<string> {
  const { code, out, err } = await desk.derden(line, more);
  expect([line, code, err]).toEqual([line, exit.done, '']);
  return out;
}

test('a list is changed by who may, exported and checked', async () => {
  const add = `contacts add n.visser@waterdam.example --category ict --asked-by`;
  const words = ['--name', 'Noor Visser'];
  await done(`${add} p.jansma@waterdam.example --execute`, { words });
  expect(contactWith('n.visser@waterdam.example')?.custom_fields.contactpersoon).toBeUndefined();
  expect(await done(`${add} ${general}`, { words })).toContain('Nothing was changed in Freshdesk');
  expect(contactWith('n.visser@waterdam.example')?.custom_fields.contactpersoon).toBeUndefined();
  await done(`${add} ${general} --execute`, { words });
  expect(contactWith('n.visser@waterdam.example')?.custom_fields.contactpersoon).toBe('ict');

  expect(await done('contacts list')).toMatch(/n\.visser@waterdam\.example {2}Noor Visser {2}ICT/);
  await done('contacts export --output list.csv');
  expect(await readFile(join(desk.folder, 'list.csv'), 'utf8')).toContain('n.visser@waterdam.example');
  expect(await done('contacts check list.csv')).toContain('No differences');
});

test('who asked for it and is on the list is invited', async () => {
  const ticket = desk.emulator.receive({ from: general, subject: 'Uitnodiging', html: '<p>Nodig Noor uit.</p>' });
  await done(`invite n.visser@waterdam.example --requested-in ${ticket}`);
  const invited = () => desk.emulator.desk.outbox.filter(({ kind }) => kind === 'invitation').flatMap(({ to }) => to);
  expect(invited()).not.toContain('n.visser@waterdam.example');
  await done(`invite n.visser@waterdam.example --requested-in ${ticket} --execute`);
  expect(invited()).toContain('n.visser@waterdam.example');
  await done('absence n.visser@waterdam.example --until 2026-12-04');
});

test('somebody leaves, and is cleaned up in January unless held', { timeout: 240_000 }, async () => {
  const { emulator, derden } = desk;
  const mail = emulator.receive({ from: 'p.jansma@waterdam.example', subject: 'Agenda', html: '<p>Werkt weer.</p>' });
  const ticket = emulator.desk.tickets.get(mail);
  if (ticket) ticket.status = 5;
  const left = await done(`leave p.jansma@waterdam.example --reported-by ${general} --execute`);
  expect(left).toContain('Last working day: 2026-11-24');
  const pieter = contactWith('p.jansma@waterdam.example');
  expect(pieter?.deleted).toBe(true);

  await done(`hold place --contact ${pieter?.id} --reason complaint`);
  emulator.clock.advance(Date.parse('2027-01-04T09:00:00Z') - emulator.clock.now());
  const january = (step: string) => `january ${step} --year 2027`;
  expect(await done(`${january('plan')} --archived none --execute`)).toContain('there is no hold');
  await done(`hold lift --contact ${pieter?.id}`);
  const [part] = JSON.parse(await done(`${january('plan')} --archived none --execute --json`));
  const [{ plan }] = part.leavers;
  await done(`${january('notify')} --execute`);
  const { digest } = JSON.parse(await done(`plan show ${plan} --json`)).plan;
  expect((await derden(`plan approve ${plan} --digest ${digest}`)).code).toBe(exit.failed);
  expect(await done(`plan approve ${plan} --digest ${digest}`, { user: 'bram' })).toContain('january apply');
  expect((await derden(`apply ${plan} --digest ${digest} --execute`)).err).toContain('january apply');

  emulator.clock.advance(Date.parse('2027-01-25T09:00:00Z') - emulator.clock.now());
  expect(await done(`${january('apply')} --archived none`)).toContain('ready to be carried out');
  expect(await done(`${january('apply')} --archived none --execute`)).toContain('cleaned up and proven');
  expect(contactWith('p.jansma@waterdam.example')).toBeUndefined();
  expect(emulator.desk.tickets.has(mail)).toBe(true);
  expect(await done(january('verify'))).toContain('Proven: 1');
});

test('an objection keeps a person from erasure until it is answered', async () => {
  const ticket = desk.emulator.receive({
    from: 'n.visser@waterdam.example',
    subject: 'Bezwaar',
    html: '<p>Ik maak bezwaar.</p>',
  });
  await done(`objection open ${ticket} --about tickets --execute`);
  await done(`leave n.visser@waterdam.example --reported-by ${general} --execute`);
  const erase = 'erase n.visser@waterdam.example --archived none --reason request-of-person';
  expect((await desk.derden(erase)).out).toContain('there is no objection');
  await done(`objection consult ${ticket} --with person`);
  await done(`objection consult ${ticket} --with organisation`);
  await done(`objection decide ${ticket} --outcome delete`);
  await done(`objection answer ${ticket} --execute`);
  expect(await done('objection list')).toContain('No objections');
  expect((await desk.derden(erase)).out).not.toContain('there is no objection');
  expect(await done('report yearly --year 2027')).toContain('profiles: 0');
});
