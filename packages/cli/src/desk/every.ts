import { valueGiven } from '../arguments.ts';
import { CliError } from '../error.ts';
import type { Desk } from './desk-command.ts';

/** `--every 15m` in milliseconds; undefined when it was not given. @throws CliError `usage` */
export async function everyGiven({ args, messages }: Pick<Desk, 'args' | 'messages'>): Promise<number | undefined> {
  const text = valueGiven(args, 'every');
  if (text === undefined) return undefined;
  const { durationOf } = await import('@derden/helpdesk/sweep');
  const every = durationOf(text);
  if (every === null) throw new CliError('usage', messages.error.notOneOf('--every', text, ['30s', '15m', '1h']));
  return every;
}
