export type Plan = 'free' | 'trial' | 'growth' | 'pro' | 'enterprise';

/** Credits a minute for the whole account, and for single kinds of call (§1.2). */
export interface Rate {
  readonly total: number;
  readonly ticketCreate: number;
  readonly ticketUpdate: number;
  readonly ticketList: number;
  readonly contactList: number;
}

export type LimitedKind = Exclude<keyof Rate, 'total'>;

const none = Number.POSITIVE_INFINITY;

export const rates: Readonly<Record<Plan, Rate>> = {
  free: { total: 0, ticketCreate: none, ticketUpdate: none, ticketList: none, contactList: none },
  trial: { total: 50, ticketCreate: none, ticketUpdate: none, ticketList: none, contactList: none },
  growth: { total: 200, ticketCreate: 80, ticketUpdate: 80, ticketList: 20, contactList: 20 },
  pro: { total: 400, ticketCreate: 160, ticketUpdate: 160, ticketList: 100, contactList: 100 },
  enterprise: { total: 700, ticketCreate: 280, ticketUpdate: 280, ticketList: 200, contactList: 200 },
};
