import { afterAll, beforeAll, expect, test } from 'vitest';
import { exit } from '../exit.ts';
import { run } from '../run.ts';
import { type TestDesk, testDesk } from '../testing/desk.ts';
import { fakeIo } from '../testing/fake-io.ts';

let desk: TestDesk;
const citizen = 'Fatima Oulad';

beforeAll(async () => {
  desk = await testDesk('2026-11-24T09:00:00Z');
  desk.emulator.receive({
    from: 'anna@waterdam.example',
    name: 'Anna Bakker',
    subject: 'Formulier werkt niet',
    html: `<p>Goedemiddag, het formulier op onze website geeft een foutmelding bij versturen.</p><p>Naam: ${citizen}<br>BSN: 999990019<br>Geboortedatum: 12-03-1961</p>`,
  });
});

afterAll(() => desk[Symbol.asyncDispose]());

test('from a sweep to proof: plan, review by another, apply, verify, journal', { timeout: 300_000 }, async () => {
  const { derden, emulator } = desk;
  const swept = await derden('sweep --json');
  expect(swept).toMatchObject({ code: exit.done, err: '' });
  const list = JSON.parse((await derden('plan list --json')).out);
  const removal = list.find(({ purpose }: { purpose: string }) => purpose === 'third-party');
  expect(removal).toMatchObject({ state: 'in-review', ticket: 1 });
  const shown = await derden(`plan show ${removal.id}`);
  expect(shown.out).toContain('replace first message');
  expect(shown.out).toContain(removal.digest);

  expect((await derden(`apply ${removal.id} --digest ${removal.digest} --execute`)).code).toBe(exit.failed);
  const own = await derden(`plan approve ${removal.id} --digest ${removal.digest}`);
  expect(own.err).toContain('somebody other than the author');
  expect((await derden(`plan approve ${removal.id} --digest ${removal.digest}`, { user: 'bram' })).code).toBe(
    exit.done,
  );
  expect((await derden(`apply ${removal.id} --digest ${removal.digest}`)).out).toContain('Nothing was done');
  expect(emulator.desk.tickets.get(1)?.description).toContain(citizen);
  expect((await derden(`apply ${removal.id} --digest ${removal.digest} --execute`, { user: 'bram' })).code).toBe(
    exit.done,
  );
  expect(JSON.stringify(emulator.desk.tickets.get(1))).not.toContain(citizen);
  expect((await derden(`verify ${removal.id}`)).code).toBe(exit.done);

  const verified = await derden('journal --verify');
  expect(verified.out).toMatch(/Intact: \d+ records/);
  const anchor = /--anchor (\S+)/.exec(verified.out)?.[1];
  expect((await derden(`journal --verify --anchor ${anchor}`)).code).toBe(exit.done);
  for (const line of [
    'status',
    'hold',
    'objection',
    'request 1',
    'alerts',
    'breaches',
    'breaches --format csv',
    'journal',
    'plan list --all',
    'plan list --all --json',
  ]) {
    const { code, out } = await derden(line);
    expect([line, code]).toEqual([line, exit.done]);
    expect(out).not.toBe('');
  }
  expect(desk.printed()).not.toContain(citizen);
  expect(desk.printed()).not.toContain('999990019');
});

test('what is needed stays, and what a reviewer rejects is not planned again', { timeout: 120_000 }, async () => {
  const { derden, emulator } = desk;
  const ticket = emulator.receive({
    from: 'anna@waterdam.example',
    subject: 'Afspraak niet zichtbaar',
    html: '<p>De afspraak van deze inwoner staat niet in de agenda.</p><p>Naam: Mohammed Yilmaz<br>Telefoon: 06-12345678</p>',
  });
  const planned = async () => {
    expect((await derden('sweep')).code).toBe(exit.done);
    const list = JSON.parse((await derden('plan list --json')).out);
    const removal = list.find(
      (each: { purpose: string; ticket: number }) => each.purpose === 'third-party' && each.ticket === ticket,
    );
    if (!removal) return [];
    const { plan } = JSON.parse((await derden(`plan show ${removal.id} --json`)).out);
    return [...new Set<string>(plan.entries.flatMap(({ findings }: { findings: string[] }) => findings))].map(
      (finding) => ({ finding, plan: plan.id }),
    );
  };
  const found = await planned();
  expect(found.length).toBe(2);
  const [first, second] = found;
  const words = ['--reason', 'om de fout na te bootsen'];
  const needed = await derden(`needed ${ticket} --finding ${first?.finding} --until 2026-12-01`, { words });
  expect([needed.code, needed.err]).toEqual([exit.done, '']);
  expect((await derden(`plan reject ${second?.plan} --finding ${second?.finding}`)).out).toContain(`#${ticket}`);
  expect(await planned()).toEqual([]);
  expect((await derden(`plan reject ${second?.plan} --finding nothing`)).code).toBe(exit.usage);
  expect(desk.printed()).not.toMatch(/Yilmaz|06-12345678/);
});

test('a breach is assessed and closed by a human, in that order', async () => {
  const { derden } = desk;
  expect((await derden('breaches close 1 --ground risk-unlikely')).code).toBe(exit.failed);
  expect((await derden('breaches assess 1 --effect loss-of-confidentiality')).err).toBe('');
  expect((await derden('breaches close 1 --ground risk-unlikely')).err).toBe('');
  expect((await derden('breaches')).out).toContain('not reported');
});

test.for([
  ['a variable that is not set', 'status', {}, /FRESHDESK_DOMAIN is not set/],
  ['no key', 'status', { FRESHDESK_DOMAIN: 'x', FRESHDESK_API_KEY: 'x' }, /DERDEN_KEY is not set/],
] as const)('wrong use: %s', async ([, line, env, message]) => {
  const io = fakeIo({ env });
  expect(await run(line.split(' '), io)).toBe(exit.usage);
  expect(io.written.err).toMatch(message);
});
