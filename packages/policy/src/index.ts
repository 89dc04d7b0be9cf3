export { type ApprovingMessage, approvalEntries, approvalNote } from './approvals/approval-entries.ts';
export {
  type ApprovalFacts,
  type ApprovalOutcome,
  decideApproval,
  isEvidence,
  type JudgedApproval,
} from './approvals/approval-rules.ts';
export {
  type ApprovalFact,
  type ApprovalRecord,
  type Approver,
  approvalKey,
  changedApprovals,
  type MessageRef,
  recordOf,
  withoutApprover,
} from './approvals/record.ts';
export { recordFirst, unrecorded } from './approvals/record-first.ts';
export { type Statement, statementOf, type Writing } from './approvals/statement.ts';
export { breachOf } from './breach/breach-of.ts';
export { advance as advanceBreach, type BreachEvent, type BreachFacts } from './breach/breach-states.ts';
export { combine, hasGrown, withMeasures } from './breach/combine.ts';
export {
  type BreachEntry,
  type BreachStatus,
  breachStatuses,
  type Cause,
  type Effect,
  type Ground,
  type Measure,
  type MeasureKind,
  type ReportedTo,
} from './breach/entry.ts';
export { breachCsv, breachJson, breachText } from './breach/export.ts';
export { type Asked, type ChangeLogEntry, logOf } from './contacts/change-log.ts';
export { compareList, type Difference, type Settlement } from './contacts/compare.ts';
export type { ContactList, ListEntry } from './contacts/contact-list.ts';
export {
  type ChangeDecision,
  type ChangeRequest,
  decideChange,
  leftAlerts,
  type Told,
} from './contacts/decide-change.ts';
export { type ExportOptions, exportLists } from './contacts/export-lists.ts';
export type { HelpdeskContact } from './contacts/helpdesk-contact.ts';
export { type Imported, importLists } from './contacts/import-lists.ts';
export { type ImportCode, type ImportProblem, problemText } from './contacts/import-problem.ts';
export {
  type AskedChange,
  type AskedField,
  changed,
  completed,
  type ListChange,
  missingFrom,
} from './contacts/list-change.ts';
export { versionOf } from './contacts/list-version.ts';
export { entriesNamed, entryAt, type Found, lookUp, type Sender } from './contacts/look-up.ts';
export { type CookieCheck, type CookieFinding, checkCookies } from './cookies/check-cookies.ts';
export { type CookieKind, type CookieList, type ListedCookie, parseCookieList } from './cookies/cookie-list.ts';
export type { CookieVerdict } from './cookies/cookie-rules.ts';
export { type CookieText, type CookieTextOptions, cookieText } from './cookies/cookie-text.ts';
export { cookiesInHar } from './cookies/har.ts';
export { portalCookies } from './cookies/portal-cookies.ts';
export type { SeenCookie, Setting as CookieSetting } from './cookies/seen-cookie.ts';
export { cookiesInHeaders } from './cookies/set-cookie.ts';
export { addressKey, domainOf, isSameAddress } from './domains/address.ts';
export { isFreeMail } from './domains/free-mail.ts';
export { type Lookalike, lookalikesOf } from './domains/lookalike.ts';
export { type Confirmation, type Customers, decideMerger, type Merger, type MergerDecision } from './domains/merger.ts';
export { type OrganisationFound, organisationOf } from './domains/organisation-of.ts';
export {
  type Registration,
  type RegistrationProblem,
  type Registry,
  registrationProblems,
  registryOf,
} from './domains/registration.ts';
export { PolicyError, type PolicyErrorCode } from './error.ts';
export { type Advanced, advance as advanceIdentity } from './identity/advance.ts';
export { type Answer, answerEvents, readAnswer } from './identity/answer.ts';
export {
  expiresAt,
  type IdentityCheck,
  type IdentityEvent,
  type IdentityState,
  identityEvents,
  identityStates,
  lateFrom,
  newCheck,
} from './identity/identity.ts';
export type { IdentityEffect, IdentityFacts } from './identity/identity-facts.ts';
export { flagTakenUp, mayTakeUp } from './identity/take-up.ts';
export { type Facts, isFact } from './messages/facts.ts';
export { type MessageId, messageIds, type Template, type Templates } from './messages/message.ts';
export { type MessageOrder, type OrderFacts, order } from './messages/order.ts';
export { checkTemplates, type Overrides, type TemplateProblem, withOverrides } from './messages/overrides.ts';
export { type Particulars, type Rendered, render, renderTogether } from './messages/render.ts';
export { templates } from './messages/templates.ts';
export { neutralSubject, renderTombstone, type Tombstone } from './messages/tombstone.ts';
export { type Channel, categoryWords, channelWords, entityWords, type Unit } from './messages/words.ts';
export { referencesIn, type Written } from './messages/written.ts';
export { answerBy, type Urgency as ObjectionUrgency, urgencyOf } from './objections/deadline.ts';
export { blocks, mayDestroy, type ObjectionCase, type UnderObjection } from './objections/may-destroy.ts';
export {
  type ObjectionEffect,
  type ObjectionEvent,
  type ObjectionFacts,
  type ObjectionKind,
  type ObjectionOutcome,
  type ObjectionState,
  objectionStates,
  outcomes as objectionOutcomes,
} from './objections/objection.ts';
export { decisionEntries, receiptEntries } from './objections/objection-entries.ts';
export { objectionMachine } from './objections/objection-machine.ts';
export {
  type Action,
  type ActionKind,
  type AlertRole,
  irreversible,
  type ListCategory,
  type Mask,
  type Recipient,
  type Tag,
  type TicketState,
} from './plan/action.ts';
export { canonical, type Digest } from './plan/digest.ts';
export { entryOf } from './plan/entry-of.ts';
export {
  type Entry,
  isIntact,
  type NewEntry,
  needsSecondPerson,
  type Plan,
  type PlanHead,
  type Purpose,
  planOf,
} from './plan/plan.ts';
export {
  type Actor,
  type PlanEvent,
  type PlanFacts,
  type PlanState,
  planMachine,
  planStates,
  type Role,
} from './plan/plan-states.ts';
export {
  decideGeneralProfile,
  type GeneralProfileFacts,
  type GeneralProfileOutcome,
  generalProfileEntries,
} from './portal/general-profile-rules.ts';
export {
  decideInvitation,
  type InvitationFacts,
  type InvitationOutcome,
  type Invited,
  invitationEntries,
} from './portal/invitation-rules.ts';
export { portalFacts } from './portal/portal-facts.ts';
export { decideProfile, type ProfileFacts, type ProfileOutcome, profileEntries } from './portal/profile-rules.ts';
export type { AbsenceSign, ListedContact, Substitute } from './request/absence.ts';
export { type CcContext, type CcDuty, ccDuty, ccEntries } from './request/cc-rules.ts';
export { type Content, type GateFacts, type GateOutcome, gate } from './request/gate-rules.ts';
export { matterOf, type PresenceFacts, presenceOf } from './request/presence-rules.ts';
export { flagReply, type Reply, type ReplyOutcome, replyAllowed } from './request/reply-rules.ts';
export {
  type HandedOver,
  type Presence,
  type RequestFacts,
  type RequestOutcome,
  type Topic,
  topics,
  type Urgency as RequestUrgency,
} from './request/request.ts';
export { type RequestContext, requestEntries } from './request/request-entries.ts';
export { decideRequest } from './request/request-rules.ts';
export { type SenderFacts, type Submitter, submitterOf, submitters } from './request/submitter-rules.ts';
export { type Allowed, allow, erase, isAllowed, type Rejected } from './resubmission/allow-list.ts';
export { closeOn, reminder, remindOn } from './resubmission/deadlines.ts';
export type { MailHistory, MessageOutcome } from './resubmission/message-rules.ts';
export { resubmissionMachine } from './resubmission/resubmission.ts';
export {
  type ResubmissionEffect,
  type ResubmissionEvent,
  type ResubmissionFacts,
  type ResubmissionState,
  resubmissionStates,
} from './resubmission/states.ts';
export { departureDay, januaryOf } from './retention/cohort.ts';
export { type Departure, departureEntries, emptiesList } from './retention/contact-entries.ts';
export { contactMachine } from './retention/contact-machine.ts';
export {
  type ContactEffect,
  type ContactEvent,
  type ContactFacts,
  type ContactState,
  contactStates,
} from './retention/contact-states.ts';
export type { Deletion } from './retention/deletion-conditions.ts';
export { decideReport, type ReportFacts, type ReportOutcome } from './retention/departure-rules.ts';
export { periodOf } from './retention/january-period.ts';
export { decideJanuary, type JanuaryFacts, type JanuaryOutcome } from './retention/january-rules.ts';
export { expiresOn, type Keeping, keepings, type OwnRecord } from './retention/keeping.ts';
export { type Circumstances, factsOf, type Leaver, type LeaverTicket } from './retention/leaver.ts';
export { type Notice, noticeEntries } from './retention/notice-entries.ts';
export type { PurgeFacts, TicketCounts } from './retention/purge-conditions.ts';
export { type PurgePlan, planPurge } from './retention/purge-plan.ts';
export { type Timetable, timetable } from './retention/timetable.ts';
export { type StrayProfile, type StrayReport, strayReport, ticketPeriodWarning } from './retention/yearly-report.ts';
export { derived } from './rules/derived.ts';
export { readings } from './rules/readings.ts';
export type { RuleId } from './rules/rule-id.ts';
export { rules } from './rules/rules.ts';
export { defaults, type PolicySettings } from './settings.ts';
export { type Step, step } from './table/machine.ts';
export type { Condition, Decision, Line } from './table/row.ts';
export { type Language, languages, type Text } from './text.ts';
export type { Holds, Ruling, Seen, TicketCase } from './third-party/case.ts';
export { decideTicket, type TicketDecision } from './third-party/decide-ticket.ts';
export { type ExplicitRequest, neededByRequest } from './third-party/explicit-request.ts';
export { type NeededFlag, neededDecision, neededUntil } from './third-party/needed.ts';
export { type Mail, oneMailEach } from './third-party/one-mail.ts';
export type { ItemDecision, Standing } from './third-party/standing.ts';
export type { HelpdeskTicket, PartKind, Sender as TicketSender, Side, TicketPart } from './third-party/ticket.ts';
export type { ManualReason } from './third-party/unit-rules.ts';
export { type Lag, lagOf, reviewBy } from './third-party/windows.ts';
export {
  dateOf,
  daysBetween,
  endOf,
  type Instant,
  isBefore,
  type LocalDate,
  plusDays,
  timeOf,
  yearOf,
} from './time/calendar.ts';
export { plusWorkingDays } from './time/working-days.ts';
