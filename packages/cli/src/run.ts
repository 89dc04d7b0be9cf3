import { ExportError } from '@derden/helpdesk';
import { ScanError } from '@derden/scanner';
import { readArguments } from './arguments.ts';
import { commands, groups } from './commands/commands.ts';
import { CliError, type CliErrorCode } from './error.ts';
import { exit } from './exit.ts';
import { commandHelp, generalHelp } from './help.ts';
import type { Io } from './io.ts';
import { languageOf, messagesIn } from './lang/lang.ts';
import type { Messages } from './lang/messages.ts';
import { withSecrets } from './secrets.ts';
import { version } from './version.ts';

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
    return await dispatch(argv, await withSecrets(io), messages);
  } catch (error) {
    return failed(error, argv, io, messages);
  }
}

async function dispatch([word, ...rest]: readonly string[], io: Io, messages: Messages): Promise<number> {
  if (word === '--version' || word === '-v') return shown(`${version()}\n`, io);
  if (word === '--help' || word === '-h' || word === 'help') return shown(generalHelp(groups, messages), io);
  if (word === undefined) throw new CliError('usage', messages.error.noCommand);
  const command = commands.get(word);
  if (!command) throw new CliError('usage', messages.error.unknownCommand(word));
  const args = readArguments(rest, command.options, messages);
  return args.flags.has('help') ? shown(commandHelp(word, command, messages), io) : command.run(args, io, messages);
}

async function shown(text: string, io: Io): Promise<number> {
  await io.out(text);
  return exit.done;
}

function failed(error: unknown, [word = '']: readonly string[], io: Io, messages: Messages): number {
  if (error instanceof CliError) {
    if (error.code !== 'closed') io.err(error.message);
    if (error.code === 'usage') io.err(messages.help.seeHelp(commands.has(word) ? word : ''));
    return exits[error.code];
  }
  io.err(messageFor(error, messages));
  return exit.failed;
}

/** Known by name: their packages are loaded only by commands that need them. */
const ours: ReadonlySet<string> = new Set(['SweepError', 'FreshdeskError', 'PolicyError']);

/** Only our own errors are shown: others may quote what was scanned. */
function messageFor(error: unknown, messages: Messages): string {
  if (error instanceof ScanError || error instanceof ExportError) return messages.error.cannotRead(error.message);
  if (error instanceof Error && ours.has(error.name)) return messages.error.refused(error.message);
  return messages.error.unexpected(error instanceof Error ? error.name : typeof error);
}
