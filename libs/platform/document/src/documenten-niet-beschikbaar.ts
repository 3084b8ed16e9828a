/** This machine has no typesetter: there is none for its kind of processor or system. Never an untagged file instead. */
export class DocumentenNietBeschikbaar extends Error {
  constructor(oorzaak: unknown) {
    super(`no typesetter for ${process.platform}-${process.arch}: PDFs cannot be made on this machine`, {
      cause: oorzaak,
    });
  }
}
