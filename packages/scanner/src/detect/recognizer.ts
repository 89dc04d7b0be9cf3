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

/** What makes a recognizer worth asking: any of these in a text, or none of them declared. */
export interface Triggers {
  /** Lower-case words, anywhere in text or labels. */
  readonly keywords?: readonly string[];
  /** Lower-case words of three letters and more, also several, where a word begins; `*` behind them: the word goes on. `find` is told where they stand. */
  readonly phrases?: readonly string[];
  /** A number of so many digits, written together or in groups. */
  readonly digits?: number;
  /** One of these characters. */
  readonly signs?: string;
  /** A labelled value. */
  readonly fields?: boolean;
}

/** Where one of a recognizer's phrases stands. */
export interface PhraseAt {
  readonly start: number;
  readonly end: number;
  /** Its index in `phrases`. */
  readonly phrase: number;
}

/** Finds one kind of personal data. One object, one file, one row in `recognizers.ts`. */
export interface Recognizer extends Triggers {
  readonly id: string;
  readonly entity: Entity | Decoy;
  /** Where the rule comes from: a law, a standard, a page. */
  readonly about: string;
  /** Called when a trigger occurs; places of phrases come in order and do not overlap. */
  find(source: Source, phrases?: readonly PhraseAt[]): Iterable<Hit>;
}

/** A hit with what it is. */
export interface Mention extends Hit {
  readonly entity: Entity;
  /** What OCR most likely saw, where that differs from the text: to compare values by, never to be shown. */
  readonly reads?: string;
}
