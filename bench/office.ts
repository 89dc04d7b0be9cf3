import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDocx, paragraph, table } from '../packages/scanner/src/extract/office/fixtures/make-docx.ts';
import { makeXlsx, oneSheet } from '../packages/scanner/src/extract/office/fixtures/make-xlsx.ts';
import { type Cost, readApart } from './apart.ts';
import type { Row } from './row.ts';
import { dutchText } from './text.ts';

const rounds = 2;
const sheetRows = 60_000;

/** A document and a workbook of some MB beside the libraries that most people read them with, each at its quickest of some rounds. */
export function office(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'derden-bench-'));
  try {
    return [
      ...beside('mammoth', 'docx', longDocument(), folder),
      ...beside('exceljs', `xlsx of ${sheetRows} rows`, longWorkbook(), folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function beside(peer: string, what: string, bytes: Uint8Array, folder: string): Row[] {
  const file = join(folder, `long.${what.slice(0, 4)}`);
  writeFileSync(file, bytes);
  const costs: Readonly<Record<'derden' | 'peer', Cost[]>> = { derden: [], peer: [] };
  for (let round = 0; round < rounds; round++) {
    costs.derden.push(readApart('derden', [file]));
    costs.peer.push(readApart(peer, [file]));
  }
  const [ours, theirs] = [quickest(costs.derden), quickest(costs.peer)];
  return [
    { what: `${what}, ${(bytes.length / 1e6).toFixed(1)} MB`, figure: shown(ours), budget: `faster than ${peer}` },
    { what: `${peer}, same file`, figure: shown(theirs), budget: '' },
    { what: `${peer} : ours`, figure: `${(theirs.cpu / ours.cpu).toFixed(1)} ×`, budget: '> 1 ×' },
  ];
}

function quickest(costs: readonly Cost[]): Cost {
  return costs.reduce((best, cost) => (cost.cpu < best.cpu ? cost : best));
}

function shown({ cpu, bytes }: Cost): string {
  return `${cpu.toFixed(1)} s CPU, ${Math.round(bytes / 1e6)} MB`;
}

/** Paragraphs of runs, as Word breaks them, and now and then a table. */
function longDocument(): Uint8Array {
  const words = dutchText(16_000_000).split(/\s+/);
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += 60) {
    const runs = [0, 10, 35].map((from, run) => `${words.slice(at + from, at + ([10, 35, 60][run] ?? 60)).join(' ')} `);
    pieces.push(paragraph(...runs));
    if (at % 3000 === 0) pieces.push(table('Naam|Datum', `Fatima Voorbeeld|${at % 28}-03-2026`));
  }
  return makeDocx({ body: pieces.join('') });
}

/** With its texts in a list of their own, as Excel keeps them. */
function longWorkbook(): Uint8Array {
  const words = dutchText(3_000_000).split(/\s+/);
  const word = (at: number): string => words[at % words.length] ?? '';
  const shared = new Map<string, number>();
  const text = (value: string): string => {
    const at = shared.get(value) ?? shared.size;
    shared.set(value, at);
    return `<c t="s"><v>${at}</v></c>`;
  };
  const rows = Array.from({ length: sheetRows }, (_, at) => [
    at,
    text(`${word(at * 3)} ${word(at * 7)}`),
    999_990_000 + (at % 10_000),
    text(word(at * 11)),
    at * 1.37,
    text(`${word(at)}@voorbeeld.example`),
    text(`06-1234${String(at % 10_000).padStart(4, '0')}`),
  ]);
  const titles = ['Nr', 'Naam', 'Nummer', 'Soort', 'Bedrag', 'E-mail', 'Telefoon'].map(text);
  const list = [...shared.keys()].map((value) => `<si><t>${value}</t></si>`).join('');
  return makeXlsx({ ...oneSheet([titles, ...rows]), shared: list });
}
