import type { RtfFound } from './found.ts';
import { packedFile } from './ole-package.ts';
import { pictureDestination } from './pictures.ts';
import { createAside, createCapture, ignored, type RtfSink } from './sinks.ts';

/** A link or other field that is open. */
export interface RtfField {
  address: string;
}

export interface RtfPlace {
  readonly sink: RtfSink;
  /** The field that it stands in. */
  readonly field: RtfField | null;
}

/** What a group writes to from here on; `end` is called when the group closes. */
export interface RtfDestination {
  readonly sink: RtfSink;
  readonly field?: RtfField;
  readonly end?: () => void;
}

type Open = (found: RtfFound, place: RtfPlace) => RtfDestination;

const labelled = (label: string): Open => captured(({ labelled }, value) => void labelled.push({ label, value }));

function captured(use: (found: RtfFound, text: string, pieces: readonly string[]) => void): Open {
  return (found) => {
    const sink = createCapture();
    return { sink, end: () => use(found, sink.pieces.join('').trim(), sink.pieces) };
  };
}

const aside: Open = ({ asides }) => {
  const sink = createAside();
  asides.push(sink);
  return { sink };
};

const pass: Open = (_, { sink }) => ({ sink });

const html =
  (write: (pieces: string[]) => RtfSink): Open =>
  (found) => ({ sink: found.html ? write(found.html) : ignored });

/** A tag, as it stands. */
export function tagSink(pieces: string[]): RtfSink {
  return {
    text: (words) => void pieces.push(words),
    break: (at) => void pieces.push(at === 'tab' ? '\t' : '\r\n'),
  };
}

/** Text between tags. */
export function betweenTagsSink(pieces: string[]): RtfSink {
  return {
    text: (words) => void pieces.push(words.replace(/&/g, '&amp;').replace(/</g, '&lt;')),
    break: (at) => void pieces.push(at === 'tab' ? '\t' : '\r\n'),
  };
}

/** Control words that send the text of their group elsewhere. */
export const destinations: Readonly<Record<string, Open>> = {
  author: labelled('Auteur'),
  operator: labelled('Laatst gewijzigd door'),
  manager: labelled('Manager'),
  company: labelled('Bedrijf'),
  title: labelled('Titel'),
  subject: labelled('Onderwerp'),
  keywords: labelled('Trefwoorden'),
  comment: labelled('Opmerkingen'),
  doccomm: labelled('Opmerkingen'),
  category: labelled('Categorie'),
  hlinkbase: labelled('Basis van koppelingen'),
  propname: captured((found, text) => {
    found.propertyName = text;
  }),
  staticval: captured(({ labelled, propertyName }, value) => void labelled.push({ label: propertyName, value })),
  docvar: captured(({ labelled }, _, [label = '', ...rest]) => void labelled.push({ label, value: rest.join('') })),
  sn: captured((found, text) => {
    found.propertyName = text;
  }),
  sv: captured(({ labelled, propertyName }, value) => {
    if (/^(?:wzDescription|gtextUNICODE)$/.test(propertyName)) labelled.push({ label: 'Beschrijving', value });
  }),
  revtbl: captured(({ revisers }, text) => void revisers.push(...text.split(';').filter(isReviser))),
  atnauthor: captured((found, text) => {
    found.commentAuthor = text;
  }),
  annotation({ comments, commentAuthor }) {
    const sink = createAside();
    comments.push({ author: commentAuthor, text: sink });
    return { sink };
  },
  field: (_, { sink }) => ({ sink, field: { address: '' } }),
  fldinst(_, { field }) {
    const sink = createCapture();
    const end = (): void => {
      if (field) field.address = addressIn(sink.pieces.join(''));
    };
    return { sink, end };
  },
  fldrslt(_, { sink, field }) {
    sink.link?.();
    return { sink, end: () => field?.address && sink.target?.(field.address) };
  },
  pict: pictureDestination,
  objdata(found) {
    const sink = createCapture();
    const end = (): void => {
      const file = packedFile(Buffer.from(sink.pieces.join('').replace(/[^\da-f]+/gi, ''), 'hex'));
      if (file) found.files.push(file);
    };
    return { sink, end };
  },
  htmltag: html(tagSink),
  ...every('header headerl headerr headerf footer footerl footerr footerf footnote shptxt dptxbxtext', aside),
  upr: (_, { sink }) => ({ sink: { ...ignored, instead: sink } }),
  ud: (_, { sink }) => ({ sink: sink.instead ?? sink }),
  ...every('shppict shpinst picprop background object result userprops do', pass),
  ...every(
    `fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator themedata colorschememapping datastore latentstyles
     xmlnstbl filetbl pgptbl nonshppict shprslt ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn bkmkstart bkmkend atrfstart atrfend
     atnid atndate atnref atnparent atntime creatim revtim printim buptim objclass objname xe tc mhtmltag formfield passwordhash
     protusertbl mailmerge template blipuid panose falt`,
    () => ({ sink: ignored }),
  ),
};

/** The address that a field of Word goes to or takes its content from. */
function addressIn(instruction: string): string {
  const match = /\b(?:HYPERLINK|INCLUDEPICTURE|INCLUDETEXT|LINK)\s{1,99}(?:"([^"]{1,2000})"|([^\s"\\]{1,2000}))/i.exec(
    instruction,
  );
  return match?.[1] ?? match?.[2] ?? '';
}

function every(words: string, open: Open): Record<string, Open> {
  return Object.fromEntries(words.split(/\s+/).map((word) => [word, open]));
}

function isReviser(name: string): boolean {
  return name.trim() !== '' && name.trim() !== 'Unknown';
}
