import { ExportError } from '@derden/helpdesk';
import { ScanError } from '@derden/scanner';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { demo } from './commands/demo.ts';
import { explain } from './commands/explain.ts';
import { scan } from './commands/scan.ts';
import { CliError, type CliErrorCode } from './error.ts';
import { exit } from './exit.ts';
import { type CommandName, commandHelp, generalHelp } from './help.ts';
import type { Io } from './io.ts';
import { languageOf, messagesIn } from './lang/lang.ts';
import type { Messages } from './lang/messages.ts';
import { version } from './version.ts';

const commands: Readonly<Record<CommandName, Command>> = { scan, explain, demo };

const exits: Readonly<Record<CliErrorCode, number>> = {
  usage: exit.usage,
  failed: exit.failed,
  stopped: exit.stopped,
  closed: exit.done,
};

/** Runs `derden` with the words after it, and gives the exit code. All effects go through `io`. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const messages = messagesIn(languageOf(argv, io.env));
  try {
    return await dispatch(argv, io, messages);
  } catch (error) {
    return failed(error, argv, io, messages);
  }
}

async function dispatch([word, ...rest]: readonly string[], io: Io, messages: Messages): Promise<number> {
  if (word === '--version' || word === '-v') return shown(`${version()}\n`, io);
  if (word === '--help' || word === '-h' || word === 'help') return shown(generalHelp(commands, messages), io);
  if (word === undefined) throw new CliError('usage', messages.error.noCommand);
  if (!isCommand(word)) throw new CliError('usage', messages.error.unknownCommand(word));
  const command = commands[word];
  const args = readArguments(rest, command.options, messages);
  return args.flags.has('help') ? shown(commandHelp(word, command, messages), io) : command.run(args, io, messages);
}

async function shown(text: string, io: Io): Promise<number> {
  await io.out(text);
  return exit.done;
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

function failed(error: unknown, [word = '']: readonly string[], io: Io, messages: Messages): number {
  if (error instanceof CliError) {
    if (error.code !== 'closed') io.err(error.message);
    if (error.code === 'usage') io.err(messages.help.seeHelp(isCommand(word) ? word : ''));
    return exits[error.code];
  }
  io.err(messageFor(error, messages));
  return exit.failed;
}

/** Only our own errors are shown: others may quote what was scanned. */
function messageFor(error: unknown, messages: Messages): string {
  if (error instanceof ScanError || error instanceof ExportError) return messages.error.cannotRead(error.message);
  return messages.error.unexpected(error instanceof Error ? error.name : typeof error);
}
