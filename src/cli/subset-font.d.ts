/** The package ships no types; this is the part we call. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'woff' | 'sfnt'; noLayoutClosure?: boolean },
  ): Promise<Uint8Array>;
}
