import {
  type Agent,
  createFreshdesk,
  type Field,
  type Freshdesk,
  FreshdeskError,
  type FreshdeskOptions,
  type Usage,
} from '@derden/freshdesk-client';

/** What a call gave, or the code and status that it was refused with. */
export type Read<Value> =
  | { readonly value: Value; readonly refused?: never }
  | { readonly refused: string; readonly value?: never };

/** What the API tells of an account; one credit each. */
export interface AccountFacts {
  readonly me: Read<Agent>;
  /** `tier_type`, as Freshdesk calls the plan. */
  readonly plan: Read<string>;
  /** Only administrators may list agents. */
  readonly agents: Read<true>;
  readonly ticketFields: Read<readonly Field[]>;
  readonly contactFields: Read<readonly Field[]>;
  readonly companyFields: Read<readonly Field[]>;
  /** How many recent tickets came in through each mailbox. */
  readonly mailboxes: Read<ReadonlyMap<number, number>>;
  readonly usage: Usage;
}

export async function accountFacts(
  options: FreshdeskOptions,
  now: Date,
  signal: AbortSignal | undefined,
): Promise<AccountFacts> {
  const client = await read(async () => createFreshdesk(options));
  if (client.refused !== undefined) return unread(client.refused);
  const freshdesk = client.value;
  const me = await read(() => freshdesk.agents.me({ signal }));
  if (me.refused !== undefined) return { ...unread(me.refused), usage: freshdesk.usage() };
  const { fields } = freshdesk;
  return {
    me,
    plan: await read(async () => String((await freshdesk.account.get({ signal })).tier_type ?? '')),
    agents: await read(() => mayListAgents(freshdesk, signal)),
    ticketFields: await read(() => fields.tickets({ signal })),
    contactFields: await read(() => fields.contacts({ signal })),
    companyFields: await read(() => fields.companies({ signal })),
    mailboxes: await read(() => mailboxesOf(freshdesk, now, signal)),
    usage: freshdesk.usage(),
  };
}

async function read<Value>(ask: () => Promise<Value>): Promise<Read<Value>> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (!(error instanceof FreshdeskError) || error.code === 'aborted') throw error;
    return { refused: error.status === undefined ? error.code : `${error.code} ${error.status}` };
  }
}

function unread(refused: string): AccountFacts {
  const usage: Usage = { calls: 0, credits: 0, refused: 0, total: null, remaining: null, ahead: null };
  const none = { refused };
  return {
    me: none,
    plan: none,
    agents: none,
    ticketFields: none,
    contactFields: none,
    companyFields: none,
    mailboxes: none,
    usage,
  };
}

async function mayListAgents({ agents }: Freshdesk, signal: AbortSignal | undefined): Promise<true> {
  for await (const _agent of agents.list({ signal })) break;
  return true;
}

const recentDays = 30;
const mostTickets = 300;

async function mailboxesOf(
  { tickets }: Freshdesk,
  now: Date,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, number>> {
  const updated_since = new Date(now.getTime() - recentDays * 86_400_000).toISOString();
  const counts = new Map<number, number>();
  let seen = 0;
  for await (const { email_config_id: mailbox } of tickets.list({ updated_since, signal })) {
    if (mailbox !== null) counts.set(mailbox, (counts.get(mailbox) ?? 0) + 1);
    seen += 1;
    if (seen === mostTickets) break;
  }
  return counts;
}
