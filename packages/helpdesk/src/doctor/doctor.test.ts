import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmulatorOptions, startEmulator } from '@derden/freshdesk-emulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountFrom, type DoctorOptions, doctor } from './doctor.ts';
import type { DoctorReport, LineState } from './report.ts';
import { setUp } from './set-up.ts';

const strongKey = 'pTn5x0fQm3ZrV8yKcJ2wLbEo7hUsDgAi4N6kXqR9';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'derden-doctor-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function deskWith(options: EmulatorOptions = {}) {
  const emulator = await startEmulator({ clock: { frozen: true }, plan: 'pro', ...options });
  const { url: domain, apiKey, clock } = emulator;
  const given: DoctorOptions = {
    freshdesk: { domain, apiKey, clock },
    folder,
    secret: strongKey,
    now: () => new Date(clock.now()),
  };
  return { emulator, given, [Symbol.asyncDispose]: () => emulator[Symbol.asyncDispose]() };
}

function addStatuses(statuses: DeskStatuses, ...labels: readonly string[]): void {
  const at = statuses.findIndex(({ name }) => name === 'status');
  const added = Object.fromEntries(labels.map((label, index) => [String(12 + index), [label, 'In behandeling']]));
  const field = statuses[at];
  if (field) statuses[at] = { ...field, choices: { ...(field.choices as object), ...added } };
}

type DeskStatuses = Awaited<ReturnType<typeof startEmulator>>['desk']['ticketFields'];

function stateOf({ lines }: DoctorReport, id: string): LineState | undefined {
  return lines.find((line) => line.id === id)?.state;
}

describe('an account that has everything', () => {
  test('lacks nothing; what no call tells stays unsure, with how to find out', async () => {
    await using desk = await deskWith();
    addStatuses(
      desk.emulator.desk.ticketFields,
      'Privacycontrole',
      'Wacht op geanonimiseerd bericht',
      'Wacht op identiteitscontrole',
    );
    const ticket = desk.emulator.receive({ from: 'anna@waterdam.example', subject: 'Menu', html: '<p>x</p>' });
    const record = desk.emulator.desk.tickets.get(ticket);
    if (record) record.email_config_id = 41;
    const report = await doctor(desk.given);
    expect(report.lines.filter(({ state }) => state === 'missing')).toEqual([]);
    const open = report.lines.filter(({ state }) => state === 'unsure');
    expect(open.map(({ id }) => id)).toEqual([
      'delete-rights',
      'activation-mail',
      'archived',
      'trial-incoming',
      'trial-inline',
      'trial-hard-delete',
      'trial-merge',
    ]);
    expect(open.every(({ mend }) => mend !== null)).toBe(true);
    expect(accountFrom(report)).toEqual({
      statuses: { open: 2, closed: 5, 'privacy-review': 12, 'awaiting-anonymised': 13, 'awaiting-identity': 14 },
      contactField: 'contactpersoon',
      companyListField: 'contactpersonenlijst',
      emailConfig: 41,
    });
  });

  test('every line has its own name', async () => {
    await using desk = await deskWith();
    const ids = (await doctor(desk.given)).lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.for([
  ['Dutch, as the policy has it', 'Wacht op identiteitscontrole', 12],
  ['Dutch, in capitals and with a hyphen', 'WACHT OP IDENTITEITS-CONTROLE', 12],
  ['English', 'Waiting for identity check', 12],
  ['something like it', 'Wacht op klant', undefined],
] as const)('a status in %s', async ([, label, number]) => {
  await using desk = await deskWith();
  addStatuses(desk.emulator.desk.ticketFields, label);
  const report = await doctor(desk.given);
  expect(report.found.statuses['awaiting-identity']).toBe(number);
  expect(stateOf(report, 'status-awaiting-identity')).toBe(number === undefined ? 'missing' : 'ok');
});

describe('what is wrong is told', () => {
  test.for<[string, Partial<DoctorOptions>, string, LineState]>([
    ['a key that is none', { freshdesk: { domain: '', apiKey: 'x' } }, 'key', 'missing'],
    ['no DERDEN_KEY', { secret: undefined }, 'derden-key', 'missing'],
    ['a short DERDEN_KEY', { secret: 'geheim' }, 'derden-key', 'missing'],
    [
      'a DERDEN_KEY that somebody thought up',
      { secret: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1' },
      'derden-key',
      'unsure',
    ],
    ['a folder that is to be made', { folder: '/tmp/derden-does-not-exist' }, 'folder', 'ok'],
    ['a folder below one that is not there', { folder: '/nowhere/at/all' }, 'folder', 'missing'],
    ['a file for a folder', { folder: import.meta.filename }, 'folder', 'missing'],
    ['a database that is not there', { databaseUrl: 'postgres://127.0.0.1:1/x' }, 'database', 'missing'],
    ['a field by another name', { contactField: 'rol' }, 'contact-field', 'missing'],
    [
      'a configured status that is not there',
      { configured: { statuses: { 'privacy-review': 99 } } },
      'status-privacy-review',
      'missing',
    ],
    ['a configured mailbox', { configured: { emailConfig: 7 } }, 'mailbox', 'ok'],
  ])('%s', async ([, more, id, state]) => {
    await using desk = await deskWith();
    const freshdesk = { ...desk.given.freshdesk, ...more.freshdesk };
    expect(stateOf(await doctor({ ...desk.given, ...more, freshdesk }), id)).toBe(state);
  });

  test('a key of an ordinary agent', async () => {
    await using desk = await deskWith({ switches: { keyRights: 'agent' } });
    const report = await doctor(desk.given);
    expect(stateOf(report, 'key')).toBe('ok');
    expect(stateOf(report, 'administrator')).toBe('missing');
    expect(stateOf(report, 'contact-field')).toBe('unsure');
  });

  test('a key that is refused, and nothing else is asked', async () => {
    await using desk = await deskWith();
    const report = await doctor({ ...desk.given, freshdesk: { ...desk.given.freshdesk, apiKey: 'zQ81-other' } });
    expect(['key', 'administrator', 'scope'].map((id) => stateOf(report, id))).toEqual(['missing', 'unsure', 'unsure']);
    expect(report.lines.some(({ says, mend }) => JSON.stringify([says, mend]).includes('zQ81'))).toBe(false);
  });

  test('a clock that is five minutes off', async () => {
    await using desk = await deskWith();
    const clock = { now: () => desk.emulator.clock.now() + 300_000, wait: desk.emulator.clock.wait };
    const report = await doctor({ ...desk.given, freshdesk: { ...desk.given.freshdesk, clock } });
    expect(stateOf(report, 'clock')).toBe('missing');
  });

  test('several mailboxes', async () => {
    await using desk = await deskWith();
    for (const mailbox of [41, 41, 42]) {
      const record = desk.emulator.desk.tickets.get(
        desk.emulator.receive({ from: 'anna@waterdam.example', subject: 'Menu', html: '<p>x</p>' }),
      );
      if (record) record.email_config_id = mailbox;
    }
    const report = await doctor(desk.given);
    expect([stateOf(report, 'mailbox'), report.found.emailConfig]).toEqual(['unsure', null]);
  });

  test('a folder that others can read, and a key that lies in it', async () => {
    await using desk = await deskWith();
    const shared = await mkdtemp(join(folder, 'shared-'));
    await chmod(shared, 0o755);
    await writeFile(join(shared, '.env'), `DERDEN_KEY=${strongKey}\n`);
    const report = await doctor({ ...desk.given, folder: shared });
    expect([stateOf(report, 'folder'), stateOf(report, 'derden-key')]).toEqual(['missing', 'missing']);
  });

  test('a field that customers can change, or that lacks a choice', async () => {
    await using desk = await deskWith();
    const { contactFields } = desk.emulator.desk;
    const at = contactFields.findIndex(({ name }) => name === 'contactpersoon');
    const field = contactFields[at];
    if (!field) throw new Error('no field');
    for (const wrong of [{ customers_can_edit: true }, { choices: ['algemeen'] }]) {
      contactFields[at] = { ...field, ...wrong };
      expect(stateOf(await doctor(desk.given), 'contact-field')).toBe('missing');
      const { steps } = await setUp({ ...desk.given, execute: true });
      expect(steps.find(({ id }) => id === 'contact-field')?.outcome).toBe('by-hand');
    }
  });
});

describe('setting up', () => {
  const bare = async () => {
    const desk = await deskWith();
    desk.emulator.desk.contactFields.splice(2);
    desk.emulator.desk.companyFields.splice(1);
    return desk;
  };
  const outcomes = (steps: Awaited<ReturnType<typeof setUp>>['steps']) =>
    Object.fromEntries(steps.map(({ id, outcome }) => [id, outcome]));
  const byHand = {
    'status-privacy-review': 'by-hand',
    'status-awaiting-anonymised': 'by-hand',
    'status-awaiting-identity': 'by-hand',
    mailbox: 'by-hand',
  };

  test('makes nothing unless it is told to', async () => {
    await using desk = await bare();
    const { steps } = await setUp({ ...desk.given, execute: false });
    expect(outcomes(steps)).toEqual({ ...byHand, 'contact-field': 'planned', 'company-field': 'planned' });
    expect(desk.emulator.desk.contactFields).toHaveLength(2);
  });

  test('makes both fields, hidden from customers, and not twice', async () => {
    await using desk = await bare();
    const { steps, report } = await setUp({ ...desk.given, execute: true });
    expect(outcomes(steps)).toEqual({ ...byHand, 'contact-field': 'made', 'company-field': 'made' });
    expect([stateOf(report, 'contact-field'), stateOf(report, 'company-field')]).toEqual(['ok', 'ok']);
    expect(desk.emulator.desk.contactFields.at(-1)).toMatchObject({
      name: 'contactpersoon',
      customers_can_edit: false,
      displayed_for_customers: false,
    });
    expect(outcomes((await setUp({ ...desk.given, execute: true })).steps)).toEqual(byHand);
  });

  test('tells what Freshdesk refuses', async () => {
    await using desk = await bare();
    desk.emulator.faults.add({ kind: 'status', status: 403, route: 'POST /contact_fields' });
    const { steps } = await setUp({ ...desk.given, execute: true });
    expect(steps.find(({ id }) => id === 'contact-field')).toMatchObject({
      outcome: 'failed',
      code: expect.stringContaining('403'),
    });
  });
});
