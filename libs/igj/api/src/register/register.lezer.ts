import { Injectable } from '@nestjs/common';
import type { Identiteit, VergewisUitkomst } from '@meldbaken/igj/contract';
import { controleerIdentiteit, schoneIdentiteit } from '@meldbaken/igj/model';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import {
  Aantekening,
  AantekeningDaadRegel,
  AantekeningRegel,
  IdentiteitGegevens,
  Registervraag,
} from './aantekening.type';
import { AantekeningRijen, type AantekeningRij } from './aantekening.rijen';
import { IdentiteitZegel } from './identiteit-zegel';

const HOOGSTENS = 200;
const REGEL = `select a.id, a.nummer, to_char(a.rapport_op, 'YYYY-MM-DD') as "rapportOp", a.verwijder_op as "verwijderOp" from igj.aantekening a`;

/** Reads the register. The list says nothing about anybody; one entry opens with a line in the log. */
@Injectable()
export class RegisterLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly rijen: AantekeningRijen,
    private readonly zegel: IdentiteitZegel,
    private readonly transacties: Transacties,
    private readonly klok: Klok,
  ) {}

  /** Entries by the day on which they go, the first to go on top. */
  async lijst(inzage: Inzage): Promise<AantekeningRegel[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Aantekening');
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Aantekening' }, [
      { sql: `${REGEL} where ${p.sql} order by a.verwijder_op, a.id limit ${HOOGSTENS}`, waarden: p.waarden },
    ]);
    return rijen.map((r) => Object.assign(new AantekeningRegel(), r, { verwijderOp: iso(r['verwijderOp']) }));
  }

  async een(inzage: Inzage, id: string): Promise<Aantekening | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'Aantekening', onderwerpId: id, dossierId: id, velden: ['wie'] };
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Aantekening', 2);
    const rij = await this.handelingen.leesEen(inzage, spoor, {
      sql: `select a.id from igj.aantekening a where a.id = $1 and ${p.sql}`,
      waarden: [id, ...p.waarden],
    });
    return rij && this.transacties.als(inzage, (tx) => this.binnen(tx, inzage, id));
  }

  /** The entries of exactly this person; half a name finds nothing. */
  async zoek(inzage: Inzage, ruw: Identiteit): Promise<AantekeningRegel[]> {
    const wie = schoneIdentiteit(ruw);
    const spoor = { handeling: 'lezen', onderwerp: 'Aantekening', velden: ['zoeken'] };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      if (controleerIdentiteit(wie, this.klok.nu()).length > 0) return [];
      const p = this.regels.voorwaarde(inzage, 'lezen', 'Aantekening', 3);
      const merken = await this.zegel.merken(tx, inzage, wie);
      return tx.rijen<{ verwijderOp: Date }>(
        `${REGEL} where (a.merk_persoon = $1 or a.merk_big = $2::bytea) and ${p.sql} order by a.rapport_op desc`,
        [merken.persoon, merken.big, ...p.waarden],
      );
    });
    if (isWeigering(uit)) return [];
    return uit.map((r) => Object.assign(new AantekeningRegel(), r, { verwijderOp: iso(r.verwijderOp) }));
  }

  /** What happened in the register, also to what is gone. */
  async daden(inzage: Inzage): Promise<AantekeningDaadRegel[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Aantekening');
    const sql = `select a.id, a.nummer, a.daad, a.reden, a.op, ${lidJson('a.organisatie_id', 'a.door_id')} as door
      from igj.aantekening_daad a where ${p.sql} order by a.op desc, a.id desc limit ${HOOGSTENS}`;
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'lezen', onderwerp: 'Aantekening', velden: ['daden'] },
      [{ sql, waarden: p.waarden }],
    );
    return rijen.map((r) => Object.assign(new AantekeningDaadRegel(), r, { op: iso(r['op']) }));
  }

  /** Which organisations asked, and why. */
  async vragen(inzage: Inzage): Promise<Registervraag[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Registervraag');
    const sql = `select v.id, v.afzender_naam as organisatie, v.vraag, v.gevraagd_op as "gevraagdOp", v.uitkomst
      from igj.registervraag v where ${p.sql} order by v.gevraagd_op desc, v.id desc limit ${HOOGSTENS}`;
    const uit = await this.handelingen.voerUit(
      inzage,
      { handeling: 'lezen', onderwerp: 'Registervraag' },
      async (tx) => {
        const rijen = await tx.rijen<RegistervraagRij>(sql, p.waarden);
        const woorden = await this.zegel.openRegistervragen(tx, inzage, rijen);
        return rijen.map(({ vraag: _vraag, ...rest }, i) =>
          Object.assign(new Registervraag(), rest, woorden[i], { gevraagdOp: iso(rest.gevraagdOp) }),
        );
      },
    );
    return isWeigering(uit) ? [] : uit;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Aantekening | null> {
    const rij = await this.rijen.voor(tx, inzage, 'lezen', id);
    return rij && this.toon(tx, inzage, rij);
  }

  async toon(tx: Transactie, inzage: Inzage, rij: AantekeningRij): Promise<Aantekening> {
    const { id, nummer, rapportOp, verwijderOp, versie } = rij;
    const wie = Object.assign(new IdentiteitGegevens(), await this.zegel.openAantekening(tx, inzage, id, rij.gegevens));
    return Object.assign(new Aantekening(), { id, nummer, rapportOp, versie, wie, verwijderOp: iso(verwijderOp) });
  }
}

type RegistervraagRij = {
  id: string;
  organisatie: string;
  vraag: Buffer;
  gevraagdOp: Date;
  uitkomst: VergewisUitkomst;
};

const iso = (moment: unknown): string => (moment instanceof Date ? moment.toISOString() : String(moment));
