import type { Span } from '../../document.ts';
import { type Cleaned, type Replacement, replaced } from '../replaced.ts';
import { misreadAddresses } from './addresses.ts';
import { misreadCodes } from './codes.ts';
import { misreadIbans } from './ibans.ts';
import type { Misreading } from './misreading.ts';
import { misreadNumbers } from './numbers.ts';
import { misreadWords } from './words.ts';
import { misreadZones } from './zones.ts';

/** From the form that says most to the one that says least: what one has read no other reads. */
const misreadings: readonly Misreading[] = [
  misreadZones,
  misreadAddresses,
  misreadIbans,
  misreadCodes,
  misreadNumbers,
  misreadWords,
];

/** The text as it reads when what OCR commonly confuses is undone; undefined when there is nothing to undo. */
export function secondReading(text: string, seen: readonly Span[]): Cleaned | undefined {
  const replacements = seen.flatMap((stretch) => replacementsIn(text, stretch)).sort((a, b) => a.start - b.start);
  return replacements.length > 0 ? replaced(text, replacements) : undefined;
}

function replacementsIn(text: string, { start, end }: Span): Replacement[] {
  const stretch = text.slice(start, end);
  const taken = new Uint8Array(stretch.length);
  const found: Replacement[] = [];
  for (const misreading of misreadings) {
    for (const each of misreading(stretch)) {
      if (taken.subarray(each.start, each.end).includes(1)) continue;
      taken.fill(1, each.start, each.end);
      found.push(...each.replacements);
    }
  }
  return found.map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
}
