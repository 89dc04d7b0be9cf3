/** The package comes without types. */
declare module 'heic-decode' {
  interface Decoded {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
  }
  interface Packed {
    readonly width: number;
    readonly height: number;
    decode(): Promise<Decoded>;
  }
  const decode: { all(options: { readonly buffer: Uint8Array }): Promise<readonly Packed[] & { dispose(): void }> };
  export = decode;
}
