import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import type { Messages } from './lang/messages.ts';
import type { Options } from './options.ts';

/** One word after `derden`, with its options. */
export interface Command {
  readonly options: Options;
  /** What follows it, as shown in `--help`. */
  readonly operands: string;
  /** Gives the exit code. */
  run(args: Arguments, io: Io, messages: Messages): Promise<number>;
}
