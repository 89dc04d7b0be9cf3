import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { fakeIo } from '../testing/fake-io.ts';
import { sample } from '../testing/sample.ts';

async function textOf(options: readonly string[], given = {}): Promise<string> {
  const io = fakeIo({ items: sample, ...given });
  await run(['scan', '.', ...options], io);
  return io.written.out;
}

test('a ticket says whose data it is, what and where, in words', async () => {
  const text = await textOf(['--lang', 'nl']);
  expect(text).toContain('#1001  derden\n');
  expect(text).toContain('  s2  derde · kritiek\n      bijlage 77 › bijlagen.zip › [PERSON s2].txt: naam (2×),\n');
  expect(text).toContain('burgerservicenummer (BSN), telefoonnummer\n');
  expect(text).toContain('  s1  afzender: naam, e-mailadres\n');
  expect(text).toContain('  niet leesbaar: bijlage 78 (met een wachtwoord beveiligd)\n');
  expect(text).toContain('#1002  schoon\n');
});

test('totals and advice close the report', async () => {
  const text = await textOf(['--lang', 'en']);
  expect(text).toMatch(/2 tickets and 1 file scanned\n {2}third-party +1 {3}data of third parties/);
  expect(text).toMatch(/What was found\n {2}name +4 {2}3 of third parties/);
  expect(text).toContain('derden explain . --ticket 1001\n');
  expect(text).toContain('derden scan . --format html --output report.html\n');
});

test('--quiet leaves the advice out', async () => {
  expect(await textOf(['--quiet'])).not.toContain('What to do next');
});

const colour = '\u001b[31m';

test.for([
  ['on a terminal', { terminal: { out: true, err: true, columns: 80 } }, true],
  ['not in a pipe', {}, false],
  ['not with NO_COLOR', { terminal: { out: true, err: true, columns: 80 }, env: { NO_COLOR: '1' } }, false],
] as const)('colour: %s', async ([, given, expected]) => {
  expect((await textOf([], given)).includes(colour)).toBe(expected);
});
