import type { Picture } from './open-picture.ts';
import { type Raster, rasterOf, sharpOf } from './raster.ts';

/** A frame is kept before and after so large a share of it changes, and when so large a share is another than in the last one kept. */
const clearChange = 0.02;
const slowChange = 0.005;
const mostFrames = 20;

export interface Chosen {
  readonly frames: readonly Raster[];
  /** There was more to see than is looked at. */
  readonly more: boolean;
}

/** The first and the last frame of a moving picture, and those on both sides of a clear change. */
export async function chosenFrames(picture: Picture, signal: AbortSignal): Promise<Chosen> {
  const frames: Raster[] = [];
  let more = false;
  let last: { readonly frame: Raster; readonly small: Raster } | null = null;
  let kept: Raster | null = null;
  let keptSmall: Raster | null = null;
  const keep = (frame: Raster, small: Raster): void => {
    [kept, keptSmall] = [frame, small];
    if (frames.length < mostFrames) frames.push(frame);
    else more = true;
  };
  for (let index = 0; index < picture.frames && !signal.aborted; index++) {
    const frame = await picture.frame(index);
    const small = await thumbnail(frame);
    const jumps = !last || changeBetween(last.small, small) >= clearChange;
    const drifts = keptSmall !== null && changeBetween(keptSmall, small) >= slowChange;
    if (jumps && last && last.frame !== kept) keep(last.frame, last.small);
    if (jumps || drifts) keep(frame, small);
    last = { frame, small };
  }
  if (last && last.frame !== kept) frames.push(last.frame);
  return { frames, more };
}

async function thumbnail(frame: Raster): Promise<Raster> {
  return rasterOf((await sharpOf(frame)).resize(160, 160, { fit: 'fill' }).greyscale(), 1);
}

function changeBetween(a: Raster, b: Raster): number {
  let changed = 0;
  for (let at = 0; at < b.data.length; at++) {
    if (Math.abs((a.data[at] as number) - (b.data[at] as number)) > 32) changed++;
  }
  return changed / b.data.length;
}
