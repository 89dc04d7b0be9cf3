import type { FileBytes } from './reading.ts';

/** What a file is that is left unread on purpose: there is hardly ever text in it, or none that can be had. */
export const unsupportedKinds = [
  'font',
  'audio',
  'video',
  'program',
  'archive',
  'disk-image',
  'database',
  'drawing',
  'map',
  'model',
  'measurement',
  'key',
] as const;

export type UnsupportedKind = (typeof unsupportedKinds)[number];

interface Row {
  readonly kind: UnsupportedKind;
  /** By content. */
  readonly mediaTypes: RegExp;
  /** By name, for what has no content that tells. */
  readonly extensions: string;
}

/** The stated list. Readable formats are in `formats.ts`; what is in neither is unsupported too, but not on purpose. */
const rows: readonly Row[] = [
  {
    kind: 'font',
    mediaTypes: /^font\/|fontobject$/,
    extensions: 'ttf otf woff woff2 eot ttc pfb pfm afm fon',
  },
  {
    kind: 'audio',
    mediaTypes: /^audio\//,
    extensions: 'mp3 wav m4a aac ogg oga opus flac wma amr aif aiff mid midi ac3 caf dss ds2',
  },
  {
    kind: 'video',
    mediaTypes: /^video\/|^application\/(?:vnd\.ms-asf|ogg|mxf|x-shockwave-flash|vnd\.rn-realmedia)$/,
    extensions: 'mp4 m4v mov avi wmv mkv webm mpg mpeg 3gp flv swf ts mts vob ogv rm',
  },
  {
    kind: 'program',
    mediaTypes:
      /^application\/(?:x-msdownload|x-elf|x-mach-binary|wasm|java-vm|java-archive|vnd\.android\.package-archive|x-xpinstall|x-google-chrome-extension|x-deb|x-rpm|x-ms-shortcut|x-ft-apple\.alias|x-asar|x-nintendo-nes-rom|x-unix-archive)$/,
    extensions: 'exe dll msi msp sys com scr ocx cpl drv so dylib class jar war apk ipa deb rpm pyc lnk',
  },
  {
    kind: 'archive',
    mediaTypes:
      /^application\/(?:x-7z-compressed|x-rar-compressed|vnd\.rar|x-bzip2|x-xz|zstd|lzip|x-lz4|x-compress|x-lzh-compressed|x-arj|x-ace-compressed|x-cpio|vnd\.ms-cab-compressed|vnd\.ms-htmlhelp)$/,
    extensions: '7z rar bz2 tbz xz txz zst lz lz4 z lzh arj ace cpio cab chm sit',
  },
  {
    kind: 'disk-image',
    mediaTypes: /^application\/(?:x-apple-diskimage|x-iso9660-image)$/,
    extensions: 'iso img dmg vhd vhdx vmdk vdi qcow2 wim',
  },
  {
    kind: 'database',
    mediaTypes:
      /^application\/(?:x-sqlite3|vnd\.apache\.(?:arrow\.file|parquet)|avro|x-spss-sav|x-jmp-data|x-ft-windows-registry-hive|x-msaccess)$/,
    extensions: 'mdb accdb sqlite sqlite3 db db3 mdf ldf dbf fdb pst ost nsf parquet avro sav',
  },
  {
    kind: 'drawing',
    mediaTypes:
      /^image\/(?:vnd\.dwg|vnd\.adobe\.photoshop|x-xcf|ktx|icns|x-icon)$|^application\/(?:x-indesign|vnd\.iccprofile)$/,
    extensions: 'dwg dxf dgn psd psb xcf indd ai cdr sketch fig icns ico cur icc icm',
  },
  {
    kind: 'map',
    mediaTypes: /^application\/x-esri-shape$/,
    extensions: 'shp shx sbn sbx gpkg mbtiles ecw sid las laz qgz',
  },
  {
    kind: 'model',
    mediaTypes: /^model\/|^application\/(?:x-blender|vnd\.sketchup\.skp|x-ft-fbx|x-ft-draco)$/,
    extensions: 'stl 3mf glb fbx blend skp rvt ifczip step stp 3ds max',
  },
  {
    kind: 'measurement',
    mediaTypes: /^application\/(?:dicom|vnd\.tcpdump\.pcap)$/,
    extensions: 'dcm pcap pcapng cap etl evtx dmp',
  },
  { kind: 'key', mediaTypes: /^application\/x-pkcs12$/, extensions: 'pfx p12 jks keystore kdbx cer crt der' },
];

const byExtension: ReadonlyMap<string, UnsupportedKind> = new Map(
  rows.flatMap(({ kind, extensions }) => extensions.split(' ').map((extension) => [extension, kind] as const)),
);

/** By what the content was recognised as, null when it was not; else by name. */
export function unsupportedKind(mediaType: string | null, { name }: Pick<FileBytes, 'name'>): UnsupportedKind | null {
  const known = mediaType?.split(';', 1)[0] ?? '';
  if (known) return rows.find(({ mediaTypes }) => mediaTypes.test(known))?.kind ?? null;
  return byExtension.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}
