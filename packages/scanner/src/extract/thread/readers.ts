import type { Readers } from './serve-readers.ts';

/** By the id of a format. A thread loads the one reader that it is asked for, at the first file of that format. */
export const readers: Readers = {
  pdf: async () => (await import('../pdf/pdf.ts')).readPdf,
  ooxml: async () => (await import('../office/package/ooxml.ts')).readOoxml,
  odf: async () => (await import('../office/odf/odf.ts')).readOdf,
  picture: async () => (await import('../picture/picture.ts')).readPicture,
  metafile: async () => (await import('../picture/metafile/metafile.ts')).readMetafile,
  svg: async () => (await import('../web/svg.ts')).readSvg,
  eml: async () => (await import('../mail/eml.ts')).readEml,
  msg: async () => (await import('../mail/msg/msg.ts')).readMsg,
  doc: async () => (await import('../office/doc/doc.ts')).readDoc,
  xls: async () => (await import('../office/xls/xls.ts')).readXls,
  ppt: async () => (await import('../office/ppt/ppt.ts')).readPpt,
  compound: async () => (await import('../office/compound.ts')).readCompound,
  tnef: async () => (await import('../mail/tnef/tnef.ts')).readTnef,
  cms: async () => (await import('../mail/cms/cms.ts')).readCms,
  rtf: async () => (await import('../office/rtf/rtf.ts')).readRtf,
  zip: async () => (await import('../archive/zip.ts')).readZip,
  gzip: async () => (await import('../archive/gzip.ts')).readGzip,
  tar: async () => (await import('../archive/tar.ts')).readTar,
  'locked-archive': async () => (await import('../archive/locked.ts')).readLockedArchive,
};
