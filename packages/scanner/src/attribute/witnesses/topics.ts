import type { Candidate } from '../candidate.ts';
import { absence, accountTopic, caseTopic, guideTopic, publicTopic, referral, workTopic } from '../cues/topics.ts';
import { phraseOf } from '../phrase.ts';
import { isName, type Place } from '../place.ts';
import type { Setting } from '../setting.ts';
import { type Sign, sign } from '../signs.ts';
import { isFirstName, isSpokenOf, spokenOfAt } from './called.ts';

/** What the sentence about somebody is about, when no word calls them anything. */
export function byTopic(candidate: Candidate, setting: Setting): Sign[] {
  return spokenOfAt(candidate).flatMap((place): Sign[] => {
    const { sentence, leadIn } = phraseOf(place);
    const words = `${leadIn} | ${sentence}`;
    if (caseTopic.test(words))
      return isFirstName(place) ? [] : [sign('case-topic', 'third-party', 0.82, "about a citizen's affairs")];
    if (publicTopic.test(words)) return [sign('work-topic', 'public', 0.86, 'about politics')];
    if (!setting.isFromWork(place)) return [];
    if (guideTopic.test(words)) return [sign('work-topic', 'business', 0.6, 'about firms and clubs')];
    if (workTopic.test(words)) return [sign('work-topic', 'colleague', 0.86, 'about work')];
    return accountTopic.test(words) ? [sign('account-topic', 'colleague', 0.86, 'about accounts')] : [];
  });
}

/** An absence reply names who takes over. */
export function byAbsence(candidate: Candidate, setting: Setting): Sign[] {
  const standsIn = spokenOfAt(candidate).some(
    (place) =>
      setting.isFromWork(place) && referral.test(phraseOf(place).sentence) && absence.test(textBefore(place, 400)),
  );
  return standsIn ? [sign('role-cue', 'colleague', 0.9, 'stands in for somebody absent')] : [];
}

function textBefore({ reading, mention }: Place, reach: number): string {
  return reading.document.text.slice(Math.max(0, mention.start - reach), mention.start).toLowerCase();
}

/** A telephone beside a full name of nobody we know. */
export function byPrivateContact({ places, known }: Candidate): Sign[] {
  const named = places.some((place) => isSpokenOf(place) && !isFirstName(place));
  const phone = places.some(({ mention, text }) => mention.entity === 'PHONE_NUMBER' && isMobile(text));
  return named && phone && !known ? [sign('private-contact', 'third-party', 0.82, 'mobile number')] : [];
}

export function isMobile(phone: string): boolean {
  return /^(?:\+?(?:00)?31(?:\(?0\)?)?|0)6/.test(phone.replace(/[\s-]/g, ''));
}

/** People at work call each other by their first names, and citizens by a title. */
export function byFirstName({ places, known }: Candidate, setting: Setting): Sign[] {
  const first = places.every((place) => isName(place) && isFirstName(place) && isFromWork(place, setting));
  return first && !known && places.length > 0
    ? [sign('first-name', 'colleague', 0.6, 'first name among people at work')]
    : [];
}

function isFromWork(place: Place, setting: Setting): boolean {
  return isSpokenOf(place) && setting.isFromWork(place);
}
