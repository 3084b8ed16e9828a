import type { Loper, Wie } from './loper';

/** Where sealed content stands. It opens nowhere else. */
export interface Plek {
  /** Whose key: the dossier id, or the id of the thing when it hangs on no dossier. */
  recordId: string;
  /** With its schema: 'melding.melding_tekst'. */
  tabel: string;
  kolom: string;
  /** The key of the row; of a row per version with the version in it. */
  rij: string;
}

export interface Verzegeld {
  plek: Plek;
  verzegeld: Uint8Array;
}

/** The wrapped keys of one record as `recordsleutelJson` answers them. */
export interface GelezenSleutel {
  versie: number;
  wortel: string;
  organisatie: string;
  record: string;
}

export type Opener = (plek: Plek, verzegeld: Uint8Array) => Buffer;

/** Seals what people typed, and opens it again at the same place alone (columns of type bytea). */
export abstract class Verzegelaar {
  abstract verzegel(tx: Loper, wie: Wie, plek: Plek, inhoud: string | Uint8Array): Promise<Buffer>;

  abstract open(tx: Loper, wie: Wie, plek: Plek, verzegeld: Uint8Array): Promise<Buffer>;

  /** Many at once, of any records: one question for all their keys. In the order given. */
  abstract openAlle(tx: Loper, wie: Wie, cellen: readonly Verzegeld[]): Promise<Buffer[]>;

  /** For a read in one statement that brought the keys along (`recordsleutelJson`). Without keys there is nothing to open. */
  abstract opener(wie: Wie, recordId: string, sleutel: GelezenSleutel | null): Opener;
}

/**
 * SQL expression: the wrapped keys of a record as json, to read together with what they open.
 * `organisatie` and `record` are SQL expressions, never input.
 */
export const recordsleutelJson = (organisatie: string, record: string): string =>
  `(select json_build_object('versie', os.versie, 'wortel', os.wortel, 'organisatie', encode(os.ingepakt, 'base64'), 'record', encode(rs.ingepakt, 'base64'))
    from sleutel.recordsleutel rs join sleutel.organisatiesleutel os on os.organisatie_id = rs.organisatie_id and os.versie = rs.organisatiesleutel
    where rs.organisatie_id = ${organisatie} and rs.record_id = ${record})`;
