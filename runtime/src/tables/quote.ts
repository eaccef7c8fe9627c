/** Identifiers of the catalogue are lower-case ASCII; quoting keeps reserved words apart. */
export function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

export function quoteAll(identifiers: readonly string[]): string {
  return identifiers.map(quote).join(', ');
}
