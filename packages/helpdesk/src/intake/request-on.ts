import { decideTicket } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { caseOf } from '../sweep/case-of.ts';
import { lookAt } from '../sweep/look.ts';
import type { IntakeDecision } from './intake.ts';
import { requestOf } from './request-of.ts';

/**
 * Looks at a ticket and tells who asks, what becomes of it, by which rows and facts; nothing is changed or kept.
 * @throws FreshdeskError when the ticket is gone or Freshdesk cannot be reached
 */
export async function requestOn(ticket: number, engine: Engine): Promise<IntakeDecision> {
  const look = await lookAt(ticket, engine);
  return requestOf(look, decideTicket(await caseOf(look, 'draft', engine)), engine);
}
