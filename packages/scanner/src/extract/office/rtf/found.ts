import type { FileBytes } from '../../reading.ts';
import type { Aside } from './sinks.ts';

/** What stands in rich text beside its running text. */
export interface RtfFound {
  /** Properties of the document, with the label they are shown under. */
  readonly labelled: { readonly label: string; readonly value: string }[];
  /** Page headers and footers, footnotes and text boxes. */
  readonly asides: Aside[];
  readonly comments: { readonly author: string; readonly text: Aside }[];
  /** Who tracked changes are of. */
  readonly revisers: string[];
  /** Pictures and files. */
  readonly files: FileBytes[];
  /** Pieces of the HTML that was written as rich text; null when it was not. */
  html: string[] | null;
  /** What was read last and belongs to what comes next. */
  commentAuthor: string;
  propertyName: string;
  pictureType: PictureType;
}

export type PictureType = 'png' | 'jpg' | 'emf' | 'wmf' | 'bmp' | 'pict';

export function nothingFound(): RtfFound {
  return {
    labelled: [],
    asides: [],
    comments: [],
    revisers: [],
    files: [],
    html: null,
    commentAuthor: '',
    propertyName: '',
    pictureType: 'wmf',
  };
}
