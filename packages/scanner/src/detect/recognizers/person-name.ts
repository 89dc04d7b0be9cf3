import { findNames } from '../../names/find-names.ts';
import type { Recognizer } from '../recognizer.ts';

/** Names of persons by rules and lists: titles, greetings, labels, initials, register order, known names. */
export const personName: Recognizer = {
  id: 'person-name',
  entity: 'PERSON',
  about: 'https://nl.wikipedia.org/wiki/Nederlandse_naam',
  find: (source) => findNames(source),
};
