import type { Machine } from '../table/machine.ts';
import { answerSteps } from './answer-steps.ts';
import { removalSteps } from './removal-steps.ts';
import type { ResubmissionEffect, ResubmissionEvent, ResubmissionFacts, ResubmissionState } from './states.ts';

/** Policy-rules 6.3. Each new message is scanned as new (D9); nothing but a person's message takes a ticket on. */
export const resubmissionMachine: Machine<ResubmissionState, ResubmissionEvent, ResubmissionFacts, ResubmissionEffect> =
  [...removalSteps, ...answerSteps];
