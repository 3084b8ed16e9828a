import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { RegisterGegevens } from '@meldbaken/vergewis/contract';
import { controleerRegister } from '@meldbaken/vergewis/model';
import { Standen } from '../persistence/standen';
import { verouderd } from '../uitkomst';
import type { Waarschuwingsregister } from './register.type';
import { RegistersLezer, naarModel } from './registers.lezer';

/** Taking part in a register, and who may look in it: the bestuurder's. Each change is a next version. */
@Injectable()
export class RegistersHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly standen: Standen,
    private readonly lezer: RegistersLezer,
    private readonly klok: Klok,
  ) {}

  async legVast(inzage: Inzage, sleutel: string, r: RegisterGegevens): Promise<Waarschuwingsregister | Weigering> {
    const spoor = { handeling: 'instellen', onderwerp: 'Waarschuwingsregister' };
    return this.handelingen.voerUit(inzage, spoor, async (tx, h) => {
      await tx.slot(`register:${inzage.organisatieId}`);
      const eerder = await this.eerder(tx, inzage, sleutel);
      if (eerder) return eerder;
      const id = uuidv7();
      Object.assign(h, { onderwerpId: id });
      return this.schrijf(tx, inzage, { id, versie: 1, sleutel }, r, null);
    });
  }

  async wijzig(
    inzage: Inzage,
    sleutel: string,
    id: string,
    versie: number,
    r: RegisterGegevens,
  ): Promise<Waarschuwingsregister | Weigering> {
    const spoor = { handeling: 'instellen', onderwerp: 'Waarschuwingsregister', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      await tx.slot(`register:${inzage.organisatieId}`);
      const eerder = await this.eerder(tx, inzage, sleutel);
      if (eerder) return eerder;
      const huidig = await this.lezer.nieuwste(tx, inzage, id);
      if (!huidig) return nietGevonden();
      if (huidig.versie !== versie) return verouderd(huidig);
      return this.schrijf(tx, inzage, { id, versie: versie + 1, sleutel }, r, huidig);
    });
  }

  private async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<Waarschuwingsregister | null> {
    const rij = await tx.rij<{ id: string }>(
      'select r.id from vergewis.register r where r.organisatie_id = $1 and r.door_id = $2 and r.sleutel = $3',
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
    return rij && this.lezer.nieuwste(tx, inzage, rij.id);
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    wat: { id: string; versie: number; sleutel: string },
    r: RegisterGegevens,
    oud: Waarschuwingsregister | null,
  ): Promise<Waarschuwingsregister | Weigering> {
    const nu = this.klok.nu();
    const fouten = controleerRegister(r, oud && naarModel(oud), dagVan(nu));
    const fout = alsGeweigerdMetVelden([...fouten, ...(await geenHr(tx, inzage, r.gemandateerdIds))]);
    if (fout) return fout;
    await tx.wijzig(
      `insert into vergewis.register (organisatie_id, id, versie, naam, houder, protocol, wie_mag, van, tot, registratie_maanden, vastgelegd_op, door_id, sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        inzage.organisatieId,
        wat.id,
        wat.versie,
        r.naam.trim(),
        r.houder.trim(),
        r.protocol.trim(),
        r.wieMag.trim(),
        r.van,
        r.tot,
        r.registratieMaanden,
        nu,
        inzage.lidmaatschapId,
        wat.sleutel,
      ],
    );
    await tx.wijzig(
      `insert into vergewis.register_mandaat (organisatie_id, register_id, versie, lidmaatschap_id) select $1, $2, $3, l from unnest($4::uuid[]) as l`,
      [inzage.organisatieId, wat.id, wat.versie, r.gemandateerdIds],
    );
    await this.standen.laatWisselen(tx, inzage, dagVan(nu));
    return (await this.lezer.nieuwste(tx, inzage, wat.id)) ?? nietGevonden();
  }
}

/** A mandate is for who works for HR: others have no file to look from. */
async function geenHr(tx: Transactie, inzage: Inzage, ids: readonly string[]): Promise<Weigering[]> {
  const rij = await tx.rij<{ n: number }>(
    `select count(distinct r.lidmaatschap_id)::int as n from organisatie.lidmaatschap_rol r where r.organisatie_id = $1 and r.lidmaatschap_id = any($2) and r.rol = 'HR' and r.tot is null`,
    [inzage.organisatieId, ids],
  );
  if (rij?.n === new Set(ids).size) return [];
  return [
    weiger('REGISTER_MANDAAT', 'Een van deze collega’s werkt niet bij HR.', {
      veld: 'gemandateerdIds',
      watDan: 'Kies alleen collega’s met de rol HR.',
    }),
  ];
}
