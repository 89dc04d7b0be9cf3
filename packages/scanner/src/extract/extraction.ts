import type { Extraction, UnreadableCode } from '../document.ts';

export const nothing: Extraction = { documents: [], unreadable: [] };

export function unreadable(code: UnreadableCode): Extraction {
  return { documents: [], unreadable: [{ path: [], code }] };
}

/** People put names and numbers in file names. */
export function nameOf({ name }: { readonly name: string }): Extraction {
  const document = { path: [], kind: 'name', text: name, marks: [], fields: [], pages: [] } as const;
  return { documents: [document], unreadable: [] };
}

export function joined(parts: readonly Extraction[]): Extraction {
  return {
    documents: parts.flatMap(({ documents }) => documents),
    unreadable: parts.flatMap((part) => part.unreadable),
  };
}

/** The same, found inside the file at `path`. */
export function within(path: readonly string[], { documents, unreadable }: Extraction): Extraction {
  if (path.length === 0) return { documents, unreadable };
  return {
    documents: documents.map((document) => ({ ...document, path: [...path, ...document.path] })),
    unreadable: unreadable.map((file) => ({ ...file, path: [...path, ...file.path] })),
  };
}
