import type { Candidate } from '../candidate.ts';
import { citizensPortal, leaveAfter, leaveBefore, loggedInAs, welcome, workProgram } from '../cues/log-in.ts';
import { domainOf, isFreeMail } from '../mail-domains.ts';
import { around, isName, type Place } from '../place.ts';
import { type Sign, sign } from '../signs.ts';

/** Whose program it is on a picture of a screen that somebody at work sent: theirs or a colleague's, unless citizens log in to it. */
export function byLogIn({ places }: Candidate): Sign[] {
  const isUser = places.some((place) => isName(place) && isSeen(place) && isSentFromWork(place) && isLoggedIn(place));
  return isUser ? [sign('role-cue', 'colleague', 0.86, 'logged in')] : [];
}

function isSeen({ reading: { document }, mention }: Place): boolean {
  return document.seen?.some(({ start, end }) => start <= mention.start && mention.end <= end) ?? false;
}

function isSentFromWork({ reading: { author } }: Place): boolean {
  return Boolean(author?.address) && !isFreeMail(domainOf(author?.address ?? ''));
}

function isLoggedIn(place: Place): boolean {
  const { before, after } = around(place, 40);
  const beside = loggedInAs.test(before) || leaveBefore.test(before) || leaveAfter.test(after);
  const greeted = !beside && welcome.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (!beside && !greeted) return false;
  const screen = place.reading.document.text.toLowerCase();
  return !citizensPortal.test(screen) && (beside || workProgram.test(screen));
}
