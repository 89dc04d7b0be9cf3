import { readFileSync } from 'node:fs';
import type { Entity, Relation, Verdict } from '@derden/scanner';

/** What a careful reviewer says of one ticket; several verdicts when either would do. */
export interface GoldTicket {
  readonly ticket: number;
  readonly verdict: Verdict | readonly Verdict[];
  readonly parts: Readonly<Record<string, Verdict | readonly Verdict[]>>;
  readonly mentions: readonly GoldMention[];
}

export interface GoldMention {
  readonly part: string;
  readonly entity: Entity;
  readonly text: string;
  readonly subject: string;
  readonly relation: Relation;
}

export function readGold(file: string): ReadonlyMap<number, GoldTicket> {
  const { tickets } = JSON.parse(readFileSync(file, 'utf8')) as { tickets: GoldTicket[] }; // our own file
  return new Map(tickets.map((ticket) => [ticket.ticket, ticket]));
}

export function accepts(expected: Verdict | readonly Verdict[], verdict: Verdict): boolean {
  return [expected].flat().includes(verdict);
}
