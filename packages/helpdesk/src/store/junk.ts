/** What operating systems leave behind in folders and zips. */
export function isJunk(name: string): boolean {
  return /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX|\._.{0,255})$/i.test(name);
}
