import type { Fact, Given } from './facts.ts';
import type { MessageId, Templates } from './message.ts';
import type { PlaceholderOf } from './placeholder.ts';
import { notes } from './texts/notes.ts';
import { removal } from './texts/removal.ts';
import { retention } from './texts/retention.ts';
import { sender } from './texts/sender.ts';

type Texts = typeof removal & typeof sender & typeof retention & typeof notes;

type Named<Id extends MessageId, In extends 'nl' | 'en'> = PlaceholderOf<
  Texts[Id][In]['subject'] | Texts[Id][In]['body']
>;

/** What a message needs to know. A text whose languages differ, or with a placeholder that nothing fills, needs the impossible. */
export type PlaceholderIn<Id extends MessageId> = [Named<Id, 'nl'>] extends [Named<Id, 'en'> & (Fact | Given)]
  ? [Named<Id, 'en'>] extends [Named<Id, 'nl'>]
    ? Named<Id, 'nl'>
    : never
  : never;

type Sound = {
  readonly [Id in MessageId]: [PlaceholderIn<Id>] extends [never] ? { readonly differs: Id } : Templates[Id];
};

/** All texts as we wrote them. Does not compile when the languages of a text differ in placeholders. */
export const templates: Templates = { ...removal, ...sender, ...retention, ...notes } satisfies Sound;
