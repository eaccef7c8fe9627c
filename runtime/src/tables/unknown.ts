/** An entity or a field that the catalogue in memory does not know: a bug of the caller, or another node has just published it. */
export class UnknownToCatalogue extends Error {
  constructor(what: string) {
    super(`Expected ${what} to be published, but the catalogue does not know it. Publish the entity first.`);
    this.name = 'UnknownToCatalogue';
  }
}
