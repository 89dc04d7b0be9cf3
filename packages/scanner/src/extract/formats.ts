import { isGzip } from './archive/gzip.ts';
import { isTar } from './archive/tar-entries.ts';
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
import type { Format } from './format.ts';
import { isCms } from './mail/cms/cms.ts';
import { emlLikeness } from './mail/eml.ts';
import { mboxLikeness, readMbox } from './mail/mbox.ts';
import { isTnef } from './mail/tnef/attributes.ts';
import { isCfb } from './office/cfb.ts';
import { isCfbOf } from './office/cfb-kind.ts';
import { flatOdfLikeness, readFlatOdf } from './office/odf/flat.ts';
import { odfExtensions, odfMediaTypes, ooxmlExtensions, ooxmlMediaTypes } from './office/package/media-types.ts';
import { isOdf, isOoxml } from './office/package/signature.ts';
import { rtfLikeness } from './office/rtf/rtf.ts';
import { isXls } from './office/xls/xls.ts';
import { isMetafile } from './picture/metafile/metafile.ts';
import { htmlLikeness, readHtml } from './web/html.ts';
import { svgLikeness } from './web/svg.ts';

/** Text that is of no other format. */
export const plainText: Format = { id: 'text', mediaTypes: ['text/plain'], extensions: ['txt', 'log'], read: readText };

/** Everything that can be read, a row each. What is in no row is unreadable. */
export const formats: readonly Format[] = [
  { id: 'pdf', mediaTypes: ['application/pdf'], extensions: ['pdf'], read: 'thread' },
  { id: 'ooxml', mediaTypes: ooxmlMediaTypes, extensions: ooxmlExtensions, read: 'thread', signature: isOoxml },
  { id: 'odf', mediaTypes: odfMediaTypes, extensions: odfExtensions, read: 'thread', signature: isOdf },
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
    read: 'thread',
  },
  {
    id: 'metafile',
    mediaTypes: ['image/emf', 'image/x-emf', 'image/wmf', 'image/x-wmf'],
    extensions: ['emf', 'wmf'],
    read: 'thread',
    signature: isMetafile,
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
    read: 'thread',
    likeness: emlLikeness,
  },
  {
    id: 'msg',
    mediaTypes: ['application/vnd.ms-outlook'],
    extensions: ['msg', 'oft'],
    read: 'thread',
    signature: isCfbOf('msg'),
  },
  {
    id: 'doc',
    mediaTypes: ['application/msword'],
    extensions: ['doc', 'dot'],
    read: 'thread',
    signature: isCfbOf('doc'),
  },
  {
    id: 'xls',
    mediaTypes: ['application/vnd.ms-excel'],
    extensions: ['xls', 'xlt', 'xla'],
    read: 'thread',
    signature: isXls,
  },
  {
    id: 'ppt',
    mediaTypes: ['application/vnd.ms-powerpoint'],
    extensions: ['ppt', 'pps', 'pot'],
    read: 'thread',
    signature: isCfbOf('ppt'),
  },
  { id: 'compound', mediaTypes: ['application/x-cfb'], extensions: [], read: 'thread', signature: isCfb },
  {
    id: 'tnef',
    mediaTypes: ['application/ms-tnef', 'application/vnd.ms-tnef'],
    extensions: ['dat', 'tnef'],
    read: 'thread',
    signature: isTnef,
  },
  {
    id: 'cms',
    mediaTypes: ['application/pkcs7-mime', 'application/pkcs7-signature'],
    extensions: ['p7m', 'p7s', 'p7z'],
    read: 'thread',
    signature: isCms,
  },
  {
    id: 'rtf',
    mediaTypes: ['application/rtf', 'text/rtf'],
    extensions: ['rtf'],
    read: 'thread',
    likeness: rtfLikeness,
  },
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
  { id: 'svg', mediaTypes: ['image/svg+xml'], extensions: ['svg'], read: 'thread', likeness: svgLikeness },
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
  { id: 'zip', mediaTypes: ['application/zip', 'application/x-zip-compressed'], extensions: ['zip'], read: 'thread' },
  { id: 'gzip', mediaTypes: ['application/gzip'], extensions: ['gz', 'tgz'], read: 'thread', signature: isGzip },
  { id: 'tar', mediaTypes: ['application/x-tar'], extensions: ['tar'], read: 'thread', signature: isTar },
  {
    id: 'locked-archive',
    mediaTypes: ['application/x-7z-compressed', 'application/x-rar-compressed', 'application/vnd.rar'],
    extensions: ['7z', 'rar'],
    read: 'thread',
  },
];
