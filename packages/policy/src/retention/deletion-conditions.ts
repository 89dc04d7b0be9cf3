import type { Condition } from '../table/row.ts';
import { daysBetween, yearOf } from '../time/calendar.ts';
import { januaryOf } from './cohort.ts';
import { lastingConditions, merges, type PurgeFacts } from './purge-conditions.ts';
import { applyDay } from './timetable.ts';

type Conditions = readonly Condition<PurgeFacts>[];

const inCohort: Conditions = [
  {
    id: 'cohort',
    says: {
      nl: 'de persoon is vertrokken op of voor 31 december van het vorige jaar',
      en: 'the person left on or before 31 December of last year',
    },
    holds: ({ departedOn, today }) => departedOn !== null && januaryOf(departedOn) <= yearOf(today),
  },
];

/** Not before day 20, and announced (policy-rules §6.4). */
const announced: Conditions = [
  {
    id: 'apply-day',
    says: { nl: 'de uitvoering begint op 20 januari', en: 'the run applies from 20 January' },
    holds: ({ today, settings }) => today >= applyDay(yearOf(today), settings),
  },
  {
    id: 'noticed',
    says: {
      nl: 'de opschoning is dit jaar 14 dagen of langer geleden aangekondigd',
      en: 'the purge was announced this year, 14 days ago or longer',
    },
    holds: ({ noticedOn, today, settings }) =>
      noticedOn !== null && yearOf(noticedOn) === yearOf(today) && daysBetween(noticedOn, today) >= settings.noticeDays,
  },
  {
    id: 'notice-answered',
    says: {
      nl: 'is er geen algemeen contactpersoon, dan heeft de accountmanager de opschoning bevestigd',
      en: 'when there is no general contact, the account manager has confirmed the purge',
    },
    holds: ({ noticeAnswered }) => noticeAnswered,
  },
];

const onRequest: Conditions = [
  {
    id: 'departed',
    says: { nl: 'de persoon is vertrokken', en: 'the person has left' },
    holds: ({ departedOn, today }) => departedOn !== null && departedOn <= today,
  },
  {
    id: 'privacy-role',
    says: { nl: 'de privacyrol beslist', en: 'the privacy role decides' },
    holds: ({ role }) => role === 'privacy',
  },
  {
    id: 'reason',
    says: { nl: 'de reden is vastgelegd', en: 'the reason is recorded' },
    holds: ({ hasReason }) => hasReason,
  },
];

/** What must be true at the moment of deletion (I1, I2). */
const done: Conditions = [
  {
    id: 'tickets-moved',
    says: {
      nl: 'alle tickets zijn overgezet en dat is gecontroleerd, of het samenvoegen neemt ze mee',
      en: 'all tickets were moved and that was verified, or the merger takes them along',
    },
    holds: ({ tickets, settings }) =>
      merges(settings) || tickets.open + tickets.closed + tickets.archived + tickets.refused === 0,
  },
  {
    id: 'approvals-recorded',
    says: { nl: 'alle goedkeuringen zijn vastgelegd', en: 'all approvals were recorded' },
    holds: ({ approvalsRecorded }) => approvalsRecorded,
  },
  {
    id: 'plan-approved',
    says: { nl: 'het plan is goedgekeurd', en: 'the plan was approved' },
    holds: ({ planApproved }) => planApproved,
  },
];

/** `purge` is of January (C7); `erase` is the same on the word of the privacy role (C8). */
export type Deletion = 'purge' | 'erase';

/** What must hold for a plan to be made. */
export const planConditions: Readonly<Record<Deletion, Conditions>> = {
  purge: [...inCohort, ...lastingConditions],
  erase: [...onRequest, ...lastingConditions],
};

/** What must hold when the profile is deleted. */
export const deletionConditions: Readonly<Record<Deletion, Conditions>> = {
  purge: [...planConditions.purge, ...announced, ...done],
  erase: [...planConditions.erase, ...done],
};
