export {
  type AskedChange,
  type BreachEntry,
  type Channel,
  type CookieCheck,
  type CookieFinding,
  type CookieList,
  type CookieVerdict,
  checkCookies,
  contactMachine,
  cookiesInHar,
  cookiesInHeaders,
  cookieText,
  type Effect,
  type Ground,
  type ImportProblem,
  type ListCategory,
  type ObjectionEvent,
  type ObjectionKind,
  type ObjectionOutcome,
  objectionOutcomes,
  parseCookieList,
  portalCookies,
  problemText,
  type ReportedTo,
  type Seen,
  type SeenCookie,
} from '@derden/policy';
export type { Applied } from './apply/apply-plan.ts';
export type { Step, StepState } from './apply/step.ts';
export { type BreachStep, type Judgement, moveBreach } from './breaches/move-breach.ts';
export { type BreachFormat, breachFormats, exportBreaches, listBreaches } from './breaches/register.ts';
export { changeList, type ListChanged } from './contact-list/change-list.ts';
export {
  type ComparedList,
  checkContacts,
  type ImportedContacts,
  type ImportedList,
  importContacts,
} from './contact-list/import-contacts.ts';
export { exportContacts, listContacts, type VersionedList } from './contact-list/list-contacts.ts';
export { accountFrom, type DoctorOptions, doctor, homeReport } from './doctor/doctor.ts';
export type { DoctorReport, FoundAccount } from './doctor/report.ts';
export { type SetUp, type SetUpOptions, setUp } from './doctor/set-up.ts';
export { type Basis, createEngine, type EngineOptions, engineOver } from './engine/create-engine.ts';
export type { Engine } from './engine/engine.ts';
export type { IntakeWord } from './engine/matters.ts';
export type { OptedIn, SweepSettings } from './engine/settings.ts';
export { recordAbsence } from './intake/absence.ts';
export { identityWord } from './intake/identity-word.ts';
export { requestOn } from './intake/request-on.ts';
export { recordWord, type WordChange } from './intake/words.ts';
export { type JobCounts, type Jobs, openJobs, type TicketJob } from './jobs/jobs.ts';
export type { ChainedRecord, Journal, JournalRecord } from './journal/journal.ts';
export { type Anchor, type JournalVerdict, verifyJournal } from './journal/verify-journal.ts';
export { type HeldItem, type HeldObject, liftHold, listHolds, placeHold } from './objections/hold.ts';
export { type ListedObjection, listObjections } from './objections/list-objections.ts';
export { type Moved, moveObjection, type Said } from './objections/move-objection.ts';
export { openObjection } from './objections/open-objection.ts';
export { reasons } from './objections/reason.ts';
export type { Plans, StoredPlan } from './plans/plan-store.ts';
export type { Carried } from './plans/propose-and-run.ts';
export { checkDigest, runPlan } from './plans/run-plan.ts';
export { type Invitation, invite } from './portal/invite.ts';
export type { ArchiveSource } from './retention/archive.ts';
export { type ConfirmedBy, comeBack } from './retention/come-back.ts';
export { applyErasure, planErasure } from './retention/erase.ts';
export { findContact } from './retention/find-contact.ts';
export { type AppliedPart, januaryApply } from './retention/january-apply.ts';
export { januaryConfirm, januaryNotify, type NotifiedPart } from './retention/january-notify.ts';
export { type JanuaryPart, januaryPlan, type PlannedPart } from './retention/january-plan.ts';
export { type JanuaryProof, januaryVerify } from './retention/january-verify.ts';
export { type Left, leave } from './retention/leave.ts';
export type { LeaverReport } from './retention/plan-purge.ts';
export type { Report } from './retention/report.ts';
export type { Purged } from './retention/run-purge.ts';
export { type YearlyReport, yearlyReport } from './retention/yearly.ts';
export { createReceiver, type Receiver, type ReceiverOptions } from './serve/create-receiver.ts';
export { durationOf } from './serve/duration.ts';
export { withSecretFiles } from './serve/secret-files.ts';
export { sweepEvery } from './serve/sweep-every.ts';
export { type Alert, acknowledge, openAlerts } from './status/alerts.ts';
export { type Status, statusOf } from './status/status-of.ts';
export { type Handled, handleTicket } from './sweep/handle-ticket.ts';
export { type SweepOptions, type SweepReport, sweep, work } from './sweep/sweep.ts';
export { SweepError, type SweepErrorCode } from './sweep-error.ts';
export { flagNeeded } from './timers/flag-needed.ts';
export { ruleOn } from './timers/rule-on.ts';
export { runTimers, type TimersReport } from './timers/run-timers.ts';
export { copyWords } from './verify/copies.ts';
export type { Proof } from './verify/proof.ts';
export { verifyPlan } from './verify/verify-plan.ts';
