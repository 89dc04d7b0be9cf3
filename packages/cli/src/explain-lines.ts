import type { Explanation, Finding, Known, Segment } from '@derden/scanner';
import type { Paint } from './formats/colour.ts';
import type { Messages } from './lang/messages.ts';
import type { Masker } from './mask.ts';
import { partName, placeName } from './part-name.ts';
import { printableLines } from './printable.ts';
import { isName, type TextOf } from './texts.ts';

/** How an explanation is to be shown. `textOf` only for who asked for texts. */
export interface ExplainView {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly names: Masker;
  readonly known: readonly Known[];
  readonly textOf: TextOf | undefined;
}

/** What was read, who wrote which stretch, which persons were found and why. */
export function explainLines(explanation: Explanation, view: ExplainView): string[] {
  const { messages, paint } = view;
  return [
    ...explanation.report.parts.map(
      ({ part, verdict }) =>
        `  ${partName(part, messages).padEnd(24)}  ${paint.verdict(verdict, messages.verdict[verdict])}`,
    ),
    ...explanation.documents.flatMap((document) => documentLines(document, view)),
    ...explanation.report.unreadable.map(
      ({ part, path, code }) =>
        `${placeName(part, view.names.path(part, path), messages)}: ${messages.unreadable[code]}`,
    ),
    '',
    paint.strong(messages.explain.persons),
    ...explanation.report.subjects.flatMap((subject) => {
      const reason = explanation.reasons.find((each) => each.subject === subject.id);
      const kinds = subject.entities.map((entity) => messages.entity[entity]).join(', ');
      return [
        `  ${subject.id.padEnd(4)}${messages.relation[subject.relation]} ${fraction(subject.score)} · ${messages.class[subject.class]} · ${kinds}`,
        ...becauseLines(reason?.because ?? [], view),
      ];
    }),
    '',
    paint.strong(messages.explain.findings),
    ...explanation.report.findings.flatMap((finding) => findingLines(finding, view)),
  ];
}

function documentLines({ part, document, segments }: Explanation['documents'][number], view: ExplainView): string[] {
  const { messages, paint, names } = view;
  const { explain } = messages;
  const facts = [
    explain.document[document.kind],
    explain.characters(document.text.length),
    ...(document.pages.length > 0 ? [explain.pages(document.pages.length)] : []),
  ];
  const title = placeName(part, names.path(part, document.path), messages);
  if (isName(document)) return [];
  return [
    '',
    `${paint.strong(title)}  ${facts.join(' · ')}`,
    ...segments.flatMap((segment) => segmentLines(segment, view)),
  ];
}

function segmentLines(segment: Segment, view: ExplainView): string[] {
  const { messages, paint, textOf } = view;
  const { explain } = messages;
  const facts = [
    messages.segment[segment.kind],
    `${explain.author}: ${authorOf(segment, view)}`,
    `${explain.depth} ${segment.depth}`,
    `${explain.sure} ${fraction(segment.confidence)}`,
  ];
  const texts = textOf ? printableLines(segment.text).map((line) => `      │ ${line}`) : [];
  return [`  ${span(segment)}  ${facts.join(' · ')}`, ...texts.map((line) => paint.faint(line))];
}

/** The relation of who wrote it, when they are known; never a name. */
function authorOf({ author }: Segment, { known, messages }: ExplainView): string {
  if (!author) return messages.explain.authorUnknown;
  const person = known.find((one) => 'emails' in one && author.address !== null && one.emails.includes(author.address));
  return person ? messages.relation[person.relation] : messages.explain.authorKnown;
}

function findingLines(finding: Finding, view: ExplainView): string[] {
  const { messages, names, textOf } = view;
  const place = placeName(finding.part, names.path(finding.part, finding.path), messages);
  const page = finding.page === undefined ? '' : `, ${messages.page} ${finding.page}`;
  const text = textOf ? printableLines(textOf(finding)).map((line) => `      = ${line}`) : [];
  return [
    `  ${finding.subject.padEnd(4)}${finding.entity} ${fraction(finding.score)} · ${messages.class[finding.class]} · ${place}${page} ${span(finding)}`,
    ...becauseLines(finding.because, view),
    ...text,
  ];
}

function becauseLines(because: readonly string[], { messages, paint }: ExplainView): string[] {
  return because.length === 0 ? [] : [paint.faint(`      ${messages.explain.because}: ${because.join('; ')}`)];
}

function span({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`.padEnd(11);
}

function fraction(score: number): string {
  return score.toFixed(2);
}
