import { type Entity, entities, type Relation, type SeverityClass } from '@derden/scanner';
import { en } from '../lang/en.ts';

/** SARIF 2.1.0, 3.49. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: Level };
}

export type Level = 'error' | 'warning' | 'note';

export type RuleId = Entity | 'UNREADABLE';

export const ruleIds: readonly RuleId[] = [...entities, 'UNREADABLE'];

export const rules: readonly Rule[] = ruleIds.map((id) => ({
  id,
  name: pascal(id),
  shortDescription: { text: id === 'UNREADABLE' ? 'A file that could not be read' : `Personal data: ${en.entity[id]}` },
  defaultConfiguration: { level: 'warning' },
}));

const levels: Readonly<Record<SeverityClass, Level>> = { K1: 'error', K2: 'warning', K3: 'warning', K4: 'note' };

const others: ReadonlySet<Relation> = new Set(['third-party', 'unknown']);

/** By class; of people whose data may be in the ticket, only the gravest is more than a note. */
export function levelOf({
  class: severity,
  relation,
}: {
  readonly class: SeverityClass;
  readonly relation: Relation;
}): Level {
  return severity === 'K1' || others.has(relation) ? levels[severity] : 'note';
}

function pascal(id: string): string {
  return id.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
