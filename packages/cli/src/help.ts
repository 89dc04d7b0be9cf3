import type { Command } from './command.ts';
import { joinedLines } from './formats/lines.ts';
import type { HelpMessages, Messages } from './lang/messages.ts';
import type { OptionName, Options } from './options.ts';

export type CommandName = keyof HelpMessages['command'];

/** What `derden --help` shows. */
export function generalHelp(commands: Readonly<Record<CommandName, Command>>, { help }: Messages): string {
  return joinedLines([
    help.about,
    '',
    `${help.usage}: derden <${Object.keys(commands).join('|')}> …`,
    '',
    `${help.commands}:`,
    ...Object.entries(help.command).map(([name, about]) => `  ${name.padEnd(10)}${about}`),
    '',
    `${help.options}:`,
    `  ${'-h, --help'.padEnd(14)}${help.option.help}`,
    `  ${'-v, --version'.padEnd(14)}${help.option.version}`,
    '',
    help.exits,
  ]);
}

/** What `derden scan --help` shows. */
export function commandHelp(name: CommandName, { options, operands }: Command, { help }: Messages): string {
  return joinedLines([
    `derden ${name}: ${help.command[name]}`,
    '',
    `${help.usage}: ${['derden', name, operands].filter(Boolean).join(' ')} [${help.options.toLowerCase()}]`,
    '',
    help.more[name],
    '',
    `${help.options}:`,
    ...optionRows(options, help),
    '',
    help.exits,
  ]);
}

function optionRows(options: Options, help: HelpMessages): string[] {
  const rows = (Object.keys(options) as OptionName[]).map((name) => {
    const { short, hint } = options[name] ?? {};
    return [`${short ? `-${short}, ` : '    '}--${name}${hint ? ` ${hint}` : ''}`, help.option[name]] as const;
  });
  const width = Math.max(...rows.map(([option]) => option.length));
  return rows.map(([option, about]) => `  ${option.padEnd(width)}  ${about}`);
}
