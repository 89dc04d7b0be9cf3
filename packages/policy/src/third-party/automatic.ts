import type { SeverityClass } from '@derden/scanner';
import type { PolicySettings } from '../settings.ts';
import type { Condition } from '../table/row.ts';
import type { Confidence } from './confidence.ts';
import type { FindingFacts } from './finding-facts.ts';

export interface AutomaticFacts extends Pick<FindingFacts, 'class' | 'relation'> {
  /** Row that removes the finding. */
  readonly row: string;
  readonly wholeTicket: boolean;
  readonly detection: Confidence;
  readonly attribution: Confidence;
  /** Classes that the organisation opted in to. */
  readonly optedIn: PolicySettings['automaticClasses'];
}

const rows: readonly string[] = ['T8', 'T9', 'T10', 'T11'];

/** All must hold for every finding that a plan removes; else the plan is reviewed, which is the default (policy-rules §5). */
export const automaticConditions: readonly Condition<AutomaticFacts>[] = [
  {
    id: 'opted-in',
    says: { nl: 'de organisatie koos ervoor, voor deze klasse', en: 'the organisation opted in, for this class' },
    holds: (facts) => includes(facts.optedIn, facts.class),
  },
  {
    id: 'class',
    says: { nl: 'het is K1 of K2', en: 'it is K1 or K2' },
    holds: (facts) => facts.class === 'K1' || facts.class === 'K2',
  },
  {
    id: 'relation',
    says: { nl: 'het is van een derde', en: 'it is of a third party' },
    holds: ({ relation }) => relation === 'third-party',
  },
  {
    id: 'sure',
    says: {
      nl: 'wat het is en van wie het is staat allebei vast (hoog)',
      en: 'what it is and whose it is are both high',
    },
    holds: ({ detection, attribution }) => detection === 'high' && attribution === 'high',
  },
  {
    id: 'row',
    says: {
      nl: 'het wordt verwijderd volgens T8, T9, T10 of T11, niet het hele ticket',
      en: 'it is removed by T8, T9, T10 or T11, not with the whole ticket',
    },
    holds: ({ row, wholeTicket }) => rows.includes(row) && !wholeTicket,
  },
];

/** What keeps a removal from going without review; nothing when it may. */
export function missingForAutomatic(facts: AutomaticFacts): readonly Condition<AutomaticFacts>[] {
  return automaticConditions.filter(({ holds }) => !holds(facts));
}

function includes(classes: readonly SeverityClass[], severity: SeverityClass): boolean {
  return classes.includes(severity);
}
