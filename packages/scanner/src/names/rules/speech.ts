import { andOthers } from '../and-others.ts';
import { personVerbs, speechVerbs } from '../cue-words.ts';
import { ambiguous, bit, given, surname } from '../lexicon.ts';
import { formOf, formScore } from '../name-score.ts';
import { isNoPerson } from '../not-a-person.ts';
import { type NameRun, readName } from '../read-name.ts';
import { hitOn, type NameRule, type NameText } from '../rule.ts';
import type { Token } from '../tokens.ts';

const alone: ReadonlySet<string> = new Set(['volgens', 'aldus', 'schreef', 'schrieb', 'tav', 'cc', 'behandelaar']);
const withMet =
  /^(?:gesproken|contact|overleg|overlegd|gebeld|gemaild|afspraak|afgesproken|gesprek|telefoontje|besproken|belde|spoke|spoken|chat|call|samen)$/;
const withDoor =
  /^(?:gebeld|gemaild|gemeld|ingediend|aangevraagd|behandeld|ingevuld|ondertekend|geschreven|verzonden|gestuurd|opgesteld|aangeleverd|opgepakt|gedaan|doorgegeven|aangemaakt|ingestuurd|benaderd)$/;

/** `Sanne belde`, `volgens Ahmed`, `gesproken met Linda`: a listed given name beside a word for speaking or acting. */
export const speech: NameRule = {
  id: 'speech',
  *find(text) {
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at++) {
      const run = spokenOf(tokens, at) ?? speaking(tokens, at);
      if (!run || isNoPerson(text, run)) continue;
      const score = Math.max(scoreOf(text, run), formOf(run) === 'given' ? 0 : formScore(run));
      if (score > 0) yield hitOn(tokens, run, score, 'speech');
      if (score > 0.7) for (const other of andOthers(tokens, run.to)) yield hitOn(tokens, other, 0.8, 'speech', 'list');
    }
  },
};

function isCue(tokens: readonly Token[], at: number): boolean {
  const folded = tokens[at]?.word.folded ?? '';
  const before = tokens[at - 1]?.word.folded ?? '';
  if (folded === 'met' || folded === 'with') return withMet.test(before);
  if (folded === 'door' || folded === 'by') return withDoor.test(before);
  return alone.has(folded);
}

function spokenOf(tokens: readonly Token[], at: number): NameRun | undefined {
  if (!isCue(tokens, at) || !/^:? $/.test(tokens[at + 1]?.gap ?? '')) return undefined;
  const run = readName(tokens, at + 1, { anyCase: true });
  return run && startsWithGiven(run) ? run : undefined;
}

function speaking(tokens: readonly Token[], at: number): NameRun | undefined {
  const word = tokens[at]?.word;
  if (word?.infix && word.shape === 'title') return surnameSpeaking(tokens, at);
  if (!word || (word.known & given) === 0 || (word.shape === 'lower' && (word.known & ambiguous) !== 0))
    return undefined;
  const run = readName(tokens, at, { anyCase: true });
  const verb = run && tokens[run.to];
  return run && verb?.gap === ' ' && personVerbs.has(verb.word.folded) ? run : undefined;
}

/** `De Jong belde`: the capital on the particle and a surname that is one. */
function surnameSpeaking(tokens: readonly Token[], at: number): NameRun | undefined {
  const run = readName(tokens, at);
  const verb = run && tokens[run.to];
  const known = run?.words[0]?.known ?? 0;
  const speaks = verb?.gap === ' ' && speechVerbs.has(verb.word.folded);
  return run?.words.length === 1 && run.infix && speaks && (known & bit['surname-common']) !== 0 ? run : undefined;
}

function startsWithGiven({ words: [first] }: NameRun): boolean {
  return ((first?.known ?? 0) & given) !== 0;
}

function scoreOf({ tokens }: NameText, run: NameRun): number {
  const [first] = run.words;
  const known = first?.known ?? 0;
  const verb = tokens[run.to]?.word.folded ?? '';
  if ((known & ambiguous) !== 0 && !run.infix && !speechVerbs.has(verb) && !isCue(tokens, run.from - 1)) return 0;
  if (run.infix && run.words.length === 1) return 0.8;
  const strong = speechVerbs.has(verb) || isCue(tokens, run.from - 1);
  const doubt = ((known & ambiguous) !== 0 ? 0.12 : 0) + (first?.shape === 'lower' ? 0.1 : 0) + (strong ? 0 : 0.15);
  if ((known & bit['given-common']) !== 0) return 0.87 - doubt;
  if ((known & bit['given-known']) !== 0 && doubt < 0.2) return 0.75 - doubt;
  return doubt > 0 || (known & surname) !== 0 ? 0 : 0.55;
}
