import { expect, test } from 'vitest';
import { exit } from './exit.ts';
import { run } from './run.ts';
import { fakeIo } from './testing/fake-io.ts';
import { sample } from './testing/sample.ts';

test.for([
  ['no command', '', exit.usage, /Give a command/],
  ['an unknown command', 'toString', exit.usage, /Unknown command: toString/],
  ['an unknown option', 'scan . --frmat text', exit.usage, /Unknown option: --frmat.*--format/],
  ['an option of another command', 'explain . --format text', exit.usage, /Unknown option: --format/],
  ['no path', 'scan', exit.usage, /Give the path/],
  ['a path that is not there', 'scan ./nowhere', exit.failed, /There is nothing at \.\/nowhere/],
  ['an unknown format', 'scan . --format xml', exit.usage, /“xml” is not one of text, jsonl/],
  ['an option without its value', 'scan . --format', exit.usage, /--format needs a value/],
  ['an option in place of a value', 'scan . --format --reveal', exit.usage, /--format needs a value/],
  ['a value for a flag', 'scan . --reveal=yes', exit.usage, /--reveal takes no value/],
  ['a verdict that cannot fail', 'scan . --fail-on clean', exit.usage, /“clean” is not one of third-party/],
  ['an unknown entity', 'scan . --only NL_BSN,NL_BNS', exit.usage, /“NL_BNS” is not one of/],
  ['a date that is none', 'scan . --since 2026-02-31x', exit.usage, /is not a date/],
  ['an unknown language', 'scan . --lang de', exit.usage, /“de” is not one of nl, en/],
  ['a ticket that is no number', 'explain . --ticket abc', exit.usage, /is not a ticket number/],
  ['two exports to explain', 'explain . . --ticket 1', exit.usage, /Give one path/],
  ['a ticket that is not in the export', 'explain . --ticket 9', exit.failed, /no ticket 9/],
  ['no ticket where there are tickets', 'explain .', exit.usage, /say which one with --ticket/],
  ['an output in a folder that is not there', 'scan . --output nowhere/x.html', exit.failed, /Cannot write to nowhere/],
] as const)('%s', async ([, line, code, message]) => {
  const io = fakeIo({ items: sample });
  expect(await run(line.split(' ').filter(Boolean), io)).toBe(code);
  expect(io.written.err).toMatch(message);
  expect(io.written.out).toBe('');
});

test.for([
  ['scan .', exit.done],
  ['scan . --fail-on third-party', exit.failOn],
  ['scan . --fail-on uncertain,unreadable', exit.failOn],
  ['scan . --fail-on unreadable', exit.failOn],
  ['scan . --fail-on third-party --only clean', exit.failOn],
  ['explain . --ticket #1002', exit.done],
  ['--help', exit.done],
  ['scan --help', exit.done],
  ['--version', exit.done],
] as const)('derden %s ends with %i', async ([line, code]) => {
  expect(await run(line.split(' '), fakeIo({ items: sample }))).toBe(code);
});

test('a verdict that does not occur does not fail; what is no ticket was not read', async () => {
  const tickets = fakeIo({ items: sample.filter((item) => !('kind' in item)) });
  expect(await run(['scan', '.', '--fail-on', 'unreadable'], tickets)).toBe(exit.done);
  const problem = { kind: 'problem', place: 'tickets.json: ticket 1', reason: 'id is not a number' } as const;
  const nothing = fakeIo({ items: [problem] });
  expect(await run(['scan', '.', '--fail-on', 'unreadable'], nothing)).toBe(exit.failOn);
  expect(nothing.written.out).not.toContain('Nothing to remove');
  expect(nothing.written.out).toContain('not read (1)');
});

test('the demo takes no path', async () => {
  expect(await run(['demo', '.'], fakeIo({ items: sample }))).toBe(exit.usage);
});

test('help names every option of the command, in the language of the locale', async () => {
  const io = fakeIo({ env: { LANG: 'nl_NL.UTF-8' } });
  await run(['scan', '--help'], io);
  expect(io.written.out).toMatch(/Gebruik: derden scan PATH… /);
  expect(io.written.out.match(/--[a-z-]+/g)).toEqual(
    expect.arrayContaining(['--fail-on', '--only', '--since', '--lang']),
  );
});

test('reading and scanning get what was typed and configured', async () => {
  const io = fakeIo({ items: sample, env: { DERDEN_KEY: 'secret' } });
  await run(['scan', '.', '--domain', '@Leverancier.example', '--domain', 'b.example', '--since', '2026-01-31'], io);
  expect(io.asked.reading).toMatchObject({
    helpdeskDomains: ['leverancier.example', 'b.example'],
    since: '2026-01-31',
  });
  expect(io.asked.scanner).toEqual({ key: 'secret' });
});

test('ctrl-C ends with 130 and says that the report is not complete', async () => {
  const stop = new AbortController();
  const io = fakeIo({ items: sample, signal: stop.signal, out: async () => stop.abort() });
  const stopping = { ...io, readExport: io.readExport, createScanner: () => failing() };
  expect(await run(['scan', '.'], stopping)).toBe(exit.stopped);
  expect(io.written.err).toMatch(/Stopped after 0/);
  function failing() {
    stop.abort();
    return { ...io.createScanner({}), explainTicket: () => Promise.reject(new Error('aborted')) };
  }
});
