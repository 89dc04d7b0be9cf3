import type { Unreadable } from '@derden/scanner';
import type { FindingRecord, ScanRecord } from '../record.ts';
import type { Format, Problem } from './format.ts';
import { createList } from './list.ts';
import { levelOf, type RuleId, ruleIds, rules } from './sarif-rules.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0: a result for each finding and for each file that could not be read. Always English. */
export const sarif: Format = ({ version }) => {
  const problems: Problem[] = [];
  const list = createList();
  const tool = JSON.stringify({ driver: { name: 'derden', semanticVersion: version, rules } });
  return {
    start: () =>
      `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${tool},"columnKind":"utf16CodeUnits","results":[`,
    record: (record) =>
      list([
        ...record.findings.map((finding) => findingResult(finding, record)),
        ...record.unreadable.map((file) => unreadableResult(file, record)),
      ]),
    problem({ place, reason }) {
      problems.push({ place, reason });
      return '';
    },
    end: () => `\n],"invocations":${JSON.stringify([invocationOf(problems)])}}]}\n`,
  };
};

function findingResult(finding: FindingRecord, record: ScanRecord): unknown {
  const {
    id,
    entity,
    part,
    path,
    page,
    start,
    end,
    score,
    subject,
    relation,
    class: severity,
    because,
    text,
  } = finding;
  return {
    ...ruleOf(entity),
    level: levelOf(finding),
    message: { text: `${entity} of ${relation} ${subject} in ${part}` },
    locations: [locationOf(record, part, path)],
    partialFingerprints: { 'derdenFinding/v1': id },
    properties: {
      part,
      path,
      ...(page && { page }),
      start,
      end,
      score,
      subject,
      relation,
      class: severity,
      because,
      text,
    },
  };
}

function unreadableResult({ part, path, code }: Unreadable, record: ScanRecord): unknown {
  return {
    ...ruleOf('UNREADABLE'),
    level: 'warning',
    message: { text: `${part} could not be read: ${code}` },
    locations: [locationOf(record, part, path)],
    properties: { part, path, code },
  };
}

function ruleOf(id: RuleId): { readonly ruleId: RuleId; readonly ruleIndex: number } {
  return { ruleId: id, ruleIndex: ruleIds.indexOf(id) };
}

/** Offsets are in `properties`: they point into extracted text, which a region of the artifact would not. */
function locationOf(record: ScanRecord, part: string, path: readonly string[]): unknown {
  const uri = record.file === undefined ? `tickets/${record.ticket}` : uriOf(record.file);
  return {
    physicalLocation: { artifactLocation: { uri } },
    logicalLocations: [{ name: part, fullyQualifiedName: [uri, part, ...path].join('/'), kind: 'member' }],
  };
}

function uriOf(file: string): string {
  return file
    .split(/[\\/]/)
    .map((name) => encodeURIComponent(name.toWellFormed()))
    .join('/');
}

/** SARIF 3.58: what went wrong outside the tickets themselves. */
function invocationOf(problems: readonly Problem[]): unknown {
  return {
    executionSuccessful: true,
    toolExecutionNotifications: problems.map(({ place, reason }) => ({
      level: 'warning',
      message: { text: `${place}: ${reason}` },
    })),
  };
}
