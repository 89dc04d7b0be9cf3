import { readFileSync, writeFileSync } from 'node:fs';
import { derived } from '../packages/policy/src/rules/derived.ts';
import { readings } from '../packages/policy/src/rules/readings.ts';
import { rules } from '../packages/policy/src/rules/rules.ts';
import { type Language, languages, type Text } from '../packages/policy/src/text.ts';
import { type PlacedLine, policyLines } from './policy-lines.ts';

/** One page a language. */
export const pages: Readonly<Record<Language, string>> = { nl: 'docs/beleid.md', en: 'docs/policy.md' };

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    title: 'Het beleid als code',
    intro:
      'Elke regel van het beleid in onze woorden, en wat de code ermee doet: per besluit het nummer van de rij, de tabel en de test. Deze pagina wordt uit de tabellen gemaakt (`npx pnpm@12 policy-doc`); een test bewaakt dat zij klopt.',
    rules: 'Regels van het beleid (R)',
    readings: 'Onze lezing waar het beleid zwijgt (E)',
    derived: 'Afgeleide regels: wet en veiligheid (D)',
    row: 'rij',
    says: 'besluit',
    code: 'code en test',
    none: 'Geen rij: een feit, of iets wat de code als geheel doet.',
  },
  en: {
    title: 'The policy as code',
    intro:
      'Every rule of the policy in our words, and what the code makes of it: for each decision the number of its row, its table and its test. This page is made from the tables (`npx pnpm@12 policy-doc`); a test keeps it true.',
    rules: 'Rules of the policy (R)',
    readings: 'Our reading where the policy is silent (E)',
    derived: 'Derived rules: law and safety (D)',
    row: 'row',
    says: 'decision',
    code: 'code and test',
    none: 'No row: a fact, or something that the code does as a whole.',
  },
};

/** The page in one language. */
export function policyPage(lines: readonly PlacedLine[], language: Language): string {
  const word = words[language];
  const section = (title: string | undefined, texts: Readonly<Record<string, Text>>) =>
    `## ${title}\n\n${Object.entries(texts)
      .map((rule) => ruleOf(rule, lines, language))
      .join('\n\n')}`;
  return `${[
    `# ${word.title}`,
    word.intro,
    section(word.rules, rules),
    section(word.readings, readings),
    section(word.derived, derived),
  ].join('\n\n')}\n`;
}

function ruleOf([id, text]: readonly [string, Text], lines: readonly PlacedLine[], language: Language): string {
  const word = words[language];
  const following = lines.filter(({ follows }) => (follows as readonly string[]).includes(id));
  if (following.length === 0) return `### ${id}\n\n${text[language]}\n\n_${word.none}_`;
  const head = [word.row, word.says, word.code].map(String);
  const rows = following.map((line) => [line.id, line.says[language], links(line)]);
  return `### ${id}\n\n${text[language]}\n\n${tableOf(head, rows)}`;
}

/** With columns of one width, as the formatter has them. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${widths.map((width, at) => cells[at]?.padEnd(width)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

function links({ file, test }: PlacedLine): string {
  const link = (path: string) =>
    `[${path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '')}](../packages/policy/src/${path})`;
  return [file, test].filter(Boolean).map(link).join(' · ');
}

if (import.meta.main) {
  const lines = await policyLines();
  for (const language of languages) {
    const file = new URL(`../${pages[language]}`, import.meta.url);
    writeFileSync(file, policyPage(lines, language));
    console.log(`${pages[language]}: ${readFileSync(file, 'utf8').split('\n').length} lines`);
  }
}
