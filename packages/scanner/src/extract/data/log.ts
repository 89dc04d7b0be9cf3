import type { Field } from '../../document.ts';
import type { Likeness } from '../likeness.ts';
import type { Reader } from '../reading.ts';
import { fieldReader } from './field-reader.ts';
import { accessColumns, accessLine, columnFields, w3cLabel } from './log-columns.ts';
import { pairFields } from './log-pairs.ts';
import { textLines, wholeLines } from './text-lines.ts';

const w3cHead = /^#Fields: {0,9}([^\r\n]{1,4000})/;
const stamped =
  /^(?:<\d{1,3}>)?\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,80} [^\s:]{1,80}:|\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[)/;
/** A diary has times too; a log says how grave it is, or holds data. */
const machine =
  /\b(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|NOTICE|CRITICAL|info|warn|warning|error|debug|notice)\b|\[\d{1,9}\]|\w=\S|"\w{1,40}":/;
/** Lines of a stack trace belong to the one above. */
const continued = /^(?:\s|#|at |Caused by|\.\.\. \d|\}|\])/;

/** Sure when its first line and most others are those of a log: notes, chats and tables have times as well. */
export function logLikeness(head: string): Likeness {
  if (/^#Fields: {0,9}\S{1,80} \S/m.test(head) && /^#(?:Software|Version|Fields|Date|Remark|Start-Date):/.test(head))
    return 'yes';
  const lines = wholeLines(head, continued).slice(0, 200);
  const logged = lines.filter(isLogLine).length;
  if (logged >= 3 && logged >= lines.length * 0.7 && isLogLine(lines[0] ?? '')) return 'yes';
  return logged > 0 && logged >= lines.length * 0.3 ? 'maybe' : 'no';
}

/** Columns, pairs and objects in the lines are fields; a line is a record. */
export const readLog: Reader = fieldReader(logFields);

export function logFields(text: string): readonly Field[] {
  const fields: Field[] = [];
  let columns: readonly string[] | null = null;
  let record = 0;
  for (const line of textLines(text)) {
    const content = text.slice(line.start, line.end);
    const named = w3cHead.exec(content)?.[1];
    if (named) columns = named.trim().split(/\s+/).map(w3cLabel);
    else if (columns && !content.startsWith('#')) fields.push(...columnFields(text, line, columns, record++));
    else if (accessLine.test(content)) fields.push(...columnFields(text, line, accessColumns, record++));
    else fields.push(...pairFields(content, line.start, continued.test(content) ? Math.max(record - 1, 0) : record++));
  }
  return fields;
}

function isLogLine(line: string): boolean {
  return accessLine.test(line) || (stamped.test(line) && machine.test(line));
}
