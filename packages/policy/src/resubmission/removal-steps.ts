import { automatic, mayAsk, noRequest } from './conditions.ts';
import type { ResubmissionStep } from './states.ts';

/** From a finding to the request to send again. */
export const removalSteps: readonly ResubmissionStep[] = [
  {
    id: 'F1',
    follows: ['E3'],
    says: { nl: 'Een vondst gaat naar een beoordelaar.', en: 'A finding goes to a reviewer.' },
    from: ['found'],
    on: 'review',
    to: 'in-review',
    effects: [],
  },
  {
    id: 'F2',
    follows: ['R35', 'E3'],
    says: {
      nl: 'Waar dat automatisch mag, wordt zonder beoordeling verwijderd.',
      en: 'Where automatic removal is allowed, review is skipped.',
    },
    from: ['found'],
    on: 'apply',
    to: 'removed',
    needs: [automatic],
    effects: [],
  },
  {
    id: 'F3',
    follows: ['R37', 'E1', 'E2'],
    says: {
      nl: 'Een medewerker merkt het aan als noodzakelijk: het ticket wordt behandeld en het verwijderen gepland.',
      en: 'An agent flags it as needed: the ticket is handled and the removal scheduled.',
    },
    from: ['found', 'in-review'],
    on: 'flag',
    to: 'needed',
    effects: ['send-M2', 'schedule-removal'],
  },
  {
    id: 'F4',
    follows: ['D2', 'D11'],
    says: {
      nl: 'De beoordelaar wijst het af; dat kan op de lijst van toegestane gegevens.',
      en: 'The reviewer rejects it; it may go on the allow list.',
    },
    from: ['in-review'],
    on: 'reject',
    to: 'rejected',
    effects: ['offer-allow-list'],
  },
  {
    id: 'F5',
    follows: ['R35'],
    says: { nl: 'Een goedgekeurd plan verwijdert het.', en: 'An approved plan removes it.' },
    from: ['in-review'],
    on: 'apply',
    to: 'removed',
    effects: [],
  },
  {
    id: 'F6',
    follows: ['E1'],
    says: { nl: 'Is het niet meer nodig, dan wordt het verwijderd.', en: 'Once no longer needed it is removed.' },
    from: ['needed'],
    on: 'apply',
    to: 'removed',
    effects: [],
  },
  {
    id: 'F7',
    follows: ['R38'],
    says: {
      nl: 'Gaat het hele ticket weg, dan ging het verzoek (M1) eraan vooraf.',
      en: 'When the whole ticket goes, the request (M1) went first.',
    },
    from: ['found', 'in-review'],
    on: 'follow-up',
    to: 'asked',
    effects: [],
  },
  {
    id: 'F8',
    follows: ['R38'],
    says: {
      nl: 'Na het verwijderen vragen wij het bericht opnieuw (M1).',
      en: 'After removal the sender is asked to send again (M1).',
    },
    from: ['removed'],
    on: 'ask',
    to: 'asked',
    needs: [mayAsk],
    effects: ['send-M1'],
  },
  {
    id: 'F9',
    follows: ['R37', 'E26'],
    says: {
      nl: 'Gaat er geen verzoek uit, dan wordt het ticket behandeld zoals het is.',
      en: 'When no request goes out, the ticket is handled as it is.',
    },
    from: ['removed'],
    on: 'handle',
    to: 'handled',
    needs: [noRequest],
    effects: [],
  },
];
