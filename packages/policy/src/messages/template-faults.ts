import type { Template } from './message.ts';
import { hasOddMarks, placeholdersOf, statementsOf } from './placeholder.ts';

export type TemplateFault =
  | 'unknown-placeholder'
  | 'missing-placeholder'
  | 'missing-statement'
  | 'odd-braces'
  | 'subject-length'
  | 'subject-lines'
  | 'html';

/** A fault, and the placeholder or rule that it is about. */
export type Fault = readonly [fault: TemplateFault, about?: string];

/** Longer subjects are cut off in lists of mail. */
const longestSubject = 120;

/** What makes a text unfit to stand in for ours. */
export function faultsOf(changed: Template, original: Template): readonly Fault[] {
  const [whole, before] = [joined(changed), joined(original)];
  const [has, needs] = [placeholdersOf(whole), placeholdersOf(before)];
  return [
    ...without(has, needs).map((name): Fault => ['unknown-placeholder', name]),
    ...without(needs, has).map((name): Fault => ['missing-placeholder', name]),
    ...without(statementsOf(before), statementsOf(whole)).map((rule): Fault => ['missing-statement', rule]),
    ...faults.filter(([, found]) => found(changed, original)).map(([fault]): Fault => [fault]),
  ];
}

const faults: readonly (readonly [TemplateFault, (changed: Template, original: Template) => boolean])[] = [
  ['odd-braces', (changed) => hasOddMarks(joined(changed))],
  ['subject-length', ({ subject }, original) => subject.length > longestSubject || !subject !== !original.subject],
  ['subject-lines', ({ subject }) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(subject)],
  ['html', (changed) => /<[a-z/!]|&[a-z#][a-z0-9]{1,8};/i.test(joined(changed))],
];

function joined({ subject, body }: Template): string {
  return `${subject}\n${body}`;
}

function without(names: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...names].filter((name) => !others.has(name));
}
