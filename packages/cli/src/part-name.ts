import type { Messages, PartKind } from './lang/messages.ts';
import { printable } from './printable.ts';

/** `conversation:55` as people say it: “bericht 55”. */
export function partName(part: string, { part: words }: Messages): string {
  const [kind = '', ...id] = part.split(':');
  const word = Object.hasOwn(words, kind) ? words[kind as PartKind] : kind;
  return printable([word, ...id].join(' '));
}

/** Part and the files within it, from the outside in. */
export function placeName(part: string, path: readonly string[], messages: Messages): string {
  return [partName(part, messages), ...path.map(printable)].join(' › ');
}
