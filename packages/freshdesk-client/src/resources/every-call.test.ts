import { expect, test } from 'vitest';
import type {
  AccountExport,
  BulkChange,
  ContactMerge,
  Forward,
  Merge,
  NewCompany,
  NewContact,
  NewNote,
  NewReply,
  NewTicket,
  OutboundEmail,
  TicketChange,
} from '../index.ts';
import { choicesOf } from '../objects/field.ts';
import { testAccount } from '../testing/account.ts';
import { codeOf } from '../testing/code-of.ts';

const question = {
  email: 'anna+web@waterdam.example',
  subject: 'Menu',
  description: '<p>x</p>',
  tags: ['menu'],
  unique_external_id: 'a-1',
} satisfies NewTicket;
const change = { status: 3, responder_id: null, custom_fields: { cf_reference: 'x' } } satisfies TicketChange;
const bulk = { priority: 2, skip_close_notification: true } satisfies BulkChange;
const person = { name: 'Bo', email: 'bo@waterdam.example', company_id: null, phone: '1' } satisfies NewContact;
const municipality = {
  name: 'Gemeente Waterdam',
  domains: ['waterdam.example'],
  industry: 'Overheid',
} satisfies NewCompany;
const all = <Item>(items: AsyncIterable<Item>): Promise<Item[]> => Array.fromAsync(items);

test('tickets: filters, everything embedded, merging, forwarding, mailing', async () => {
  await using account = await testAccount();
  const { tickets, conversations, companies } = account.freshdesk;
  const company = await companies.create(municipality);
  const { id, requester_id } = await tickets.create(question);
  await tickets.update(id, change);
  for (const query of [
    { email: question.email },
    { company_id: company.id },
    { requester_id },
    { updated_since: '2026-03-02T08:00:00+00:00' },
  ])
    expect((await all(tickets.list({ ...query, include: ['requester', 'stats', 'description'] }))).length).toBe(1);
  for (const filter of ['new_and_my_open', 'watching', 'spam', 'deleted'] as const)
    expect((await all(tickets.list({ filter }))).length).toBe(0);
  const viewed = await tickets.get(id, { include: ['conversations', 'requester', 'company', 'stats'] });
  expect([viewed.company?.name, viewed.requester?.email, viewed.custom_fields.cf_reference]).toEqual([
    municipality.name,
    question.email,
    'x',
  ]);
  const mail = {
    email: 'bo@waterdam.example',
    subject: 'Vraag',
    description: 'x',
    email_config_id: 1,
  } satisfies OutboundEmail;
  const sent = await tickets.sendOutboundEmail(mail);
  expect(await codeOf(tickets.update(sent.id, { subject: 'y' }))).toBe('incompatible_field');
  const forward = { body: 'x', to_emails: ['bouwer@elders.example'] } satisfies Forward;
  expect((await tickets.forward(id, forward)).private).toBe(true);
  expect((await conversations.replyToForward(id, forward)).to_emails).toEqual(forward.to_emails);
  const merge = {
    primary_id: id,
    ticket_ids: [sent.id],
    note_in_primary: { body: 'x', private: true },
  } satisfies Merge;
  await tickets.merge(merge);
  expect((await tickets.get(sent.id)).status).toBe(5);
});

test('bulk calls, and what cannot be in them', async () => {
  await using account = await testAccount();
  const { tickets, jobs } = account.freshdesk;
  const { id } = await tickets.create(question);
  await jobs.finished(await tickets.bulkUpdate([id], bulk));
  expect((await tickets.get(id)).priority).toBe(2);
  await jobs.finished(await tickets.bulkDelete([id]));
  expect((await all(tickets.list({ filter: 'deleted' }))).length).toBe(1);
  expect(await codeOf(jobs.finished(await tickets.bulkUpdate([id], bulk), { milliseconds: 100 }))).toBe(
    'inconsistent_state',
  );
});

test('what hangs on a ticket', async () => {
  await using account = await testAccount();
  const { tickets, conversations, ticketDetails } = account.freshdesk;
  const { id } = await tickets.create(question);
  const note = { body: 'x', private: false, notify_emails: ['agent@emulator.example'] } satisfies NewNote;
  const reply = { body: 'x', bcc_emails: ['info@waterdam.example'] } satisfies NewReply;
  await conversations.reply(id, reply);
  const made = await conversations.note(id, note);
  const file = { name: 'a.txt', bytes: Buffer.from('x') };
  expect((await conversations.update(made.id, { body: 'y', attachments: [file] })).attachments.length).toBe(1);
  expect(await codeOf(ticketDetails.summary(id))).toBe('http');
  expect((await ticketDetails.setSummary(id, { body: '<p>x</p>', attachments: [file] })).attachments.length).toBe(1);
  expect((await ticketDetails.summary(id)).body_text).toBe('x');
  await ticketDetails.deleteSummary(id);
  expect([await all(ticketDetails.timeEntries(id)), await all(ticketDetails.satisfactionRatings(id))]).toEqual([
    [],
    [],
  ]);
});

test('archived tickets', async () => {
  await using account = await testAccount();
  const { tickets, archivedTickets, conversations } = account.freshdesk;
  const { id } = await tickets.create({ ...question, status: 5 });
  await conversations.note(id, { body: 'x' });
  account.emulator.clock.advance(121 * 86_400_000);
  expect([(await archivedTickets.get(id)).archived, (await all(archivedTickets.conversations(id))).length]).toEqual([
    true,
    1,
  ]);
  await archivedTickets.delete(id);
  expect(await codeOf(archivedTickets.get(id))).toBe('http');
});

test('contacts and companies: search, autocomplete, export, merging, agents', async () => {
  await using account = await testAccount();
  const { contacts, companies, agents, attachments } = account.freshdesk;
  const company = await companies.create(municipality);
  const bo = await contacts.create(person);
  account.emulator.clock.advance(180_000);
  expect((await all(contacts.search("email:'bo@waterdam.example'"))).map(({ id }) => id)).toEqual([bo.id]);
  expect((await all(companies.search("domain:'waterdam.example'"))).map(({ id }) => id)).toEqual([company.id]);
  expect([(await contacts.autocomplete('b')).length, (await companies.autocomplete('gem')).length]).toEqual([1, 1]);
  expect((await all(companies.list({ updated_since: '2026-01-01T00:00:00Z' }))).length).toBe(1);
  expect((await companies.update(company.id, { domains: [] })).domains).toEqual([]);
  const order = await contacts.export({ default_fields: ['name'] });
  account.emulator.clock.advance(6000);
  const { status, download_url } = await contacts.exportState(order);
  const csv = await all(attachments.download({ attachment_url: `${download_url}` }));
  expect([status, Buffer.concat(csv).toString()]).toEqual(['completed', 'name\nBo']);
  const other = await contacts.create({ name: 'Cas', phone: '2' });
  const merge = { primary_contact_id: bo.id, secondary_contact_ids: [other.id] } satisfies ContactMerge;
  expect(await codeOf(contacts.merge(merge))).toBe('missing_field');
  await contacts.merge({ ...merge, contact: { phone: '1' } });
  expect((await contacts.makeAgent(bo.id)).contact.email).toBe(person.email);
  expect((await all(agents.list({ state: 'fulltime', email: person.email }))).length).toBe(1);
  expect((await agents.autocomplete('bo')).map(({ name }) => name)).toEqual(['Bo']);
  await companies.delete(company.id);
});

test('fields for administrators, the account, its export', async () => {
  await using account = await testAccount();
  const { fields, account: settings, jobs, contacts } = account.freshdesk;
  for (const list of [fields.ticketsForAdmin, fields.contacts, fields.companies])
    expect((await list()).length).toBeGreaterThan(0);
  const made = await fields.createContactField({
    label: 'Rol',
    type: 'custom_dropdown',
    choices: [{ value: 'algemeen', position: 1 }],
    customers_can_edit: false,
  });
  expect([made.name, choicesOf(made)]).toEqual(['rol', [{ value: 'algemeen', label: 'algemeen' }]]);
  expect((await fields.createCompanyField({ label: 'Lijst', type: 'custom_checkbox' })).name).toBe('lijst');
  expect((await settings.get()).data_center).toBe('EU');
  const order = {
    date_range: { start_date: '2026-01-01', end_date: '2026-03-02' },
    resources: [{ name: 'archive_tickets', include: ['notes', 'attachments'] }],
    output_format: 'json',
  } satisfies AccountExport;
  expect((await jobs.finished(await settings.export(order))).download_url).toMatch(/^http/);
  expect(await all(contacts.list({ state: 'deleted' }))).toEqual([]);
});
