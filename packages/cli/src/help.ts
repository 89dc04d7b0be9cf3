import type { Command } from './command.ts';
import type { CommandGroup } from './commands/commands.ts';
import { joinedLines, wrapped } from './formats/lines.ts';
import type { Language, Messages } from './lang/messages.ts';
import { aboutOption, type OptionName, type Options } from './options.ts';

const width = 80;

/** What `derden --help` shows. */
export function generalHelp(groups: readonly CommandGroup[], { help, language }: Messages): string {
  return joinedLines([
    ...wrapped(help.about, width, ''),
    '',
    `${help.usage}: derden COMMAND …`,
    ...groups.flatMap(({ title, commands }) => ['', `${title[language]}:`, ...commandRows(commands, language)]),
    '',
    `${help.options}:`,
    `  ${'-h, --help'.padEnd(14)}${aboutOption('help')[language]}`,
    `  ${'-v, --version'.padEnd(14)}${help.version}`,
    '',
    ...wrapped(help.exits, width, ''),
  ]);
}

function commandRows(commands: CommandGroup['commands'], language: Language): readonly string[] {
  return Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(11)}${about[language]}`);
}

/** What `derden scan --help` shows. */
export function commandHelp(
  name: string,
  { about, more, options, operands }: Command,
  { help, language }: Messages,
): string {
  return joinedLines([
    `derden ${name}: ${about[language]}`,
    '',
    ...wrapped(usageOf(name, operands, help), width, '', '  '),
    '',
    ...wrapped(more[language], width, ''),
    '',
    `${help.options}:`,
    ...optionRows(options, language),
    '',
    ...wrapped(help.exits, width, ''),
  ]);
}

function usageOf(name: string, operands: string, { usage, options }: Messages['help']): string {
  return `${usage}: ${['derden', name, operands].filter(Boolean).join(' ')} [${options.toLowerCase()}]`;
}

function optionRows(options: Options, language: Language): string[] {
  const rows = (Object.keys(options) as OptionName[]).map((name) => {
    const { short, hint } = options[name] ?? {};
    return [
      `${short ? `-${short}, ` : '    '}--${name}${hint ? ` ${hint}` : ''}`,
      aboutOption(name)[language],
    ] as const;
  });
  const longest = Math.max(...rows.map(([option]) => option.length));
  const indent = ' '.repeat(longest + 4);
  return rows.flatMap(([option, about]) => wrapped(about, width, `  ${option.padEnd(longest)}  `, indent));
}
