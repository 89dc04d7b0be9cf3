import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApart } from './apart.ts';
import { ocrPictures } from './ocr-pictures.ts';
import type { Row } from './row.ts';

/** All pictures as attachments of one ticket, through the scanner and as many Tesseracts as it starts. */
export async function ocrPool(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'derden-bench-'));
  try {
    const files: string[] = [];
    for (const [at, { image }] of ocrPictures.entries()) {
      const file = join(folder, `${at}.png`);
      await writeFile(file, await image());
      files.push(file);
    }
    const { seconds, bytes } = readApart('scanner', files);
    return [
      {
        what: `pictures a minute, ${cpus().length} cores`,
        figure: `${Math.round((files.length / seconds) * 60)}`,
        budget: '',
      },
      { what: 'peak memory of it', figure: `${Math.round(bytes / 1e6)} MB`, budget: '' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
