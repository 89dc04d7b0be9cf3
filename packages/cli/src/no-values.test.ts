import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatNames } from './formats/format.ts';
import { run } from './run.ts';
import { fakeIo } from './testing/fake-io.ts';
import { sample, values } from './testing/sample.ts';

const masked = [
  ...formatNames.flatMap((format) => ['nl', 'en'].map((lang) => ['scan', '.', '--format', format, '--lang', lang])),
  ['explain', '.', '--ticket', '1001'],
];

test.for(masked.map((argv) => [argv.join(' '), argv] as const))('%s shows nothing that was found', async ([, argv]) => {
  const io = fakeIo({ items: sample, terminal: { out: true, err: true, columns: 80 } });
  expect(await run(argv, io)).toBe(0);
  const shown = (io.written.out + io.written.err + io.written.status).toLowerCase();
  expect(values.filter((value) => shown.includes(value.toLowerCase()))).toEqual([]);
  expect(shown).toContain('1001');
});

test('a file that is written holds nothing that was found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'derden-'));
  const io = fakeIo({ items: sample });
  expect(await run(['scan', '.', '--format', 'html', '--output', join(folder, 'report.html')], io)).toBe(0);
  const html = (await readFile(join(folder, 'report.html'), 'utf8')).toLowerCase();
  expect(values.filter((value) => html.includes(value.toLowerCase()))).toEqual([]);
  await rm(folder, { recursive: true });
});

test.for(['text', 'jsonl', 'json', 'sarif', 'html'])(
  '%s shows what was found when asked to reveal it',
  async (format) => {
    const io = fakeIo({ items: sample });
    await run(['scan', '.', '--format', format, '--reveal'], io);
    expect(values.filter((value) => !io.written.out.includes(value))).toEqual([]);
    expect(io.written.out.includes('<script>')).toBe(false);
  },
);

test('an error of the scanner is not quoted, and the ticket is not clean', async () => {
  const io = fakeIo({ items: [{ file: 'Terpstra.txt', explanation: new TypeError('cannot read 999990019') }] });
  expect(await run(['scan', '.', '--format', 'jsonl', '--fail-on', 'unreadable'], io)).toBe(10);
  expect(io.written.out + io.written.err).not.toMatch(/999990019|Terpstra/);
});

test('an error of the reader is not quoted', async () => {
  const io = fakeIo({ broken: new SyntaxError('Unexpected token in 999990019') });
  expect(await run(['scan', '.'], io)).toBe(3);
  expect(io.written.err).toContain('SyntaxError');
  expect(io.written.err).not.toContain('999990019');
});
