import type { Engine, Jobs } from '@derden/helpdesk/sweep';
import { type Arguments, valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import type { DerdenConfig } from '../config.ts';
import { CliError } from '../error.ts';
import { exit } from '../exit.ts';
import { joinedLines } from '../formats/lines.ts';
import type { Io } from '../io.ts';
import { messagesIn } from '../lang/lang.ts';
import type { Language, Messages, Text } from '../lang/messages.ts';
import { loadConfig } from '../load-config.ts';
import { deskOptions, type Options } from '../options.ts';
import { openOutput } from '../output.ts';
import { engineOptions } from './engine-options.ts';

/** What a command on a helpdesk works with. */
export interface Desk {
  readonly engine: Engine;
  /** The queue, opened when it is asked for. */
  jobs(): Promise<Jobs>;
  readonly args: Arguments;
  readonly config: DerdenConfig;
  readonly io: Io;
  readonly language: Language;
  readonly messages: Messages;
  /** Without it nothing that cannot be undone is done. */
  readonly execute: boolean;
}

/** What a command has to say: to programs, and to people. */
export interface Answer {
  readonly value: unknown;
  readonly lines: readonly string[];
  /** Printed as it is, in place of lines. */
  readonly text?: string;
  readonly code?: number;
}

interface DeskCommand {
  readonly options?: Options;
  readonly operands: string;
  readonly about: Text;
  readonly more: Text;
  run(desk: Desk): Promise<Answer>;
}

/** A command that opens the helpdesk, does one thing, and answers as text or JSON. */
export function deskCommand({ options = {}, run, ...rest }: DeskCommand): Command {
  return {
    ...rest,
    options: { ...options, ...deskOptions },
    async run(args, io, messages) {
      checkCount(args, rest.operands, messages);
      const quiet = args.flags.has('quiet');
      const config = await loadConfig({ asked: valueGiven(args, 'config'), scanned: [], quiet }, io, messages);
      const spoken = valueGiven(args, 'lang') === undefined && config.lang ? messagesIn(config.lang) : messages;
      await using engine = await io.createEngine(engineOptions(config, valueGiven(args, 'as'), io, spoken));
      await using queue = queueOf(engine, io);
      const execute = args.flags.has('execute');
      const desk = { engine, jobs: queue.jobs, args, config, io, language: spoken.language, messages: spoken, execute };
      return answered(await run(desk), args, io, spoken);
    },
  };
}

/** Prints an answer, or writes it to the file of `--output`; gives the exit code. */
export async function answered(
  { value, lines, text = joinedLines(lines), code = exit.done }: Answer,
  args: Arguments,
  io: Io,
  messages: Messages,
): Promise<number> {
  await using output = await openOutput(valueGiven(args, 'output'), io, messages);
  await output.write(args.flags.has('json') ? `${JSON.stringify(value)}\n` : text);
  await output.done();
  return code;
}

/** More words than a command takes were meant for something. @throws CliError `usage` */
export function checkCount({ positionals }: Arguments, operands: string, { error }: Messages): void {
  const [words = ''] = operands.split(/ ?--/);
  if (positionals.length > words.split(' ').filter(Boolean).length) throw new CliError('usage', error.tooManyWords);
}

/** Opened once, and closed before the database is. */
function queueOf(engine: Engine, io: Io): AsyncDisposable & Pick<Desk, 'jobs'> {
  let opened: Promise<Jobs> | undefined;
  return {
    jobs: () => {
      opened ??= io.openJobs(engine.database);
      return opened;
    },
    async [Symbol.asyncDispose]() {
      await (await opened)?.[Symbol.asyncDispose]();
    },
  };
}
