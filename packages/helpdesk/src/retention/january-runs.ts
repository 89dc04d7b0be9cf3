import {
  type Decision,
  dateOf,
  decideJanuary,
  isSameAddress,
  type JanuaryFacts,
  type JanuaryOutcome,
  type LocalDate,
  periodOf,
  type Timetable,
  timetable,
} from '@derden/policy';
import { currentLists, generalsOf } from '../desk/current-lists.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { SweepError } from '../sweep-error.ts';
import { cohortOf } from './cohort.ts';
import { noticeOf } from './notice.ts';

/** The January run of one organisation, as it stands today. */
export interface JanuaryRun {
  readonly year: number;
  readonly organisation: number;
  readonly leavers: readonly Matter<'departure'>[];
  readonly decision: Decision<JanuaryFacts, JanuaryOutcome>;
  readonly timetable: Timetable;
  /** Day on which the last of the notices went out; null while none did. */
  readonly noticedOn: LocalDate | null;
  /** Contacts who receive M8. */
  readonly generals: readonly number[];
  /** M8 went to a general contact, or somebody confirmed in their place. */
  readonly noticeAnswered: boolean;
}

/** Runs of all organisations that somebody of the year's cohort left. @throws SweepError `refused` when it is another year's time */
export async function januaryRuns(year: number, engine: Engine): Promise<readonly JanuaryRun[]> {
  checkYear(year, engine);
  const lists = await currentLists(engine);
  const { contacts } = await engine.people();
  const byOrganisation = Map.groupBy(await cohortOf(year, engine), ({ body }) => body.organisation ?? 0);
  const runs: JanuaryRun[] = [];
  for (const [organisation, leavers] of byOrganisation) {
    const generals = generalsOf(lists.get(organisation)).flatMap(
      ({ email }) => contacts.find((each) => each.email !== null && isSameAddress(each.email, email))?.id ?? [],
    );
    runs.push(await runOf({ year, organisation, leavers, generals }, engine));
  }
  return runs;
}

type Basis = Pick<JanuaryRun, 'year' | 'organisation' | 'leavers' | 'generals'>;

async function runOf(basis: Basis, engine: Engine): Promise<JanuaryRun> {
  const { year, organisation, leavers, generals } = basis;
  const record = await engine.matters.get('january', januaryId(year, organisation));
  const notice = await noticeOf(year, organisation, engine);
  const noticed = notice.on;
  const days = timetable(year, noticed, engine.settings.policy);
  const confirmed = record !== null && record.body.confirmedBy !== null;
  const decision = decideJanuary({
    leavers: leavers.length > 0,
    period: periodOf(dateOf(engine.now().toISOString()), days, noticed !== null),
    planned: record !== null,
    noticed: noticed !== null,
    hasGeneral: generals.length > 0,
    confirmed,
  });
  return { ...basis, decision, timetable: days, noticedOn: noticed, noticeAnswered: notice.byMessage || confirmed };
}

export function januaryId(year: number, organisation: number): string {
  return `${year} ${organisation}`;
}

/** A notice names the year in which it is written; a run of last year is this year's. */
function checkYear(year: number, { now }: Engine): void {
  const today = dateOf(now().toISOString());
  if (!today.startsWith(`${year}-`)) throw new SweepError('refused', `the January run of ${year} is done in ${year}`);
}
