import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '@derden/scanner';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { Row } from './row.ts';
import { dutchText } from './text.ts';

const pageCount = 100;
const rounds = 5;

/** CPU of a PDF of 100 pages beside that of pdftotext on the same file, both at their quickest of some rounds. */
export async function pdf(): Promise<Row[]> {
  const bytes = await longPdf();
  const folder = await mkdtemp(join(tmpdir(), 'derden-bench-'));
  try {
    const path = join(folder, 'long.pdf');
    await writeFile(path, bytes);
    const peer = pdftotextSeconds(path);
    const ours = await ourSeconds(bytes);
    const what = 'PDF of 100 pages';
    if (peer === null) return [{ what, figure: `${ours.toFixed(2)} s CPU`, budget: '(pdftotext is not here)' }];
    return [
      { what, figure: `${ours.toFixed(2)} s CPU`, budget: '' },
      { what: 'pdftotext, same file', figure: `${peer.toFixed(2)} s CPU`, budget: '' },
      { what: 'PDF : pdftotext', figure: `${(ours / peer).toFixed(1)} ×`, budget: '≤ 5 ×' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ourSeconds(bytes: Uint8Array): Promise<number> {
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    await extract({ name: 'long.pdf', bytes: new Uint8Array(bytes) });
    const { user, system } = process.cpuUsage(start);
    figures.push((user + system) / 1e6);
  }
  return Math.min(...figures);
}

/** By the shell's own count; null when poppler is not installed. */
function pdftotextSeconds(path: string): number | null {
  const figures = Array.from({ length: rounds }, () => {
    const { status, stdout } = spawnSync('sh', ['-c', 'pdftotext "$1" - > /dev/null 2>&1 && times', 'sh', path]);
    return status === 0 ? secondsIn(String(stdout)) : null;
  });
  return figures.some((figure) => figure === null) ? null : Math.min(...figures.filter((figure) => figure !== null));
}

/** `0m0.121s 0m0.012s` on the second line: user and system time of what the shell started. */
function secondsIn(times: string): number {
  const [, children = ''] = times.split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

async function longPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  // The fonts that every viewer has know Latin 1 only.
  const lines =
    dutchText(400_000)
      .replace(/[^!-~\u00a1-\u00ff]+/g, ' ')
      .match(/.{1,80}(?: |$)/g) ?? [];
  for (let page = 0; page < pageCount; page++) {
    const drawn = document.addPage([595, 842]);
    for (const [row, line] of lines.slice(page * 45, page * 45 + 45).entries())
      drawn.drawText(line, { x: 50, y: 790 - row * 16, size: 10, font });
  }
  return document.save();
}
