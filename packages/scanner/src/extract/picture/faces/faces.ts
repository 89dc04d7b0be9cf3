import { type Raster, rasterOf, sharpOf } from '../raster.ts';
import { faceModel } from './face-model.ts';
import { runFaceNet } from './face-net.ts';

/** A square in the picture that holds a face; all between 0 and 1. */
export interface Face {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly score: number;
}

const side = 416;
/** Below this it is as often a logo or a plate of food. */
const leastScore = 0.5;
/** Two boxes that overlap more than this are one face. */
const sameFace = 0.4;

const anchors: readonly (readonly [width: number, height: number])[] = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
];

/** Finds faces, and nothing about whose they are. */
export async function facesIn(picture: Raster): Promise<readonly Face[]> {
  const answer = runFaceNet(faceModel(), { side, channels: 3, data: await squared(picture) });
  const longest = Math.max(picture.width, picture.height);
  const [wide, high] = [longest / picture.width, longest / picture.height];
  const faces: Face[] = [];
  for (let cell = 0; cell < answer.side ** 2; cell++) {
    for (const [at, anchor] of anchors.entries()) {
      const [x, y, w, h, sure] = answer.data.subarray(cell * 25 + at * 5, cell * 25 + at * 5 + 5) as unknown as Numbers; // five numbers a box
      const score = sigmoid(sure);
      if (score < leastScore) continue;
      const [width, height] = [
        (Math.exp(w) * anchor[0] * wide) / answer.side,
        (Math.exp(h) * anchor[1] * high) / answer.side,
      ];
      const middle = ((cell % answer.side) + sigmoid(x)) * (wide / answer.side);
      const centre = (Math.floor(cell / answer.side) + sigmoid(y)) * (high / answer.side);
      faces.push({ x: middle - width / 2, y: centre - height / 2, width, height, score });
    }
  }
  return distinct(faces);
}

type Numbers = readonly [number, number, number, number, number];

/** In the upper left corner of a square, less the mean colour of the pictures that the network was taught on. */
async function squared(picture: Raster): Promise<Float32Array> {
  const small = (await sharpOf(picture)).resize(side, side, {
    fit: 'contain',
    position: 'left top',
    background: '#000',
  });
  const { data } = await rasterOf(small);
  return Float32Array.from(data, (level, at) => (level - (means[at % 3] as number)) / 255);
}

const means = [117.001, 114.697, 97.404];

function distinct(faces: readonly Face[]): readonly Face[] {
  const kept: Face[] = [];
  for (const face of faces.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((other) => overlap(face, other) > sameFace)) kept.push(face);
  }
  return kept;
}

function overlap(a: Face, b: Face): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (a.width * a.height + b.width * b.height - shared);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
