import { createHmac } from 'node:crypto';
import { type Desk, nextId, timeNow } from '../desk/desk.ts';
import type { FileRecord, Json } from '../desk/objects.ts';
import type { UploadedFile } from '../http/exchange.ts';
import { invalidField } from '../http/refusal.ts';

const megabyte = 1024 * 1024;

/** All files of a ticket together may have 20 MB; 15 on plans that are not paid (§3.5). */
export function mostBytes({ plan }: Desk): number {
  return (plan === 'free' || plan === 'trial' ? 15 : 20) * megabyte;
}

export function sizeOf(desk: Desk, ids: readonly number[]): number {
  return ids.reduce((sum, id) => sum + (desk.files.get(id)?.size ?? 0), 0);
}

/** @throws Refusal 400 when they are too large together with those that are there. */
export function addFiles(desk: Desk, files: readonly UploadedFile[], present: readonly number[]): number[] {
  const most = mostBytes(desk);
  if (files.length > 0 && files.reduce((sum, { bytes }) => sum + bytes.length, sizeOf(desk, present)) > most) {
    const message = `Invalid file size. The total size of attachments cannot exceed ${most / megabyte} MB`;
    throw invalidField('attachments', 'invalid_size', message);
  }
  return files.map((file) => keepFile(desk, file));
}

export function keepFile(desk: Desk, { name, contentType, bytes }: UploadedFile): number {
  const record: FileRecord = {
    id: nextId(desk),
    name,
    content_type: contentType || 'application/octet-stream',
    size: bytes.length,
    created_at: timeNow(desk),
    content: Buffer.from(bytes).toString('base64'),
  };
  desk.files.set(record.id, record);
  return record.id;
}

export function filesView(desk: Desk, ids: readonly number[]): Json {
  return ids.flatMap((id) => {
    const file = desk.files.get(id);
    if (!file) return [];
    const { content, ...shown } = file;
    return [{ ...shown, attachment_url: signedUrl(desk, file), updated_at: file.created_at }];
  });
}

const secret = 'the address of a file is no secret of this machine';

/** Lies on another origin and lives for some minutes (§3.5). */
export function signedUrl(desk: Desk, { id, name }: FileRecord): string {
  const expires = Math.floor(desk.clock.now() / 1000) + desk.switches.attachmentSeconds;
  const path = `/data/helpdesk/attachments/production/${id}/original/${encodeURIComponent(name)}`;
  return `${desk.origins.files}${path}?X-Amz-Expires=${expires}&X-Amz-Signature=${signatureOf(id, expires)}`;
}

export function signatureOf(id: number, expires: number): string {
  return createHmac('sha256', secret).update(`${id} ${expires}`).digest('hex').slice(0, 32);
}

/** The address of a picture in a body: a token without an end (§3.5). */
export function inlineUrl(desk: Desk, id: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'HS256' })}.${part({ id, domain: 'emulator', account_id: 1 })}`;
  const signature = createHmac('sha256', secret).update(token).digest('base64url');
  return `${desk.origins.files}/inline/attachment?token=${token}.${signature}`;
}

/** The picture that a token names; null when it is not ours. */
export function inlineId(token: string): number | null {
  const [head = '', payload = '', signature = ''] = token.split('.');
  if (createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url') !== signature) return null;
  const { id } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { id?: unknown };
  return typeof id === 'number' ? id : null;
}
