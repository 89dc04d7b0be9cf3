import { cpus } from 'node:os';
import { coldImport } from './cold-import.ts';
import { freshdesk } from './freshdesk.ts';
import { growth } from './growth.ts';
import { ocr } from './ocr.ts';
import { ocrPool } from './ocr-pool.ts';
import { office } from './office.ts';
import { pdf } from './pdf.ts';
import type { Row } from './row.ts';
import { speed } from './speed.ts';
import { sweep } from './sweep.ts';
import { tickets } from './tickets.ts';

/** `pnpm bench`: figures beside their budgets. They depend on the machine, the ratios hardly; nothing here passes or fails. */
console.log(`${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}\n`);
for (const measure of [coldImport, speed, pdf, office, tickets, growth, freshdesk, sweep, ocr, ocrPool])
  print(await measure());

function print(rows: readonly Row[]): void {
  for (const { what, figure, budget } of rows) console.log(`${what.padEnd(34)}${figure.padStart(16)}   ${budget}`);
}
