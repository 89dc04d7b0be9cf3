/** The name of an entry as a place below the archive and nowhere else: no root, drive, step up or control character. */
export function entryName(written: string, number: number): string {
  const steps = written
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .split(/[\\/]/)
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== '.' && step !== '..' && !/^[a-z]:$/i.test(step));
  return steps.join('/').replace(/^[a-z]:(?=[^/])/i, '') || `entry ${number}`;
}
