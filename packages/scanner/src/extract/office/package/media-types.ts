const ooxml = 'application/vnd.openxmlformats-officedocument.';
const odf = 'application/vnd.oasis.opendocument.';

export const ooxmlMediaTypes: readonly string[] = [
  ...['document', 'template'].map((kind) => `${ooxml}wordprocessingml.${kind}`),
  ...['sheet', 'template'].map((kind) => `${ooxml}spreadsheetml.${kind}`),
  ...['presentation', 'slideshow', 'template'].map((kind) => `${ooxml}presentationml.${kind}`),
  ...['document', 'template'].map((kind) => `application/vnd.ms-word.${kind}.macroenabled.12`),
  ...['sheet', 'sheet.binary', 'template', 'addin'].map((kind) => `application/vnd.ms-excel.${kind}.macroenabled.12`),
  ...['presentation', 'slideshow', 'template'].map((kind) => `application/vnd.ms-powerpoint.${kind}.macroenabled.12`),
];
export const ooxmlExtensions: readonly string[] =
  'docx docm dotx dotm xlsx xlsm xlsb xltx xltm xlam pptx pptm potx potm ppsx ppsm'.split(' ');

export const odfMediaTypes: readonly string[] = ['text', 'spreadsheet', 'presentation', 'graphics'].flatMap((kind) => [
  `${odf}${kind}`,
  `${odf}${kind}-template`,
]);
export const odfExtensions: readonly string[] = 'odt ott ods ots odp otp odg otg'.split(' ');
