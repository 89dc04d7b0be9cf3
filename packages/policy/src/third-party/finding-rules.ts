import type { Tag, TicketState } from '../plan/action.ts';
import type { Row } from '../table/row.ts';
import type { FindingFacts } from './finding-facts.ts';

/** What becomes of a finding, and of the ticket's state and tags. */
export interface FindingOutcome {
  readonly do: 'nothing' | 'hold' | 'keep' | 'review' | 'report' | 'remove';
  readonly state?: TicketState;
  readonly tag?: Tag;
  /** The sender is asked to send again (M1), when it came from the sender. */
  readonly ask?: true;
}

const review: FindingOutcome = { do: 'review', state: 'privacy-review' };
const remove: FindingOutcome = { do: 'remove', state: 'awaiting-anonymised', tag: 'pg-verwijderd', ask: true };

/** T1–T12 of policy-rules §5, per finding; T1b and T6b are what its text says besides. */
export const findingRules: readonly Row<FindingFacts, FindingOutcome>[] = [
  {
    id: 'T1',
    follows: ['E24', 'E25'],
    says: {
      nl: 'Is het niet van een derde of onbekende, en geen eigen K1-gegeven van de afzender: niets doen.',
      en: 'When it is not of a third party or unknown person, and no K1 data of the sender’s own: nothing.',
    },
    when: (f) => f.readable && f.ruling !== 'remove' && isExempt(f),
    then: { do: 'nothing' },
  },
  {
    id: 'T1b',
    follows: ['D11'],
    says: {
      nl: 'Heeft een beoordelaar gezegd dat het geen gegeven van een derde is: niets doen.',
      en: 'When a reviewer said that it is no data of a third party: nothing.',
    },
    when: (f) => f.ruling === 'reject',
    then: { do: 'nothing' },
  },
  {
    id: 'T2',
    follows: ['R23', 'R29', 'E22'],
    says: {
      nl: 'Is er bezwaar, of wordt het ticket of de persoon vastgehouden: niets verwijderen, wel tonen in het plan.',
      en: 'With an objection, or a hold on ticket or person: nothing is removed, it is listed in the plan.',
    },
    when: (f) => f.held,
    then: { do: 'hold', tag: 'bezwaar' },
  },
  {
    id: 'T3',
    follows: ['R34', 'R37', 'E1', 'E2'],
    says: {
      nl: 'Is het aangemerkt als noodzakelijk: bewaren, behandelen, en later verwijderen.',
      en: 'When it is flagged as needed: keep it, handle the ticket, and remove it later.',
    },
    when: (f) => f.needed,
    then: { do: 'keep', state: 'open', tag: 'pg-noodzakelijk' },
  },
  {
    id: 'T4',
    follows: ['R32', 'E30'],
    says: {
      nl: 'Is de inhoud niet te lezen: vasthouden voor een beoordelaar.',
      en: 'When the content cannot be read: held for a reviewer.',
    },
    when: (f) => !f.readable && f.ruling !== 'remove',
    then: { ...review, tag: 'niet-gecontroleerd' },
  },
  {
    id: 'T5',
    follows: ['E25'],
    says: { nl: 'Is het K4: alleen melden.', en: 'When it is K4: reported only.' },
    when: (f) => f.class === 'K4' && isOpen(f),
    then: { do: 'report' },
  },
  {
    id: 'T6',
    follows: ['R35'],
    says: {
      nl: 'Is het K1 van een derde met lage zekerheid: vasthouden voor een beoordelaar.',
      en: 'When it is K1 of a third party with low confidence: held for a reviewer.',
    },
    when: (f) => isLow(f) && f.class === 'K1',
    then: review,
  },
  {
    id: 'T6b',
    follows: ['R35'],
    says: {
      nl: 'Is het K2 of K3 van een derde met lage zekerheid: alleen melden.',
      en: 'When it is K2 or K3 of a third party with low confidence: reported only.',
    },
    when: isLow,
    then: { do: 'report' },
  },
  {
    id: 'T7',
    follows: ['R35', 'E24'],
    says: {
      nl: 'Is de zekerheid middel, de persoon onbekend, het een gezicht of een eigen K1-gegeven van de afzender: vasthouden voor een beoordelaar.',
      en: 'With middle confidence, an unknown person, a face, or K1 data of the sender’s own: held for a reviewer.',
    },
    when: (f) => f.ruling !== 'remove' && (f.confidence === 'middle' || f.relation !== 'third-party' || f.face),
    then: review,
  },
  {
    id: 'T8',
    follows: ['R32', 'R35', 'R36', 'R38'],
    says: {
      nl: 'Staat het in een bijlage, hoe diep ook: die bijlage verwijderen.',
      en: 'When it is in an attachment, at any depth: that attachment is deleted.',
    },
    when: (f) => f.place === 'attachment' && f.by === 'requester',
    then: remove,
  },
  {
    id: 'T9b',
    follows: ['R35', 'R36', 'R38'],
    says: {
      nl: 'Weigert Freshdesk een ontvangen bericht te verwijderen: de bijlagen en afbeeldingen ervan verwijderen, en het ticket als niets bruikbaars overblijft; anders met de hand.',
      en: 'When Freshdesk refuses to delete an incoming message: its attachments and pictures are deleted, and the ticket when nothing useful remains; else by hand.',
    },
    when: (f) => f.place === 'message' && f.by === 'requester' && f.refused,
    then: { ...remove, state: 'privacy-review' },
  },
  {
    id: 'T9',
    follows: ['R32', 'R35', 'R36', 'R38'],
    says: {
      nl: 'Staat het in een ontvangen bericht, de geschiedenis of een afbeelding daarin: dat bericht verwijderen.',
      en: 'When it is in an incoming message, its quoted history or a picture in it: that message is deleted.',
    },
    when: (f) => f.place === 'message' && f.by === 'requester',
    then: remove,
  },
  {
    id: 'T10',
    follows: ['R32', 'R35', 'R36', 'R38'],
    says: {
      nl: 'Staat het in het eerste bericht: de tekst vervangen door een verwijderbericht; kan dat niet, dan het ticket verwijderen.',
      en: 'When it is in the first message: its text is replaced by a tombstone; when that cannot be, the ticket is deleted.',
    },
    when: (f) => f.place === 'description' && f.by === 'requester',
    then: remove,
  },
  {
    id: 'T11',
    follows: ['R32', 'R35', 'R38'],
    says: {
      nl: 'Staat het in het onderwerp, een veld of een bestandsnaam: het onderwerp vervangen, het veld legen of het bestand verwijderen.',
      en: 'When it is in the subject, a field or a file name: the subject is replaced, the field cleared or the file deleted.',
    },
    when: (f) => f.place === 'subject' || f.place === 'field' || f.place === 'file-name',
    then: remove,
  },
  {
    id: 'T12',
    follows: ['R31', 'R35', 'R36'],
    says: {
      nl: 'Schreef een medewerker het: in een notitie onleesbaar maken; een verzonden antwoord verwijderen en in het datalekregister zetten.',
      en: 'When an agent wrote it: masked in a note; a sent reply is deleted and put in the breach register.',
    },
    when: (f) => f.by === 'agent',
    then: { do: 'remove', tag: 'pg-agent' },
  },
];

/** Nobody ruled to remove it, and no face that a person must look at. */
function isOpen({ ruling, face }: FindingFacts): boolean {
  return ruling !== 'remove' && !face;
}

function isLow(facts: FindingFacts): boolean {
  return isOpen(facts) && facts.relation === 'third-party' && facts.confidence === 'low';
}

function isExempt({ relation, class: severity, face }: FindingFacts): boolean {
  const own = relation === 'requester' && severity === 'K1';
  return relation !== 'third-party' && relation !== 'unknown' && !own && !face;
}
