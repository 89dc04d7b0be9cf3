import type { Verdict } from '@derden/scanner';
import { commandName } from './command-line.ts';
import { type Entry, entriesOf } from './entries.ts';
import { CliError } from './error.ts';
import { exit } from './exit.ts';
import type { FormatContext, Writer } from './formats/format.ts';
import { formats } from './formats/formats.ts';
import { type Io, scannerOptions } from './io.ts';
import { narrowed } from './only.ts';
import { type Output, openOutput } from './output.ts';
import { createProgress, noProgress, type Progress } from './progress.ts';
import type { ScanRequest } from './scan-request.ts';
import { createTally, type Tally } from './summary.ts';
import { version } from './version.ts';

interface Run {
  readonly request: ScanRequest;
  readonly io: Io;
  readonly writer: Writer;
  readonly output: Output;
  readonly tally: Tally;
  readonly progress: Progress;
  readonly verdicts: Set<Verdict>;
}

/** Reads, scans and reports; gives the exit code. */
export async function scanPaths(request: ScanRequest, io: Io): Promise<number> {
  const { messages, output: file, quiet } = request;
  const writer = formats[request.format](contextOf(request, io));
  await using output = await openOutput(file, io, messages);
  const progress = await progressFor(request, io);
  const run = { request, io, writer, output, tally: createTally(), progress, verdicts: new Set<Verdict>() };
  try {
    await writeReport(run);
  } catch (error) {
    if (io.signal.aborted) throw new CliError('stopped', messages.error.stopped(run.tally.summary().scanned));
    throw error;
  } finally {
    progress.clear();
  }
  if (file !== undefined && !quiet) io.err(messages.report.written(file));
  return [...run.verdicts].some((verdict) => request.failOn.has(verdict)) ? exit.failOn : exit.done;
}

async function writeReport(run: Run): Promise<void> {
  const { request, io, writer, output, tally } = run;
  await using scanner = io.createScanner(scannerOptions(io.env));
  await output.write(writer.start?.() ?? '');
  for await (const entry of entriesOf(request, scanner, io, run.progress)) await output.write(pieceFor(entry, run));
  await output.write(writer.end?.(tally.summary()) ?? '');
  await output.done();
}

function pieceFor(entry: Entry, run: Run): string {
  const { request, io, writer, tally, progress, verdicts } = run;
  if (entry.kind === 'problem') {
    tally.problem();
    verdicts.add('unreadable');
    if (!writer.problem) io.err(`${entry.problem.place}: ${entry.problem.reason}`);
    return writer.problem?.(entry.problem) ?? '';
  }
  verdicts.add(entry.verdict);
  tally.scanned(entry.record);
  progress.step(entry.verdict === 'third-party');
  const record = narrowed(entry.record, request.only);
  if (!record) return '';
  tally.shown(record);
  return writer.record(record);
}

function contextOf({ messages, reveal, typed, quiet, output, format }: ScanRequest, io: Io): FormatContext {
  return {
    messages,
    reveal,
    version: version(),
    date: io.now(),
    colour: format === 'text' && output === undefined && io.terminal.out && !io.env.NO_COLOR,
    columns: io.terminal.columns,
    command: commandName(io.env),
    paths: typed,
    advice: !quiet,
  };
}

/** None when the report itself scrolls by on the same terminal. */
async function progressFor({ quiet, output, paths, reading, messages }: ScanRequest, io: Io): Promise<Progress> {
  if (quiet || !io.terminal.err || (output === undefined && io.terminal.out)) return noProgress;
  // What cannot be measured cannot be read either, and is told then.
  const sizes = await Promise.all(paths.map((path) => io.measureExport(path, reading).catch(() => 0)));
  return createProgress(
    io,
    messages,
    sizes.reduce((sum, size) => sum + size, 0),
  );
}
