import type { FaceModel, Layer } from './face-model.ts';

/** Numbers by row, column, channel; as wide as high. */
interface Grid {
  readonly side: number;
  readonly channels: number;
  readonly data: Float32Array;
}

/** Runs the network over a square picture: for each cell of a coarse grid, five boxes of five numbers. */
export function runFaceNet({ first, middle, last }: FaceModel, picture: Grid): Grid {
  let grid = pooled(opened(picture, first), 2);
  for (const [at, layer] of middle.entries()) {
    grid = pooled(across(around(grid, layer), layer, true), at === middle.length - 1 ? 1 : 2);
  }
  return across(grid, last, false);
}

/** A full 3×3 convolution without a border. */
function opened({ side, channels, data }: Grid, layer: Layer): Grid {
  const inner = side - 2;
  const row = 3 * channels;
  const patch = new Float32Array(3 * row);
  const out = new Float32Array(inner * inner * layer.outputs);
  for (let cell = 0; cell < inner * inner; cell++) {
    const from = (Math.floor(cell / inner) * side + (cell % inner)) * channels;
    for (let at = 0; at < patch.length; at++)
      patch[at] = data[from + Math.floor(at / row) * side * channels + (at % row)] as number;
    mix(patch, 0, layer.around, layer.bias, out, cell * layer.outputs);
    leak(out, cell * layer.outputs, layer.outputs);
  }
  return { side: inner, channels: layer.outputs, data: out };
}

/** 3×3 within each channel; outside the picture there is nothing. */
function around({ side, channels, data }: Grid, layer: Layer): Grid {
  const out = new Float32Array(data.length);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const to = (y * side + x) * channels;
      for (let tap = 0; tap < 9; tap++) {
        const [row, column] = [y + Math.floor(tap / 3) - 1, x + (tap % 3) - 1];
        if (row < 0 || column < 0 || row >= side || column >= side) continue;
        const from = (row * side + column) * channels;
        for (let channel = 0; channel < channels; channel++) {
          (out[to + channel] as number) +=
            (data[from + channel] as number) * (layer.around[tap * channels + channel] as number);
        }
      }
    }
  }
  return { side, channels, data: out };
}

function across({ side, channels, data }: Grid, layer: Layer, leaks: boolean): Grid {
  const { outputs } = layer;
  const out = new Float32Array(side * side * outputs);
  for (let cell = 0; cell < side * side; cell++) {
    mix(data, cell * channels, layer.across, layer.bias, out, cell * outputs);
    if (leaks) leak(out, cell * outputs, outputs);
  }
  return { side, channels: outputs, data: out };
}

/** Each output is its bias and a weighted sum of the inputs; four at a time, which is twice as fast as one. */
function mix(
  data: Float32Array,
  from: number,
  weights: Float32Array,
  bias: Float32Array,
  out: Float32Array,
  to: number,
): void {
  const outputs = bias.length;
  const inputs = weights.length / outputs;
  let output = 0;
  for (; output + 4 <= outputs; output += 4) {
    let [a, b, c, d] = [
      bias[output] as number,
      bias[output + 1] as number,
      bias[output + 2] as number,
      bias[output + 3] as number,
    ];
    for (let input = 0, at = output; input < inputs; input++, at += outputs) {
      const value = data[from + input] as number;
      a += value * (weights[at] as number);
      b += value * (weights[at + 1] as number);
      c += value * (weights[at + 2] as number);
      d += value * (weights[at + 3] as number);
    }
    out[to + output] = a;
    out[to + output + 1] = b;
    out[to + output + 2] = c;
    out[to + output + 3] = d;
  }
  for (; output < outputs; output++) {
    let sum = bias[output] as number;
    for (let input = 0; input < inputs; input++)
      sum += (data[from + input] as number) * (weights[input * outputs + output] as number);
    out[to + output] = sum;
  }
}

function leak(out: Float32Array, from: number, count: number): void {
  for (let at = from; at < from + count; at++) if ((out[at] as number) < 0) (out[at] as number) *= 0.1;
}

/** The largest of four neighbours; the last row and column are their own neighbours. */
function pooled({ side, channels, data }: Grid, step: 1 | 2): Grid {
  const inner = Math.ceil(side / step);
  const out = new Float32Array(inner * inner * channels);
  for (let cell = 0; cell < inner * inner; cell++) {
    const [y, x] = [Math.floor(cell / inner) * step, (cell % inner) * step];
    const row = y * side * channels;
    const below = Math.min(y + 1, side - 1) * side * channels;
    const [left, right] = [x * channels, Math.min(x + 1, side - 1) * channels];
    for (let at = 0; at < channels; at++) {
      const upper = Math.max(data[row + left + at] as number, data[row + right + at] as number);
      const lower = Math.max(data[below + left + at] as number, data[below + right + at] as number);
      out[cell * channels + at] = Math.max(upper, lower);
    }
  }
  return { side: inner, channels, data: out };
}
