import type { Condition } from '../table/row.ts';
import { closeOn, remindOn } from './deadlines.ts';
import type { ResubmissionFacts } from './states.ts';

type Needs = Condition<ResubmissionFacts>;

export const automatic: Needs = {
  id: 'automatic',
  says: { nl: 'verwijderen mag zonder beoordeling', en: 'removal may go without review' },
  holds: (facts) => facts.automatic,
};

export const mayAsk: Needs = {
  id: 'may-ask',
  says: { nl: 'de afzender mag een verzoek (M1) krijgen', en: 'the sender may be asked (M1)' },
  holds: ({ tell }) => tell === 'M1',
};

export const noRequest: Needs = {
  id: 'no-request',
  says: { nl: 'er gaat geen verzoek (M1) uit', en: 'no request (M1) goes out' },
  holds: ({ tell }) => tell !== 'M1' && tell !== 'later',
};

export const reminderDue: Needs = {
  id: 'reminder-due',
  says: { nl: 'het verzoek is 5 werkdagen oud', en: 'the request is 5 working days old' },
  holds: ({ today, askedOn, settings }) => askedOn !== null && today >= remindOn(askedOn, settings),
};

export const closingDue: Needs = {
  id: 'closing-due',
  says: {
    nl: 'het verzoek is 10 werkdagen oud en de termijn van de herinnering voorbij',
    en: 'the request is 10 working days old and the reminder’s term has passed',
  },
  holds: ({ today, askedOn, remindedOn, settings }) =>
    askedOn !== null && remindedOn !== null && today >= closeOn(askedOn, remindedOn, settings),
};

export const fromPerson: Needs = from('person', 'het komt van een persoon', 'it is from a person');
export const bounced: Needs = from('bounce', 'het is niet afgeleverd', 'it bounced');

export const second: Needs = {
  id: 'second-resubmission',
  says: { nl: 'het is de tweede keer opnieuw', en: 'it is the second resubmission' },
  holds: ({ resubmissions }) => resubmissions >= 1,
};

function from(kind: NonNullable<ResubmissionFacts['from']>, nl: string, en: string): Needs {
  return { id: kind, says: { nl, en }, holds: (facts) => facts.from === kind };
}
