import * as v from 'valibot';
import { CliError } from './error.ts';
import type { Messages } from './lang/messages.ts';

/** What can stand in `derden.config.ts`, `.js` or `.json`. */
export interface DerdenConfig {
  /** Language of reports. `--lang` wins. */
  readonly lang?: 'nl' | 'en';
  /** Mail domains of the helpdesk itself: people there are agents. */
  readonly helpdeskDomains?: readonly string[];
  /** Columns of a ticket-list CSV that are not known by themselves: label → field of the API. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Contact field that is `algemeen` or `ict` for people on the list. */
  readonly contactField?: string;
  /** Company field that says whether the company keeps a list. */
  readonly companyListField?: string;
  /** Names and mail addresses that the organisation publishes itself, such as those of its board. */
  readonly allow?: readonly string[];
}

const words = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()));

const schema: v.GenericSchema<unknown, DerdenConfig> = v.strictObject({
  lang: v.exactOptional(v.picklist(['nl', 'en'])),
  helpdeskDomains: v.exactOptional(words),
  columns: v.exactOptional(v.record(v.string(), v.string())),
  contactField: v.exactOptional(v.string()),
  companyListField: v.exactOptional(v.string()),
  allow: v.exactOptional(words),
});

/** Gives a configuration its type while it is written. */
export function defineConfig(config: DerdenConfig): DerdenConfig {
  return config;
}

/** Holds what a configuration file gave against the schema; the error names the first key that is wrong. */
export function checkConfig(value: unknown, file: string, { error }: Messages): DerdenConfig {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const problem = issue.expected === 'never' ? error.unknownKey : error.wrongValue(issue.expected ?? issue.type);
  throw new CliError('usage', error.badConfig(file, v.getDotPath(issue) ?? 'default', problem));
}
