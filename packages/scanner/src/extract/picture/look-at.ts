import { levelled } from './level.ts';
import { isTooSmall } from './looks.ts';
import { type Raster, rasterOf, sharpOf } from './raster.ts';
import type { Seen } from './seen.ts';

/** What is flatter than this shows no photo. */
const flattestPhoto = 0.97;

/** Notes the codes and the faces in a picture. */
export async function lookAt(picture: Raster, seen: Seen): Promise<void> {
  if (isTooSmall(picture)) return;
  await lookForCodes(picture, seen);
  const grey = await rasterOf((await sharpOf(picture)).greyscale(), 1);
  if (levelled(grey).flat > flattestPhoto) return;
  const { facesIn } = await import('./faces/faces.ts');
  for (const _ of await facesIn(picture)) seen.addFace();
}

async function lookForCodes(picture: Raster, { rest, files, nextRecord }: Seen): Promise<void> {
  const [{ codesIn }, { contentOf }] = await Promise.all([import('./codes.ts'), import('./code-content.ts')]);
  for (const code of await codesIn(picture)) {
    const { file, values } = contentOf(code);
    const record = nextRecord();
    if (file) files.push(file);
    else if (!values) rest.add(`${code.kind}: ${code.text}`);
    else for (const [label, value] of values) rest.addField(label, value, record);
  }
}
