import { lookUp } from '../../names/lexicon.ts';
import { parseName } from '../../names/parse-name.ts';
import type { Relation } from '../../people.ts';
import type { Candidate } from '../candidate.ts';
import { broughtBy, cameBy, helped, lives, politeTitle, relativeOf, stranger, wholeFamily } from '../cues/contact.ts';
import { employerAfter, worksAtFirm, worksHere } from '../cues/employers.ts';
import { lastNoun, nearnessOf, nounAfter } from '../cues/nouns.ts';
import type { NounKind } from '../cues/people-words.ts';
import { domainOf, isFreeMail } from '../mail-domains.ts';
import { isAddressed, isSignature } from '../meant.ts';
import { phraseOf } from '../phrase.ts';
import type { Place } from '../place.ts';
import { nameKind } from '../same-name.ts';
import type { Setting } from '../setting.ts';
import { type Sign, type SignKind, sign } from '../signs.ts';

/** What the words right beside a name call somebody: an inhabitant, a function, a firm's, a caller. */
export function byCall(candidate: Candidate, setting: Setting): Sign[] {
  return spokenOfAt(candidate)
    .flatMap(callsAt)
    .map((each) =>
      each.relation === 'colleague' && isElsewhere(candidate, setting) ? { ...each, relation: 'business' } : each,
    );
}

/** Somebody is called an inhabitant, a client, one's mother: a like name of ours, or of a sample, is chance. */
export function isSaidToBeCitizen(candidate: Candidate): boolean {
  return spokenOfAt(candidate).some((place) => callsAt(place).some(({ kind }) => kind === 'citizen-noun'));
}

/** Who somebody is shows the first times that they are named. */
const enough = 40;

export function spokenOfAt({ places }: Candidate): readonly Place[] {
  return places
    .slice(0, 4 * enough)
    .filter(isSpokenOf)
    .slice(0, enough);
}

/** Named in prose or a form, not greeted, not signing, not in a header. */
export function isSpokenOf(place: Place): boolean {
  return place.mention.entity === 'PERSON' && !place.inHeader && !isAddressed(place) && !isSignature(place);
}

/** With a function, and an address at an organisation that is not ours. */
function isElsewhere({ emails }: Candidate, setting: Setting): boolean {
  return [...emails].some((email) => !isFreeMail(domainOf(email)) && setting.organisationAt(email) === undefined);
}

const calls = new WeakMap<Place, readonly Sign[]>();

function callsAt(place: Place): readonly Sign[] {
  const known = calls.get(place) ?? read(place);
  calls.set(place, known);
  return known;
}

function read(place: Place): Sign[] {
  const { before, after } = phraseOf(place);
  return [
    ...nouns(place, before, after),
    ...employers(place, after),
    ...verbs(place, before, after),
    ...titles(place, before),
  ];
}

function nouns(place: Place, before: string, after: string): Sign[] {
  const label = place.field?.start === place.mention.start ? place.field.label.toLowerCase() : '';
  const leading = lastNoun(before);
  const nearness = leading && nearnessOf(leading.between, leading.kind);
  const labelled = lastNoun(label);
  return [
    ...(leading && nearness
      ? [called(leading.kind, nearness === 'beside' && leading.kind.id !== 'fame' ? 0.9 : 0.86)]
      : []),
    ...(labelled?.between.trim() === '' ? [called(labelled.kind, 0.88)] : []),
    ...[nounAfter(after)].flatMap((kind) => (kind ? [called(kind, 0.88)] : [])),
  ];
}

function called({ id, relation }: NounKind, score: number): Sign {
  return sign(kindOf(relation), relation, score, `cue: ${id}`);
}

function kindOf(relation: Relation): SignKind {
  return relation === 'third-party' ? 'citizen-noun' : 'role-cue';
}

function employers(place: Place, after: string): Sign[] {
  if (worksHere.test(after)) return [sign('role-cue', 'colleague', 0.86, 'cue: department')];
  if (worksAtFirm.test(after) || isNamedWithFirm(place)) return [sign('role-cue', 'business', 0.86, 'cue: firm')];
  return [];
}

/** `Peter van Decos`, be it read as a surname: no list of words, names or places holds the firm, or it has two words behind a full name. */
function isNamedWithFirm({ reading, mention, text }: Place): boolean {
  const behind = employerAfter.exec(reading.document.text.slice(mention.end, mention.end + 60));
  if (behind?.[2] && nameKind(parseName(text)) === 'full')
    return (
      !street.test(behind[0]) &&
      behind[0]
        .trim()
        .split(' ')
        .slice(1)
        .some((word) => lookUp(word.toLowerCase()) === 0)
    );
  const firm = behind?.[1] ?? /^\p{Lu}\p{Ll}+ van (\p{Lu}[\p{L}\d-]+)$/u.exec(text)?.[1];
  return firm !== undefined && lookUp(firm.toLowerCase()) === 0 && !street.test(firm);
}

const street = /(?:straat|weg|laan|plein|kade|dijk|singel|gracht|hof|pad)(?!\p{L})/iu;

function verbs(place: Place, before: string, after: string): Sign[] {
  const by = [
    ...(stranger.test(before) || relativeOf.test(before) ? [0.87] : []),
    ...(broughtBy.test(before) || lives.test(after) || helped.test(after) ? [0.87] : []),
    ...(cameBy.test(after) && !isFirstName(place) ? [0.87] : []), // colleagues call too, by their first name
  ];
  return by.map((score) => sign('citizen-cue', 'third-party', score, 'cue: contact by a citizen'));
}

function titles({ mention }: Place, before: string): Sign[] {
  if (wholeFamily.test(before) || mention.because.some((reason) => /^title: (?:familie|fam)/.test(reason)))
    return [sign('citizen-cue', 'third-party', 0.87, 'cue: family')];
  const titled = politeTitle.test(before) || mention.because.some((reason) => polite.test(reason));
  return titled ? [sign('polite-title', 'third-party', 0.8, 'cue: polite title')] : [];
}

const polite = /^title: (?:mevrouw|meneer|familie|dhr|mw|mevr|heer)/;

/** A given name with nothing to it. */
export function isFirstName({ text, mention }: Place): boolean {
  const titled = mention.because.some((reason) => reason.startsWith('title'));
  return !titled && nameKind(parseName(text)) === 'given';
}
