import type { Document, Explanation, Finding, PartVerdict, Relation, Unreadable, Verdict } from '@derden/scanner';

/** A document in which `«NL_BSN s2:999990019»` marks what is found. */
interface MarkedDocument {
  readonly part: string;
  readonly path?: readonly string[];
  readonly kind?: Document['kind'];
  readonly text: string;
}

export interface Marked {
  readonly verdict: Verdict;
  readonly documents: readonly MarkedDocument[];
  readonly persons: Readonly<Record<string, Relation>>;
  readonly unreadable?: readonly Unreadable[];
}

/** What the scanner would say of a ticket, from marked texts. */
export function explanationOf({ verdict, documents, persons, unreadable = [] }: Marked): Explanation {
  const read = documents.map((document) => readMarked(document, persons));
  const findings = read.flatMap((each) => each.findings);
  const parts = [...new Set([...documents, ...unreadable].map(({ part }) => part))];
  return {
    report: {
      verdict,
      parts: parts.map((part): PartVerdict => ({ part, verdict })),
      subjects: Object.entries(persons).map(([id, relation]) => ({
        id,
        relation,
        score: 0.9,
        class: classOf(relation),
        entities: [...new Set(findings.filter(({ subject }) => subject === id).map(({ entity }) => entity))],
      })),
      findings,
      unreadable,
    },
    documents: read.map(({ part, document }) => ({ part, document, segments: segmentsOf(document) })),
    reasons: Object.entries(persons).map(([subject, relation]) => ({
      subject,
      relation,
      score: 0.9,
      because: ['cue'],
    })),
  };
}

function readMarked({ part, path = [], kind = 'text', text }: MarkedDocument, persons: Marked['persons']) {
  const findings: Finding[] = [];
  let plain = '';
  for (const piece of text.split(/(«[^»]*»)/)) {
    const [, entity, subject, value] = /^«(\w+) (\w+):(.*)»$/s.exec(piece) ?? [];
    if (entity && subject && value) {
      const relation = persons[subject] ?? 'unknown';
      findings.push({
        id: `id${part}${plain.length}`,
        entity: entity as Finding['entity'],
        part,
        path,
        start: plain.length,
        end: plain.length + value.length,
        score: 0.987,
        subject,
        relation,
        class: classOf(relation),
        because: kind === 'name' ? ['form', 'file name'] : ['form'],
      });
    }
    plain += value ?? piece;
  }
  const document: Document = { path, kind, text: plain, marks: [], fields: [], pages: [] };
  return { part, document, findings };
}

function classOf(relation: Relation): Finding['class'] {
  return relation === 'third-party' ? 'K1' : 'K4';
}

function segmentsOf({ text, kind }: Document): Explanation['documents'][number]['segments'] {
  if (kind === 'name') return [];
  const author = { name: 'Anna Bakker', address: 'a.bakker@gemeente.example' };
  const whole = { start: 0, body: 0, end: text.length, text };
  return [{ kind: 'own', author, recipients: [], date: null, depth: 0, confidence: 0.8, ...whole }];
}
