import axios, { type AxiosInstance } from 'axios';
import { type Account, accountOf } from './resources/account.ts';
import { type Agents, agentsOf } from './resources/agents.ts';
import { type ArchivedTickets, archivedTicketsOf } from './resources/archived-tickets.ts';
import { type Attachments, attachmentsOf } from './resources/attachments.ts';
import { type Companies, companiesOf } from './resources/companies.ts';
import { type Contacts, contactsOf } from './resources/contacts.ts';
import { type Conversations, conversationsOf } from './resources/conversations.ts';
import { type Fields, fieldsOf } from './resources/fields.ts';
import { type Groups, groupsOf } from './resources/groups.ts';
import { type Jobs, jobsOf } from './resources/jobs.ts';
import { type TicketDetails, ticketDetailsOf } from './resources/ticket-details.ts';
import { type Tickets, ticketsOf } from './resources/tickets.ts';
import { axiosSend } from './transport/axios-send.ts';
import { apiOf } from './transport/call.ts';
import { type Clock, systemClock } from './transport/clock.ts';
import { keyOf, originOf } from './transport/origin.ts';
import { pacing } from './transport/pacing.ts';
import { compose, type Send } from './transport/request.ts';
import { retry } from './transport/retry.ts';
import { createMeter, type Meter, type Usage } from './transport/usage.ts';

export interface FreshdeskOptions {
  /** `example` or a host name; an address with `http://` or `https://` for a test server. */
  readonly domain: string;
  /** Key of an agent; it can do what that agent may. */
  readonly apiKey: string;
  /** For a proxy, certificates, interceptors. */
  readonly axios?: AxiosInstance;
  /** Credits a minute that are left to the people who share the account. */
  readonly reserve?: number;
  /** Tries in all of a call that failed in passing. */
  readonly attempts?: number;
  /** Of one call, in milliseconds; of a download, until its first byte and between bytes. */
  readonly timeout?: number;
  /** Bytes of one answer; more is an error `too_large`. */
  readonly largestAnswer?: number;
  readonly clock?: Clock;
  /** 0–1, for the jitter of pauses. */
  readonly random?: () => number;
}

export interface Freshdesk {
  readonly tickets: Tickets;
  /** What hangs on a ticket beside its conversations. */
  readonly ticketDetails: TicketDetails;
  readonly archivedTickets: ArchivedTickets;
  readonly conversations: Conversations;
  readonly attachments: Attachments;
  readonly contacts: Contacts;
  readonly companies: Companies;
  readonly agents: Agents;
  readonly groups: Groups;
  readonly fields: Fields;
  readonly jobs: Jobs;
  readonly account: Account;
  /** What was sent so far, and what the answers told of credits and time. */
  usage(): Usage;
}

/**
 * A client of one account. Every method rejects with a `FreshdeskError` and with nothing else.
 * @throws FreshdeskError `invalid_credentials` without a key, `invalid_value` when the domain is none.
 */
export function createFreshdesk(options: FreshdeskOptions): Freshdesk {
  const { axios: instance = axios.create(), clock = systemClock, timeout = 60_000 } = options;
  const meter = createMeter(clock);
  const api = apiOf(sendOf(options, instance, clock, timeout, meter));
  return {
    tickets: ticketsOf(api, clock),
    ticketDetails: ticketDetailsOf(api),
    archivedTickets: archivedTicketsOf(api),
    conversations: conversationsOf(api),
    attachments: attachmentsOf(api, instance, clock, timeout),
    contacts: contactsOf(api, clock),
    companies: companiesOf(api, clock),
    agents: agentsOf(api),
    groups: groupsOf(api),
    fields: fieldsOf(api),
    jobs: jobsOf(api, clock),
    account: accountOf(api),
    usage: meter.usage,
  };
}

/** A page of a hundred tickets with long mails has some tens of megabytes. */
const largest = 256 * 1024 * 1024;

function sendOf(
  options: FreshdeskOptions,
  instance: AxiosInstance,
  clock: Clock,
  timeout: number,
  { middleware }: Meter,
): Send {
  const { domain, reserve = 0, attempts = 6, largestAnswer = largest, random = Math.random } = options;
  const [origin, apiKey] = [originOf(domain), keyOf(options.apiKey)];
  const send = axiosSend({ instance, origin, apiKey, timeout, largestAnswer });
  return compose(send, retry({ attempts, clock, random }), pacing({ reserve, clock }), middleware);
}
