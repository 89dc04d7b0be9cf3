import { oncePerSource, type Source } from '../source.ts';
import { isDigit } from './digit-groups.ts';
import { isTail, type LabelKind, type LabelWord, labelWord } from './label-words.ts';
import { type Token, tokensFromEnd } from './tokens.ts';

/** A word that says what the value after it is. */
export interface Label {
  readonly kind: LabelKind;
  /** The word's stem, for `because`. */
  readonly name: string;
  /** Words and numbers between label and value that belong to neither. */
  readonly gap: number;
}

/** Bounds memory on text that is all numbers. */
const mostKnown = 50_000;
const known = oncePerSource(() => new Map<number, readonly Label[]>());

/** The labels that lead up to an offset, nearest first. */
export function labelsBefore(source: Source, offset: number): readonly Label[] {
  const labels = known(source);
  const found = labels.get(offset) ?? labelsIn(wordsBefore(source, offset));
  if (labels.size >= mostKnown) labels.clear();
  labels.set(offset, found);
  return found;
}

/** The nearest label, when nothing but filler stands between it and the value. */
export function tightLabel(source: Source, offset: number): Label | undefined {
  const [nearest] = labelsBefore(source, offset);
  return nearest?.gap === 0 ? nearest : undefined;
}

/** What stands before on the line; at the start of a line, a short line above it. */
function wordsBefore(source: Source, offset: number): string {
  const words = source.before(offset, 48);
  return /[\p{L}\d]/u.test(words) ? words : `${lineAbove(source.lower, offset - words.length)} ${words}`;
}

function lineAbove(lower: string, offset: number): string {
  const lines = lower.slice(Math.max(0, offset - 60), offset).split('\n');
  const above = lines.length > 1 ? lines.findLast((line, i) => i < lines.length - 1 && line.trim() !== '') : undefined;
  return above && above.length <= 40 ? above : '';
}

/** Reads words from the end; "burger service nummer" is looked up as one word. */
export function labelsIn(words: string): Label[] {
  const tokens = tokensFromEnd(words);
  const labels: Label[] = [];
  let gap = 0;
  for (let i = 0; i < tokens.length && gap < farthest; i++) {
    const found = longestLabel(words, tokens, i);
    if (!(found && gap === 0) && endsSentence(words, tokens, i)) break;
    if (found) labels.push({ kind: found.label.kind, name: found.label.name, gap });
    else gap += weight(tokens[i] as Token); // i < length
    i += (found?.count ?? 1) - 1;
  }
  return labels;
}

const farthest = 9;

function longestLabel(words: string, tokens: readonly Token[], at: number) {
  const last = tokens[at] as Token; // at < length
  let joined = last.text;
  let best = found(labelWord(joined), 1);
  if (!isTail(joined)) return best;
  for (let count = 2; count <= 3; count++) {
    const token = tokens[at + count - 1];
    if (!token || !joins(words.slice(token.end, tokens[at + count - 2]?.start))) break;
    joined = token.text + joined;
    const label = labelWord(joined);
    if (label && label.name !== 'unknown') best = { label, count };
  }
  return best;
}

function found(label: LabelWord | undefined, count: number) {
  return label && { label, count };
}

/** "burger service", "klant_nr", "a-nummer", "tel. nr". */
function joins(between: string): boolean {
  return /^[ _.'-]{0,2}$/.test(between);
}

const fillers = new Set(
  'is was luidt van de het een mijn uw je jouw ons onze zijn haar hun nummer nummers nr nrs no id met onder als betreft voor dit volgende the of my your s op in'.split(
    ' ',
  ),
);

function weight({ text }: Token): number {
  if (fillers.has(text)) return 0;
  return isDigit(text.charCodeAt(0)) ? 2 : 1;
}

/** A full stop after a short word is an abbreviation. */
function endsSentence(words: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at] as Token; // at < length
  const between = words.slice(end, tokens[at - 1]?.start ?? words.length);
  if (between === ' ' || between === '') return false;
  return /[?!]/.test(between) || (end - start > 4 && /^\.\s/.test(between));
}
