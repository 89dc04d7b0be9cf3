import { posix } from 'node:path';

/** Where a path leads: a place inside the folder, out of it, or to an address that only a network could give. */
export type Reference =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'remote' }
  | { readonly kind: 'none' };

/** Reads an `attachment_url`. Nothing is looked up; links are checked when the file is opened. */
export function referenceOf(url: string): Reference {
  const trimmed = url.trim();
  if (trimmed === '') return { kind: 'none' };
  if (/^(?:[\\/]{2}|file:|[a-z]:[\\/])/i.test(trimmed)) return { kind: trimmed.startsWith('//') ? 'remote' : 'unsafe' };
  if (/^[a-z][a-z\d+.-]{1,30}:/i.test(trimmed)) return { kind: 'remote' };
  const path = insidePath(trimmed);
  return path === null ? { kind: 'unsafe' } : { kind: 'inside', path };
}

/** The path without detours, with `/`; null when it leaves the folder, is absolute, or holds what no name can. */
export function insidePath(path: string): string | null {
  const slashed = path.replaceAll('\\', '/');
  if (slashed.startsWith('/') || slashed.includes('\0') || /^[a-z]:/i.test(slashed)) return null;
  const normal = posix.normalize(slashed);
  return normal === '..' || normal.startsWith('../') || normal === '.' ? null : normal.replace(/\/$/, '');
}

/** The path as it reads with percent codes; null when it has none that can be read. */
export function percentDecoded(path: string): string | null {
  if (!path.includes('%')) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
