import { isGzip, readGzip } from './archive/gzip.ts';
import { readLockedArchive } from './archive/locked.ts';
import { readTar } from './archive/tar.ts';
import { isTar } from './archive/tar-entries.ts';
import { readZip } from './archive/zip.ts';
import { icsLikeness, readIcs } from './cards/ics.ts';
import { readVcf, vcfLikeness } from './cards/vcf.ts';
import { csvLikeness, readCsv } from './data/csv.ts';
import { jsonLikeness, readJson } from './data/json.ts';
import { logLikeness, readLog } from './data/log.ts';
import { readSettings, settingsLikeness } from './data/settings.ts';
import { readSql, sqlLikeness } from './data/sql.ts';
import { readText } from './data/text.ts';
import { readXml, xmlLikeness } from './data/xml.ts';
import { readYaml, yamlLikeness } from './data/yaml.ts';
import type { Likeness } from './likeness.ts';
import { isCms, readCms } from './mail/cms/cms.ts';
import { emlLikeness, readEml } from './mail/eml.ts';
import { mboxLikeness, readMbox } from './mail/mbox.ts';
import { readMsg } from './mail/msg/msg.ts';
import { isTnef } from './mail/tnef/attributes.ts';
import { readTnef } from './mail/tnef/tnef.ts';
import { isCfb } from './office/cfb.ts';
import { isCfbOf } from './office/cfb-kind.ts';
import { readCompound } from './office/compound.ts';
import { readDoc } from './office/doc/doc.ts';
import { flatOdfLikeness, readFlatOdf } from './office/odf/flat.ts';
import { readOdf } from './office/odf/odf.ts';
import { odfExtensions, odfMediaTypes, ooxmlExtensions, ooxmlMediaTypes } from './office/package/media-types.ts';
import { readOoxml } from './office/package/ooxml.ts';
import { isOdf, isOoxml } from './office/package/signature.ts';
import { readPpt } from './office/ppt/ppt.ts';
import { readRtf, rtfLikeness } from './office/rtf/rtf.ts';
import { isXls, readXls } from './office/xls/xls.ts';
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
  /** Given by formats that `file-type` does not know or takes for another: whether the bytes begin like one. */
  readonly signature?: (bytes: Uint8Array) => boolean;
}

/** Text that is of no other format. */
export const plainText: Format = { id: 'text', mediaTypes: ['text/plain'], extensions: ['txt', 'log'], read: readText };

/** Everything that can be read, a row each. What is in no row is unreadable. */
export const formats: readonly Format[] = [
  { id: 'pdf', mediaTypes: ['application/pdf'], extensions: ['pdf'], read: readPdf },
  { id: 'ooxml', mediaTypes: ooxmlMediaTypes, extensions: ooxmlExtensions, read: readOoxml, signature: isOoxml },
  { id: 'odf', mediaTypes: odfMediaTypes, extensions: odfExtensions, read: readOdf, signature: isOdf },
  {
    id: 'picture',
    mediaTypes: [
      ...['image/png', 'image/apng', 'image/jpeg', 'image/webp', 'image/gif', 'image/tiff', 'image/avif'],
      ...['image/bmp', 'image/x-icon', 'image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
    ],
    extensions: [
      ...['png', 'jpg', 'jpeg', 'jfif', 'webp', 'gif', 'tif', 'tiff', 'avif', 'bmp'],
      ...['ico', 'cur', 'heic', 'heif'],
    ],
    read: readPicture,
  },
  { id: 'mbox', mediaTypes: ['application/mbox'], extensions: ['mbox', 'mbx'], read: readMbox, likeness: mboxLikeness },
  {
    id: 'eml',
    mediaTypes: [
      'message/rfc822',
      'message/global',
      'multipart/related',
      'multipart/signed',
      'multipart/mixed',
      'multipart/report',
    ],
    extensions: ['eml', 'mht', 'mhtml'],
    read: readEml,
    likeness: emlLikeness,
  },
  {
    id: 'msg',
    mediaTypes: ['application/vnd.ms-outlook'],
    extensions: ['msg', 'oft'],
    read: readMsg,
    signature: isCfbOf('msg'),
  },
  {
    id: 'doc',
    mediaTypes: ['application/msword'],
    extensions: ['doc', 'dot'],
    read: readDoc,
    signature: isCfbOf('doc'),
  },
  {
    id: 'xls',
    mediaTypes: ['application/vnd.ms-excel'],
    extensions: ['xls', 'xlt', 'xla'],
    read: readXls,
    signature: isXls,
  },
  {
    id: 'ppt',
    mediaTypes: ['application/vnd.ms-powerpoint'],
    extensions: ['ppt', 'pps', 'pot'],
    read: readPpt,
    signature: isCfbOf('ppt'),
  },
  { id: 'compound', mediaTypes: ['application/x-cfb'], extensions: [], read: readCompound, signature: isCfb },
  {
    id: 'tnef',
    mediaTypes: ['application/ms-tnef', 'application/vnd.ms-tnef'],
    extensions: ['dat', 'tnef'],
    read: readTnef,
    signature: isTnef,
  },
  {
    id: 'cms',
    mediaTypes: ['application/pkcs7-mime', 'application/pkcs7-signature'],
    extensions: ['p7m', 'p7s', 'p7z'],
    read: readCms,
    signature: isCms,
  },
  { id: 'rtf', mediaTypes: ['application/rtf', 'text/rtf'], extensions: ['rtf'], read: readRtf, likeness: rtfLikeness },
  {
    id: 'vcf',
    mediaTypes: ['text/vcard', 'text/x-vcard', 'text/directory'],
    extensions: ['vcf', 'vcard'],
    read: readVcf,
    likeness: vcfLikeness,
  },
  {
    id: 'ics',
    mediaTypes: ['text/calendar', 'text/x-vcalendar', 'application/ics'],
    extensions: ['ics', 'ical', 'ifb', 'vcs'],
    read: readIcs,
    likeness: icsLikeness,
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
    id: 'odf-flat',
    mediaTypes: [],
    extensions: ['fodt', 'fods', 'fodp', 'fodg'],
    read: readFlatOdf,
    likeness: flatOdfLikeness,
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
    id: 'yaml',
    mediaTypes: ['application/yaml', 'text/yaml', 'application/x-yaml'],
    extensions: ['yaml', 'yml'],
    read: readYaml,
    likeness: yamlLikeness,
  },
  {
    id: 'sql',
    mediaTypes: ['application/sql', 'application/x-sql'],
    extensions: ['sql', 'dump'],
    read: readSql,
    likeness: sqlLikeness,
  },
  { id: 'log', mediaTypes: ['text/x-log'], extensions: ['log'], read: readLog, likeness: logLikeness },
  {
    id: 'settings',
    mediaTypes: ['application/toml', 'text/x-properties', 'text/x-ini'],
    extensions: ['ini', 'env', 'properties', 'toml', 'cfg', 'conf', 'cnf'],
    read: readSettings,
    likeness: settingsLikeness,
  },
  {
    id: 'csv',
    mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
    extensions: ['csv', 'tsv', 'tab'],
    read: readCsv,
    likeness: csvLikeness,
  },
  { id: 'zip', mediaTypes: ['application/zip', 'application/x-zip-compressed'], extensions: ['zip'], read: readZip },
  { id: 'gzip', mediaTypes: ['application/gzip'], extensions: ['gz', 'tgz'], read: readGzip, signature: isGzip },
  { id: 'tar', mediaTypes: ['application/x-tar'], extensions: ['tar'], read: readTar, signature: isTar },
  {
    id: 'locked-archive',
    mediaTypes: ['application/x-7z-compressed', 'application/x-rar-compressed', 'application/vnd.rar'],
    extensions: ['7z', 'rar'],
    read: readLockedArchive,
  },
];
