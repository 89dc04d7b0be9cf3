import { CliError } from './error.ts';
import type { Messages } from './lang/messages.ts';

/** The value of an option that must be one of a list. */
export function choice<Choice extends string>(
  option: string,
  value: string,
  list: readonly Choice[],
  { error }: Messages,
): Choice {
  const found = list.find((one) => one === value.trim());
  if (found !== undefined) return found;
  throw new CliError('usage', error.notOneOf(option, value, list));
}

/** The same for an option that takes more, with commas or given more than once. */
export function choices<Choice extends string>(
  option: string,
  values: readonly string[],
  list: readonly Choice[],
  messages: Messages,
): Choice[] {
  return values.flatMap((value) => value.split(',')).map((value) => choice(option, value, list, messages));
}
