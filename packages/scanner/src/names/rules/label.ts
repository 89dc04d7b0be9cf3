import type { Hit } from '../../detect/recognizer.ts';
import type { Field } from '../../document.ts';
import { andOthers } from '../and-others.ts';
import { titles } from '../cue-words.ts';
import { ambiguous, bit, given, surname } from '../lexicon.ts';
import { isLoginName } from '../logins.ts';
import { type NameLabel, nameLabel } from '../name-label.ts';
import { formOf } from '../name-score.ts';
import { isNoPerson } from '../not-a-person.ts';
import { readName } from '../read-name.ts';
import { hitOn, type NameRule, type NameText } from '../rule.ts';
import { tokenFrom } from '../token-at.ts';
import type { Token } from '../tokens.ts';
import type { Word } from '../words.ts';
import { registerName } from './register-order.ts';

/** Values under `Naam`, `Achternaam`, `Aanvrager`, `Ondertekend door` …; parts of one name side by side are one hit. */
export const label: NameRule = {
  id: 'label',
  *find(text) {
    let parts: Field[] = [];
    for (const field of text.source.fields) {
      const kind = nameLabel(field.label);
      if (parts.length > 0 && !(isPart(kind) && adjoins(text, parts.at(-1), field))) {
        yield* ofParts(text, parts);
        parts = [];
      }
      if (isPart(kind)) parts.push(field);
      else if (kind === 'name') yield* ofName(text, field);
      else if (kind === 'maker') yield* ofMaker(text, field);
    }
    yield* ofParts(text, parts);
  },
};

function isPart(kind: NameLabel): boolean {
  return kind === 'given-name' || kind === 'surname' || kind === 'infix' || kind === 'initials';
}

/** Cells of one row with nothing but a separator between. */
function adjoins({ source }: NameText, left: Field | undefined, right: Field): boolean {
  if (!left || left.record !== right.record || right.start - left.end > 4) return false;
  return /^[\s;,|"]{1,4}$/.test(source.text.slice(left.end, right.start));
}

function* ofParts(text: NameText, fields: readonly Field[]): Iterable<Hit> {
  const filled = fields.filter((field) => isFilled(text, field));
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last || filled.every((field) => nameLabel(field.label) === 'infix')) return;
  const sure = filled.length > 1 || nameLabel(first.label) !== 'initials';
  yield {
    start: first.start,
    end: last.end,
    score: sure ? 0.95 : 0.6,
    because: filled.map((field) => `label: ${nameLabel(field.label)}`),
  };
}

const longestName = 60;
const placeholders =
  /^(?:onbekend|n\.?v\.?t\.?|geen|idem|zie .*|niet .*|naam|voornaam|achternaam|voorletters|tussenvoegsel|verplicht|optioneel|leeg|anoniem|x+|null|none|undefined|unknown|n\/a|ja|nee|string|text|tekst|invullen|vul .*|uw .*|hierboven|volgt|-+|\.+|\?+)$/;

/** The value as a whole is the name: letters only, no sentence, no placeholder. */
function isFilled({ source }: NameText, field: Field): boolean {
  const value = source.lower.slice(field.start, field.end).trim();
  if (value === '' || value.length > longestName || placeholders.test(value)) return false;
  return (
    /^[\p{L}\p{M}][\p{L}\p{M}.' /()-]*$/u.test(value.startsWith("'") ? value.slice(1) : value) &&
    value.split(' ').length < 6
  );
}

function* ofName(text: NameText, field: Field): Iterable<Hit> {
  const { tokens } = text;
  let from = tokenFrom(tokens, field.start);
  while (titles.has(tokens[from]?.word.folded ?? '')) from++;
  const first = tokens[from];
  if (!first || first.start >= field.end) return;
  const because = 'label: name';
  const register = registerName(text, from);
  if (register && register.score > 0.3 && register.to - from > 1)
    return yield hitOn(tokens, { from, to: register.to }, 0.93, because, 'register-order');
  const run = readName(tokens, from, { anyCase: true, expected: true, titled: true });
  if (run && (tokens[run.to - 1]?.end ?? 0) <= field.end) {
    if (isNoPerson(text, run) || (run.initials === 0 && isThing(run.words))) return;
    yield hitOn(tokens, run, formOf(run) === 'unknown' || isThing(run.words) ? 0.9 : 0.95, because);
    for (const other of andOthers(tokens, run.to)) yield hitOn(tokens, other, 0.9, because, 'list');
  } else yield* ofWords(text, field, from);
}

/** Programs sign files too, and people with their log-in: what no list holds is doubtful, a single small word no name. */
function* ofMaker(text: NameText, field: Field): Iterable<Hit> {
  const value = text.source.text.slice(field.start, field.end).trim();
  if (!/^\p{Lu}|\p{L} \p{L}/u.test(value) || isLoginName(value)) return;
  for (const hit of ofName(text, field)) {
    const listed = hit.score > unlisted;
    if (!listed && !/ /.test(value)) continue;
    const because = hit.because.map((reason) => (reason === 'label: name' ? 'label: maker' : reason));
    yield { ...hit, score: listed ? hit.score : 0.6, because };
  }
}

/** What a name scores here when no list holds it. */
const unlisted = 0.9;

/** One ordinary word is a value of another kind, unless a list of names holds it. */
function isThing(words: readonly Word[]): boolean {
  return words.every(
    ({ known }) => (known & (bit.word | bit.proper | bit.place)) !== 0 && (known & (given | surname)) === 0,
  );
}

/** Names that no list holds: every word is unknown. */
function* ofWords(text: NameText, field: Field, from: number): Iterable<Hit> {
  if (!isFilled(text, field)) return;
  const inside: Token[] = [];
  for (let at = from; (tokens(text, at)?.end ?? Number.POSITIVE_INFINITY) <= field.end; at++)
    inside.push(tokens(text, at) as Token); // end is finite
  const strange =
    inside.length > 0 &&
    inside.length < 5 &&
    inside.every(({ word }) => word.infix || (word.known & (ambiguous | bit.stop)) === 0);
  if (strange)
    yield { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0, score: 0.88, because: ['label: name'] };
}

function tokens(text: NameText, at: number): Token | undefined {
  return text.tokens[at];
}
