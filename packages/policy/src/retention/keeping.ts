import type { Line } from '../table/row.ts';
import { type LocalDate, plusMonths } from '../time/calendar.ts';

/** What derden itself keeps of people's dealings. */
export type OwnRecord =
  | 'resubmission'
  | 'identity-check'
  | 'needed-flag'
  | 'hold'
  | 'objection'
  | 'approval'
  | 'list-change'
  | 'tombstone'
  | 'journal'
  | 'breach-register'
  | 'digest';

/** How long one kind of record is kept after it ended; `says` gives the reason. */
export interface Keeping extends Line {
  readonly record: OwnRecord;
  /** Null: as long as the ticket it is about. */
  readonly months: number | null;
}

/** Defaults; the policy gives none. */
export const keepings: readonly Keeping[] = [
  keeping('J30', 'resubmission', 3, ['D1'], {
    nl: 'Een verzoek om opnieuw te sturen: drie maanden na afloop, zolang iemand er nog op kan antwoorden.',
    en: 'A request to send again: three months after it ended, as long as somebody may still answer it.',
  }),
  keeping('J31', 'identity-check', 12, ['R7'], {
    nl: 'Een controle van identiteit: een jaar, om misbruik van namen te herkennen.',
    en: 'An identity check: one year, to recognise misuse of names.',
  }),
  keeping('J32', 'needed-flag', 12, ['R37', 'E1'], {
    nl: 'Wie gegevens noodzakelijk vond en waarom: een jaar na de verwijdering, om verantwoording af te leggen.',
    en: 'Who found data needed and why: one year after its deletion, to account for it.',
  }),
  keeping('J33', 'hold', 12, ['D11'], {
    nl: 'Dat iets werd vastgehouden: een jaar nadat het is vrijgegeven, om uit te leggen waarom het bleef staan.',
    en: 'A hold: one year after it was lifted, to explain why something stayed.',
  }),
  keeping('J34', 'objection', 60, ['R23', 'E22'], {
    nl: 'Een bezwaar en de beslissing: vijf jaar, de termijn waarin iemand schade kan vorderen (art. 3:310 BW).',
    en: 'An objection and its decision: five years, the period in which damages can be claimed (art. 3:310 of the Civil Code).',
  }),
  keeping('J35', 'approval', null, ['R22', 'E28', 'D6'], {
    nl: 'Een goedkeuring: zolang het ticket blijft, om die altijd te kunnen aantonen.',
    en: 'An approval: as long as the ticket stays, so that it can always be shown.',
  }),
  keeping('J36', 'list-change', 24, ['R6', 'R13', 'D6'], {
    nl: 'Een wijziging van de lijst: twee jaar; de categorie bij een goedkeuring staat in die goedkeuring zelf.',
    en: 'A change of the list: two years; the category at an approval is in that approval itself.',
  }),
  keeping('J37', 'tombstone', null, ['R35'], {
    nl: 'Een verwijderbericht: zolang het ticket blijft; er staan geen persoonsgegevens in.',
    en: 'A tombstone: as long as the ticket stays; it holds no personal data.',
  }),
  keeping('J38', 'journal', 60, ['D1', 'D3'], {
    nl: 'Logboek, plannen en bewijs van verwijdering: vijf jaar, als verantwoording; er staan geen persoonsgegevens in.',
    en: 'Journal, plans and proof of deletion: five years, to account for them; they hold no personal data.',
  }),
  keeping('J39', 'breach-register', 60, ['D7'], {
    nl: 'Een regel in het register van datalekken: vijf jaar, zodat de toezichthouder die kan controleren (art. 33 lid 5 AVG).',
    en: 'An entry of the breach register: five years, so that the authority can check it (art. 33(5) GDPR).',
  }),
  keeping('J40', 'digest', 12, ['D2'], {
    nl: 'Vingerafdrukken om dubbel werk te voorkomen, en hun sleutel: een jaar.',
    en: 'Digests that save double work, and their key: one year.',
  }),
];

/** The first day on which a record that ended on `endedOn` goes; null when it stays with its ticket. @throws PolicyError `bad_date` */
export function expiresOn({ months }: Keeping, endedOn: LocalDate): LocalDate | null {
  return months === null ? null : plusMonths(endedOn, months);
}

function keeping(
  id: string,
  record: OwnRecord,
  months: number | null,
  follows: Line['follows'],
  says: Line['says'],
): Keeping {
  return { id, record, months, follows, says };
}
