import type { TicketDecision } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Look } from '../sweep/look.ts';
import { noteAbsences } from './absence.ts';
import { answersIn } from './answers.ts';
import { openCheck } from './identity.ts';
import type { Intake, IntakeDecision } from './intake.ts';
import { notePresence } from './presence.ts';
import { requestOf } from './request-of.ts';
import { keepWord, wordOn } from './words.ts';

/** The gate before a ticket is taken up (R2–R13): what it tells of people is noted, then who asks what is decided, and kept. */
export async function intakeOf(look: Look, decision: TicketDecision, engine: Engine): Promise<Intake> {
  await notePresence(look, engine);
  await noteAbsences(look, engine);
  const answers = await answersIn(look, engine);
  const decided = await requestOf(look, decision, engine);
  await keep(decided, look.ticket.id, engine);
  return { ...decided, ...answers };
}

async function keep({ request, gate, check, referredBy }: IntakeDecision, ticket: number, engine: Engine) {
  if (check?.state === 'needed') await openCheck(check, engine);
  const word = await wordOn(ticket, engine);
  const link = referredBy !== null && referredBy !== ticket && word.referredBy === null ? { referredBy } : {};
  const taken = gate.outcome === 'takeUp' && word.taken === null ? { taken: request.facts } : {};
  if ('referredBy' in link || 'taken' in taken) await keepWord(ticket, { ...link, ...taken }, engine);
}
