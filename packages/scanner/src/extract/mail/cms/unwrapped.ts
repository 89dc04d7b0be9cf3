import type { FileBytes, ReadContext } from '../../reading.ts';
import { cmsContent, isCms } from './cms.ts';

/** The mail in a message that was signed as a whole: it is no file deeper than one that was not. Other files as they are. */
export function unwrapped(file: FileBytes, context: Pick<ReadContext, 'limits'>): FileBytes {
  if (isWholeMail(file.bytes)) return { ...file, mediaType: 'message/rfc822' };
  if (!isCms(file.bytes)) return file;
  try {
    const content = cmsContent(file.bytes, context);
    return content ? { ...file, mediaType: 'message/rfc822', bytes: content } : file;
  } catch {
    return file; // its own reader says why
  }
}

/** Outlook keeps a mail with a signature beside it in one attachment. */
function isWholeMail(bytes: Uint8Array): boolean {
  return /^(?:content-type:\s{0,9}multipart\/signed|mime-version:)/i.test(
    Buffer.from(bytes.subarray(0, 60)).toString('latin1'),
  );
}
