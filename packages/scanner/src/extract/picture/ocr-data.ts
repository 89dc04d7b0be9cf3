import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ocrLanguages = ['nld', 'eng'] as const;

/** Tesseract wants its languages in one folder, and they come in a package each. The folder is needed only while a worker starts. */
export async function withLanguageData<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'derden-ocr-'));
  try {
    await Promise.all(
      ocrLanguages.map((language) => copyFile(dataFile(language), join(folder, `${language}.traineddata.gz`))),
    );
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function dataFile(language: string): string {
  const packageFile = createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`);
  return join(dirname(packageFile), '4.0.0_best_int', `${language}.traineddata.gz`);
}
