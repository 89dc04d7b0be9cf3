import { dateOf, type Plan } from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import { lookAt } from '../sweep/look.ts';
import { answersIn } from './answers.ts';
import { follow } from './identity.ts';

/** Ends checks whose answer did not come in five working days (G10); what came in at the last moment is read first. */
export async function identityTimers(engine: Engine): Promise<readonly Plan[]> {
  const today = dateOf(engine.now().toISOString());
  const plans: Plan[] = [];
  for (const { body } of await engine.matters.list('identity', { state: 'asked', dueBy: today })) {
    plans.push(...(await lateAnswers(body.ticket, engine)));
    const matter = await engine.matters.get('identity', body.ticket);
    if (matter?.state !== 'asked') continue;
    const { plan } = await follow(matter, { event: 'timeout', key: 'timeout' }, engine);
    if (plan) plans.push(plan);
  }
  return plans;
}

/** In our question to the listed address, and in the ticket itself. */
async function lateAnswers(ticket: number, engine: Engine): Promise<readonly Plan[]> {
  const asked = await engine.database.query<{ made: number | null }>(
    "select made from derden.mail where ticket = $1 and 'M3b' = any(messages)",
    [ticket],
  );
  const plans: Plan[] = [];
  for (const id of [...asked.flatMap(({ made }) => made ?? []), ticket]) {
    const look = await unlessGone(() => lookAt(id, engine));
    if (look) plans.push(...(await answersIn(look, engine)).plans);
  }
  return plans;
}
