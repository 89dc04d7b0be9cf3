import type { Overrides, PolicySettings } from '@derden/policy';
import type { AccountSettings } from '../apply/executor.ts';

/** What an organisation, by Freshdesk's company id, lets happen without a person looking (policy-rules 6.4). */
export type OptedIn = Readonly<Record<string, PolicySettings['automaticClasses']>>;

/** How this helpdesk works; everything has a default but the account's own numbers. */
export interface SweepSettings {
  readonly policy: PolicySettings;
  readonly account: AccountSettings;
  /** Company field that says whether the company keeps a list. */
  readonly companyListField: string;
  readonly helpdeskDomains: readonly string[];
  /** Hosts that pictures in messages are fetched from; `*.freshdesk.com` takes all names under it. */
  readonly fileHosts: readonly string[];
  readonly automatic: OptedIn;
  /** Language of what is written to people. */
  readonly language: 'nl' | 'en';
  /** Stands under every mail. */
  readonly sender: string;
  /** Wording of the account's own. */
  readonly templates: Overrides;
  /** Reads ticket summaries, for one more credit a ticket. */
  readonly summaries: boolean;
  /** Credits a minute that are left to the people who share the account. */
  readonly reserve: number;
  /** A trial on a real account showed that deleting a contact leaves what that person wrote in tickets of others (policy-rules E19). */
  readonly repliesStay: boolean;
  /** How long tickets are kept; null while nobody decided: that is told every year (policy-rules E28). */
  readonly ticketYears: number | null;
}
