import { expect, test } from 'vitest';
import type { Known } from '../people.ts';
import type { Verdict } from '../report.ts';
import { createScanner } from '../scanner.ts';

const known: readonly Known[] = [
  {
    relation: 'requester',
    names: ['Sanne Bakker'],
    emails: ['s.bakker@waterdam.example'],
    phones: ['06-12345678'],
    organisation: 'Gemeente Waterdam',
  },
  { relation: 'agent', names: ['Tom de Groot'], emails: ['tom@helpdesk.example'], phones: [] },
  {
    relation: 'contact',
    names: ['Ilse Vos'],
    emails: ['i.vos@waterdam.example'],
    phones: [],
    organisation: 'Gemeente Waterdam',
  },
  { relation: 'organisation', names: ['Gemeente Waterdam'], domains: ['waterdam.example'] },
  { relation: 'organisation', names: ['Gemeente Hoogveen'], domains: ['hoogveen.example'] },
  { relation: 'organisation', names: ['Helpdesk'], domains: ['helpdesk.example'], helpdesk: true },
];

/** What it shows, the message, and the verdict where that matters. */
export type WhoseCase = readonly [about: string, marked: string, verdict?: Verdict];

/**
 * A message of the requester at a municipality. `«relation text»` marks what is somebody's, and whose;
 * `=` ties mentions of one person: `«third-party=a text»`.
 */
export function checkWhose(cases: readonly WhoseCase[], author = 'Sanne Bakker <s.bakker@waterdam.example>'): void {
  test.for(cases)('%s', async ([, marked, verdict]) => {
    const { text, marks } = readMarks(marked);
    const [, name = '', address = ''] = /^(.+) <(.+)>$/.exec(author) ?? [];
    await using scanner = createScanner();
    const report = await scanner.scanTicket(
      { id: 1, parts: [{ id: 'description', text, author: { name, address } }] },
      { people: known },
    );
    const { findings } = report;
    const found = findings.map((finding) => `${finding.relation} ${text.slice(finding.start, finding.end)}`);
    expect(found).toEqual(marks.map((mark) => `${mark.relation} ${mark.value}`));
    if (verdict) expect(report.verdict).toBe(verdict);
    for (const tie of new Set(marks.flatMap((mark) => mark.tie ?? []))) {
      const subjects = findings.filter((_, index) => marks[index]?.tie === tie).map((finding) => finding.subject);
      expect(new Set(subjects).size).toBe(1);
    }
  });
}

function readMarks(marked: string) {
  const pattern = /«([a-z-]+)(?:=(\w+))? ([^»]+)»/g;
  const marks = [...marked.matchAll(pattern)].map(([, relation, tie, value]) => ({ relation, tie, value }));
  return { text: marked.replace(pattern, '$3'), marks };
}
