/** Whether the beginning of a text is of a format: surely, only if it is declared to be, or not at all. */
export type Likeness = 'yes' | 'maybe' | 'no';
