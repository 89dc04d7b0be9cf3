import { attribute } from './attribute/attribute.ts';
import { withEchoes } from './attribute/echoes.ts';
import { isMachine } from './attribute/mail-domains.ts';
import type { Reading } from './attribute/reading.ts';
import type { Detect } from './detect/detect.ts';
import type { Document } from './document.ts';
import { ScanError } from './error.ts';
import type { ExtractContext } from './extract/context.ts';
import { extractPart } from './extract/extract-part.ts';
import { cores } from './extract/thread/cores.ts';
import { inOrder } from './extract/thread/in-order.ts';
import { type DataSubject, dataSubjects } from './judge/data-subjects.ts';
import { findingIds } from './judge/finding-id.ts';
import { judge } from './judge/judge.ts';
import type { Known } from './people.ts';
import type { Report, Unreadable } from './report.ts';
import { segmentText } from './segment/segment.ts';
import type { Segment } from './segment/types.ts';
import type { Part, Ticket } from './ticket.ts';

/** What a scan uses besides the ticket. */
export interface ScanContext extends ExtractContext {
  readonly detect: Detect;
  readonly people: readonly Known[];
  /** Key of the digests that name findings. */
  readonly key?: string;
}

/** A report, and what it was made from: this carries text. */
export interface Scanned {
  readonly report: Report;
  readonly readings: readonly Reading[];
  readonly subjects: readonly DataSubject[];
}

/** extract → segment → detect → attribute → judge. */
export async function scan(ticket: Ticket, context: ScanContext): Promise<Scanned> {
  const read = await inOrder(ticket.parts, cores, (part) => readPart(part, context));
  const unreadable = read.flatMap((part) => part.unreadable);
  const found = read.flatMap((part) => part.readings);
  const readings = withEchoes(found, context.people);
  const parts = ticket.parts.map((part) => part.id);
  const subjects = dataSubjects(attribute(readings, context.people), parts);
  const report = judge({ parts, subjects, unreadable, idOf: findingIds(String(ticket.id), context.key) });
  return { report, readings, subjects };
}

interface ReadPart {
  readonly readings: readonly Reading[];
  readonly unreadable: readonly Unreadable[];
}

async function readPart(part: Part, context: ScanContext): Promise<ReadPart> {
  if (context.signal?.aborted) throw new ScanError('aborted', 'The scan was stopped.');
  const { documents, unreadable } = await extractPart(part, context);
  return {
    readings: documents.map((document) => reading(part, document, context)),
    unreadable: unreadable.map((file) => ({ part: part.id, ...file })),
  };
}

function reading(part: Part, document: Document, { detect }: ScanContext): Reading {
  const { mentions, fields } = detect(document);
  const inFileName = document.kind === 'name';
  let segments: readonly Segment[] | undefined;
  return {
    part: part.id,
    author: writerOf(part, document),
    recipients: part.recipients ?? document.header?.recipients ?? [],
    document,
    get segments() {
      segments ??= segmentsOf(part, document);
      return segments;
    },
    fields,
    mentions: inFileName ? mentions.map((each) => ({ ...each, because: [...each.because, 'file name'] })) : mentions,
  };
}

/** Who sent the part; a machine that mails forms is nobody. */
function writerOf({ author }: Part, { header }: Document) {
  const writer = author ?? header?.author ?? null;
  return writer?.address && isMachine(writer.address) ? null : writer;
}

const written: ReadonlySet<Document['kind']> = new Set(['mail', 'text', 'paged', 'picture']);

/** Only what the sender typed is the sender's; a file's words are whoever's it says. */
function segmentsOf(part: Part, document: Document): Segment[] {
  if (!written.has(document.kind)) return [];
  const { text, marks, header } = document;
  const typed = !('bytes' in part) && document.path.length === 0;
  return segmentText(text, { marks, header, sender: typed ? (writerOf(part, document) ?? null) : null });
}
