import * as v from 'valibot';
import { expect, test } from 'vitest';
import { agent } from './agent.ts';
import { attachment } from './attachment.ts';
import { company } from './company.ts';
import { contact } from './contact.ts';
import { conversation } from './conversation.ts';
import { choicesOf, field } from './field.ts';
import { group } from './group.ts';
import { job, started } from './job.ts';
import { ticket } from './ticket.ts';
import { satisfactionRating, ticketSummary, timeEntry } from './ticket-details.ts';

const times = { created_at: '2015-08-18T16:18:14Z', updated_at: '2015-08-19T09:30:00Z' };
const indian = { created_at: '2014-01-08T07:53:41+05:30', updated_at: '2014-01-08T08:53:41+05:30' };

/** Shapes of older accounts, of the reference's samples and of newer ones; made up in content. */
test.for<[what: string, schema: v.GenericSchema<unknown, object>, answer: object, expected: object]>([
  [
    'an old ticket: few fields, ids as text, null lists',
    ticket,
    {
      id: '20',
      subject: null,
      status: 2,
      requester_id: '129',
      tags: null,
      cc_emails: null,
      custom_fields: null,
      ...times,
    },
    {
      id: 20,
      requester_id: 129,
      tags: [],
      cc_emails: [],
      custom_fields: {},
      attachments: null,
      deleted: false,
      description: null,
    },
  ],
  [
    'a new ticket: fields that no type names',
    ticket,
    {
      id: 1,
      status: 9000,
      requester_id: 3043178672118,
      sentiment_score: 7,
      structured_description: { description_contents: [] },
      nr_due_by: null,
      ...times,
    },
    {
      status: 9000,
      requester_id: 3043178672118,
      sentiment_score: 7,
      structured_description: { description_contents: [] },
    },
  ],
  [
    'a ticket with all that can be embedded',
    ticket,
    {
      id: 1,
      status: 2,
      requester_id: 5,
      ...times,
      requester: { id: 5, name: null, email: null, phone: '1', mobile: null },
      company: { id: 6, name: 'Gemeente Waterdam' },
      stats: { agent_responded_at: null, closed_at: '2015-08-18T16:18:14Z' },
      conversations: [{ id: 7, body: null, ...times }],
    },
    {
      requester: { name: '' },
      company: { id: 6 },
      stats: { agent_responded_at: null },
      conversations: [{ id: 7, body: '' }],
    },
  ],
  [
    'an old attachment: file_size',
    attachment,
    {
      id: 4,
      name: 'a.txt',
      content_type: 'text/plain',
      file_size: 42,
      attachment_url: 'https://x.example/a',
      ...times,
    },
    { size: 42 },
  ],
  [
    'a new attachment: size, thumb_url',
    attachment,
    {
      id: 4,
      name: 'a.png',
      content_type: 'image/png',
      size: '42',
      thumb_url: 'https://x.example/t',
      attachment_url: 'https://x.example/a',
      ...times,
    },
    { size: 42, thumb_url: 'https://x.example/t' },
  ],
  [
    'an attachment without its size',
    attachment,
    { id: 4, name: 'a', attachment_url: 'https://x.example/a' },
    { size: null, content_type: '', created_at: null },
  ],
  [
    'a conversation of today: category, delivery details',
    conversation,
    {
      id: 9,
      user_id: '82000000001',
      source: 0,
      category: 1,
      to_emails: null,
      bcc_emails: null,
      from_email: '"Anna" <anna@waterdam.example>',
      delivery_details: { failed_emails: [] },
      ...times,
    },
    { user_id: 82000000001, to_emails: [], bcc_emails: [], category: 1, delivery_details: { failed_emails: [] } },
  ],
  [
    'a contact of a list: other companies as ids',
    contact,
    { id: 2, name: 'Anna', active: true, other_companies: [8, 9], view_all_tickets: null, ...times },
    { other_companies: [8, 9], view_all_tickets: null, deleted: false, email: null },
  ],
  [
    'a contact of a single view: other companies as objects',
    contact,
    {
      id: 2,
      name: 'Anna',
      deleted: true,
      other_companies: [{ company_id: 8, view_all_tickets: true }],
      csat_rating: 103,
      ...times,
    },
    { deleted: true, other_companies: [{ company_id: 8, view_all_tickets: true }], csat_rating: 103 },
  ],
  [
    'a company with another offset, its organisation as text',
    company,
    { id: 8, name: 'Gemeente Waterdam', domains: null, org_company_id: '1834', ...indian },
    { domains: [], created_at: '2014-01-08T02:23:41.000Z', org_company_id: '1834' },
  ],
  [
    'a group with another offset',
    group,
    { id: 1, name: 'Eerste lijn', ...indian },
    { agent_ids: [], updated_at: '2014-01-08T03:23:41.000Z' },
  ],
  [
    'an agent: last_active_at, no groups',
    agent,
    { id: 1, contact: { name: 'Bo', active: true, last_active_at: null }, focus_mode: true, ...times },
    { group_ids: [], contact: { name: 'Bo', last_active_at: null }, focus_mode: true },
  ],
  [
    'a time without a zone is UTC',
    group,
    { id: 1, name: 'x', created_at: '2014-01-08T07:53:41', updated_at: '2014-01-08' },
    { created_at: '2014-01-08T07:53:41.000Z' },
  ],
  ['a job with a number', job, { id: 432, status: 'IN PROGRESS', progress: 80 }, { id: '432', download_url: null }],
  ['a time entry', timeEntry, { id: '3', note: 'Gebeld', time_spent: '01:20', ...times }, { id: 3, note: 'Gebeld' }],
  [
    'a rating',
    satisfactionRating,
    { id: 3, feedback: null, ratings: { default_question: 103 }, ...times },
    { ratings: { default_question: 103 } },
  ],
  ['a summary', ticketSummary, { body: '<p>x</p>', attachments: null }, { body: '<p>x</p>', attachments: [] }],
])('%s', ([, schema, answer, expected]) => {
  expect(v.parse(schema, answer)).toMatchObject(expected);
});

test('a bulk call gives the id of its job', () => {
  expect(v.parse(started, { job_id: 'abc', href: 'https://x.example/api/v2/jobs/abc' })).toBe('abc');
});

test.for<[what: string, schema: v.GenericSchema<unknown, object>, answer: object, field: string]>([
  ['no id', ticket, { status: 2, requester_id: 1, ...times }, 'id'],
  ['a time that is none', ticket, { id: 1, status: 2, requester_id: 1, ...times, updated_at: 'soon' }, 'updated_at'],
  ['a number beyond what is safe', ticket, { id: 2 ** 60, status: 2, requester_id: 1, ...times }, 'id'],
  ['an address list that is text', conversation, { id: 1, to_emails: 'a@b.example', ...times }, 'to_emails'],
  ['a contact without times', contact, { id: 1, name: 'x' }, 'created_at'],
])('%s is told', ([, schema, answer, place]) => {
  const { issues = [] } = v.safeParse(schema, answer);
  expect(issues.map((issue) => v.getDotPath(issue))).toContain(place);
});

test.for<[choices: unknown, values: readonly unknown[]]>([
  [
    ['Vraag', 'Storing'],
    ['Vraag', 'Storing'],
  ],
  [{ Low: 1, High: 3 }, [1, 3]],
  [{ '2': ['Open', 'In behandeling'], '9': ['Bij leverancier', 'Elders'] }, [2, 9]],
  [[['Europa', [['Nederland', 0]]]], ['Europa']],
  [[{ id: 1, label: 'Low', value: 1 }], [1]],
  [null, []],
])('choices %j', ([choices, values]) => {
  const { choices: read } = v.parse(field, { id: 1, name: 'x', label: 'x', type: 'custom_dropdown', choices });
  expect(choicesOf({ choices: read }).map(({ value }) => value)).toEqual(values);
});
