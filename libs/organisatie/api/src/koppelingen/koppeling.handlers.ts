import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { controleerKoppeling, leesAdres, magGoedkeuren, magVernieuwen } from '@meldbaken/organisatie/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { dagVan, maakKoppelingKenmerk, maakKoppelingSleutel } from '@meldbaken/platform/auth';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { KoppelingMetSleutel, type Koppeling, type KoppelingInvoer } from './koppeling.type';
import { KoppelingenLezer } from './koppelingen.lezer';

interface Rij {
  id: string;
  versie: number;
  kenmerk: string;
  verlooptOp: string;
  gemaaktDoor: string;
  goedgekeurdOp: Date | null;
  ingetrokkenOp: Date | null;
}

const UUR = 3_600_000;

const VOEG_IN = `insert into toegang.koppeling (organisatie_id, id, kenmerk, naam, doel, rechten, eenheid_id, adressen, verloopt_op, gemaakt_op, gemaakt_door, sleutel)
  values ($1, $2, $3, $4, $5, $6, $7, $8::inet[], $9, $10, $11, $12)`;

/** Prepared by one, agreed by another who gets the key, replaced, and stopped (0026). */
@Injectable()
export class KoppelingHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly lezer: KoppelingenLezer,
    private readonly klok: Klok,
  ) {}

  bereidVoor(inzage: Inzage, sleutel: string, i: KoppelingInvoer): Promise<Koppeling | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'voorbereiden', onderwerp: 'Koppeling' },
      async (tx, spoor) => {
        await tx.slot(`koppeling:${inzage.lidmaatschapId}:${sleutel}`);
        const eerder = await tx.rij<{ id: string }>(
          'select k.id from toegang.koppeling k where k.organisatie_id = $1 and k.gemaakt_door = $2 and k.sleutel = $3',
          [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
        );
        if (eerder) return (await this.lezer.binnen(tx, inzage, eerder.id)) ?? nietGevonden();
        const rechten = [...new Set(i.rechten)].sort();
        const fout = alsGeweigerdMetVelden(controleerKoppeling({ ...i, rechten }, dagVan(nu)));
        if (fout) return fout;
        if (i.eenheidId && !(await tx.rij('select 1 from organisatie.eenheid e where e.id = $1', [i.eenheidId])))
          return { ...nietGevonden(), veld: 'eenheidId' };
        const id = uuidv7();
        spoor.onderwerpId = id;
        const adressen = [...new Set(i.adressen.map(leesAdres))];
        const wat = [maakKoppelingKenmerk(), i.naam.trim(), i.doel.trim(), rechten, i.eenheidId ?? null, adressen];
        await tx.wijzig(VOEG_IN, [inzage.organisatieId, id, ...wat, i.verlooptOp, nu, inzage.lidmaatschapId, sleutel]);
        return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
      },
    );
  }

  /** Agreeing makes the key; this answer is the only place where it stands. */
  keurGoed(inzage: Inzage, id: string, versie: number): Promise<KoppelingMetSleutel | Weigering> {
    return this.doe(inzage, 'goedkeuren', id, versie, async (tx, rij, nu) => {
      const nee = magGoedkeuren(rij, inzage.lidmaatschapId, dagVan(nu));
      if (nee) return nee;
      await tx.wijzig(
        `update toegang.koppeling set goedgekeurd_op = $3, goedgekeurd_door = $4, versie = versie + 1 where organisatie_id = $1 and id = $2`,
        [inzage.organisatieId, id, nu, inzage.lidmaatschapId],
      );
      return this.metSleutel(tx, inzage, rij, nu);
    });
  }

  /** A new key; the last one works a while longer, earlier ones end now. */
  vernieuw(inzage: Inzage, id: string, versie: number, overlapUren: number): Promise<KoppelingMetSleutel | Weigering> {
    return this.doe(inzage, 'vernieuwen', id, versie, async (tx, rij, nu) => {
      const nee = magVernieuwen(rij, overlapUren, dagVan(nu));
      if (nee) return nee;
      await tx.wijzig(
        `update toegang.koppeling_sleutel s set geldig_tot = case when s.nummer = (select max(x.nummer) from toegang.koppeling_sleutel x where x.organisatie_id = $1 and x.koppeling_id = $2) then $4::timestamptz else $3::timestamptz end
         where s.organisatie_id = $1 and s.koppeling_id = $2 and (s.geldig_tot is null or s.geldig_tot > $3::timestamptz)`,
        [inzage.organisatieId, id, nu, new Date(nu.getTime() + overlapUren * UUR)],
      );
      await tx.wijzig('update toegang.koppeling set versie = versie + 1 where organisatie_id = $1 and id = $2', [
        inzage.organisatieId,
        id,
      ]);
      return this.metSleutel(tx, inzage, rij, nu);
    });
  }

  /** From the next request on no key of it works. */
  trekIn(inzage: Inzage, id: string, versie: number): Promise<Koppeling | Weigering> {
    return this.doe(inzage, 'intrekken', id, versie, async (tx, rij, nu) => {
      if (rij.ingetrokkenOp !== null)
        return weiger('KOPPELING_INGETROKKEN', 'Deze koppeling is al ingetrokken.', {
          watDan: 'U hoeft niets te doen.',
        });
      await tx.wijzig(
        `update toegang.koppeling set ingetrokken_op = $3, ingetrokken_door = $4, versie = versie + 1 where organisatie_id = $1 and id = $2`,
        [inzage.organisatieId, id, nu, inzage.lidmaatschapId],
      );
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  private doe<T>(
    inzage: Inzage,
    handeling: string,
    id: string,
    versie: number,
    wat: (tx: Transactie, rij: Rij, nu: Date) => Promise<T | Weigering>,
  ): Promise<T | Weigering> {
    const spoor = { handeling, onderwerp: 'Koppeling', onderwerpId: id };
    return this.handelingen.voerUit<T>(inzage, spoor, async (tx) => {
      const p = this.regels.voorwaarde(inzage, handeling, 'Koppeling', 2);
      const rij = await tx.rijNaSlot<Rij & Record<string, unknown>>(
        `select k.id, k.versie, k.kenmerk, k.verloopt_op::text as "verlooptOp", k.gemaakt_door as "gemaaktDoor", k.goedgekeurd_op as "goedgekeurdOp", k.ingetrokken_op as "ingetrokkenOp"
         from toegang.koppeling k where k.id = $1 and ${p.sql}`,
        'k',
        [id, ...p.waarden],
      );
      if (!rij) return nietGevonden();
      if (rij.versie !== versie) return this.verouderd(tx, inzage, id);
      return wat(tx, rij, this.klok.nu());
    });
  }

  /** Nothing changed; the refusal carries how it is now. */
  private async verouderd(tx: Transactie, inzage: Inzage, id: string): Promise<Weigering> {
    const huidig = await this.lezer.binnen(tx, inzage, id);
    const bericht = 'Iemand anders wijzigde deze koppeling intussen. Kijk eerst wat er veranderde.';
    return huidig ? Object.assign({ ...weiger('VERSIE_VEROUDERD', bericht) }, { huidig }) : nietGevonden();
  }

  private async metSleutel(
    tx: Transactie,
    inzage: Inzage,
    rij: Rij,
    nu: Date,
  ): Promise<KoppelingMetSleutel | Weigering> {
    const { sleutel, hash } = maakKoppelingSleutel(rij.kenmerk);
    await tx.wijzig(
      `insert into toegang.koppeling_sleutel (organisatie_id, koppeling_id, nummer, hash, gemaakt_op, gemaakt_door)
       select $1, $2, coalesce(max(s.nummer), 0) + 1, $3, $4, $5 from toegang.koppeling_sleutel s where s.organisatie_id = $1 and s.koppeling_id = $2`,
      [inzage.organisatieId, rij.id, hash, nu, inzage.lidmaatschapId],
    );
    const koppeling = await this.lezer.binnen(tx, inzage, rij.id);
    return koppeling ? Object.assign(new KoppelingMetSleutel(), { koppeling, sleutel }) : nietGevonden();
  }
}
