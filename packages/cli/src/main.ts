#!/usr/bin/env node
import { userInfo } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { measureExport, readExport } from '@derden/helpdesk';
import { createScanner } from '@derden/scanner';
import { userFolder } from './command-line.ts';
import { CliError } from './error.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';

// V8 sizes its nursery by the machine: 2 × 64 MB on a large one, of which reading tickets one by one needs a few.
setFlagsFromString('--semi-space-growth-factor=1');

const { stdout, stderr, argv, env } = process;

// Writing to a closed pipe (`| head`) is told to the writer below; without listeners it would end the process.
stdout.on('error', () => {});
stderr.on('error', () => {});

const stop = new AbortController();
// The second ctrl-C ends the process at once.
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

const io: Io = {
  out: (text) =>
    new Promise((resolve, reject) => {
      stdout.write(text, (error) => (error ? reject(new CliError('closed', 'nobody reads the output')) : resolve()));
    }),
  err: (line) => stderr.write(`${line}\n`),
  status: (text) => stderr.write(`\r\u001b[2K${text}`),
  now: () => new Date(),
  env,
  cwd: userFolder(env, process.cwd()),
  user: userInfo().username,
  terminal: { out: stdout.isTTY === true, err: stderr.isTTY === true, columns: stdout.columns ?? 80 },
  signal: stop.signal,
  measureExport,
  readExport,
  createScanner,
  createEngine: async (options) => (await import('@derden/helpdesk/sweep')).createEngine(options),
  openJobs: async (database) => (await import('@derden/helpdesk/sweep')).openJobs(database),
};

process.exitCode = await run(argv.slice(2), io);
