import type { Freshdesk } from '@derden/freshdesk-client';
import { dateOf, departureDay, januaryOf, timeOf } from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import type { Names } from '../voice/voice.ts';
import type { Approvals } from './approvals.ts';
import type { Matters } from './matters.ts';

/** Names that a message may hold, looked up when it is written. */
export function namesOf(freshdesk: Freshdesk, approvals: Approvals, matters: Matters): Names {
  return {
    async leavers(order) {
      if (order.message !== 'M8') return [];
      const { organisatie, jaar } = order.facts;
      const gone = (await matters.list('departure', { state: 'open' })).filter(
        ({ body }) =>
          body.organisation === organisatie && januaryOf(departureDay(body.reportedAt, body.lastDay)) <= jaar,
      );
      const contacts = await Promise.all(gone.map(({ id }) => unlessGone(() => freshdesk.contacts.get(Number(id)))));
      return contacts.flatMap((contact) => contact?.name ?? []);
    },
    async approver(ticket, note) {
      const records = await approvals.list({ ticket });
      const told =
        note.message === 'N3'
          ? records.find(({ at }) => dateOf(at) === note.facts.datum && timeOf(at) === note.facts.tijd)
          : records[0];
      return told?.approver ? `${told.approver.name} <${told.approver.email}>` : null;
    },
  };
}
