import type { Email } from 'postal-mime';

/** Whether the last boundary of a mail in parts is missing: then a part of it is. */
export function isCut(bytes: Uint8Array, { headers }: Email): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (!/^\s{0,9}multipart\//i.test(type)) return false;
  const [, quoted, token] = /;\s{0,99}boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"()]{1,200}))/i.exec(type) ?? [];
  const boundary = quoted ?? token;
  return (
    boundary !== undefined &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(`--${boundary}--`) < 0
  );
}
