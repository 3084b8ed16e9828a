import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, type Weigering } from '@meldbaken/platform/waarden';
import type { Eis } from '@meldbaken/vergewis/contract';
import {
  controleerOntheffing,
  controleerVoorwaarde,
  eisenVan,
  type NieuweOntheffing,
  type NieuweVoorwaarde,
} from '@meldbaken/vergewis/model';
import { DossierLezer } from '../../persistence/dossier.lezer';
import { DienstverbandRijen } from '../../persistence/dienstverband.rijen';
import { plekVan } from '../../persistence/plekken';
import { Standen } from '../../persistence/standen';
import { DienstverbandLezer } from '../../queries/dienstverband/dienstverband.lezer';
import type { Dienstverband } from '../../typen/dienstverband.type';
import { verouderd } from '../../uitkomst';

type Tabel = 'ontheffing' | 'voorwaarde';

/** Waivers of the bestuurder and conditions of HR: always with a reason and an end. */
@Injectable()
export class PeriodenHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: DienstverbandRijen,
    private readonly dossiers: DossierLezer,
    private readonly standen: Standen,
    private readonly verzegelaar: Verzegelaar,
    private readonly lezer: DienstverbandLezer,
    private readonly klok: Klok,
  ) {}

  ontheft(inzage: Inzage, sleutel: string, id: string, o: NieuweOntheffing): Promise<Dienstverband | Weigering> {
    return this.geef(inzage, 'ontheffing', 'ontheffen', sleutel, id, async (tx, eisen, nu) => {
      const fout = alsGeweigerdMetVelden(controleerOntheffing(o, eisen, dagVan(nu)));
      if (fout) return fout;
      const rij = uuidv7();
      await tx.wijzig(
        `insert into vergewis.ontheffing (organisatie_id, id, dienstverband_id, eis, van, tot, reden, gegeven_op, gegeven_door, sleutel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          inzage.organisatieId,
          rij,
          id,
          o.eis,
          o.van,
          o.tot,
          await this.woorden(tx, inzage, 'ontheffing', id, rij, o.reden),
          nu,
          inzage.lidmaatschapId,
          sleutel,
        ],
      );
      return null;
    });
  }

  stelVoorwaarden(
    inzage: Inzage,
    sleutel: string,
    id: string,
    v: NieuweVoorwaarde,
  ): Promise<Dienstverband | Weigering> {
    return this.geef(inzage, 'voorwaarde', 'voorwaarde-stellen', sleutel, id, async (tx, eisen, nu) => {
      const fout = alsGeweigerdMetVelden(controleerVoorwaarde(v, eisen, dagVan(nu)));
      if (fout) return fout;
      for (const soort of new Set(v.soorten)) {
        const rij = uuidv7();
        await tx.wijzig(
          `insert into vergewis.voorwaarde (organisatie_id, id, dienstverband_id, soort, eisen, van, tot, reden, gegeven_op, gegeven_door, sleutel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          [
            inzage.organisatieId,
            rij,
            id,
            soort,
            v.eisen,
            v.van,
            v.tot,
            await this.woorden(tx, inzage, 'voorwaarde', id, rij, v.reden),
            nu,
            inzage.lidmaatschapId,
            sleutel,
          ],
        );
      }
      return null;
    });
  }

  /** Ends a waiver or condition before its last day. */
  async trekIn(inzage: Inzage, tabel: Tabel, id: string, versie: number): Promise<Dienstverband | Weigering> {
    const nu = this.klok.nu();
    const handeling = tabel === 'ontheffing' ? 'ontheffen' : 'voorwaarde-stellen';
    const spoor = { handeling, onderwerp: 'Dienstverband', onderwerpId: null };
    return this.handelingen.voerUit(inzage, spoor, async (tx, h) => {
      const bij = await tx.rij<{ dienstverbandId: string }>(
        `select o.dienstverband_id as "dienstverbandId" from vergewis.${tabel} o where o.id = $1`,
        [id],
      );
      const rij = bij && (await this.rijen.voor(tx, inzage, handeling, bij.dienstverbandId));
      if (!rij) return nietGevonden();
      h.onderwerpId = rij.id;
      const gedaan = await tx.wijzig(
        `update vergewis.${tabel} set ingetrokken_op = $4, ingetrokken_door = $5, versie = versie + 1 where organisatie_id = $1 and id = $2 and versie = $3 and ingetrokken_op is null`,
        [inzage.organisatieId, id, versie, nu, inzage.lidmaatschapId],
      );
      if (gedaan === 0) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
      await this.standen.herbereken(tx, inzage, [rij.id], dagVan(nu));
      return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
    });
  }

  private async geef(
    inzage: Inzage,
    tabel: Tabel,
    handeling: string,
    sleutel: string,
    id: string,
    doe: (tx: Transactie, eisen: readonly Eis[], nu: Date) => Promise<Weigering | null>,
  ): Promise<Dienstverband | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling, onderwerp: 'Dienstverband', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, handeling, id);
      if (!rij) return nietGevonden();
      const eerder = await tx.rij(
        `select 1 from vergewis.${tabel} o where o.organisatie_id = $1 and o.gegeven_door = $2 and o.sleutel = $3`,
        [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
      );
      if (!eerder) {
        const kader = await this.dossiers.kader(tx, inzage.organisatieId);
        const dossier = (await this.dossiers.laad(tx, inzage.organisatieId, [id])).get(id);
        const fout = await doe(tx, dossier ? eisenVan(dossier, kader, dagVan(nu)) : [], nu);
        if (fout) return fout;
        await this.standen.herbereken(tx, inzage, [id], dagVan(nu));
      }
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  private woorden(
    tx: Transactie,
    inzage: Inzage,
    tabel: Tabel,
    dienstverbandId: string,
    rij: string,
    reden: string,
  ): Promise<Buffer> {
    return this.verzegelaar.verzegel(tx, inzage, plekVan(dienstverbandId, tabel, 'reden', rij), reden.trim());
  }
}
