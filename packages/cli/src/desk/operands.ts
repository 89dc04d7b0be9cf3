import { type Arguments, valueGiven } from '../arguments.ts';
import { CliError } from '../error.ts';
import type { Messages } from '../lang/messages.ts';
import type { OptionName } from '../options.ts';

/** The n-th word after the command. @throws CliError `usage` */
export function operand({ positionals }: Arguments, at: number, name: string, { error }: Messages): string {
  const word = positionals[at];
  if (word === undefined) throw new CliError('usage', error.operandMissing(name));
  return word;
}

/** A number of Freshdesk's, with or without `#`. @throws CliError `usage` */
export function numberIn(word: string, name: string, { error }: Messages): number {
  const digits = word.replace(/^#/, '');
  if (!/^\d{1,15}$/.test(digits)) throw new CliError('usage', error.notANumber(name));
  return Number(digits);
}

/** A profile: its number in Freshdesk, or its own e-mail address. @throws CliError `usage` */
export function contactIn(word: string, name: string, messages: Messages): number | string {
  if (/^\S{1,64}@\S{1,250}$/.test(word)) return word;
  if (!/^#?\d/.test(word)) throw new CliError('usage', messages.error.notAContact(name));
  return numberIn(word, name, messages);
}

/** A day such as 2026-01-31. @throws CliError `usage` */
export function dayIn(word: string, name: string, { error }: Messages): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(word) && new Date(`${word}T00:00:00Z`).toJSON()?.startsWith(word);
  if (!isDay) throw new CliError('usage', error.notADate(name, word));
  return word;
}

/** The value of an option that must be given. @throws CliError `usage` */
export function needed(args: Arguments, name: OptionName, { error }: Messages): string {
  const value = valueGiven(args, name);
  if (value === undefined) throw new CliError('usage', error.operandMissing(`--${name}`));
  return value;
}

/** The values of an option that must be given once at least. @throws CliError `usage` */
export function allNeeded(args: Arguments, name: OptionName, messages: Messages): readonly string[] {
  needed(args, name, messages);
  return args.values[name] ?? [];
}

/** What an option's value stands for; undefined when it was not given. @throws CliError `usage` */
export function read<Value>(
  args: Arguments,
  name: OptionName,
  messages: Messages,
  reader: (word: string, name: string, messages: Messages) => Value,
): Value | undefined {
  const value = valueGiven(args, name);
  return value === undefined ? undefined : reader(value, `--${name}`, messages);
}

/** One of some words. @throws CliError `usage` */
export function oneOf<Word extends string>(
  word: string,
  words: readonly Word[],
  name: string,
  { error }: Messages,
): Word {
  const found = words.find((each) => each === word);
  if (found === undefined) throw new CliError('usage', error.notOneOf(name, word, words));
  return found;
}
