import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { cores } from './extract/thread/cores.ts';
import { createScanner } from './scanner.ts';
import type { Part } from './ticket.ts';

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const phones = [1, 2, 3, 4, 5, 6].map((digit) => `06-1234567${digit}`);

/** A file for each telephone number; the first takes longest to come. */
function files(onAsked: (change: 1 | -1) => void = () => {}): Part[] {
  return phones.map((phone, index) => ({
    id: `attachment:${index}`,
    name: 'a.txt',
    async bytes() {
      onAsked(1);
      await after(30 - index * 5);
      onAsked(-1);
      return Buffer.from(`Telefoon: ${phone}`);
    },
  }));
}

test('findings are in the order of the parts, whichever was read first', async () => {
  await using scanner = createScanner({ names: false });
  const parts = files();
  const report = await scanner.scanTicket({ id: 1, parts });
  expect(report.parts.map(({ part }) => part)).toEqual(parts.map(({ id }) => id));
  expect(report.findings.map(({ part }) => part)).toEqual(parts.map(({ id }) => id));
});

test('no more files are asked for than are read at once', async () => {
  await using scanner = createScanner({ names: false });
  let [now, most] = [0, 0];
  await scanner.scanTicket({
    id: 1,
    parts: files((change) => {
      now += change;
      most = Math.max(most, now);
    }),
  });
  expect(most).toBe(Math.min(cores, phones.length));
});

test('a scan that is stopped asks for no more files', async () => {
  await using scanner = createScanner({ names: false });
  const stop = new AbortController();
  let asked = 0;
  const parts = Array.from({ length: 20 }, files).flat();
  const bytes = async (): Promise<Uint8Array> => {
    if (++asked === 3) stop.abort();
    return Buffer.from('Dag');
  };
  const counted = parts.map((part) => ({ ...part, bytes }));
  await expect(scanner.scanTicket({ id: 1, parts: counted }, { signal: stop.signal })).rejects.toMatchObject({
    code: 'aborted',
  });
  await after(20);
  expect(asked).toBeLessThan(3 + cores);
});

/** Reads a PDF and a picture, so that there is a thread of each kind. */
const program = (ending: string): string => `
  const { createScanner } = await import(${JSON.stringify(new URL('./scanner.ts', import.meta.url))});
  const { makePdf } = await import(${JSON.stringify(new URL('./extract/pdf/make-pdf.ts', import.meta.url))});
  const { readFile } = await import('node:fs/promises');
  const scanner = createScanner({ names: false });
  const pdf = makePdf({ pages: [['Het telefoonnummer is 06-12345678']] });
  const png = await readFile(new URL(${JSON.stringify(new URL('./extract/fixtures/form.png', import.meta.url))}));
  const parts = [['a.pdf', pdf], ['a.png', png]].map(([name, bytes]) => ({ id: name, name, bytes: async () => bytes }));
  const { findings, unreadable } = await scanner.scanTicket({ id: 1, parts });
  ${ending}
  console.log(new Set(findings.map(({ part }) => part)).size, unreadable.length);
`;

test.for([
  ['by itself', ''],
  [
    'with nothing left open after it is disposed of',
    `await scanner[Symbol.asyncDispose]();
     const open = process.getActiveResourcesInfo().filter((kind) => !/^(?:TTY|Pipe)Wrap$/.test(kind));
     if (open.length) throw new Error(open.join());`,
  ],
] as const)('a process that scans ends %s', async ([, ending]) => {
  const args = ['--conditions=derden-source', '--input-type=module', '--eval', program(ending)];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { timeout: 30_000 });
  expect([stdout, stderr]).toEqual(['2 0\n', '']);
});
