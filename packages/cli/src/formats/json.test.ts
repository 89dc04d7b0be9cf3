import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { fakeIo } from '../testing/fake-io.ts';
import { sample } from '../testing/sample.ts';
import { version } from '../version.ts';

test('one object with tickets, problems and totals', async () => {
  const io = fakeIo({ items: sample });
  await run(['scan', '.', '--format', 'json'], io);
  expect(JSON.parse(io.written.out)).toEqual({
    tool: 'derden',
    version: version(),
    tickets: [
      expect.objectContaining({ ticket: 1001 }),
      expect.objectContaining({ ticket: 1002 }),
      expect.objectContaining({ file: expect.any(String) }),
    ],
    problems: [{ place: 'kopie [PERSON s1].json: ticket 4', reason: 'id is not a number' }],
    summary: {
      scanned: 3,
      files: 1,
      shown: 3,
      verdicts: { 'third-party': 1, clean: 1, uncertain: 1 },
      findings: { PERSON: 4, EMAIL_ADDRESS: 2, NL_BSN: 1, PHONE_NUMBER: 1 },
      findingsOfOthers: { PERSON: 3, EMAIL_ADDRESS: 1, NL_BSN: 1, PHONE_NUMBER: 1 },
      persons: { requester: 1, 'third-party': 1, unknown: 1 },
      unreadable: { encrypted: 1, unsupported: 1 },
      problems: 1,
    },
  });
});

test.for(['json', 'sarif'])('an export without tickets is still an object in %s', async (format) => {
  const io = fakeIo();
  await run(['scan', '.', '--format', format], io);
  expect(JSON.parse(io.written.out)).toBeTypeOf('object');
});
