import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFParse } from 'pdf-parse';
import { ScanError } from '../../error.ts';

/** What we use of pdf.js beside what pdf-parse gives. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(page: number): Promise<PdfPage>;
  getAttachments(): Promise<Readonly<Record<string, PdfAttachment>> | null>;
  getMetadata(): Promise<PdfMetadata>;
  /** Null when there are no bookmarks. */
  getOutline(): Promise<readonly PdfOutline[] | null>;
}

export interface PdfOutline {
  readonly title: string;
  readonly items: readonly PdfOutline[];
}

export interface PdfMetadata {
  readonly info: Readonly<Record<string, unknown>>;
  /** The part of it that is XMP. */
  readonly metadata: { get(name: string): unknown } | null;
}

export interface PdfPage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number };
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  getOperatorList(): Promise<PdfOperators>;
  cleanup(): void;
  /** Pictures by their ids; those that cannot be decoded are null. */
  readonly objs: PdfObjects;
  readonly commonObjs: PdfObjects;
}

export interface PdfObjects {
  get(id: string, callback: (object: unknown) => void): unknown;
}

/** What draws a page: the number of an operation, and at the same place its arguments. */
export interface PdfOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PdfAttachment {
  readonly filename: string;
  readonly content: Uint8Array | null;
}

export interface PdfAnnotation {
  readonly subtype?: string;
  readonly fieldName?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  /** The value that a check box or radio button stands for. */
  readonly exportValue?: string;
  readonly buttonValue?: string | null;
  readonly options?: readonly { readonly exportValue?: string; readonly displayValue?: string }[];
  readonly alternativeText?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly unsafeUrl?: string;
  /** The file that an annotation attaches. */
  readonly file?: PdfAttachment;
}

export interface OpenPdf {
  readonly parser: PDFParse;
  readonly document: PdfDocument;
}

/** Scans are often JPEG 2000, which pdf.js decodes with a module of its own package, that of pdf-parse. */
function decoders(): string {
  const parser = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
  return `${join(dirname(parser.resolve('pdfjs-dist/package.json')), 'wasm')}/`;
}

/** pdf.js takes over the bytes it is given. Its messages quote the file and are dropped. Scripts in the file are never run. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  const parser = new PDFParse({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableAutoFetch: true,
    wasmUrl: decoders(),
  });
  // `load` is what pdf-parse calls first in every method; its types keep the document private, its version is pinned.
  const { load } = parser as unknown as { load(): Promise<PdfDocument> };
  try {
    return { parser, document: await load.call(parser) };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new ScanError(encrypted ? 'encrypted' : 'corrupt', 'The PDF cannot be opened.');
  }
}
