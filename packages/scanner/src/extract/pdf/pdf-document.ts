import type { PDFParse } from 'pdf-parse';
import { ScanError } from '../../error.ts';

/** What we use of pdf.js beside what pdf-parse gives. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(page: number): Promise<PdfPage>;
  getAttachments(): Promise<Readonly<Record<string, PdfAttachment>> | null>;
  getMetadata(): Promise<PdfMetadata>;
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

/** pdf.js takes over the bytes it is given. Its messages quote the file and are dropped. Scripts in the file are never run. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  const parser = new PDFParse({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableAutoFetch: true,
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
