import { PolicyError } from '../error.ts';
import { type Facts, type Given, given, isFact } from './facts.ts';
import type { MessageId } from './message.ts';
import { placeholdersOf } from './placeholder.ts';
import { type PlaceholderIn, templates } from './templates.ts';

/** What a message must be told, from the placeholders of its text. */
export type OrderFacts<Id extends MessageId> = {
  readonly [Name in Exclude<PlaceholderIn<Id>, Given>]: Facts[Name];
};

/** A message or note to write: its id and its facts, in no language. People and the signature are given when it is written (D1). */
export type MessageOrder<Id extends MessageId = MessageId> = {
  readonly [Each in Id]: { readonly message: Each; readonly facts: OrderFacts<Each> };
}[Id];

/**
 * Orders a message: `order('M4', { ticket: 7, organisatie: 12 })`.
 * @throws PolicyError `bad_template` naming message and placeholder when a fact is missing, unknown or of no allowed form
 */
export function order<Id extends MessageId>(message: Id, facts: OrderFacts<Id>): MessageOrder<Id> {
  checkFacts(message, facts);
  return { message, facts } as MessageOrder<Id>; // as: an index by a type parameter is not looked up
}

/** @throws PolicyError `bad_template` */
export function checkFacts(message: MessageId, facts: Readonly<Record<string, unknown>>): void {
  const { subject, body } = templates[message].nl;
  const needed = [...placeholdersOf(subject + body)].filter((name) => !given.some((each) => each === name));
  for (const name of needed)
    if (!isFact(name, facts[name]))
      throw new PolicyError('bad_template', `${message}: ${name} is missing or not allowed`);
  if (Object.keys(facts).some((name) => !needed.includes(name)))
    throw new PolicyError('bad_template', `${message}: a fact that it has no placeholder for`);
}
