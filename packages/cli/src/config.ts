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
  /** The helpdesk that the sweep works on. */
  readonly helpdesk?: HelpdeskConfig;
}

/** What the sweep needs to know of an account; `derden doctor` finds most of it. Secrets stand in the environment only. */
export interface HelpdeskConfig {
  /** Where the embedded database is kept. No key may lie in it. */
  readonly folder?: string;
  /** Freshdesk's numbers for the policy's states. */
  readonly statuses?: Partial<Readonly<Record<(typeof states)[number], number>>>;
  /** Number of the mailbox that mail of ours is sent from. */
  readonly emailConfig?: number;
  /** Hosts that pictures in messages are fetched from, such as `*.freshdesk.com`. */
  readonly fileHosts?: readonly string[];
  /** Company id → classes that are removed without review. */
  readonly automatic?: Readonly<Record<string, readonly ('K1' | 'K2')[]>>;
  /** Stands under every mail. */
  readonly sender?: string;
  /** Wording of your own: message → language → subject and body. */
  readonly templates?: Readonly<Record<string, unknown>>;
  /** Reads summaries of tickets, too: one more credit each. */
  readonly summaries?: boolean;
  /** Credits a minute that are left to the people who share the account. */
  readonly reserve?: number;
  /** A trial showed that deleting a contact leaves what that person wrote in tickets of others. */
  readonly repliesStay?: boolean;
  /** Years that tickets are kept. */
  readonly ticketYears?: number;
  /** Name of a person → roles. Without it everybody who has the key has all roles. */
  readonly roles?: Readonly<Record<string, readonly (typeof roles)[number][]>>;
  /** Address of the helpdesk portal. */
  readonly portal?: string;
}

const states = ['open', 'privacy-review', 'awaiting-anonymised', 'awaiting-identity', 'closed'] as const;
const roles = ['reader', 'reviewer', 'approver', 'privacy', 'admin'] as const;

const words = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()));

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const statuses = v.entriesFromList(states, v.exactOptional(whole));

const helpdesk: v.GenericSchema<unknown, HelpdeskConfig> = v.strictObject({
  folder: v.exactOptional(v.string()),
  statuses: v.exactOptional(v.strictObject(statuses)),
  emailConfig: v.exactOptional(whole),
  fileHosts: v.exactOptional(words),
  automatic: v.exactOptional(v.record(v.pipe(v.string(), v.digits()), v.array(v.picklist(['K1', 'K2'])))),
  sender: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  templates: v.exactOptional(v.record(v.string(), v.unknown())),
  summaries: v.exactOptional(v.boolean()),
  reserve: v.exactOptional(whole),
  repliesStay: v.exactOptional(v.boolean()),
  ticketYears: v.exactOptional(whole),
  roles: v.exactOptional(v.record(v.string(), v.array(v.picklist(roles)))),
  portal: v.exactOptional(v.pipe(v.string(), v.url())),
});

const schema: v.GenericSchema<unknown, DerdenConfig> = v.strictObject({
  lang: v.exactOptional(v.picklist(['nl', 'en'])),
  helpdeskDomains: v.exactOptional(words),
  columns: v.exactOptional(v.record(v.string(), v.string())),
  contactField: v.exactOptional(v.string()),
  companyListField: v.exactOptional(v.string()),
  allow: v.exactOptional(words),
  helpdesk: v.exactOptional(helpdesk),
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
