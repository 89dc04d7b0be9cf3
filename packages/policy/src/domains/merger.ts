import type { ContactList, ListEntry } from '../contacts/contact-list.ts';
import { lookUp, type Sender } from '../contacts/look-up.ts';
import { decide } from '../table/decide.ts';
import type { Decision } from '../table/row.ts';
import { addressKey } from './address.ts';
import { type MergerFacts, type MergerOutcome, mergerRules } from './merger-rules.ts';
import type { Registration } from './registration.ts';

/** Organisations that go on as one (policy-rules E14). */
export interface Merger {
  readonly from: readonly number[];
  readonly to: number;
  readonly confirmations: readonly Confirmation[];
}

/** For one old organisation: by somebody who wrote, or by the account manager (null). */
export interface Confirmation {
  readonly organisation: number;
  readonly by: Sender | null;
}

/** All domains and lists that the helpdesk knows. */
export interface Customers {
  readonly registrations: readonly Registration[];
  readonly lists: readonly ContactList[];
}

export interface MergerDecision {
  readonly decisions: readonly (Decision<MergerFacts, MergerOutcome> & { readonly organisation: number })[];
  /** As they are once all have confirmed; null until then. Tickets are no part of it: they keep their old organisation. */
  readonly customers: Customers | null;
}

/**
 * Decides whether every old organisation agrees, and what the domains and lists then are. One that stays and has a list
 * must agree too: the others' contacts come to ask and approve for it (R13).
 */
export function decideMerger(merger: Merger, customers: Customers): MergerDecision {
  const stays = customers.lists.some(({ organisation, entries }) => organisation === merger.to && entries.length > 0);
  const old = [...new Set(stays ? [...merger.from, merger.to] : merger.from)];
  const decisions = old.map((organisation) => ({
    organisation,
    ...decide(mergerRules, factsOf(organisation, merger, customers)),
  }));
  const isAgreed = decisions.length > 0 && decisions.every(({ outcome }) => outcome === 'confirmed');
  return { decisions, customers: isAgreed ? merged(old, merger.to, customers) : null };
}

function factsOf(organisation: number, { confirmations }: Merger, { lists }: Customers): MergerFacts {
  const list = lists.find((each) => each.organisation === organisation);
  const own = confirmations.filter((each) => each.organisation === organisation);
  const found = own.flatMap(({ by }) => (by && list ? [lookUp(list, by)] : []));
  const isGeneral = (entry: ListEntry): boolean => entry.category === 'general';
  return {
    hasGeneral: list?.mode === 'enforced' && list.entries.some(isGeneral),
    confirmedBy: found.some((each) => each.kind === 'listed' && isGeneral(each.entry))
      ? 'general'
      : found.some((each) => each.kind === 'other-address' && each.entries.some(isGeneral))
        ? 'unverified'
        : own.some(({ by }) => by === null)
          ? 'account-manager'
          : 'nobody',
  };
}

function merged(old: readonly number[], to: number, { registrations, lists }: Customers): Customers {
  const moves = (organisation: number): boolean => organisation === to || old.includes(organisation);
  const joined = lists.filter(({ organisation }) => moves(organisation));
  const rest = lists.filter(({ organisation }) => !moves(organisation));
  return {
    registrations: registrations.map((each) => (moves(each.organisation) ? { ...each, organisation: to } : each)),
    lists: joined.length === 0 ? rest : [...rest, joinedList(to, joined)],
  };
}

/** One of them kept to a list, so all do. Who is on two lists keeps the wider category: each list gave it for itself. */
function joinedList(to: number, lists: readonly ContactList[]): ContactList {
  const mode = lists.some((list) => list.mode === 'enforced') ? 'enforced' : 'none';
  const entries = Map.groupBy(
    lists.flatMap((list) => list.entries),
    ({ email }) => addressKey(email) ?? email,
  );
  const first = ([, all]: readonly [string, readonly ListEntry[]]): readonly ListEntry[] =>
    [all.find(({ category }) => category === 'general') ?? all[0]].filter((entry) => entry !== undefined);
  return { organisation: to, mode, entries: [...entries].flatMap(first) };
}
