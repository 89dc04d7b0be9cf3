/** How programs draw a file and find their way in it: nobody's words. */
const folders: ReadonlySet<string> = new Set(
  '_rels _xmlsignatures theme fonts printersettings configurations2 meta-inf objectreplacements'.split(' '),
);
/** A small picture of the first page, or a diagram or table as it was drawn, says what the text says. */
const pictures = /^(?:docprops\/thumbnail\.|thumbnails\/)|\/diagrams\/drawing|(?:^|\/)tablepreview\d{1,5}\.svm$/;
const names: ReadonlySet<string> = new Set(
  (
    '[content_types] settings table mimetype manifest layout-cache itemprops ' +
    'styles styleswitheffects stylesextended commentsextended commentsids commentsextensible websettings fonttable ' +
    'numbering pivottable calcchain sheetmetadata metadata volatiledependencies vmldrawing vbadata ' +
    'presprops viewprops tablestyles revisioninfo changesinfo colors style quickstyle quickstyles layout'
  ).split(' '),
);

/** Whether a part, by its place and name, holds no text of people. */
export function isMachinery(path: string): boolean {
  const steps = path.toLowerCase().split('/');
  const [, base = '', extension = ''] = /^(.{0,200}?)\d*(?:\.(\w{1,10}))?$/.exec(steps.at(-1) ?? '') ?? [];
  const machine = /^(?:xml|rels|bin|rdf|odttf|ttf|otf|fntdata|)$/.test(extension);
  if ((machine && steps.slice(0, -1).some((step) => folders.has(step))) || pictures.test(path.toLowerCase()))
    return true;
  return names.has(base) && /^(?:xml|vml|bin|rdf|)$/.test(extension);
}

/** SharePoint puts the description of its own columns in each file. */
export function isSchema(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 300));
  return /^\s*(?:<\?[^>]{0,100}>\s*)?<(?:\w{1,9}:)?(?:contentTypeSchema|FormTemplates)\b/.test(head);
}
