import { type Body, createBody } from '../package/body.ts';
import { createSheetText, type SheetText } from '../sheet/sheet-text.ts';
import { type Captures, createCaptures } from './captures.ts';

/** What is being written while the parts of an OpenDocument file are read. */
export interface OdfState {
  readonly body: Body;
  readonly sheet: SheetText;
  readonly captures: Captures;
  /** Who changed the text. */
  readonly authors: Set<string>;
  /** Where the slides start. */
  readonly pages: number[];
  readonly links: { readonly address: string; readonly from: number }[];
  /** Pictures in a file that is no archive, as base64, and how many stand elsewhere. */
  readonly binaries: string[];
  remotePictures: number;
  inSpreadsheet: boolean;
  inForms: boolean;
  inHeaderRows: boolean;
  readonly cells: ('td' | 'th')[];
}

export function createOdfState(mostText: number): OdfState {
  return {
    body: createBody(),
    sheet: createSheetText(mostText),
    captures: createCaptures(),
    authors: new Set(),
    pages: [],
    links: [],
    binaries: [],
    remotePictures: 0,
    inSpreadsheet: false,
    inForms: false,
    inHeaderRows: false,
    cells: [],
  };
}
