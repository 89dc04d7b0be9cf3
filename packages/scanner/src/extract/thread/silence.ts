/** What others print quotes what they read: in a thread of theirs nothing is printed. Called before they are loaded, who keep what they found. */
export function silence(): void {
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const) console[method] = () => {};
  process.stdout.write = () => true;
  process.stderr.write = () => true;
}
