export type OptionName =
  | 'config'
  | 'domain'
  | 'fail-on'
  | 'format'
  | 'help'
  | 'lang'
  | 'only'
  | 'output'
  | 'quiet'
  | 'reveal'
  | 'since'
  | 'ticket';

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** How the value is shown in `--help`. */
  readonly hint?: string;
}

export type Options = Readonly<Partial<Record<OptionName, Option>>>;

const common: Options = {
  lang: { type: 'string', hint: 'nl|en' },
  help: { type: 'boolean', short: 'h' },
};

const reading: Options = {
  domain: { type: 'string', multiple: true, hint: 'DOMAIN' },
  config: { type: 'string', hint: 'FILE' },
};

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

export const demoOptions: Options = common;
