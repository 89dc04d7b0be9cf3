import { labelKind } from '../../detect/fields/labels.ts';
import type { Candidate } from '../candidate.ts';
import { isSignature } from '../meant.ts';
import { ofOffices } from '../offices.ts';
import { isName } from '../place.ts';
import { isPrivate } from '../private.ts';
import type { Setting } from '../setting.ts';
import { type Sign, sign } from '../signs.ts';

/** Two kinds of data of one person in one form, or a name in a row of a table of persons. */
export function byForm({ places }: Candidate, setting: Setting): Sign[] {
  const filled = places.filter((place) => place.field && !place.inHeader && !isSignature(place));
  const byRecord = Map.groupBy(
    filled,
    (place) => `${place.reading.part} ${place.reading.document.path.join('/')} ${place.field?.record}`,
  );
  const signs = [...byRecord.values()].flatMap((record): Sign[] => {
    const [first] = record;
    if (!first) return [];
    const kinds = new Set(record.map((place) => place.mention.entity).filter((entity) => entity !== 'PASSWORD'));
    if (setting.isTable(first))
      return [sign('table-row', 'third-party', kinds.size > 1 ? 0.93 : 0.88, 'row of a table')];
    const labelled = record.some((place) => labelKind(place.field?.label ?? '') !== undefined);
    const data = first.reading.document.kind === 'table' && record.some(isName);
    return labelled && (kinds.size > 1 || data)
      ? [sign('form', 'third-party', kinds.size > 1 ? 0.92 : 0.86, 'form entry')]
      : [];
  });
  return signs;
}

export function byPrivateData({ places }: Candidate): Sign[] {
  if (!places.some(isPrivate)) return [];
  const hard = places.some((place) => isPrivate(place) && !ofOffices.has(place.mention.entity));
  const named = places.some((place) => place.mention.entity === 'PERSON');
  return hard || named ? [sign('private-data', 'third-party', 0.88, 'private data')] : [];
}

/** Somebody with a case at an authority is its citizen. */
export function byCase({ places }: Candidate): Sign[] {
  const both = places.some(isName) && places.some(({ mention }) => mention.entity === 'CASE_NUMBER');
  return both ? [sign('private-data', 'third-party', 0.86, 'case number')] : [];
}
