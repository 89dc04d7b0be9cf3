import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';
import { fakeIo } from './testing/fake-io.ts';
import { sample } from './testing/sample.ts';

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'derden-'));
  await mkdir(join(cwd, 'export'));
});

afterEach(() => rm(cwd, { recursive: true }));

async function scanned(...options: string[]) {
  const io = fakeIo({ items: sample, cwd });
  const code = await run(['scan', 'export', ...options], io);
  return { code, io };
}

test.for([
  ['derden.config.json', '{"helpdeskDomains":["leverancier.example"],"lang":"nl"}'],
  ['derden.config.js', 'export default { helpdeskDomains: ["leverancier.example"], lang: "nl" };'],
] as const)('%s of the current directory is used', async ([name, content]) => {
  await writeFile(join(cwd, name), content);
  const { code, io } = await scanned();
  expect(code).toBe(0);
  expect(io.asked.reading).toMatchObject({ helpdeskDomains: ['leverancier.example'] });
  expect(io.written.out).toContain('schoon');
});

test('names and addresses of the allow list are known to the scanner', async () => {
  await writeFile(join(cwd, 'derden.config.json'), '{"allow":["Wethouder Voorbeeld","Griffie@Gemeente.example"]}');
  const { io } = await scanned();
  expect(io.asked.people?.slice(1)).toEqual([
    { relation: 'public', names: ['Wethouder Voorbeeld'], emails: [], phones: [] },
    { relation: 'public', names: [], emails: ['griffie@gemeente.example'], phones: [] },
  ]);
});

test.for([
  ['an unknown key', '{"helpdeskDomain":["x.example"]}', 2, /derden\.config\.json: helpdeskDomain: .*does not exist/],
  ['a wrong value', '{"lang":"de"}', 2, /derden\.config\.json: lang: should be/],
  ['a wrong value in a list', '{"allow":["Jan Voorbeeld",7]}', 2, /allow\.1: should be string/],
  ['not an object', 'null', 2, /derden\.config\.json: default: should be Object/],
  ['broken JSON is not quoted', '{"allow":["Jan Voorbeeld"', 3, /^derden\.config\.json cannot be read/],
] as const)('%s', async ([, content, code, message]) => {
  await writeFile(join(cwd, 'derden.config.json'), content);
  const result = await scanned('--lang', 'en');
  expect(result.code).toBe(code);
  expect(result.io.written.err).toMatch(message);
  expect(result.io.written.err).not.toContain('Voorbeeld');
});

test('a configuration inside what is scanned is not run unasked', async () => {
  await writeFile(join(cwd, 'derden.config.js'), 'throw new Error("this must not run");');
  const io = fakeIo({ items: sample, cwd });
  expect(await run(['scan', '.'], io)).toBe(0);
  expect(io.written.err).toMatch(/derden\.config\.js is not used/);
});

test('a configuration that was asked for must be there', async () => {
  const { code, io } = await scanned('--config', 'other.json');
  expect(code).toBe(3);
  expect(io.written.err).toMatch(/There is nothing at .*other\.json/);
});
