import { parseArgs } from 'node:util';
import { CliError } from './error.ts';
import type { Messages } from './lang/messages.ts';
import type { OptionName, Options } from './options.ts';

/** The words after the command, sorted out. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Partial<Record<OptionName, readonly string[]>>>;
  readonly flags: ReadonlySet<OptionName>;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Reads `argv` by a table of options; what is not in the table is a mistake, never ignored. */
export function readArguments(argv: readonly string[], options: Options, messages: Messages): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const positionals: string[] = [];
  const values: Partial<Record<OptionName, string[]>> = {};
  const flags = new Set<OptionName>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = knownName(token, options, messages);
    if (options[name]?.type === 'boolean') flags.add(flagName(token, name, messages));
    else values[name] = [...(values[name] ?? []), valueGivenIn(token, messages)];
  }
  return { positionals, values, flags };
}

/** The last one wins when an option that takes one value is given twice. */
export function valueGiven({ values }: Arguments, name: OptionName): string | undefined {
  return values[name]?.at(-1);
}

function knownName({ name, rawName }: OptionToken, options: Options, { error }: Messages): OptionName {
  if (Object.hasOwn(options, name)) return name as OptionName;
  throw new CliError('usage', error.unknownOption(rawName, Object.keys(options)));
}

function flagName({ rawName, value }: OptionToken, name: OptionName, { error }: Messages): OptionName {
  if (value === undefined) return name;
  throw new CliError('usage', error.noValueWanted(rawName));
}

function valueGivenIn({ rawName, value, inlineValue }: OptionToken, { error }: Messages): string {
  if (value && (inlineValue || !value.startsWith('--'))) return value;
  throw new CliError('usage', error.valueMissing(rawName));
}
