import { readdirSync, readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../deploy/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Variables whose values nobody but their owner may see. */
const secrets = ['FRESHDESK_API_KEY', 'DATABASE_URL', 'DERDEN_KEY', 'DERDEN_WEBHOOK_SECRET'] as const;
const givesSecret = new RegExp(`\\b(?:${secrets.join('|')})\\b`);

describe('Dockerfile', () => {
  const text = read('Dockerfile');
  const instructions = text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => /^([A-Z]+) +(.*)$/.exec(line)?.slice(1) ?? []);
  const last = instructions.slice(instructions.findLastIndex(([name]) => name === 'FROM'));
  const given = (wanted: string) => last.findLast(([name]) => name === wanted)?.[1];

  test('the linter has nothing to say', () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  test('a linter that sees nothing would say nothing of this either', () => {
    expect(validate('FROM node:24-slim\nRUNN x\nMAINTAINER x\n').length).toBeGreaterThan(1);
  });

  test('what runs is Node 24 without root, and only what was put together for it', () => {
    expect(given('FROM')).toBe('node:24-slim');
    expect(given('USER')).toBe('node');
    expect(last.filter(([name]) => name === 'COPY')).toEqual([['COPY', '--from=build /app /app']]);
    expect([JSON.parse(given('ENTRYPOINT') ?? ''), JSON.parse(given('CMD') ?? '')[0]]).toEqual([['derden'], 'serve']);
    expect(given('HEALTHCHECK')).toContain('/health');
  });

  test('no secret is built in, and none gets into the build', () => {
    expect(text).not.toMatch(givesSecret);
    expect(read('Dockerfile.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['deploy', '**/*.env', '**/.git']),
    );
  });
});

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly ports?: readonly string[];
  readonly image?: string;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly [key: string]: unknown;
}

describe('compose.yaml', () => {
  const compose = parse(read('compose.yaml')) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly secrets: Readonly<Record<string, { readonly file: string }>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  }; // as: its form is what the tests below look at
  const { derden, database } = compose.services as { readonly derden: Service; readonly database: Service };

  test('every secret is a file in a folder that is not committed', () => {
    const used = new Set(Object.values(compose.services).flatMap((service) => service.secrets));
    expect(used).toEqual(new Set(Object.keys(compose.secrets)));
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\/[a-z_]+$/);
    expect(read('.gitignore').split('\n')).toContain('secrets/');
    const names = Object.values(compose.services).flatMap(({ environment }) => Object.keys(environment));
    expect(names).toEqual(expect.arrayContaining(secrets.map((name) => `${name}_FILE`)));
    for (const name of [...secrets, 'POSTGRES_PASSWORD']) expect(names).not.toContain(name);
  });

  test('nothing but this machine reaches the receiver, and nothing at all the database', () => {
    expect(derden.ports).toEqual(['127.0.0.1:8086:8086']);
    expect(database.ports).toBeUndefined();
  });

  test('it runs without rights that it does not need', () => {
    expect(derden).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });

  test('PostgreSQL 18 keeps its data, and derden waits until it is well', () => {
    expect(database.image).toBe('postgres:18');
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(Object.keys(compose.volumes)).toEqual(['database']);
    expect(derden.depends_on?.database?.condition).toBe('service_healthy');
    for (const { healthcheck } of [derden, database]) expect(healthcheck.test.length).toBeGreaterThan(1);
  });
});

type Pair = readonly [key: string, value: string];

/** Sections of a systemd unit, each a list of keys with their values. */
function unit(name: string): ReadonlyMap<string, readonly Pair[]> {
  const sections = new Map<string, Pair[]>();
  let title = '';
  for (const line of read(`systemd/${name}`)
    .split('\n')
    .filter((each) => each !== '' && !each.startsWith('#'))) {
    title = /^\[([A-Z][a-zA-Z]+)\]$/.exec(line)?.[1] ?? title;
    const [, key, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) sections.set(title, [...(sections.get(title) ?? []), [key, value]]);
    else expect(line).toBe(`[${title}]`);
  }
  return sections;
}

describe('systemd', () => {
  const names = readdirSync(new URL('systemd/', folder));
  const services = names.filter((name) => name.endsWith('.service'));
  const values = (name: string, section: string, wanted: string) =>
    (unit(name).get(section) ?? []).filter(([key]) => key === wanted).map(([, value]) => value);

  test('a service that stays, and a sweep with its timer', () => {
    expect(names.toSorted()).toEqual(['derden-sweep.service', 'derden-sweep.timer', 'derden.service']);
    expect(values('derden-sweep.timer', 'Timer', 'OnCalendar')).toEqual(['*:0/15']);
    expect(values('derden.service', 'Install', 'WantedBy')).toEqual(['multi-user.target']);
    expect(values('derden-sweep.service', 'Service', 'Type')).toEqual(['oneshot']);
  });

  test.for(services)('%s runs derden by a user of its own, in a folder that is its own', (name) => {
    expect(values(name, 'Service', 'ExecStart')[0]).toMatch(/^\/usr\/local\/bin\/derden (?:serve|sweep) /);
    expect(values(name, 'Service', 'DynamicUser')).toEqual(['yes']);
    expect(values(name, 'Service', 'StateDirectoryMode')).toEqual(['0700']);
    expect(values(name, 'Service', 'ProtectSystem')).toEqual(['strict']);
    // V8 makes code while it runs.
    expect(values(name, 'Service', 'MemoryDenyWriteExecute')).toEqual([]);
  });

  test.for(services)('%s gets its secrets as files', (name) => {
    const loaded = values(name, 'Service', 'LoadCredential').map((value) => value.split(':', 1)[0]);
    const given = values(name, 'Service', 'Environment').map(
      (value) => /^[A-Z_]+_FILE=%d\/([a-z_]+)$/.exec(value)?.[1],
    );
    expect(given).toEqual(loaded);
  });
});

test('crontab: variables, comments, and lines that are due and run derden', () => {
  const lines = read('crontab')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const due = lines.filter((line) => !/^[A-Z_]+=\S+$/.test(line));
  expect(due).toHaveLength(1);
  expect(due[0]).toMatch(/^(?:[\d*/,-]+ ){5}derden cd \/var\/lib\/derden && derden sweep /);
  expect(lines.join('\n')).not.toMatch(givesSecret);
});
