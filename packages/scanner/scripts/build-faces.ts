/** Builds data/faces.bin from the tiny face detector in @vladmandic/face-api: `node scripts/build-faces.ts`. Same package, same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Tensor {
  readonly shape: readonly number[];
  readonly quantization: { readonly scale: number; readonly min: number };
}

const folder = join(dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')), 'model');
const [manifest] = JSON.parse(readFileSync(join(folder, 'tiny_face_detector_model-weights_manifest.json'), 'utf8'));
const weights = readFileSync(join(folder, 'tiny_face_detector_model.bin'));
const pieces: Buffer[] = [];
let at = 0;
for (const { shape, quantization } of manifest.weights as readonly Tensor[]) {
  const length = shape.reduce((product, size) => product * size, 1);
  const head = Buffer.alloc(8);
  head.writeFloatLE(quantization.scale, 0);
  head.writeFloatLE(quantization.min, 4);
  pieces.push(head, weights.subarray(at, at + length));
  at += length;
}
writeFileSync(new URL('../data/faces.bin', import.meta.url), Buffer.concat(pieces));
