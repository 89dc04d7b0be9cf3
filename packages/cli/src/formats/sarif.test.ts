import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { fakeIo } from '../testing/fake-io.ts';
import { sample } from '../testing/sample.ts';

async function sarifRun() {
  const io = fakeIo({ items: sample });
  await run(['scan', '.', '--format', 'sarif'], io);
  const log = JSON.parse(io.written.out);
  expect(log).toMatchObject({ $schema: expect.stringContaining('sarif-2.1.0'), version: '2.1.0' });
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

test('each result refers to a rule, has a level and a place', async () => {
  const { tool, results } = await sarifRun();
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(results).toHaveLength(10);
  for (const result of results) {
    expect(ids[result.ruleIndex]).toBe(result.ruleId);
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(result.message.text).toBeTypeOf('string');
    const [{ physicalLocation, logicalLocations }] = result.locations;
    expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w%./~-]+$/);
    expect(logicalLocations[0].name).toMatch(/^(?:description|attachment:7\d|file)$/);
  }
});

test('levels follow the class; who may be in the ticket is a note', async () => {
  const { results } = await sarifRun();
  const level = (rule: string, subject: string) =>
    results.find(
      (one: { ruleId: string; properties: { subject: string } }) =>
        one.ruleId === rule && one.properties.subject === subject,
    )?.level;
  expect(level('NL_BSN', 's2')).toBe('error');
  expect(level('EMAIL_ADDRESS', 's1')).toBe('note');
});

test('findings keep their digest, and problems are told apart from results', async () => {
  const { results, invocations } = await sarifRun();
  expect(results[0].partialFingerprints).toEqual({ 'derdenFinding/v1': expect.any(String) });
  expect(invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        { level: 'warning', message: { text: expect.stringContaining('id is not a number') } },
      ],
    },
  ]);
});
