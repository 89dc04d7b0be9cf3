import type { Entity } from '@derden/scanner';
import { PolicyError } from '../error.ts';
import type { Language, Text } from '../text.ts';
import type { LocalDate } from '../time/calendar.ts';
import { isFact } from './facts.ts';
import { fill } from './placeholder.ts';
import { write } from './values.ts';
import type { Unit } from './words.ts';
import { type Written, written } from './written.ts';

/** What is left in place of what was removed: kinds and counts, nothing of it (policy-rules §5). */
export interface Tombstone {
  readonly tombstone: Unit;
  readonly date: LocalDate;
  readonly entities: readonly Entity[];
  readonly count: number;
  readonly plan: string;
  /** Row of the table that decided, such as `T10`. */
  readonly row: string;
}

const template: Text = {
  nl: `Op {{datum}} verwijderd: {{onderdeel}}.
Reden: persoonsgegevens van derden ({{soorten}}, {{aantal}} keer).
Uitgevoerd volgens plan {{plan}}, regel {{regel}}.`,
  en: `Deleted on {{datum}}: {{onderdeel}}.
Reason: personal data of third parties ({{soorten}}, {{aantal|time|times}}).
Carried out under plan {{plan}}, row {{regel}}.`,
};

const subjects: Text = { nl: 'Melding {{ticket}}', en: 'Ticket {{ticket}}' };

/** @throws PolicyError `bad_template` when the tombstone is not of its form */
export function renderTombstone(tombstone: Tombstone, language: Language, reference: string): Written {
  check(tombstone);
  const { date, entities, count, plan, row } = tombstone;
  const values: Readonly<Record<string, string>> = {
    datum: write('datum', date, language),
    onderdeel: write('onderdeel', [tombstone.tombstone], language),
    soorten: write('soorten', entities, language),
    aantal: String(count),
    plan,
    regel: row,
  };
  return written(
    fill(template[language], (name) => values[name] ?? ''),
    language,
    reference,
  );
}

/** What a ticket is called when its subject must go (T11). */
export function neutralSubject(ticket: number, language: Language): string {
  if (!isFact('ticket', ticket)) throw new PolicyError('bad_template', 'a ticket is a number');
  return fill(subjects[language], () => String(ticket));
}

function check({ tombstone, date, entities, count, plan, row }: Tombstone): void {
  const sound =
    isFact('onderdeel', [tombstone]) &&
    isFact('datum', date) &&
    isFact('soorten', entities) &&
    isFact('aantal', count) &&
    /^[\w-]{1,64}$/.test(plan) &&
    /^[A-Z]{1,2}\d{1,2}[a-z]?$/.test(row);
  if (!sound) throw new PolicyError('bad_template', 'a tombstone holds kinds, a count, a date, a plan and a row');
}
