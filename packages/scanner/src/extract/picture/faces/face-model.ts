import { readFileSync } from 'node:fs';
import { ScanError } from '../../../error.ts';

/** A layer of the network: for each output a weighted sum of what lies around it. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** 3×3 per input, by row, column, input; or by row, column, input, output where the layer is not separable. */
  readonly around: Float32Array;
  /** By input, output; empty where `around` holds all. */
  readonly across: Float32Array;
  readonly bias: Float32Array;
}

export interface FaceModel {
  readonly first: Layer;
  readonly middle: readonly Layer[];
  readonly last: Layer;
}

/** Channels from the colours to the answer. */
const channels = [3, 16, 32, 64, 128, 256, 512, 25] as const;

let loaded: FaceModel | undefined;

/** The weights of a tiny face detector, one byte each. */
export function faceModel(): FaceModel {
  loaded ??= readModel(readFileSync(new URL('../../../../data/faces.bin', import.meta.url)));
  return loaded;
}

function readModel(bytes: Uint8Array): FaceModel {
  const next = tensorsOf(bytes);
  const [colours, opening, ...rest] = channels;
  const answer = rest.length - 1;
  const first = {
    inputs: colours,
    outputs: opening,
    around: next(9 * colours * opening),
    across: none,
    bias: next(opening),
  };
  const middle = rest.slice(0, answer).map((outputs, at): Layer => {
    const inputs = rest[at - 1] ?? opening;
    return { inputs, outputs, around: next(9 * inputs), across: next(inputs * outputs), bias: next(outputs) };
  });
  const [inputs, outputs] = [rest[answer - 1] as number, rest[answer] as number]; // by the table above
  return {
    first,
    middle,
    last: { inputs, outputs, around: none, across: next(inputs * outputs), bias: next(outputs) },
  };
}

const none = new Float32Array();

/** Each tensor is its scale and its least value, then a byte for each number. */
function tensorsOf(bytes: Uint8Array): (length: number) => Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return (length) => {
    if (at + 8 + length > bytes.length) throw new ScanError('corrupt', 'the face model is damaged');
    const [scale, least] = [view.getFloat32(at, true), view.getFloat32(at + 4, true)];
    const tensor = Float32Array.from(bytes.subarray(at + 8, at + 8 + length), (byte) => byte * scale + least);
    at += 8 + length;
    return tensor;
  };
}
