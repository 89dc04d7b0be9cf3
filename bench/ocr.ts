import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '@derden/scanner';
import type { Ocr } from '../packages/scanner/src/extract/context.ts';
import { createOcr } from '../packages/scanner/src/extract/picture/ocr.ts';
import { ocrPictures } from './ocr-pictures.ts';
import type { Row } from './row.ts';

interface Pass {
  readonly image: Uint8Array;
  readonly block: boolean;
  readonly characters: string;
}

/** Values found in made-up pictures, and the CPU of Tesseract against that of the native one for the same passes. */
export async function ocr(): Promise<Row[]> {
  const passes: Pass[] = [];
  await using engine = createOcr();
  await engine.read(await (ocrPictures[0] as (typeof ocrPictures)[number]).image()); // starts it; there are pictures
  let ours = 0;
  const measured: Ocr = {
    async read(image, signal, how) {
      passes.push({ image, block: how?.mode === 'block', characters: how?.characters ?? '' });
      const start = process.cpuUsage();
      const text = await engine.read(image, signal, how);
      ours += seconds(process.cpuUsage(start));
      return text;
    },
    async [Symbol.asyncDispose]() {},
  };
  const start = process.cpuUsage();
  let [found, all] = [0, 0];
  for (const { name, values, image } of ocrPictures) {
    const { documents } = await extract({ name: `${name}.png`, bytes: await image() }, { ocr: measured });
    const text = squeezed(documents.map((document) => document.text).join('\n'));
    found += values.filter((value) => text.includes(squeezed(value))).length;
    all += values.length;
  }
  const total = seconds(process.cpuUsage(start));
  return [
    { what: 'values found in pictures', figure: `${found} of ${all}`, budget: '' },
    { what: 'CPU for a picture', figure: `${(total / ocrPictures.length).toFixed(2)} s`, budget: '' },
    { what: 'Tesseract : native, same passes', figure: againstNative(passes, ours), budget: '≤ 1.4 ×' },
  ];
}

function againstNative(passes: readonly Pass[], ours: number): string {
  if (spawnSync('tesseract', ['--version']).error) return 'no native one here';
  const folder = mkdtempSync(join(tmpdir(), 'derden-bench-'));
  try {
    const native = passes.reduce((sum, pass) => sum + nativeSeconds(pass, join(folder, 'picture.png')), 0);
    return native > 0 ? `${(ours / native).toFixed(2)} ×` : 'not measured';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the shell counts it: Node does not tell the CPU of a child. Each time it also starts and loads its languages. */
function nativeSeconds({ image, block, characters }: Pass, file: string): number {
  writeFileSync(file, image);
  const how = `--psm ${block ? 6 : 3} ${characters ? `-c tessedit_char_whitelist='${characters}'` : ''}`;
  const command = `tesseract '${file}' - -l nld+eng --oem 1 ${how} >/dev/null 2>&1; times`;
  const { stdout } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
  const children = stdout.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
