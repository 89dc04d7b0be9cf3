import type { Mark } from '../document.ts';
import type { OpenTable } from './tables.ts';
import type { Writer } from './writer.ts';
import { createWriter } from './writer.ts';

/** A picture a page shows. */
export interface PageImage {
  /** Offset in the text at which it stands. */
  readonly start: number;
  readonly src: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  /** Content-ID of a picture that the mail itself carries. */
  readonly cid?: string;
}

/** A value with its label, before blank edges are cut. */
export interface RawField {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly record: string;
}

export interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offset in the text at which it was opened. */
  readonly from: number;
  readonly mark: Mark['kind'] | null;
  /** Quotes that started within and last until this element closes. */
  readonly rest: { readonly kind: Mark['kind']; readonly from: number }[];
  citesWithin: boolean;
}

/** What is being built while a page is read. */
export interface Page {
  readonly writer: Writer;
  readonly stack: OpenElement[];
  readonly marks: Mark[];
  readonly images: PageImage[];
  readonly openTables: OpenTable[];
  readonly tables: OpenTable[];
  readonly fields: RawField[];
  /** Depth of elements whose text is not shown, and of those whose white space is kept. */
  dropped: number;
  verbatim: number;
  /** Number of the current form, and the last `dt`. */
  forms: number;
  lists: number;
  term: string | null;
}

export function createPage(): Page {
  return {
    writer: createWriter(),
    stack: [],
    marks: [],
    images: [],
    openTables: [],
    tables: [],
    fields: [],
    dropped: 0,
    verbatim: 0,
    forms: 0,
    lists: 0,
    term: null,
  };
}
