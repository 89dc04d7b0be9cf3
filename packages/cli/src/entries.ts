import type { ExportItem } from '@derden/helpdesk';
import type { Explanation, Known, Verdict } from '@derden/scanner';
import type { Problem } from './formats/format.ts';
import type { Io, TicketScanner } from './io.ts';
import { maskedProblem } from './problem.ts';
import type { Progress } from './progress.ts';
import { type Place, recordOf, type ScanRecord, unreadRecord } from './record.ts';
import type { ReadRequest } from './scan-request.ts';

/** What comes out of reading and scanning, one by one. */
export type Entry =
  | { readonly kind: 'record'; readonly record: ScanRecord; readonly verdict: Verdict }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type ScannableItem = Exclude<ExportItem, { readonly kind: 'problem' }>;

/** Reads the paths and scans what is in them. */
export async function* entriesOf(
  request: ReadRequest,
  scanner: TicketScanner,
  io: Io,
  { read }: Pick<Progress, 'read'>,
): AsyncGenerator<Entry> {
  const explain = explainer(request, scanner, io);
  for (const path of request.paths) {
    for await (const item of io.readExport(path, { ...request.reading, progress: (bytes) => read(path, bytes) })) {
      if (item.kind === 'problem') yield { kind: 'problem', problem: await maskedProblem(item, scanner, request) };
      else yield* scanned(item, explain, request, io);
    }
  }
}

export type Explain = (item: ScannableItem) => Promise<Explanation>;

/** Scans items with the people of the export and those of the configuration. */
export function explainer({ known }: ReadRequest, scanner: TicketScanner, { signal }: Io): Explain {
  const joined = new WeakMap<readonly Known[], readonly Known[]>();
  const peopleOf = (item: ScannableItem): readonly Known[] => {
    const people = joined.get(item.known) ?? [...item.known, ...known];
    joined.set(item.known, people);
    return people;
  };
  return (item) => scanner.explainTicket(item.ticket, { people: peopleOf(item), signal });
}

export function placeOf(item: ScannableItem): Place {
  return item.kind === 'ticket' ? { kind: 'ticket', id: item.id } : { kind: 'file', file: item.file };
}

/** A ticket that makes the scanner fail is never clean, and does not stop the others. */
async function* scanned(item: ScannableItem, explain: Explain, request: ReadRequest, io: Io): AsyncGenerator<Entry> {
  const place = placeOf(item);
  try {
    const record = recordOf(place, await explain(item), request);
    yield { kind: 'record', record, verdict: record.verdict };
  } catch (error) {
    if (io.signal.aborted) throw error;
    const record = unreadRecord(place, item.ticket);
    yield { kind: 'record', record, verdict: record.verdict };
  }
}
