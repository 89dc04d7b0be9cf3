import {
  type BreachEntry,
  type BreachStatus,
  breachCsv,
  breachJson,
  breachText,
  type Language,
  withMeasures,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { SweepError } from '../sweep-error.ts';
import { measuresOf } from './measures.ts';

/** The breach register with what was done since, the oldest first (D7). */
export async function listBreaches(
  engine: Pick<Engine, 'matters' | 'database'>,
  { status }: { readonly status?: BreachStatus } = {},
): Promise<readonly BreachEntry[]> {
  const entries = (await engine.matters.list('breach')).map(({ body }) => body);
  const kept = status === undefined ? entries : entries.filter((entry) => entry.status === status);
  const measures = await measuresOf(
    kept.map(({ ticket }) => ticket),
    engine,
  );
  return kept.map((entry) => withMeasures(entry, measures(entry.ticket)));
}

/** @throws SweepError `not_found` */
export async function breachOn(ticket: number, engine: Pick<Engine, 'matters' | 'database'>): Promise<BreachEntry> {
  const matter = await engine.matters.get('breach', ticket);
  if (!matter) throw new SweepError('not_found', `no breach on ticket ${ticket}`);
  return withMeasures(matter.body, (await measuresOf([ticket], engine))(ticket));
}

export const breachFormats = ['csv', 'json', 'text'] as const;

export type BreachFormat = (typeof breachFormats)[number];

const writers: Readonly<Record<BreachFormat, (entries: readonly BreachEntry[], language: Language) => string>> = {
  csv: (entries) => breachCsv(entries),
  json: (entries) => breachJson(entries),
  text: (entries, language) => entries.map((entry) => breachText(entry, language)).join('\n'),
};

/** The register as a file for people or programs. */
export async function exportBreaches(
  engine: Pick<Engine, 'matters' | 'database'>,
  format: BreachFormat,
  { language, status }: { readonly language: Language; readonly status?: BreachStatus },
): Promise<string> {
  return writers[format](await listBreaches(engine, status === undefined ? {} : { status }), language);
}
