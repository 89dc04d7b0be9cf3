const mega = 1024 * 1024;

/** Bounds on what is taken from an export; beyond them it is reported, never passed over in silence. */
export const limits: Readonly<Record<'fileBytes' | 'streamBytes' | 'recordBytes' | 'recordDepth' | 'files', number>> = {
  /** One attachment or loose file. */
  fileBytes: 25 * mega,
  /** One file of tickets, unpacked from a zip. */
  streamBytes: 4096 * mega,
  /** One ticket with its conversations, as it stands in the file. */
  recordBytes: 64 * mega,
  recordDepth: 100,
  /** Files in a zip. */
  files: 1_000_000,
};
