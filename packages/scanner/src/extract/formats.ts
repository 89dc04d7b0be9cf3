import { csvLikeness, readCsv } from './data/csv.ts';
import { jsonLikeness, readJson } from './data/json.ts';
import { readText } from './data/text.ts';
import { readXml, xmlLikeness } from './data/xml.ts';
import type { Likeness } from './likeness.ts';
import { emlLikeness, readEml } from './mail/eml.ts';
import { mboxLikeness, readMbox } from './mail/mbox.ts';
import { readPdf } from './pdf/pdf.ts';
import { readPicture } from './picture/picture.ts';
import type { Reader } from './reading.ts';
import { htmlLikeness, readHtml } from './web/html.ts';
import { readSvg, svgLikeness } from './web/svg.ts';

export interface Format {
  readonly id: string;
  readonly mediaTypes: readonly string[];
  readonly extensions: readonly string[];
  readonly read: Reader;
  /** Given by formats that are text: whether a text begins like one. The first row that says yes wins. */
  readonly likeness?: (head: string) => Likeness;
}

/** Text that is of no other format. */
export const plainText: Format = { id: 'text', mediaTypes: ['text/plain'], extensions: ['txt', 'log'], read: readText };

/** Everything that can be read, a row each. What is in no row is unreadable. */
export const formats: readonly Format[] = [
  { id: 'pdf', mediaTypes: ['application/pdf'], extensions: ['pdf'], read: readPdf },
  {
    id: 'picture',
    mediaTypes: ['image/png', 'image/apng', 'image/jpeg', 'image/webp', 'image/gif', 'image/tiff', 'image/avif'],
    extensions: ['png', 'jpg', 'jpeg', 'jfif', 'webp', 'gif', 'tif', 'tiff', 'avif'],
    read: readPicture,
  },
  { id: 'mbox', mediaTypes: ['application/mbox'], extensions: ['mbox', 'mbx'], read: readMbox, likeness: mboxLikeness },
  {
    id: 'eml',
    mediaTypes: ['message/rfc822', 'message/global', 'multipart/related'],
    extensions: ['eml', 'mht', 'mhtml'],
    read: readEml,
    likeness: emlLikeness,
  },
  { id: 'svg', mediaTypes: ['image/svg+xml'], extensions: ['svg'], read: readSvg, likeness: svgLikeness },
  {
    id: 'html',
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    extensions: ['html', 'htm', 'xhtml'],
    read: readHtml,
    likeness: htmlLikeness,
  },
  {
    id: 'xml',
    mediaTypes: ['application/xml', 'text/xml'],
    extensions: ['xml', 'xsd', 'rss', 'kml', 'gml'],
    read: readXml,
    likeness: xmlLikeness,
  },
  {
    id: 'json',
    mediaTypes: [
      'application/json',
      'application/x-ndjson',
      'application/jsonl',
      'application/ld+json',
      'application/geo+json',
    ],
    extensions: ['json', 'jsonl', 'ndjson', 'geojson', 'har'],
    read: readJson,
    likeness: jsonLikeness,
  },
  {
    id: 'csv',
    mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
    extensions: ['csv', 'tsv', 'tab'],
    read: readCsv,
    likeness: csvLikeness,
  },
];
