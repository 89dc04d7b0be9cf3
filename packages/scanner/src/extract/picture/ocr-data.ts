import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const ocrLanguages = ['nld', 'eng'] as const;

/** What Tesseract learned of a language, by the name of its file: `nld.traineddata.gz`. */
export function languageData(file: string): Promise<Uint8Array> {
  const [language] = file.split('.', 1);
  const packageFile = createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`);
  return readFile(join(dirname(packageFile), '4.0.0_best_int', file));
}
