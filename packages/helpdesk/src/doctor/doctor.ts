import type { FreshdeskOptions } from '@derden/freshdesk-client';
import type { TicketState } from '@derden/policy';
import { accountChecks } from './account-checks.ts';
import { type AccountFacts, accountFacts } from './account-facts.ts';
import { companyFieldLine, contactFieldLine, fieldNamed, mailboxLine, statusLines } from './desk-checks.ts';
import { homeLines } from './home-checks.ts';
import { type Home, homeFacts } from './home-facts.ts';
import { type DoctorReport, type FoundAccount, missing, ok } from './report.ts';
import { statusesIn } from './status-names.ts';
import { trials } from './trials.ts';

export interface DoctorOptions extends Home {
  readonly freshdesk: FreshdeskOptions;
  /** Contact field that is `algemeen` or `ict`. */
  readonly contactField?: string | undefined;
  readonly companyListField?: string | undefined;
  /** What the configuration says already; it goes before what is found. */
  readonly configured?: Partial<FoundAccount> | undefined;
  readonly now?: () => Date;
  readonly signal?: AbortSignal | undefined;
}

export const defaultFields = { contactField: 'contactpersoon', companyListField: 'contactpersonenlijst' } as const;

const accountLine = missing(
  'account',
  {
    nl: 'Niet bekend welk account: FRESHDESK_DOMAIN of FRESHDESK_API_KEY ontbreekt.',
    en: 'It is not known which account: FRESHDESK_DOMAIN or FRESHDESK_API_KEY is not set.',
  },
  {
    nl: 'Zet beide in de omgeving; de sleutel is die van een beheerder.',
    en: "Set both in the environment; the key is an administrator's.",
  },
);

const nothing: FoundAccount = { statuses: {}, contactField: null, companyListField: null, emailConfig: null };

const tagsLine = ok('tags', 'Tags hoeven niet te worden gemaakt.', 'Tags need not be made.');

/**
 * What the account and this machine need and lack. Reads only; about ten credits.
 * @throws FreshdeskError `aborted`
 */
export async function doctor(options: DoctorOptions): Promise<DoctorReport> {
  const { contactField, companyListField } = { ...defaultFields, ...fieldsOf(options) };
  const now = options.now?.() ?? new Date();
  const [account, home] = await Promise.all([accountFacts(options.freshdesk, now, options.signal), homeFacts(options)]);
  const { configured = {} } = options;
  const found = foundIn(account, { contactField, companyListField }, configured);
  return {
    lines: [
      ...accountChecks.map((check) => check(account)),
      ...statusLines(account.ticketFields, found.statuses),
      contactFieldLine(account.contactFields, contactField),
      companyFieldLine(account.companyFields, companyListField),
      tagsLine,
      mailboxLine(account.mailboxes, configured.emailConfig ?? null),
      ...trials,
      ...homeLines(home),
    ],
    found,
  };
}

/** What this machine has and lacks, while nobody said which account it is for. */
export async function homeReport(home: Home): Promise<DoctorReport> {
  return { lines: [accountLine, ...homeLines(await homeFacts(home))], found: nothing };
}

/** What the report found, for the configuration: only what could not be found has to be written there. */
export function accountFrom({ found }: DoctorReport): FoundAccount {
  return found;
}

export type FieldNames = Readonly<Record<keyof typeof defaultFields, string>>;

export function fieldsOf({ contactField, companyListField }: DoctorOptions): Partial<FieldNames> {
  return { ...(contactField && { contactField }), ...(companyListField && { companyListField }) };
}

function foundIn(
  { ticketFields, contactFields, companyFields, mailboxes }: AccountFacts,
  names: FieldNames,
  { statuses, emailConfig }: Partial<FoundAccount>,
): FoundAccount {
  const onlyMailbox = mailboxes.value?.size === 1 ? ([...mailboxes.value.keys()][0] ?? null) : null;
  const inAccount: Partial<Record<TicketState, number>> = statusesIn(ticketFields.value ?? []);
  return {
    statuses: { ...inAccount, ...statuses },
    contactField: fieldNamed(contactFields.value ?? [], names.contactField)?.name ?? null,
    companyListField: fieldNamed(companyFields.value ?? [], names.companyListField)?.name ?? null,
    emailConfig: emailConfig ?? onlyMailbox,
  };
}
