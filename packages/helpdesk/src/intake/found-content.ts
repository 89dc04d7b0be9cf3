import type { Content, Standing, TicketDecision } from '@derden/policy';

const found: ReadonlySet<Standing> = new Set<Standing>(['planned', 'in-review', 'waiting', 'manual', 'on-hold']);

/** What the gate makes of what a ticket holds (R2): what is not gone and not needed keeps it from being taken up. */
export function contentIn({ items }: TicketDecision): Content {
  if (items.some(({ standing }) => found.has(standing))) return 'found';
  return items.some(({ standing }) => standing === 'needed') ? 'needed' : 'clean';
}
