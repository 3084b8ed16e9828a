import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Inzage, SysteemInzage } from './inzage';
import type { Transactie } from './transacties';

export type DossierFunctie =
  | 'MELDER'
  | 'OVERZICHT'
  | 'ONTVANGER'
  | 'BEHANDELAAR'
  | 'ONDERZOEKER'
  | 'VOORZITTER'
  | 'CONTACTPERSOON_POLITIE'
  | 'BESLISSER'
  | 'HR_MAATREGELEN'
  | 'INTAKE'
  | 'INSPECTEUR';

export type UitsluitingSoort = 'GENOEMD' | 'VERWANT' | 'NAAM_LIJKT';

/** Who let somebody in (never the reporter), and the last day on which they look along. */
export interface ToegangMeer {
  doorId?: string;
  eindeOp?: string | null;
}

/** Who may look into a dossier: grants to holders, and exclusions of persons that beat every grant. */
@Injectable()
export class Dossiers {
  async maak(tx: Transactie, wie: Inzage | SysteemInzage, dossierId: string, soort: string, nu: Date): Promise<void> {
    await tx.wijzig('insert into toegang.dossier (organisatie_id, id, soort, gemaakt_op) values ($1, $2, $3, $4)', [
      wie.organisatieId,
      dossierId,
      soort,
      nu,
    ]);
  }

  /** Grants to one member. A running grant of the same function stays as it is. */
  async geefLid(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    dossierId: string,
    lidmaatschapId: string,
    functie: DossierFunctie,
    nu: Date,
    reden?: string,
    meer?: ToegangMeer,
  ): Promise<void> {
    await this.zorgVoorLid(tx, wie.organisatieId, lidmaatschapId);
    await this.geef(tx, wie.organisatieId, dossierId, lidmaatschapId, functie, nu, reden, meer);
  }

  /**
   * Lets somebody else follow what they reported. Once per dossier, and never `on conflict`: that asks to read the
   * grant, and a reporter's grant shows to the reporter alone.
   */
  async geefMelder(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    dossierId: string,
    lidmaatschapId: string,
    nu: Date,
  ): Promise<void> {
    await this.zorgVoorLid(tx, wie.organisatieId, lidmaatschapId);
    await tx.wijzig(
      `insert into toegang.dossier_toegang (organisatie_id, id, dossier_id, houder_id, functie, van) values ($1, $2, $3, $4, 'MELDER', $5)`,
      [wie.organisatieId, uuidv7(), dossierId, lidmaatschapId, nu],
    );
  }

  /** Grants to everybody with a role: also to those who get the role later. Answers the holder. */
  async geefGroep(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    dossierId: string,
    rol: string,
    functie: DossierFunctie,
    nu: Date,
  ): Promise<string> {
    const houderId = await this.groep(tx, wie.organisatieId, rol);
    await this.geef(tx, wie.organisatieId, dossierId, houderId, functie, nu);
    return houderId;
  }

  /** The holder of a role in the whole organisation, with everybody who has the role now. */
  groepHouder(tx: Transactie, organisatieId: string, rol: string): Promise<string> {
    return this.groep(tx, organisatieId, rol);
  }

  /** Many dossiers at once, with whom they are closed to and who may look in. What is there already stays. */
  async zorgVoor(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    soort: string,
    lijst: readonly { id: string; nietVoor: string | null; houders: readonly string[] }[],
    functie: DossierFunctie,
    nu: Date,
  ): Promise<void> {
    const org = wie.organisatieId;
    await tx.wijzig(
      'insert into toegang.dossier (organisatie_id, id, soort, gemaakt_op) select $1, n.id, $3, $4 from unnest($2::uuid[]) as n(id) on conflict do nothing',
      [org, lijst.map((d) => d.id), soort, nu],
    );
    const dicht = lijst.filter((d) => d.nietVoor !== null);
    await tx.wijzig(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van)
       select $1, n.id, n.persoon_id, 'GENOEMD', $4 from unnest($2::uuid[], $3::uuid[]) as n(id, persoon_id) on conflict do nothing`,
      [org, dicht.map((d) => d.id), dicht.map((d) => d.nietVoor), nu],
    );
    const open = lijst.flatMap((d) => d.houders.map((houder) => ({ id: d.id, houder })));
    await tx.wijzig(
      `insert into toegang.dossier_toegang (organisatie_id, id, dossier_id, houder_id, functie, van)
       select $1, n.id, n.dossier_id, n.houder_id, $5, $6 from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as n(id, dossier_id, houder_id)
       on conflict (organisatie_id, dossier_id, houder_id, functie) where tot is null do nothing`,
      [org, open.map(() => uuidv7()), open.map((o) => o.id), open.map((o) => o.houder), functie, nu],
    );
  }

  async beeindigLid(
    tx: Transactie,
    wie: Inzage,
    dossierId: string,
    lidmaatschapId: string,
    functie: DossierFunctie,
    nu: Date,
    reden: string,
  ): Promise<boolean> {
    const n = await tx.wijzig(
      'update toegang.dossier_toegang set tot = $5, einde_reden = $6, beeindigd_door_id = $7 where organisatie_id = $1 and dossier_id = $2 and houder_id = $3 and functie = $4 and tot is null',
      [wie.organisatieId, dossierId, lidmaatschapId, functie, nu, reden, wie.lidmaatschapId],
    );
    return n > 0;
  }

  async beeindigGroep(
    tx: Transactie,
    wie: Inzage,
    dossierId: string,
    rol: string,
    functie: DossierFunctie,
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `update toegang.dossier_toegang t set tot = $5 from toegang.houder h
       where h.organisatie_id = t.organisatie_id and h.id = t.houder_id and h.rol = $3
         and t.organisatie_id = $1 and t.dossier_id = $2 and t.functie = $4 and t.tot is null`,
      [wie.organisatieId, dossierId, rol, functie, nu],
    );
  }

  /** From this instant the person sees nothing of the dossier. A named exclusion replaces a provisional one. */
  async sluitUit(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    dossierId: string,
    persoonId: string,
    soort: UitsluitingSoort,
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      'insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [wie.organisatieId, dossierId, persoonId, soort, nu],
    );
    if (soort !== 'NAAM_LIJKT')
      await tx.wijzig(
        'update toegang.dossier_uitsluiting set soort = $4 where organisatie_id = $1 and dossier_id = $2 and persoon_id = $3',
        [wie.organisatieId, dossierId, persoonId, soort],
      );
  }

  /**
   * Ends the provisional exclusions of a typed name, once an independent receiver has looked. With another dossier: only
   * of those whom the name hid that one from too.
   */
  async hefVoorlopigeOp(tx: Transactie, wie: Inzage, dossierId: string, zoalsIn = dossierId): Promise<number> {
    return tx.wijzig(
      `delete from toegang.dossier_uitsluiting u where u.organisatie_id = $1 and u.dossier_id = $2 and u.soort = 'NAAM_LIJKT'
         and exists (select 1 from toegang.dossier_uitsluiting z where z.organisatie_id = u.organisatie_id and z.dossier_id = $3 and z.persoon_id = u.persoon_id and z.soort = 'NAAM_LIJKT')`,
      [wie.organisatieId, dossierId, zoalsIn],
    );
  }

  /** Members who may look in, by function, without the excluded. */
  async leden(
    tx: Transactie,
    organisatieId: string,
    dossierId: string,
    functies: readonly DossierFunctie[],
  ): Promise<string[]> {
    const rijen = await tx.rijen<{ id: string }>(
      `select distinct h.lidmaatschap_id as id from toegang.dossier_toegang t
       join toegang.houder_lid h on h.organisatie_id = t.organisatie_id and h.houder_id = t.houder_id
       join organisatie.lidmaatschap l on l.organisatie_id = h.organisatie_id and l.id = h.lidmaatschap_id
       where t.organisatie_id = $1 and t.dossier_id = $2 and t.tot is null and t.functie = any($3)
         and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = t.organisatie_id and u.dossier_id = t.dossier_id and u.persoon_id = l.persoon_id)
       order by 1`,
      [organisatieId, dossierId, functies],
    );
    return rijen.map((r) => r.id);
  }

  /** The holder for one member has the member's own id. */
  async zorgVoorLid(tx: Transactie, organisatieId: string, lidmaatschapId: string): Promise<void> {
    await tx.wijzig(
      'insert into toegang.houder (organisatie_id, id, lidmaatschap_id) values ($1, $2, $2) on conflict do nothing',
      [organisatieId, lidmaatschapId],
    );
    await tx.wijzig(
      'insert into toegang.houder_lid (organisatie_id, houder_id, lidmaatschap_id) values ($1, $2, $2) on conflict do nothing',
      [organisatieId, lidmaatschapId],
    );
  }

  /** The holder for a role in the whole organisation; made on first use with everybody who has the role now. */
  private async groep(tx: Transactie, organisatieId: string, rol: string): Promise<string> {
    await tx.wijzig('insert into toegang.houder (organisatie_id, id, rol) values ($1, $2, $3) on conflict do nothing', [
      organisatieId,
      uuidv7(),
      rol,
    ]);
    const houder = await tx.rij<{ id: string }>(
      'select id from toegang.houder where organisatie_id = $1 and rol = $2 and eenheid_id is null',
      [organisatieId, rol],
    );
    if (!houder) throw new Error('holder of a role could not be made');
    await tx.wijzig(
      `insert into toegang.houder_lid (organisatie_id, houder_id, lidmaatschap_id)
       select distinct r.organisatie_id, $2::uuid, r.lidmaatschap_id from organisatie.lidmaatschap_rol r where r.organisatie_id = $1 and r.rol = $3 and r.tot is null
       on conflict do nothing`,
      [organisatieId, houder.id, rol],
    );
    return houder.id;
  }

  private async geef(
    tx: Transactie,
    organisatieId: string,
    dossierId: string,
    houderId: string,
    functie: DossierFunctie,
    nu: Date,
    reden?: string,
    meer: ToegangMeer = {},
  ): Promise<void> {
    await tx.wijzig(
      `insert into toegang.dossier_toegang (organisatie_id, id, dossier_id, houder_id, functie, van, reden, door_id, einde_op) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (organisatie_id, dossier_id, houder_id, functie) where tot is null do nothing`,
      [
        organisatieId,
        uuidv7(),
        dossierId,
        houderId,
        functie,
        nu,
        reden ?? null,
        meer.doorId ?? null,
        meer.eindeOp ?? null,
      ],
    );
  }
}
