import { type Raster, rowsOf } from './raster.ts';

/** A page that is longer than this many times its width is read in pieces. */
const longest = 2.2;
const smallestTile = 1500;

/** Cuts a very tall picture, each time in the emptiest row of a stretch. */
export function* tilesOf(grey: Raster): Generator<Raster> {
  const tile = Math.max(smallestTile, Math.round(grey.width * 1.3));
  let top = 0;
  if (grey.height > Math.max(grey.width * longest, tile * 1.3)) {
    while (grey.height - top > tile * 1.3) {
      const cut = emptiestRow(grey, top + Math.round(tile * 0.8), top + tile);
      yield rowsOf(grey, top, cut - top);
      top = cut;
    }
  }
  yield rowsOf(grey, top, grey.height - top);
}

function emptiestRow(grey: Raster, from: number, to: number): number {
  let [best, least] = [to, Number.POSITIVE_INFINITY];
  for (let row = from; row < to; row++) {
    const ink = inkOf(grey, row);
    if (ink <= least) [best, least] = [row, ink];
  }
  return best;
}

/** Differences between neighbours: a vertical line counts little, letters count much. */
function inkOf({ data, width }: Raster, row: number): number {
  let ink = 0;
  for (let at = row * width + 1; at < (row + 1) * width; at++) {
    if (Math.abs((data[at] as number) - (data[at - 1] as number)) > 24) ink++;
  }
  return ink;
}
