import type { RawAttachment } from './raw-ticket.ts';
import { type Fields, fieldsListAt, idAt, textAt } from './values.ts';

/** The API's names and those of the account export. */
export function rawAttachments(fields: Fields): readonly RawAttachment[] {
  return fieldsListAt(fields, 'attachments').map((each) => ({
    id: idAt(each, 'id'),
    name: textAt(each, 'name') ?? textAt(each, 'content_file_name') ?? textAt(each, 'file_name') ?? '',
    mediaType: textAt(each, 'content_type') ?? textAt(each, 'content_content_type'),
    url: textAt(each, 'attachment_url') ?? textAt(each, 'url') ?? '',
  }));
}
