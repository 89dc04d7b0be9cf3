import type { Candidate } from './candidate.ts';
import type { Setting } from './setting.ts';
import type { Sign } from './signs.ts';
import { byAuthorship, byDomain, byKnown, byOffice } from './witnesses/addresses.ts';
import { byAnnouncement } from './witnesses/announced.ts';
import { byCall } from './witnesses/called.ts';
import { byCase, byForm, byPrivateData } from './witnesses/data.ts';
import { byLogIn } from './witnesses/logged-in.ts';
import { bySurroundings } from './witnesses/surroundings.ts';
import { byAbsence, byFirstName, byPrivateContact, byTopic } from './witnesses/topics.ts';
import { byGreeting, byPlaceholder, bySignature, byTitle } from './witnesses/words.ts';

/** Looks at one candidate and tells what speaks for a relation. */
type Witness = (candidate: Candidate, setting: Setting) => readonly Sign[];

const near: readonly Witness[] = [
  byOffice,
  byKnown,
  byDomain,
  byAuthorship,
  byGreeting,
  byTitle,
  byPlaceholder,
  byForm,
  byCall,
  byLogIn,
  bySignature,
  byPrivateData,
  byCase,
  byAbsence,
  byAnnouncement,
];

/** Asked only when nobody near was sure. */
const far: readonly Witness[] = [byTopic, byPrivateContact, bySurroundings, byFirstName];

const sure = 0.86;

/** All signs of whose data a candidate's is. */
export function signsOf(candidate: Candidate, setting: Setting): Sign[] {
  const signs = near.flatMap((witness) => witness(candidate, setting));
  if (signs.some(({ kind, score }) => score >= sure && (kind !== 'role-cue' || score >= 0.9))) return signs;
  return [...signs, ...far.flatMap((witness) => witness(candidate, setting))];
}

/** Whom a citizen writes about is hardly ever one of us. */
export const inCitizensWords: Sign = {
  kind: 'in-citizens-words',
  relation: 'third-party',
  score: 0.8,
  because: "in a citizen's message",
};
