/** Sent HTML is sanitised and wrapped: what is stored is never what was sent (§1). */
export function stored(html: string): string {
  const clean = html
    .replace(/<(script|style|iframe|object|embed)\b[^>]{0,2000}>[\s\S]*?(?:<\/\1\s{0,9}>|$)/gi, '')
    .replace(/\son\w{1,20}\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
  return /^\s{0,99}<div\b/i.test(clean) ? clean : `<div>${clean}</div>`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Roughly what `description_text` and `body_text` hold: tags gone, blocks on lines; inline pictures as `[cid:…]`. */
export function textOf(html: string): string {
  return html
    .replace(/<img\b[^>]{0,4000}>/gi, '[cid:image]')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^>]{0,4000}>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
