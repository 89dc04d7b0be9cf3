import type { RuleId } from '../rules/rule-id.ts';
import type { Text } from '../text.ts';

/** What every line of a table tells: its id, the rules it follows from, and what it says in our words. */
export interface Line {
  readonly id: string;
  readonly follows: readonly RuleId[];
  /** When it holds and what follows; people read it in reasons, in the journal and in docs/policy.md. */
  readonly says: Text;
}

/** A row of a decision table. Facts hold kinds, numbers and dates, never a name or an address. */
export interface Row<Facts, Outcome> extends Line {
  readonly when: (facts: Facts) => boolean;
  readonly then: Outcome;
}

/** What was decided, by which row, on what facts. */
export interface Decision<Facts, Outcome> extends Line {
  readonly facts: Facts;
  readonly outcome: Outcome;
}

/** Something that must hold; the id tells what is missing when it does not. */
export interface Condition<Facts> {
  readonly id: string;
  readonly says: Text;
  readonly holds: (facts: Facts) => boolean;
}
