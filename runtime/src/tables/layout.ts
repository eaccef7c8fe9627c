/** What a business table has in the database beyond the columns every table has. Kept with the entity. */
export interface Layout {
  /** Column → signature of its storage type; a shadow column is `norm`. Columns of removed fields stay. */
  readonly columns: Readonly<Record<string, string>>;
  readonly indexes: Readonly<Record<string, IndexLayout>>;
}

export interface IndexLayout {
  readonly columns: readonly string[];
  readonly unique: boolean;
}
