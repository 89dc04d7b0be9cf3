import { readdirSync, readFileSync } from 'node:fs';
import type { RuleId } from '../packages/policy/src/rules/rule-id.ts';
import type { Line } from '../packages/policy/src/table/row.ts';

/** A line of one of the policy's tables, and where it stands. */
export interface PlacedLine extends Line {
  readonly file: string;
  readonly test: string;
}

const source = new URL('../packages/policy/src/', import.meta.url);

/** Every row, transition, statement and message of the policy, by the files they stand in. */
export async function policyLines(): Promise<readonly PlacedLine[]> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(isCode).sort();
  const lines = new Map<string, PlacedLine>();
  for (const file of files) {
    const exported: Readonly<Record<string, unknown>> = await import(new URL(file, source).href);
    for (const line of Object.keys(exported)
      .sort()
      .flatMap((name) => linesIn(exported[name]))) {
      const key = `${line.id} ${line.says.en}`;
      // Texts are gathered in a table before the files that hold them; tables of rows after them.
      if (!lines.has(key) || file.includes('/texts/')) lines.set(key, { ...line, file, test: testOf(file, line.id) });
    }
  }
  return [...lines.values()];
}

function isCode(file: string): boolean {
  return file.endsWith('.ts') && !file.endsWith('.test.ts') && !/(?:^|\/)testing\//.test(file) && file !== 'index.ts';
}

function linesIn(value: unknown): readonly Line[] {
  if (isLine(value)) return [value];
  if (Array.isArray(value)) return value.filter(isLine);
  if (!(value instanceof Object) || typeof value === 'function') return [];
  return Object.entries(value).flatMap(([name, each]) => (isLine(each) ? [each] : statementsIn(name, each)));
}

/** A stretch of a message that must stay in it because of a rule: `{{#R30}}…{{/R30}}`. */
const statement = /\{\{#([A-Z]\d{1,2})\}\}(.*?)\{\{\/\1\}\}/gs;

function statementsIn(message: string, text: unknown): readonly Line[] {
  if (!(text instanceof Object) || !('nl' in text) || !('en' in text)) return [];
  const [nl, en] = [said(text.nl), said(text.en)];
  const rules = new Set(nl.map(({ rule }) => rule));
  const saying = (all: typeof nl, rule: string) =>
    all
      .filter((each) => each.rule === rule)
      .map(({ words }) => words)
      .join(' ');
  return [...rules].map((rule) => ({
    id: `${message} ${rule}`,
    follows: [rule as RuleId], // as: a letter and a number
    says: { nl: `${message}: ${saying(nl, rule)}`, en: `${message}: ${saying(en, rule)}` },
  }));
}

function said(template: unknown): readonly { readonly rule: string; readonly words: string }[] {
  const body = template instanceof Object && 'body' in template ? String(template.body) : '';
  return [...body.matchAll(statement)].map(([, rule = '', words = '']) => ({
    rule,
    words: words.replaceAll('\n', ' '),
  }));
}

function isLine(value: unknown): value is Line {
  return value instanceof Object && 'id' in value && 'follows' in value && 'says' in value;
}

/** The test beside the table that names the row; else the first that imports the file. */
function testOf(file: string, id: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const name = file.slice(folder.length).replace(/\.ts$/, '');
  const tests = readdirSync(new URL(folder, source)).filter((each) => each.endsWith('.test.ts'));
  const holds = (test: string, text: string) => readFileSync(new URL(folder + test, source), 'utf8').includes(text);
  const found = tests.find((test) => holds(test, `'${id}'`)) ?? tests.find((test) => holds(test, name)) ?? tests[0];
  return found ? folder + found : '';
}
