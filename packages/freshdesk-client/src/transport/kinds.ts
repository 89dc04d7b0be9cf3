import type { ApiRequest } from './request.ts';

export const callKinds = ['ticketCreate', 'ticketUpdate', 'ticketList', 'contactList'] as const;
export type CallKind = (typeof callKinds)[number];

const patterns: readonly (readonly [CallKind, RegExp])[] = [
  ['ticketCreate', /^POST \/tickets$/],
  ['ticketUpdate', /^PUT \/tickets\/\d+$/],
  ['ticketList', /^GET \/tickets$/],
  ['contactList', /^GET \/contacts$/],
];

/** Calls that have a limit of their own beside the account's credits. */
export function kindOf({ method, path }: ApiRequest): CallKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(`${method} ${path}`))?.[0];
}

/** Calls a minute by the account's credits (reference, “Rate Limit”); no header tells these. */
const plans: readonly (readonly [total: number, changes: number, lists: number])[] = [
  [2000, 800, 400],
  [1000, 400, 300],
  [700, 280, 200],
  [400, 160, 100],
  [200, 80, 20],
];

/** Infinity when the plan has no such limit. */
export function limitOf(kind: CallKind, total: number): number {
  const [, changes, lists] = plans.find(([credits]) => credits <= total) ?? [0, Infinity, Infinity];
  return kind === 'ticketList' || kind === 'contactList' ? lists : changes;
}
