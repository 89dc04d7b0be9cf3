import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { fakeIo } from '../testing/fake-io.ts';
import { sample } from '../testing/sample.ts';

async function linesOf(...options: string[]) {
  const io = fakeIo({ items: sample });
  await run(['scan', '.', '--format', 'jsonl', ...options], io);
  return {
    lines: io.written.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
    err: io.written.err,
  };
}

test('a line for each ticket and loose file, with exactly the fields of the contract', async () => {
  const { lines, err } = await linesOf();
  const [first, second, third] = lines;
  expect(lines).toHaveLength(3);
  expect(Object.keys(first)).toEqual(['ticket', 'verdict', 'parts', 'subjects', 'findings', 'unreadable']);
  expect(second).toEqual({
    ticket: 1002,
    verdict: 'clean',
    parts: [{ part: 'description', verdict: 'clean' }],
    subjects: [],
    findings: [],
    unreadable: [],
  });
  expect(Object.keys(third)[0]).toBe('file');
  expect(third.file).toBe('post/mail van [PERSON s1].eml');
  expect(err).toBe('kopie [PERSON s1].json: ticket 4: id is not a number\n');
});

test('findings point, and carry a text only when it is asked for', async () => {
  const bsn = (lines: readonly { findings: { entity: string }[] }[]) =>
    lines[0]?.findings.find(({ entity }) => entity === 'NL_BSN');
  const expected = {
    id: expect.any(String),
    entity: 'NL_BSN',
    part: 'attachment:77',
    path: ['bijlagen.zip', '[PERSON s2].txt'],
    start: 25,
    end: 34,
    score: 0.99,
    subject: 's2',
    relation: 'third-party',
    class: 'K1',
    because: ['form'],
  };
  expect(bsn((await linesOf()).lines)).toEqual(expected);
  expect(bsn((await linesOf('--reveal')).lines)).toEqual({
    ...expected,
    path: ['bijlagen.zip', 'terpstra_Sanne.txt'],
    text: '999990019',
  });
});

test('--only narrows what is shown, never a verdict', async () => {
  expect((await linesOf('--only', 'clean')).lines.map(({ ticket }) => ticket)).toEqual([1002]);
  const [ticket, ...rest] = (await linesOf('--only', 'nl-bsn,third-party')).lines;
  expect(rest).toEqual([]);
  expect(ticket.verdict).toBe('third-party');
  expect(ticket.findings.map(({ entity }: { entity: string }) => entity)).toEqual(['NL_BSN']);
  expect(ticket.subjects.map(({ id }: { id: string }) => id)).toEqual(['s2']);
});
