import type { Reading } from '../reading.ts';
import { fileOfDataUrl } from './data-url.ts';

export interface ImageReference {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

const iconSize = 40;

/** Pictures inside the HTML are files; those elsewhere on the network are never fetched, and unreadable unless they are icons or trackers. */
export function* imageReadings(images: Iterable<ImageReference>): Generator<Reading> {
  let count = 0;
  for (const image of images) {
    const name = `image ${++count}`;
    const file = fileOfDataUrl(image.src, name);
    if (file) yield { kind: 'file', file };
    else if (isRemote(image.src) && !isIcon(image)) yield { kind: 'unreadable', name, code: 'remote' };
  }
}

function isRemote(src: string): boolean {
  return /^\s{0,9}(?:https?:)?\/\//i.test(src);
}

function isIcon({ width, height }: ImageReference): boolean {
  return width !== undefined && height !== undefined && width <= iconSize && height <= iconSize;
}
