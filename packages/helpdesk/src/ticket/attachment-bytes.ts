import { ScanError } from '@derden/scanner';
import { bytesOf } from '../store/bytes-of.ts';
import { insidePath, percentDecoded, referenceOf } from '../store/inside-path.ts';
import type { Store, StoredFile } from '../store/store.ts';
import type { FileSource } from './file-source.ts';
import type { RawAttachment } from './raw-ticket.ts';

/** Where the files of an export's tickets are: a store, and the folder in it that their paths start from. */
export interface AttachmentPlace {
  readonly store: Store;
  readonly folder: string;
}

/** The files beside an export. */
export function exportFiles(place: AttachmentPlace): FileSource {
  return {
    read: (file) => attachmentBytes(file, place),
    unlisted({ id, name, path }) {
      if (path !== null) return { id, name: path.slice(path.lastIndexOf('/') + 1), mediaType: null, url: path };
      return id === null ? undefined : { id, name, mediaType: null, url: elsewhere };
    },
  };
}

/** No path beside the export, so only its usual places are looked at. */
const elsewhere = 'https:';

/** The bytes of an attachment that lies beside the export; throws a `ScanError` that says why there are none. */
export async function attachmentBytes(attachment: RawAttachment, place: AttachmentPlace): Promise<Uint8Array> {
  const reference = referenceOf(attachment.url);
  if (reference.kind === 'unsafe') throw new ScanError('unsafe', 'The path leaves the folder of the export.');
  const paths = reference.kind === 'inside' ? spellings(reference.path) : usualPaths(attachment, reference.kind);
  const file = await firstFound(paths, place);
  if (file) return bytesOf(file);
  if (reference.kind === 'remote') throw new ScanError('remote', 'The file is at an address that is not fetched.');
  throw new ScanError('missing', 'The file is not beside the export.');
}

function spellings(path: string): readonly string[] {
  const decoded = percentDecoded(path);
  const inside = decoded === null ? null : insidePath(decoded);
  return inside === null ? [path] : [path, inside];
}

/** A picture that was pasted into a message has a number and no name. */
const pictures = ['png', 'jpg', 'jpeg', 'gif'] as const;

/** Where a download puts what the export only has an address of. A name alone may be that of another ticket's file. */
function usualPaths({ id, name }: RawAttachment, kind: 'remote' | 'none'): readonly string[] {
  const plain = /[\\/\0]|^\.{1,2}$/.test(name) || name === '' ? null : name;
  const ids = id === null ? [] : [`${id}`];
  const named =
    plain === null ? [] : ids.flatMap((each) => [`${each}/${plain}`, `${each}-${plain}`, `${each}_${plain}`]);
  const alone = plain !== null && kind === 'none' ? [plain] : [];
  const pasted = name === '' ? ids.flatMap((each) => pictures.map((extension) => `${each}.${extension}`)) : [];
  return [...named, ...ids, ...pasted, ...alone].map((each) => `attachments/${each}`);
}

async function firstFound(paths: readonly string[], { store, folder }: AttachmentPlace): Promise<StoredFile | null> {
  for (const path of paths) {
    const file = await store.find(folder ? `${folder}/${path}` : path);
    if (file) return file;
  }
  return null;
}
