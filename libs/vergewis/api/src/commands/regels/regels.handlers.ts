import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { EigenEisCode, EisCode } from '@meldbaken/vergewis/contract';
import { controleerRegel, type NieuweRegel } from '@meldbaken/vergewis/model';
import { Standen } from '../../persistence/standen';
import type { Profielregel } from '../../typen/regel.type';
import { verouderd } from '../../uitkomst';
import { RegelsLezer } from './regels.lezer';

export type RegelInvoer = Omit<NieuweRegel, 'eis'> & { eis: EisCode | null };

/** Own rules: each change a next version, and never for days that are over. */
@Injectable()
export class RegelHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly standen: Standen,
    private readonly lezer: RegelsLezer,
    private readonly klok: Klok,
  ) {}

  async legVast(inzage: Inzage, sleutel: string, r: RegelInvoer): Promise<Profielregel | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'instellen', onderwerp: 'Profielregel' },
      async (tx, spoor) => {
        // In line per organisation: own requirements get the next free number.
        await tx.slot(`profielregel:${inzage.organisatieId}`);
        const eerder = await tx.rij<{ id: string }>(
          'select r.id from vergewis.profielregel r where r.organisatie_id = $1 and r.door_id = $2 and r.sleutel = $3',
          [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
        );
        if (eerder) return (await this.lezer.nieuwste(tx, inzage, eerder.id)) ?? nietGevonden();
        const regel = { ...r, eis: r.eis ?? (await volgendeEigen(tx, inzage)) };
        const fout = alsGeweigerdMetVelden(controleerRegel(regel, dagVan(nu)));
        if (fout) return fout;
        const id = uuidv7();
        Object.assign(spoor, { onderwerpId: id });
        return this.schrijf(tx, inzage, { id, versie: 1, sleutel }, regel, nu);
      },
    );
  }

  /** A next version from its first day on; what was judged before keeps the old one. */
  async wijzig(
    inzage: Inzage,
    sleutel: string,
    id: string,
    versie: number,
    r: RegelInvoer,
  ): Promise<Profielregel | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'instellen', onderwerp: 'Profielregel', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      await tx.slot(`profielregel:${inzage.organisatieId}`);
      const huidig = await this.lezer.nieuwste(tx, inzage, id);
      if (!huidig) return nietGevonden();
      if (huidig.versie !== versie) return verouderd(huidig);
      if (r.eis !== null && r.eis !== huidig.eis)
        return weiger('VERGEWIS_ANDERE_EIS', 'Een regel blijft over dezelfde controle gaan.', {
          veld: 'eis',
          watDan: 'Maak voor een andere controle een nieuwe regel.',
        });
      const regel: NieuweRegel = { ...r, eis: huidig.eis as EisCode };
      const fout = alsGeweigerdMetVelden(controleerRegel(regel, dagVan(nu)));
      if (fout) return fout;
      return this.schrijf(tx, inzage, { id, versie: versie + 1, sleutel }, regel, nu);
    });
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    wat: { id: string; versie: number; sleutel: string },
    r: NieuweRegel,
    nu: Date,
  ): Promise<Profielregel | Weigering> {
    await tx.wijzig(
      `insert into vergewis.profielregel (organisatie_id, id, versie, eis, naam, bron, bereik, max_leeftijd_maanden, vernieuw_maanden, geldig_van, geldig_tot, vastgelegd_op, door_id, sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        inzage.organisatieId,
        wat.id,
        wat.versie,
        r.eis,
        r.naam.trim(),
        r.bron.trim(),
        JSON.stringify(r.bereik),
        r.maxLeeftijdMaanden,
        r.vernieuwMaanden,
        r.geldigVan,
        r.geldigTot,
        nu,
        inzage.lidmaatschapId,
        wat.sleutel,
      ],
    );
    await this.standen.laatWisselen(tx, inzage, dagVan(nu));
    return (await this.lezer.nieuwste(tx, inzage, wat.id)) ?? nietGevonden();
  }
}

async function volgendeEigen(tx: Transactie, inzage: Inzage): Promise<EigenEisCode> {
  const rij = await tx.rij<{ n: number }>(
    `select coalesce(max(substring(r.eis from '^EIGEN_([0-9]+)$')::int), 0)::int + 1 as n from vergewis.profielregel r where r.organisatie_id = $1`,
    [inzage.organisatieId],
  );
  return `EIGEN_${rij?.n ?? 1}`;
}
