import type {
  CcDuty,
  Decision,
  GateFacts,
  GateOutcome,
  IdentityCheck,
  NewEntry,
  Plan,
  PresenceFacts,
  RequestFacts,
  RequestOutcome,
  SenderFacts,
  Submitter,
} from '@derden/policy';

/** Who asks what, and what follows from it. Nothing of it destroys anything. */
export interface IntakeDecision {
  readonly submitter: Decision<SenderFacts, Submitter>;
  readonly presence: Decision<PresenceFacts, RequestFacts['presence']>;
  readonly request: Decision<RequestFacts, RequestOutcome>;
  /** Whether the ticket may be taken up; evidence that is kept (R2). */
  readonly gate: Decision<GateFacts, GateOutcome>;
  /** The check of R7 on this ticket, needed or begun; null when there is none. */
  readonly check: IdentityCheck | null;
  /** The earlier ticket that this one follows (R9), or this one when it answers our referral. */
  readonly referredBy: number | null;
  /** What holds for every mail to whoever asked, when the ticket is handled under R11; null when nobody has to be in CC. */
  readonly duty: CcDuty | null;
  readonly entries: readonly NewEntry[];
}

export interface Intake extends IntakeDecision {
  /** Plans for what came to light in this ticket about identity checks, in this ticket or another. */
  readonly plans: readonly Plan[];
  /** Tickets to look at again: what is in this one changes what is decided there. */
  readonly again: readonly number[];
}
