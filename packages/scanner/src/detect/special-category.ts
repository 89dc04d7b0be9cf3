import type { Entity } from '../entity.ts';
import { remember } from '../remember.ts';
import type { Hit, Recognizer } from './recognizer.ts';
import type { Source } from './source.ts';
import type { CueAt } from './special/cue-at.ts';
import { type Tie, tieOf } from './special/persons.ts';
import { cellKind, personRecords } from './special/records.ts';
import { sentenceAround } from './special/sentence.ts';
import { isSubject, speaksOfWebsite } from './special/subjects.ts';

/** A kind of data that art. 9 or 10 GDPR protects, by the words that give it away. */
export interface SpecialCategory {
  readonly id: string;
  readonly entity: Entity;
  readonly about: string;
  /** Name a fact of one person; separated by commas, `*` for any ending. */
  readonly strong: string;
  /** Could as well be a subject. */
  readonly weak: string;
  /** Labels whose value is the datum, whatever it says. */
  readonly labels: RegExp;
}

/** A cue counts when it is tied to one person, and is not what a page, form or team is about. */
export function specialCategory({ id, entity, about, strong, weak, labels }: SpecialCategory): Recognizer {
  const phrases = [...listed(strong), ...listed(weak)];
  const firstWeak = listed(strong).length;
  const labelled = remember((label) => label.length <= 50 && labels.test(label));
  const category = entity.toLowerCase().replaceAll('_', ' ');
  return {
    id,
    entity,
    about,
    phrases,
    fields: true,
    find(source, places = []) {
      const persons = personRecords(source).size > 0;
      if (places.length === 0 && !persons) return [];
      const cells = persons ? inCells(source, labelled, category) : [];
      const hits = places.flatMap(({ start, end, phrase }) => {
        const cue: CueAt = { start, end, strength: phrase < firstWeak ? 'strong' : 'weak' };
        const hit = judged(source, cue, category);
        return hit && !isLabelled(source, cue.start, labels) ? [hit] : [];
      });
      return [...cells, ...hits];
    },
  };
}

/** Cues separated by commas or line ends. */
function listed(cues: string): string[] {
  return cues
    .split(/[,\n]/)
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '');
}

const nothing = /^(?:nee|neen|geen|n\.?v\.?t\.?|niet|onbekend|no|none|false|0|[-–.\s]+$)(?!\p{L})/iu;

function* inCells(source: Source, labelled: (label: string) => boolean, category: string): Generator<Hit> {
  for (const { label, start, end, record } of source.fields) {
    if (!personRecords(source).has(record) || !labelled(label)) continue;
    if (nothing.test(source.text.slice(start, Math.min(end, start + 20)))) continue;
    yield { start, end, score: 0.9, because: [`label: ${category}`, 'person: record'] };
  }
}

function isLabelled(source: Source, offset: number, labels: RegExp): boolean {
  const field = source.fieldAt(offset);
  return field !== undefined && labels.test(field.label) && personRecords(source).has(field.record);
}

function judged(source: Source, cue: CueAt, category: string): Hit | undefined {
  if (cue.strength === 'weak' && isBracketed(source.text, cue)) return undefined;
  const sentence = sentenceAround(source, cue.start, cue.end);
  if (isSubject(sentence)) return undefined;
  const tie = tieOf(source, cue, sentence);
  const score = tie ? scoreOf(cue, tie, speaksOfWebsite(sentence), sentence.before) : recordScore(source, cue);
  if (!score) return undefined;
  const because = [`cue: ${category}`, `person: ${tie ?? 'record'}`];
  return { start: cue.start, end: cue.end, score, because };
}

/** `Soraya Pengel (wmo)` works there. */
function isBracketed(text: string, { start, end }: CueAt): boolean {
  return text[start - 1] === '(' && /^[),]/.test(text.slice(end, end + 1));
}

const closely =
  /(?<!\p{L})(?:hij|zij|ze|haar|hem|mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|he|she|his|her)(?!\p{L})[^,;]{0,30}$/u;

/** In a sentence about the website a weak cue is its subject, unless the person stands right before it. */
function scoreOf({ strength }: CueAt, tie: Tie, website: boolean, before: string): number | undefined {
  const close = closely.test(before.slice(-45));
  if (strength === 'strong') return (website && !close) || tie === 'self' ? 0.6 : 0.9;
  return website && !close ? undefined : 0.6;
}

function recordScore(source: Source, { start, strength }: CueAt): number | undefined {
  const field = source.fieldAt(start);
  if (!field || !personRecords(source).has(field.record)) return undefined;
  const cell = cellKind(field);
  if (cell === 'site') return undefined;
  if (cell === 'value') return strength === 'strong' ? 0.9 : 0.6;
  return strength === 'strong' ? 0.6 : undefined;
}
