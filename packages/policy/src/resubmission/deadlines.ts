import { type MessageOrder, order } from '../messages/order.ts';
import type { PolicySettings } from '../settings.ts';
import { daysBetween, type LocalDate } from '../time/calendar.ts';
import { plusWorkingDays } from '../time/working-days.ts';

type Days = Pick<PolicySettings, 'reminderWorkingDays' | 'resubmissionWorkingDays'>;

/** From this day M1h is due: 5 working days after M1. @throws PolicyError `bad_date` */
export function remindOn(askedOn: LocalDate, { reminderWorkingDays }: Pick<Days, 'reminderWorkingDays'>): LocalDate {
  return plusWorkingDays(askedOn, reminderWorkingDays);
}

/** From this day the ticket is closed: 10 working days after M1; later when the reminder was late, so that its term is kept. @throws PolicyError `bad_date` */
export function closeOn(askedOn: LocalDate, remindedOn: LocalDate, settings: Days): LocalDate {
  const { reminderWorkingDays, resubmissionWorkingDays } = settings;
  const afterRequest = plusWorkingDays(askedOn, resubmissionWorkingDays);
  const afterReminder = plusWorkingDays(remindedOn, resubmissionWorkingDays - reminderWorkingDays);
  return daysBetween(afterRequest, afterReminder) > 0 ? afterReminder : afterRequest;
}

/** M1h, to go out today. @throws PolicyError `bad_date` */
export function reminder(ticket: number, askedOn: LocalDate, today: LocalDate, settings: Days): MessageOrder {
  return order('M1h', { ticket, datum: askedOn, einddatum: closeOn(askedOn, today, settings) });
}
