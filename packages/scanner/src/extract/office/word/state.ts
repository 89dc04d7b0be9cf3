import type { Body } from '../package/body.ts';
import type { Links } from '../package/links.ts';
import { type Changes, createChanges } from './changes.ts';
import { type ContentControls, createContentControls } from './content-controls.ts';
import { createFormFields, type FormFields } from './form-fields.ts';

/** What all parts of a document say, to be written after them. */
export type Collected = Pick<WordState, 'authors' | 'choices'>;

/** What is being written while a part of a Word document is read. */
export interface WordState {
  readonly body: Body;
  readonly links: Links;
  /** Who changed the text. */
  readonly authors: Set<string>;
  /** What lists offer to choose from. */
  readonly choices: Set<string>;
  readonly changes: Changes;
  readonly controls: ContentControls;
  readonly fields: FormFields;
  /** Open cells, and whether the row names columns. */
  readonly cells: ('td' | 'th')[];
  heading: boolean;
  /** Depth in elements that describe: a `tab` in them is a place on the ruler, no character. */
  described: number;
}

const record = 'form';

export function createWordState(body: Body, links: Links, { authors, choices }: Collected): WordState {
  return {
    body,
    links,
    authors,
    choices,
    changes: createChanges(body),
    controls: createContentControls(body, record),
    fields: createFormFields(body, record),
    cells: [],
    heading: false,
    described: 0,
  };
}
