declare module 'subset-font' {
  interface Options {
    targetFormat: 'sfnt' | 'woff2';
    /** OpenType features that stay. */
    keepFeatures: readonly string[];
    /** An axis held at one value, or cut to a range. */
    variationAxes?: Readonly<Record<string, number | { min: number; max: number; default: number }>>;
    noHinting?: boolean;
    dropTables?: readonly string[];
  }
  /** The part of a font that has `characters`. */
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}
