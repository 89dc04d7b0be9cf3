import { readExport } from '@derden/helpdesk';
import { createScanner, type Entity, type PartVerdict, type Relation, type Verdict } from '@derden/scanner';

/** What a scan says of one ticket, with the texts it points at. */
export interface FoundTicket {
  readonly ticket: number;
  readonly verdict: Verdict;
  readonly parts: readonly PartVerdict[];
  readonly mentions: readonly FoundMention[];
}

export interface FoundMention {
  readonly part: string;
  readonly entity: Entity;
  readonly text: string;
  readonly subject: string;
  readonly relation: Relation;
  readonly because: readonly string[];
}

export async function* scanFolder(folder: string): AsyncGenerator<FoundTicket> {
  await using scanner = createScanner();
  for await (const item of readExport(folder)) {
    if (item.kind !== 'ticket') continue;
    const { report, documents } = await scanner.explainTicket(item.ticket, { people: item.known });
    const mentions = report.findings.map((finding) => {
      const inName = finding.because.includes('file name');
      const read = documents.find(
        ({ part, document }) =>
          part === finding.part &&
          document.path.join('/') === finding.path.join('/') &&
          (document.kind === 'name') === inName,
      );
      return { ...finding, text: read?.document.text.slice(finding.start, finding.end) ?? '' };
    });
    yield { ticket: item.id, verdict: report.verdict, parts: report.parts, mentions };
  }
}
