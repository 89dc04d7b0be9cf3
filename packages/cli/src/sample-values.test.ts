import { fileURLToPath } from 'node:url';
import { measureExport, readExport } from '@derden/helpdesk';
import { createScanner } from '@derden/scanner';
import { beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';
import { fakeIo } from './testing/fake-io.ts';

const folder = fileURLToPath(new URL('../../../fixtures/sample', import.meta.url));

async function output(...words: string[]): Promise<string> {
  const io = { ...fakeIo({ items: [] }), measureExport, readExport, createScanner, cwd: folder };
  await run(words, io);
  return io.written.out + io.written.err;
}

let values: readonly string[] = [];

beforeAll(async () => {
  const lines = (await output('scan', folder, '--format', 'jsonl', '--reveal'))
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const texts = lines.flatMap((line) =>
    JSON.parse(line).findings.map((finding: { text: string }) => finding.text.trim()),
  );
  values = [...new Set<string>(texts)].filter(telling);
  expect(values.length).toBeGreaterThan(200);
}, 120_000);

/** A bare house number or `Jan` also stands in words and offsets by chance. */
function telling(value: string): boolean {
  return value.length >= 5 && (/\D/.test(value) || value.length >= 8);
}

const runs: readonly (readonly string[])[] = [
  ['scan', folder, '--format', 'text'],
  ['scan', folder, '--format', 'text', '--lang', 'nl'],
  ['scan', folder, '--format', 'jsonl'],
  ['scan', folder, '--format', 'json'],
  ['scan', folder, '--format', 'sarif'],
  ['scan', folder, '--format', 'html'],
  ['explain', folder, '--ticket', '1002'],
  ['explain', folder, '--ticket', '1025'],
];

test.for(runs)('no found value of the sample export in: %s', { timeout: 120_000 }, async (words) => {
  const shown = await output(...words);
  expect(shown.length).toBeGreaterThan(500);
  const leaks = values.filter((value) => standsIn(shown, value)).length;
  expect(leaks).toBe(0);
});

/** As a word of its own: `Kaya` is not in `Kayak`. */
function standsIn(shown: string, value: string): boolean {
  for (let at = shown.indexOf(value); at >= 0; at = shown.indexOf(value, at + 1)) {
    if (!/[\p{L}\d]/u.test(shown[at - 1] ?? '') && !/[\p{L}\d]/u.test(shown[at + value.length] ?? '')) return true;
  }
  return false;
}
