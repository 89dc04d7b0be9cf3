import type { ArchiveSource } from '@derden/helpdesk/sweep';
import type { Desk } from './desk-command.ts';
import { numberIn } from './operands.ts';

/** Archived tickets by number, `none`, or without `--archived` those of an export of the account. @throws CliError `usage` */
export function archiveGiven({ args, messages }: Pick<Desk, 'args' | 'messages'>): ArchiveSource {
  const words = args.values.archived?.flatMap((list) => list.split(',')).filter(Boolean);
  if (words === undefined) return 'export';
  return words.filter((word) => word !== 'none').map((word) => numberIn(word, '--archived', messages));
}
