import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ZaakWerkSoort } from '@meldbaken/igj/contract';
import { Verzegelaar, type Opener, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { ZaakRij } from '../persistence/zaak.repository';

/** One kept version of own work, as SQL brings it along. */
export interface WerkJson {
  id: string;
  versie: number;
  soort: ZaakWerkSoort;
  verwijst: string | null;
  door: { id: string; naam: string };
  op: string;
  /** base64 */
  inhoud: string;
}

interface Nieuw {
  soort: ZaakWerkSoort;
  id?: string;
  versie?: number;
  verwijst?: string;
  inhoud: object;
  sleutel: string;
}

/** Where the seal belongs: what it is stands in it too, so that no row passes for another. */
const plekVan = (dossierId: string, w: Pick<WerkJson, 'id' | 'soort' | 'verwijst' | 'versie'>): Plek => ({
  recordId: dossierId,
  tabel: 'igj.zaak_werk',
  kolom: 'inhoud',
  rij: [w.id, w.soort, w.verwijst ?? '', w.versie].join(':'),
});

/** What stands in one piece of work. */
export const werkInhoud = (open: Opener, dossierId: string, w: WerkJson): unknown =>
  JSON.parse(open(plekVan(dossierId, w), Buffer.from(w.inhoud, 'base64')).toString('utf8'));

/** The only way in for the inspectie's own words about a case: sealed, and kept version by version. */
@Injectable()
export class ZaakWerkstukken {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  async schrijf(tx: Transactie, inzage: Inzage, zaak: ZaakRij, n: Nieuw, nu: Date): Promise<string> {
    const w = { id: n.id ?? uuidv7(), versie: n.versie ?? 1, soort: n.soort, verwijst: n.verwijst ?? null };
    const inhoud = await this.verzegelaar.verzegel(tx, inzage, plekVan(zaak.dossierId, w), JSON.stringify(n.inhoud));
    await tx.wijzig(
      `insert into igj.zaak_werk (organisatie_id, id, versie, zaak_id, dossier_id, soort, verwijst, inhoud, door_id, op, sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        inzage.organisatieId,
        w.id,
        w.versie,
        zaak.id,
        zaak.dossierId,
        w.soort,
        w.verwijst,
        inhoud,
        inzage.lidmaatschapId,
        nu,
        n.sleutel,
      ],
    );
    return w.id;
  }

  /** What the newest version of this piece holds, opened. */
  async inhoud(
    tx: Transactie,
    inzage: Inzage,
    zaak: ZaakRij,
    id: string,
  ): Promise<{ versie: number; inhoud: unknown }> {
    const rij = await tx.rij<{ versie: number; soort: ZaakWerkSoort; verwijst: string | null; inhoud: Buffer }>(
      `select versie, soort, verwijst, inhoud from igj.zaak_werk
       where organisatie_id = $1 and id = $2 and zaak_id = $3 order by versie desc limit 1`,
      [inzage.organisatieId, id, zaak.id],
    );
    if (!rij) throw new Error('igj: work that is not there');
    const tekst = await this.verzegelaar.open(tx, inzage, plekVan(zaak.dossierId, { ...rij, id }), rij.inhoud);
    return { versie: rij.versie, inhoud: JSON.parse(tekst.toString('utf8')) };
  }

  /** Was this key used on this case before? */
  async bekend(tx: Transactie, inzage: Inzage, zaakId: string, sleutel: string): Promise<boolean> {
    const waarden = [inzage.organisatieId, inzage.lidmaatschapId, sleutel, zaakId];
    const rij = await tx.rij(
      `select 1 as ja where exists (select 1 from igj.zaak_werk w where w.organisatie_id = $1 and w.door_id = $2 and w.sleutel = $3 and w.zaak_id = $4)
         or exists (select 1 from igj.bericht b where b.organisatie_id = $1 and b.door_id = $2 and b.sleutel = $3 and b.over_id = $4)`,
      waarden,
    );
    return rij !== null;
  }
}
