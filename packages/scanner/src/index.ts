export type { Hit, Recognizer } from './detect/recognizer.ts';
export type { Document, Extraction, Field, UnreadableCode } from './document.ts';
export { unreadableCodes } from './document.ts';
export { type Entity, entities } from './entity.ts';
export { ScanError, type ScanErrorCode } from './error.ts';
export { type ExtractOptions, extract } from './extract/extract.ts';
export { type UnsupportedKind, unsupportedKinds } from './extract/unsupported.ts';
export { bulkPersons, classes, manyPersons } from './judge/classes.ts';
export { confidence } from './judge/verdict.ts';
export {
  type Correspondent,
  type Known,
  type KnownOrganisation,
  type KnownPerson,
  type Relation,
  relations,
} from './people.ts';
export type { Finding, PartVerdict, Report, SeverityClass, Subject, Unreadable, Verdict } from './report.ts';
export { verdicts } from './report.ts';
export { createScanner, type Explanation, type Scanner, type ScannerOptions, type ScanOptions } from './scanner.ts';
export { type SegmentOptions, segment } from './segment/segment.ts';
export type { Segment, SegmentKind } from './segment/types.ts';
export type { FilePart, Part, Ticket } from './ticket.ts';
