import type { Role, Ruling, Seen } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { type Look, lookAt } from '../sweep/look.ts';
import { SweepError } from '../sweep-error.ts';

/** What a reviewer says; `saw` for content that could not be read. */
export type Verdict = { readonly verdict: 'reject' } | { readonly verdict: 'remove'; readonly saw?: Seen };

const reviewers: readonly Role[] = ['reviewer', 'approver', 'privacy'];

/**
 * Records what a reviewer says of a finding, or of a part that could not be read: the next decision on the ticket follows it
 * (D11). A second ruling replaces the first.
 * @param item id of a finding, or of a part with unreadable content
 * @throws SweepError `refused` for somebody without the role, or when no such item stands in the ticket; FreshdeskError
 */
export async function ruleOn(ticket: number, item: string, said: Verdict, engine: Engine): Promise<Ruling> {
  const { database, matters, journal, actor, now } = engine;
  if (!actor.roles.some((role) => reviewers.includes(role)))
    throw new SweepError('refused', `rulings are made by: ${reviewers.join(', ')}`);
  const look = await lookAt(ticket, engine);
  if (!isItem(item, look))
    throw new SweepError('refused', `ticket ${ticket}: no such finding or part stands in it now`);
  const ruling: Ruling = { item, ...said };
  const at = now().toISOString();
  await database.transaction(async (sql) => {
    const matter = { kind: 'ruling', id: `${ticket} ${item}`, ticket, contact: null, due: null } as const;
    await matters.put({ ...matter, state: said.verdict, body: ruling }, at, sql);
    const saw = said.verdict === 'remove' && said.saw ? { class: said.saw.class, entities: said.saw.entities } : {};
    await journal.append(
      { at, actor: actor.name, kind: 'ruled', ticket, facts: { item, verdict: said.verdict, ...saw } },
      sql,
    );
  });
  return ruling;
}

function isItem(item: string, { seen: { report } }: Look): boolean {
  return report.findings.some(({ id }) => id === item) || report.unreadable.some(({ part }) => part === item);
}
