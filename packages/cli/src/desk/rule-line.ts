import type { Language, Text } from '../lang/messages.ts';

interface Rule {
  readonly id: string;
  readonly follows: readonly string[];
  readonly says: Text;
}

/** The row of the policy that decided, and what it says. */
export function ruleLine({ id, says, follows }: Rule, language: Language): string {
  return `${id}  ${says[language]} (${follows.join(' ')})`;
}
