interface Leaving {
  readonly name: RegExp;
  /** How the file must begin: a name alone hides nothing. */
  readonly starts: readonly string[];
}

/** What Macs and Windows leave in folders for themselves: looks, positions and previews of files that stand beside it. */
const leavings: readonly Leaving[] = [
  { name: /(?:^|\/)\._[^/]*$/, starts: ['\x00\x05\x16\x07', '\x00\x05\x16\x00'] },
  { name: /(?:^|\/)\.DS_Store$/, starts: ['\x00\x00\x00\x01Bud1'] },
  { name: /(?:^|\/)(?:eh)?thumbs\.db$/i, starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'] },
  {
    name: /(?:^|\/)desktop\.ini$/i,
    starts: ['[.ShellClassInfo]', '\r\n[.ShellClassInfo]', '\xff\xfe[\0.\0', '\xff\xfe\r\0\n\0[\0.\0'],
  },
];

/** Whether an entry of an archive is such a leaving, by its name and by its content. */
export function isHousekeeping(name: string, bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 20));
  const start = String.fromCharCode(...bytes.subarray(0, 20));
  return leavings.some(
    (leaving) =>
      leaving.name.test(name) && leaving.starts.some((text) => start.startsWith(text) || head.startsWith(text)),
  );
}
