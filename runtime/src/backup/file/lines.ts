/** One object in the file a line. Rows are arrays, everything else is an object. */
export interface FirstLine {
  readonly marshrut: 'backup';
  readonly format: number;
  readonly made: string;
  readonly from: 'sqlite' | 'postgres';
  readonly steps: readonly string[];
}

export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The last line. `sha256` of a table: of its line and those of its rows, each with its end. `head`: of the first line. */
export interface ManifestLine {
  readonly manifest: {
    readonly head: string;
    readonly tables: Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;
  };
}

export const FORMAT = 1;
