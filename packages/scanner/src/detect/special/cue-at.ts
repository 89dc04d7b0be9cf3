/** A cue in a text: `strong` names a condition or fact of one person; `weak` could as well be a subject. */
export interface CueAt {
  readonly start: number;
  readonly end: number;
  readonly strength: 'strong' | 'weak';
}
