import { bounced, closingDue, fromPerson, reminderDue, second } from './conditions.ts';
import type { ResubmissionStep } from './states.ts';

/** From the request to a clean message, or to nothing. */
export const answerSteps: readonly ResubmissionStep[] = [
  {
    id: 'F10',
    follows: ['R38'],
    says: {
      nl: 'Na 5 werkdagen gaat er één herinnering uit (M1h).',
      en: 'After 5 working days one reminder goes out (M1h).',
    },
    from: ['asked'],
    on: 'remind',
    to: 'reminded',
    needs: [reminderDue],
    effects: ['send-M1h'],
  },
  {
    id: 'F11',
    follows: ['R38'],
    says: { nl: 'Na 10 werkdagen wordt het ticket gesloten.', en: 'After 10 working days the ticket is closed.' },
    from: ['reminded'],
    on: 'expire',
    to: 'expired',
    needs: [closingDue],
    effects: ['close'],
  },
  {
    id: 'F12',
    follows: ['R38', 'D9'],
    says: {
      nl: 'Antwoordt een persoon, dan wordt dat bericht opnieuw gecontroleerd.',
      en: 'When a person replies, that message is scanned as new.',
    },
    from: ['removed', 'asked', 'reminded', 'expired'],
    on: 'message',
    to: 'received',
    needs: [fromPerson],
    effects: ['scan'],
  },
  {
    id: 'F13',
    follows: ['R38'],
    says: {
      nl: 'Komt ons bericht niet aan, dan ziet een medewerker dat.',
      en: 'When our message bounces, an agent is alerted.',
    },
    from: ['asked', 'reminded'],
    on: 'message',
    to: 'same',
    needs: [bounced],
    effects: ['alert-bounce'],
  },
  {
    id: 'F14',
    follows: ['R38'],
    says: {
      nl: 'Een automatisch antwoord of afleverbericht verandert niets.',
      en: 'An automatic reply or delivery notice changes nothing.',
    },
    from: ['asked', 'reminded'],
    on: 'message',
    to: 'same',
    effects: [],
  },
  {
    id: 'F15',
    follows: ['R38', 'D9'],
    says: {
      nl: 'Staat er niets meer in, dan is het bericht schoon.',
      en: 'When nothing is in it, the message is clean.',
    },
    from: ['received'],
    on: 'scan-clean',
    to: 'clean',
    effects: [],
  },
  {
    id: 'F16',
    follows: ['R38', 'D9'],
    says: {
      nl: 'Staat er voor de tweede keer opnieuw iets in, dan belt een medewerker.',
      en: 'When something is in it again for the second time, an agent phones.',
    },
    from: ['received'],
    on: 'scan-found',
    to: 'found',
    needs: [second],
    effects: ['count-resubmission', 'alert-phone'],
  },
  {
    id: 'F17',
    follows: ['R38', 'D9'],
    says: {
      nl: 'Staat er weer iets in, dan telt dat mee en begint het opnieuw.',
      en: 'When something is in it again, that is counted and it starts anew.',
    },
    from: ['received'],
    on: 'scan-found',
    to: 'found',
    effects: ['count-resubmission'],
  },
  {
    id: 'F18',
    follows: ['R37', 'R38'],
    says: {
      nl: 'Een schoon bericht of afgewezen vondst wordt behandeld.',
      en: 'A clean message or rejected finding is handled.',
    },
    from: ['clean', 'rejected'],
    on: 'handle',
    to: 'handled',
    effects: [],
  },
  {
    id: 'F19',
    follows: ['D9'],
    says: {
      nl: 'Staat in een ander nieuw bericht iets, dan begint het daarvoor.',
      en: 'When something is in another new message, it starts for that.',
    },
    from: ['needed', 'rejected', 'removed', 'asked', 'reminded', 'clean', 'handled', 'expired'],
    on: 'scan-found',
    to: 'found',
    effects: [],
  },
];
