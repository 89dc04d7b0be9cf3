import { oneOf } from '../one-of.ts';
import { fillers } from './label-words.ts';
import { labelKind, mayEndLabel, strictLabelKind } from './labels.ts';

export interface Label {
  readonly start: number;
  readonly end: number;
  /** Stands at the start of a line or cell, not inside prose. */
  readonly leads: boolean;
}

const reach = 48;

/** The label that ends at a separator; it cannot begin before `floor`. Only a colon makes one inside prose. */
export function labelBefore(text: string, separator: number, floor: number): Label | undefined {
  const from = Math.max(floor, separator - reach);
  const start = breakBefore(text, separator, from);
  const leads = start > from || from === 0 || text[start - 1] === '\n' || text[start - 1] === '\t';
  const colon = text[separator] === ':';
  if (!leads && !colon) return undefined;
  const whole = trimmed(text, start, separator);
  const words = text.slice(whole.start, whole.end);
  if (text[separator] === '?') return asksFor(words) ? { ...whole, leads } : undefined;
  if (leads && looksLikeLabel(words)) return { ...whole, leads };
  return colon ? labelInProse(text, whole.start, whole.end) : undefined;
}

/** Behind the last line start, tab, bar, semicolon, brace or double space. */
function breakBefore(text: string, separator: number, from: number): number {
  let at = separator - 1;
  while (at > from && (text[at] === ' ' || text[at] === '.')) at--;
  for (; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 ? isBlankBreak(text, at, code) : code > 0x3a && breaks.has(code)) return at + 1;
  }
  return from;
}

function isBlankBreak(text: string, at: number, code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x09 || (code === 0x20 && text.charCodeAt(at - 1) === 0x20);
}

const breaks: ReadonlySet<number> = new Set([...';|{}<>'].map((character) => character.charCodeAt(0)));

const isDecoration = oneOf(/[\s*_•·#"'.…=?+-]/);

const opensNumber = oneOf(/[(\d]/);

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isDecoration(text, start)) start++;
  while (end > start && isDecoration(text, end - 1)) end--;
  const numbering = opensNumber(text, start)
    ? /^\(?\d{1,2}[.)]\s+/.exec(text.slice(start, Math.min(end, start + 8)))
    : null;
  return { start: start + (numbering?.[0].length ?? 0), end };
}

const shape = /^[\p{L}\d[(][\p{L}\d_./()&'*+:[\]-]*(?: [\p{L}\d_./()&'*+[\]-]+){0,4}$/u;
const sentence =
  /(?:^| )(?:ik|wij|we|u|hij|zij|is|zijn|ben|bent|heb|heeft|hebben|had|kan|kunt|kunnen|wordt|worden|werd|wil|wilt|graag|dat|dit|die|deze|staat|krijg|krijgt|moet|i|you|have|has|are|please)(?: |$)/i;

function looksLikeLabel(label: string): boolean {
  return label.length > 0 && label.length <= 40 && shape.test(label) && /\p{L}/u.test(label) && !sentence.test(label);
}

/** "Wat is uw geboortedatum?" labels the answer. */
function asksFor(question: string): boolean {
  const kind = labelKind(question);
  return kind !== undefined && kind !== 'other';
}

/** "…van de aanvrager, geb. datum" → the longest run of last words that is a label we know. */
function labelInProse(text: string, from: number, end: number): Label | undefined {
  if (!mayEndLabel(text, end)) return undefined;
  let best: Label | undefined;
  let start = end;
  for (let words = 0; words < 5 && start > from; words++) {
    start = wordStart(text, from, start);
    const label = text.slice(start, end);
    if (/[,;!?]\s|[a-z]{5}\. /.test(label)) break;
    if (end - start > 1 && isLabelInProse(label)) best = { start, end, leads: false };
  }
  return best && { ...best, ...trimmed(text, best.start, best.end) };
}

function isLabelInProse(label: string): boolean {
  const first = /^[\p{L}\d]+/u.exec(label)?.[0].toLowerCase() ?? '';
  if (first === '' || fillers.has(first) || /^\d/.test(first)) return false;
  const kind = strictLabelKind(label);
  return kind === 'other' ? /^\p{Lu}/u.test(label) : kind !== undefined;
}

const isSpace = oneOf(/\s/);
const isEdge = oneOf(/[\s,(/]/);

function wordStart(text: string, from: number, end: number): number {
  let at = end - 1;
  while (at > from && isSpace(text, at)) at--;
  while (at > from && !isEdge(text, at - 1)) at--;
  return at;
}
