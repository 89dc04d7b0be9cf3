import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import type { Messages, Text } from './lang/messages.ts';
import type { Options } from './options.ts';

/** One word after `derden`, with its options. */
export interface Command {
  /** In a few words, for the list of commands. */
  readonly about: Text;
  /** What else its user needs to know. */
  readonly more: Text;
  readonly options: Options;
  /** What follows it, as shown in `--help`. */
  readonly operands: string;
  /** Gives the exit code. */
  run(args: Arguments, io: Io, messages: Messages): Promise<number>;
}
