import type { SeverityClass } from '@derden/scanner';
import type { Line } from '../table/row.ts';
import type { LocalDate } from '../time/calendar.ts';
import type { TicketCase } from './case.ts';
import type { FindingOutcome } from './finding-rules.ts';
import type { Item } from './items.ts';
import type { Removal } from './removal.ts';
import { reviewBy } from './windows.ts';

/** `waiting`: to be removed, but together with something that is held or needed. */
export type Standing = 'none' | 'reported' | 'on-hold' | 'needed' | 'in-review' | 'planned' | 'waiting' | 'manual';

/** What a reviewer sees of a finding, or of what could not be read in a part: the row and why, no value. */
export interface ItemDecision extends Line {
  readonly item: string;
  readonly part: string;
  readonly class: SeverityClass | null;
  readonly standing: Standing;
  /** Last day for a reviewer to look, or on which needed data is deleted. */
  readonly due: LocalDate | null;
}

const settled: Readonly<Record<Exclude<FindingOutcome['do'], 'review' | 'remove'>, Standing>> = {
  nothing: 'none',
  hold: 'on-hold',
  keep: 'needed',
  report: 'reported',
};

/** Where an item ends: planned only when nothing of it stays. */
export function standingOf(item: Item, { gone, waiting }: Removal): Standing {
  const { do: todo } = item.decision.outcome;
  if (todo !== 'review' && todo !== 'remove') return settled[todo];
  if (gone.has(item)) return 'planned';
  if (todo === 'review') return 'in-review';
  return waiting.has(item) ? 'waiting' : 'manual';
}

/** @throws PolicyError `bad_date` */
export function itemDecision(item: Item, removal: Removal, { foundAt, settings }: TicketCase): ItemDecision {
  const { id, follows, says } = item.decision;
  const standing = standingOf(item, removal);
  const severity = item.finding === null && item.entities.length === 0 ? null : item.class;
  const review = standing === 'in-review' ? reviewBy(foundAt, severity, settings) : null;
  const due = standing === 'needed' ? (item.flag?.ends ?? null) : review;
  return { item: item.id, part: item.part, class: severity, id, follows, says, standing, due };
}
