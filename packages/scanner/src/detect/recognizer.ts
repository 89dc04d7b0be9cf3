import type { Entity } from '../entity.ts';
import type { Source } from './source.ts';

/** A number that looks like personal data and is something else: it competes, wins, and is dropped. */
export type Decoy = 'OTHER';

/** A place in the text that a recognizer points at. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** 0–1; ≥ 0.85 needs a valid check or form and a cue; one of both is at least 0.5. */
  readonly score: number;
  /** Names of rules, never the text: 'elfproef', 'cue: bsn'. */
  readonly because: readonly string[];
}

/** Finds one kind of personal data. One object, one file, one row in `recognizers.ts`. */
export interface Recognizer {
  readonly id: string;
  readonly entity: Entity | Decoy;
  /** Where the rule comes from: a law, a standard, a page. */
  readonly about: string;
  /** Lower-case words of which one must occur in text or labels before `find` is called; none = always. */
  readonly keywords?: readonly string[];
  find(source: Source): Iterable<Hit>;
}

/** A hit with what it is. */
export interface Mention extends Hit {
  readonly entity: Entity;
  /** What OCR most likely saw, where that differs from the text: to compare values by, never to be shown. */
  readonly reads?: string;
}
