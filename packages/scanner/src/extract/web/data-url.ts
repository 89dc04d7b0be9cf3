import type { FileBytes } from '../reading.ts';

/** The file in a `data:` address; null when it is no such address. */
export function fileOfDataUrl(url: string, name: string): FileBytes | null {
  if (!/^data:/i.test(url)) return null;
  const comma = url.indexOf(',');
  if (comma < 0) return null;
  const [mediaType, ...parameters] = url.slice(5, Math.min(comma, 200)).split(';');
  const base64 = parameters.some((parameter) => parameter.trim().toLowerCase() === 'base64');
  const data = percentDecoded(url.slice(comma + 1));
  return {
    name,
    mediaType: mediaType?.trim().toLowerCase() || undefined,
    bytes: Buffer.from(data, base64 ? 'base64' : 'utf8'),
  };
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
