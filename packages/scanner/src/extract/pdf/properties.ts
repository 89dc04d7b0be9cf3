import { oneLine, type PdfEntry } from './annotations.ts';
import type { PdfMetadata } from './pdf-document.ts';

/** Names of properties in the file's own list and in XMP, and the label they get. */
const properties: readonly (readonly [label: string, info: string, xmp: string])[] = [
  ['Auteur', 'Author', 'dc:creator'],
  ['Gemaakt door', 'Creator', 'xmp:creator'],
  ['Titel', 'Title', 'dc:title'],
  ['Onderwerp', 'Subject', 'dc:description'],
  ['Trefwoorden', 'Keywords', 'dc:subject'],
  ['Bijdrage van', '', 'dc:contributor'],
  ['Laatst gewijzigd door', '', 'xmp:lastmodifiedby'],
];

const people: ReadonlySet<string> = new Set(['Auteur', 'Gemaakt door', 'Bijdrage van', 'Laatst gewijzigd door']);

/** What makes PDFs names itself as author or creator; it has a version, is called a writer or printer, or is one of these. */
const software =
  /\d\.\d|\b(?:microsoft|office|word|excel|powerpoint|outlook|visio|publisher|libreoffice|openoffice|writer|calc|adobe|acrobat|indesign|illustrator|livecycle|pdf\w{0,20}|\w{1,20}pdf|latex|tex|chrome|chromium|mozilla|firefox|safari|canva|google|docs|quartz|scan\w{0,10}|printer|canon|ricoh|xerox|konica|kyocera|hp|epson|crystal|jasper\w{0,10}|itext|ghostscript|wkhtml\w{0,10}|reportlab|fpdf|tcpdf|prince|antenna|oracle|sap|server|generator|converter|engine|unknown|anonymous|admin|administrator|user|gebruiker|onbekend)\b/i;

const longest = 2000;

/** Author, title and other properties; what names software is left out, and so are times. */
export function propertiesOf({ info, metadata }: PdfMetadata): readonly PdfEntry[] {
  const named = properties.flatMap(([label, key, xmp]) =>
    [...new Set([...textsIn(info[key]), ...textsIn(metadata?.get(xmp))])].map((value) => ({ label, value })),
  );
  return [
    ...named.filter(({ label, value }) => !(people.has(label) && software.test(value))),
    ...ownProperties(info),
  ].map((entry) => ({ kind: 'property', ...entry }));
}

/** Properties that an organisation adds: `Behandelaar`, `Manager`, `Zaaknummer`. */
function ownProperties({ Custom }: PdfMetadata['info']): readonly { readonly label: string; readonly value: string }[] {
  if (typeof Custom !== 'object' || Custom === null) return [];
  return Object.entries(Custom)
    .flatMap(([label, value]) => textsIn(value).map((text) => ({ label: oneLine(label).slice(0, 60), value: text })))
    .filter(
      ({ label, value }) => label !== '' && !/^D:\d{4}|^(?:true|false)$/i.test(value) && !/^(?:PTEX|GTS_)/.test(label),
    );
}

function textsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((each) => typeof each === 'string')
    .map((each) => oneLine(each.slice(0, longest)))
    .filter((each) => each !== '');
}
