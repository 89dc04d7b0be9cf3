interface Leaving {
  readonly name: RegExp;
  /** How the file must begin: a name alone hides nothing. */
  readonly starts: readonly string[];
}

/** What Macs leave in folders for themselves: looks and positions of files that stand beside it. Previews, as Windows leaves, are pictures and are not passed over. */
const leavings: readonly Leaving[] = [
  { name: /(?:^|\/)\._[^/]*$/, starts: ['\x00\x05\x16\x07', '\x00\x05\x16\x00'] },
  { name: /(?:^|\/)\.DS_Store$/, starts: ['\x00\x00\x00\x01Bud1'] },
];

/** A leaving that is larger has something in it. */
const largest = 16_384;

/** Whether an entry of an archive is such a leaving, by its name and by its content. */
export function isHousekeeping(name: string, bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 20));
  const start = String.fromCharCode(...bytes.subarray(0, 20));
  return (
    bytes.length <= largest &&
    leavings.some(
      (leaving) =>
        leaving.name.test(name) && leaving.starts.some((text) => start.startsWith(text) || head.startsWith(text)),
    )
  );
}
