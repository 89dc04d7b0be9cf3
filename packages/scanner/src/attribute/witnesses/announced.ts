import type { Candidate } from '../candidate.ts';
import { lastNoun } from '../cues/nouns.ts';
import { domainOf, isFreeMail } from '../mail-domains.ts';
import { around, isName, type Place } from '../place.ts';
import { type Sign, sign } from '../signs.ts';

/** `Zie de mail van een inwoner hieronder`: says of the writer of what is passed on what they are. */
export function byAnnouncement({ places, emails }: Candidate): Sign[] {
  return places.filter(isSender).flatMap((place): Sign[] => {
    const kind = announcedAs(place);
    if (!kind) return [];
    const { relation } = kind;
    if (relation !== 'third-party' && [...emails].some((email) => isFreeMail(domainOf(email)))) return [];
    return relation === 'third-party'
      ? [sign('citizen-noun', relation, 0.87, 'announced as a citizen')]
      : [sign('role-cue', relation, 0.86, `announced: ${kind.id}`)];
  });
}

const sender = /^[>\s*]*(?:van|from|afzender|von|de)\s*:\s*\*?\s*["']?$/;

function isSender(place: Place): boolean {
  return isName(place) && place.inHeader && place.segment !== undefined && sender.test(around(place, 40).before);
}

const passesOn =
  /(?<!\p{L})(?:hieronder|onderstaand\p{L}*|onder|bijgaand\p{L}*|doorgestuurd\p{L}*|stuur|forward|zie|fw|fyi|mail|mailtje|kreeg|kregen|ontving|ontvingen|bericht|vraag|reactie|klacht|melding)(?!\p{L})/u;

/** The last noun of the paragraph above the header. */
function announcedAs({ reading, segment }: Place) {
  const start = segment?.start ?? 0;
  const above = reading.document.text
    .slice(Math.max(0, start - 300), start)
    .trimEnd()
    .toLowerCase();
  const paragraph = above.split(/\n\s*\n/).findLast((each) => passesOn.test(each)) ?? '';
  return lastNoun(paragraph)?.kind;
}
