import type { Candidate } from '../candidate.ts';
import { councilPaper, publicOffice } from '../cues/offices.ts';
import { madeUpCue, sampleCue, sampleValue } from '../cues/samples.ts';
import { firmWords, workWords } from '../cues/signatures.ts';
import { isGreeted } from '../meant.ts';
import { phraseOf } from '../phrase.ts';
import { isName, type Place } from '../place.ts';
import { type Sign, sign } from '../signs.ts';
import { isSaidToBeCitizen } from './called.ts';

/** Who is greeted in the message itself receives it; in a quoted one it may be a citizen. */
export function byGreeting({ places }: Candidate): Sign[] {
  const greeted = places.some(
    (place) =>
      isName(place) &&
      isGreeted(place) &&
      place.segment?.depth === 0 &&
      isTyped(place) &&
      place.mention.start < opening,
  );
  return greeted ? [sign('greeted', 'participant', 0.86, 'greeted')] : [];
}

/** A greeting further down opens a letter that was pasted in. */
const opening = 120;

function isTyped({ reading }: Place): boolean {
  return reading.document.path.length === 0 && !reading.part.startsWith('attachment');
}

const offices =
  /^title: (?:burgemeester|loco-burgemeester|wethouder|raadslid|gemeenteraadslid|minister|staatssecretaris|statenlid|gedeputeerde|commissaris|dijkgraaf|kamerlid|koning|koningin|prins|prinses|fractievoorzitter|gemeentesecretaris|griffier)/;

export function byTitle({ places }: Candidate): Sign[] {
  const held = places.some(
    (place) => place.mention.because.some((reason) => offices.test(reason)) || (isName(place) && holdsOffice(place)),
  );
  return held ? [sign('public-office', 'public', 0.9, 'office holder')] : [];
}

function holdsOffice(place: Place): boolean {
  const { before, after } = phraseOf(place);
  return publicOffice.before.test(before) || councilPaper.test(before) || publicOffice.after.test(after);
}

/** `bijv. test@test.nl`, or Jan Jansen in an entry that is announced as a test. Beside a mere example all of somebody must be samples. */
export function byPlaceholder(candidate: Candidate): Sign[] {
  const { places } = candidate;
  const samples = places.filter((place) => place.mention.because.includes('placeholder') || isAnnouncedSample(place));
  if (samples.length === 0 || isSaidToBeCitizen(candidate)) return [];
  const enough = places.some(isSaidToBeMadeUp) ? places.length / 2 : places.length;
  return samples.length >= enough ? [sign('placeholder', 'public', 0.9, 'placeholder')] : [];
}

function isAnnouncedSample(place: Place): boolean {
  return sampleValue.test(place.text) && sampleCue.test(nearby(place));
}

function isSaidToBeMadeUp(place: Place): boolean {
  return madeUpCue.test(nearby(place));
}

function nearby({ reading, mention }: Place): string {
  return reading.document.text.slice(Math.max(0, mention.start - 400), mention.end + 100);
}

/** A function, department or firm under somebody's name says that they write at work. */
export function bySignature({ places }: Candidate): Sign[] {
  const words = places.filter(isName).map(linesBelow).join('\n');
  if (firmWords.test(words)) return [sign('role-cue', 'business', 0.86, 'firm in the signature')];
  return workWords.test(words) ? [sign('role-cue', 'colleague', 0.86, 'function in the signature')] : [];
}

/** What stands under a name that has a line of its own. */
function linesBelow({ reading, mention, field }: Place): string {
  const { text } = reading.document;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const after = text.slice(mention.end, mention.end + 200).split('\n');
  const alone = /(?:^|\n)[>\s*]*(?:(?:i\. ?[av]|ppa|p\.o)\.? )?$/i.test(before) && (after[0] ?? '').trim().length < 3;
  return alone && !field ? after.slice(1, 4).join('\n').toLowerCase() : '';
}
