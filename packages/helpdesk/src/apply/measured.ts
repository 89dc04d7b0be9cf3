import { type ActionKind, type MeasureKind, withMeasures } from '@derden/policy';
import type { Effect } from './afterwards.ts';
import { ticketOf } from './concerns.ts';

/** The breach register says what was done to limit it (D7); what others did before us is no measure of ours. */
export const measured: Effect = async ({ entry, step, at }, { matters }, sql) => {
  const { kind } = entry.action;
  const ticket = ticketOf(entry.action);
  if (ticket === null || step.code === 'gone' || !isMeasure(kind)) return;
  const known = await matters.get('breach', ticket, sql);
  if (known)
    await matters.put({ ...known, body: withMeasures(known.body, [{ entry: entry.id, action: kind, at }]) }, at, sql);
};

const measures: readonly MeasureKind[] = [
  'deleteAttachment',
  'deleteConversation',
  'redactNote',
  'replaceDescription',
  'replaceSubject',
  'clearField',
  'deleteTicket',
  'openFollowUp',
  'sendMessage',
];

function isMeasure(kind: ActionKind): kind is MeasureKind {
  return measures.some((each) => each === kind);
}
