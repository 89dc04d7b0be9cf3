import { type Action, type Entry, irreversible, type NewEntry, type Plan, planOf } from '@derden/policy';
import type { Means, Task } from '../apply/executor.ts';
import { executorOf } from '../apply/executors.ts';
import { contentOf, noSteps } from '../desk/content.ts';
import { fetchTicket } from '../desk/desk-ticket.ts';
import type { Engine } from '../engine/engine.ts';

/** What a test says of an entry; the rest is as the ticket is now. */
export type Asked = Action | (Partial<NewEntry> & Pick<NewEntry, 'action'>);

let count = 0;

/** An approved plan that does these things to a ticket as it is now. */
export async function planFor(engine: Engine, ticket: number, asked: readonly Asked[]): Promise<Plan> {
  const entries = [];
  for (const each of asked) entries.push(await entryFor(each, ticket, engine));
  const at = engine.now().toISOString();
  const head = {
    id: `test-${++count}-${ticket}`,
    purpose: 'third-party' as const,
    author: 'sweep',
    createdAt: at,
    expiresAt: new Date(engine.now().getTime() + 7 * 86_400_000).toISOString(),
    frozen: { subject: `test ${count}` },
  };
  const plan = planOf(head, entries, engine.keys.plan);
  await engine.plans.add(plan, ticket);
  await engine.plans.move(plan.id, 'approve', { actor: engine.actor, now: at, namedDigest: plan.digest });
  return plan;
}

async function entryFor(asked: Asked, ticket: number, engine: Engine): Promise<NewEntry> {
  const given = 'kind' in asked ? { action: asked } : asked;
  const fingerprint = await fingerprintOf(given.action, ticket, engine);
  return { row: 'T8', follows: ['R35'], fingerprint, classes: [], findings: [], ...given };
}

async function fingerprintOf(action: Action, ticket: number, { freshdesk, keys }: Engine): Promise<string | null> {
  if (!irreversible.has(action.kind)) return null;
  const { part, content: read } = executorOf(action);
  const desk = await fetchTicket(freshdesk, ticket, { summary: true });
  const task = { action, own: noSteps, desk: async () => desk } as unknown as Task; // as: no more is looked at
  const content = part ? contentOf(part(action), desk) : ((await read?.(task, { freshdesk } as Means)) ?? null);
  return content === null ? null : keys.content(content);
}

/** What became of each entry, in order: `done`, or `skipped changed`. */
export function outcomes(
  plan: Plan,
  steps: readonly { readonly entry: string; readonly state: string; readonly code: string | null }[],
): readonly string[] {
  const of = ({ id }: Entry) => steps.find(({ entry }) => entry === id);
  return plan.entries.map((entry) => {
    const step = of(entry);
    return step ? [step.state, step.code].filter(Boolean).join(' ') : 'nothing';
  });
}
