import type { Entity } from '../../entity.ts';
import type { Candidate } from '../candidate.ts';
import { filledIn, homeOf, officePlace, organisationCue, privateCue, websiteCue } from '../cues/offices.ts';
import { around, isName, type Place } from '../place.ts';
import type { Setting } from '../setting.ts';
import { type Sign, sign } from '../signs.ts';
import { isMobile } from './topics.ts';

/** A loose address or number: an office's when words of an office stand by, a case's when words of a case do. */
export function bySurroundings({ places }: Candidate, setting: Setting): Sign[] {
  if (places.some(isName)) return [];
  return places.flatMap((place) => {
    const { before, after } = around(place, 80);
    const row = rows.find(
      ({ of, says }) => (!of || of.has(place.mention.entity)) && says(before, after, place, setting),
    );
    return row ? [row.sign] : [];
  });
}

interface Row {
  /** Absent: of every kind of data. */
  readonly of?: ReadonlySet<Entity>;
  says(before: string, after: string, place: Place, setting: Setting): boolean;
  readonly sign: Sign;
}

const address: ReadonlySet<Entity> = new Set<Entity>(['ADDRESS']);
const phone: ReadonlySet<Entity> = new Set<Entity>(['PHONE_NUMBER']);
const machine: ReadonlySet<Entity> = new Set<Entity>(['IP_ADDRESS', 'MAC_ADDRESS']);

/** First match counts. */
const rows: readonly Row[] = [
  {
    of: address,
    says: (before) => homeOf.test(before),
    sign: sign('private-cue', 'third-party', 0.87, 'home of somebody'),
  },
  {
    says: (before, after) => privateCue.test(`${before} | ${after}`),
    sign: sign('private-cue', 'third-party', 0.7, 'words of a case'),
  },
  {
    of: phone,
    says: (before, after, { text }) => !isMobile(text) && websiteCue.test(`${before} | ${after}`),
    sign: sign('organisation-cue', 'organisation', 0.86, 'telephone on a website'),
  },
  {
    says: (before, after, { mention, text }) =>
      isMobile(text) || mention.entity === 'NL_LICENSE_PLATE'
        ? false
        : mention.entity === 'ADDRESS'
          ? officePlace.test(before) || officePlace.test(` ${after}`)
          : organisationCue.test(`${before} | ${after}`) && !filledIn.test(`${before} | ${after}`),
    sign: sign('organisation-cue', 'organisation', 0.86, 'words of an office'),
  },
  {
    of: machine,
    says: (_, __, place, setting) => setting.isFromWork(place),
    sign: sign('organisation-cue', 'organisation', 0.6, 'a machine, among people at work'),
  },
  {
    of: address,
    says: (_, __, place, setting) => setting.isFromWork(place),
    sign: sign('private-cue', 'third-party', 0.55, 'loose address'),
  },
];
