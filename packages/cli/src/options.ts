import type { Text } from './lang/messages.ts';
import { optionTexts } from './option-texts.ts';

export type OptionName = keyof typeof optionTexts;

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** How the value is shown in `--help`. */
  readonly hint?: string;
}

export type Options = Readonly<Partial<Record<OptionName, Option>>>;

/** What an option is for, in `--help`. */
export function aboutOption(name: OptionName): Text {
  return optionTexts[name];
}

export const common: Options = {
  lang: { type: 'string', hint: 'nl|en' },
  help: { type: 'boolean', short: 'h' },
};

const configured: Options = { config: { type: 'string', hint: 'FILE' } };

const reading: Options = { domain: { type: 'string', multiple: true, hint: 'DOMAIN' }, ...configured };

export const scanOptions: Options = {
  format: { type: 'string', short: 'f', hint: 'text|jsonl|json|sarif|html' },
  output: { type: 'string', short: 'o', hint: 'FILE' },
  only: { type: 'string', multiple: true, hint: 'LIST' },
  since: { type: 'string', hint: 'YYYY-MM-DD' },
  'fail-on': { type: 'string', multiple: true, hint: 'LIST' },
  reveal: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  ...reading,
  ...common,
};

export const explainOptions: Options = {
  ticket: { type: 'string', short: 't', hint: 'ID' },
  reveal: { type: 'boolean' },
  ...reading,
  ...common,
};

/** Of commands that change something. */
export const executing: Options = { execute: { type: 'boolean' } };

/** Of commands that answer a person or a program. */
export const plainOptions: Options = {
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  ...configured,
  ...common,
};

/** Every command that works on a helpdesk has these. */
export const deskOptions: Options = { as: { type: 'string', hint: 'NAME' }, ...plainOptions };
