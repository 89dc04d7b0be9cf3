import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';
import { contactRules } from './contact-request-rules.ts';
import { intakeRules } from './intake-rules.ts';
import { referralRules } from './referral-rules.ts';
import type { RequestFacts, RequestOutcome } from './request.ts';

/** All requests, in order: what does not depend on a list, then contacts, then everybody else. */
export const requestRules: readonly Row<RequestFacts, RequestOutcome>[] = [
  ...intakeRules,
  ...contactRules,
  ...referralRules,
];

/** What becomes of a request, by which row: the evidence of the intake gate (R2). */
export function decideRequest(facts: RequestFacts): Decision<RequestFacts, RequestOutcome> {
  return decide(requestRules, facts);
}
