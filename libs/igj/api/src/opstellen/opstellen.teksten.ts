import { Injectable } from '@nestjs/common';
import { Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

type Tabel =
  | 'vaststelling'
  | 'handzending'
  | 'handzending_verstuurd'
  | 'verzendbevestiging'
  | 'parallelle_plicht'
  | 'hand_antwoord'
  | 'rapportage_verstuurd'
  | 'uitstel_concept';
type Kolom = 'toelichting' | 'inhoud' | 'naam';

/** Where a sealed word of this part stands. */
export const plekVan = (dossierId: string, tabel: Tabel, kolom: Kolom, rij: string): Plek => ({
  recordId: dossierId,
  tabel: `igj.${tabel}`,
  kolom,
  rij,
});

/** Words that people typed, sealed under the key of the dossier. */
@Injectable()
export class OpstellenTeksten {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  /** Null when nothing was typed. */
  async verzegel(
    tx: Transactie,
    wie: Inzage,
    plek: Plek,
    tekst: string | Uint8Array | null | undefined,
  ): Promise<Buffer | null> {
    const schoon = typeof tekst === 'string' ? tekst.replaceAll('\u0000', '').trim() : tekst;
    return schoon ? this.verzegelaar.verzegel(tx, wie, plek, schoon) : null;
  }

  async open(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    cellen: readonly { plek: Plek; verzegeld: Uint8Array | null }[],
  ): Promise<(string | null)[]> {
    const gevuld = cellen.flatMap((c) => (c.verzegeld ? [{ plek: c.plek, verzegeld: c.verzegeld }] : []));
    const open = await this.verzegelaar.openAlle(tx, wie, gevuld);
    let n = 0;
    return cellen.map((c) => (c.verzegeld ? (open[n++]?.toString('utf8') ?? null) : null));
  }

  bytes(tx: Transactie, wie: Inzage, plek: Plek, verzegeld: Uint8Array): Promise<Buffer> {
    return this.verzegelaar.open(tx, wie, plek, verzegeld);
  }
}
