import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { lidJson, type LidKort } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { OngeschiktMaat, OngeschiktOptie } from '@meldbaken/vergewis/contract';
import {
  controleerAfsluiten,
  controleerOngeschiktheid,
  isVoorBestuurder,
  type NieuweOngeschiktheid,
} from '@meldbaken/vergewis/model';
import { DienstverbandRijen } from '../persistence/dienstverband.rijen';
import { plekVan } from '../persistence/plekken';
import { Standen } from '../persistence/standen';
import { verouderd } from '../uitkomst';
import { Ongeschiktheidsbesluit, Ongeschiktheidsdossier } from './ongeschikt.type';

interface Versie extends Record<string, unknown> {
  id: string;
  versie: number;
  dienstverbandId: string;
  optie: OngeschiktOptie;
  maat: OngeschiktMaat;
  op: string;
  gehoordOp: string | null;
  tot: string | null;
  afgeslotenOp: string | null;
  gronden: Buffer;
  door: LidKort | null;
}

const KOLOMMEN = `o.id, o.versie, o.dienstverband_id as "dienstverbandId", o.optie, o.maat, o.op::text as op, o.gehoord_op::text as "gehoordOp", o.tot::text as tot, o.afgesloten_op::text as "afgeslotenOp", o.gronden,
  ${lidJson('o.organisatie_id', 'o.door_id')} as door`;

const daadVan = (optie: OngeschiktOptie): string =>
  isVoorBestuurder(optie) ? 'ontslag-besluiten' : 'ongeschiktheid-vastleggen';

/** Decisions that somebody does not fit the work: grounds, option, day and by whom. What follows shows in the result. */
@Injectable()
export class OngeschiktHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly rijen: DienstverbandRijen,
    private readonly standen: Standen,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage, id: string): Promise<Ongeschiktheidsdossier | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'Dienstverband', onderwerpId: id, velden: ['ongeschiktheid'] };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
      const er = await tx.rij(`select 1 from vergewis.dienstverband d where d.id = $1 and ${p.sql}`, [
        id,
        ...p.waarden,
      ]);
      return er ? this.binnen(tx, inzage, id) : nietGevonden();
    });
    return isWeigering(uit) ? null : uit;
  }

  async legVast(
    inzage: Inzage,
    sleutel: string,
    id: string,
    o: NieuweOngeschiktheid,
  ): Promise<Ongeschiktheidsdossier | Weigering> {
    const nu = this.klok.nu();
    const mag = this.regels.kanOoit(inzage, daadVan(o.optie), 'Dienstverband');
    const handeling = mag ? daadVan(o.optie) : 'ongeschiktheid-vastleggen';
    const spoor = { handeling, onderwerp: 'Dienstverband', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, handeling, id);
      if (!rij) return nietGevonden();
      if (!mag) return nietAanU();
      if (await this.eerder(tx, inzage, sleutel)) return this.binnen(tx, inzage, id);
      const fout = alsGeweigerdMetVelden(controleerOngeschiktheid(o, rij, dagVan(nu)));
      if (fout) return fout;
      await this.schrijf(
        tx,
        inzage,
        { ...o, id: uuidv7(), versie: 1, dienstverbandId: id, afgeslotenOp: null, sleutel },
        nu,
      );
      await this.standen.herbereken(tx, inzage, [id], dagVan(nu));
      return this.binnen(tx, inzage, id);
    });
  }

  /** From today it holds no more; it stays in the file with the reason. */
  async sluitAf(
    inzage: Inzage,
    sleutel: string,
    besluitId: string,
    versie: number,
    reden: string,
  ): Promise<Ongeschiktheidsdossier | Weigering> {
    const nu = this.klok.nu();
    const handeling = this.regels.kanOoit(inzage, 'ongeschiktheid-vastleggen', 'Dienstverband')
      ? 'ongeschiktheid-vastleggen'
      : 'ontslag-besluiten';
    const spoor = { handeling, onderwerp: 'Dienstverband' };
    return this.handelingen.voerUit(inzage, spoor, async (tx, h) => {
      const bij = await tx.rij<{ id: string; optie: OngeschiktOptie }>(
        'select o.dienstverband_id as id, o.optie from vergewis.ongeschiktheid o where o.id = $1 order by o.versie desc limit 1',
        [besluitId],
      );
      // Whose decision it is, ends it.
      const rij = bij && (await this.rijen.voor(tx, inzage, daadVan(bij.optie), bij.id));
      if (!rij) return nietGevonden();
      Object.assign(h, { handeling: daadVan(bij.optie), onderwerpId: rij.id });
      if (await this.eerder(tx, inzage, sleutel)) return this.binnen(tx, inzage, rij.id);
      const nieuwste = (await this.versies(tx, rij.id)).find((v) => v.id === besluitId);
      if (!nieuwste) return nietGevonden();
      if (nieuwste.versie !== versie || nieuwste.afgeslotenOp !== null)
        return verouderd(await this.binnen(tx, inzage, rij.id));
      const fout = alsGeweigerdMetVelden(controleerAfsluiten(reden));
      if (fout) return fout;
      await this.schrijf(
        tx,
        inzage,
        { ...nieuwste, versie: versie + 1, afgeslotenOp: dagVan(nu), gronden: reden, sleutel },
        nu,
      );
      await this.standen.herbereken(tx, inzage, [rij.id], dagVan(nu));
      return this.binnen(tx, inzage, rij.id);
    });
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    o: NieuweOngeschiktheid & {
      id: string;
      versie: number;
      dienstverbandId: string;
      afgeslotenOp: string | null;
      sleutel: string;
    },
    nu: Date,
  ): Promise<void> {
    const gronden = await this.verzegelaar.verzegel(tx, inzage, plek(o.dienstverbandId, o), o.gronden.trim());
    await tx.wijzig(
      `insert into vergewis.ongeschiktheid (organisatie_id, id, versie, dienstverband_id, optie, maat, op, gehoord_op, tot, afgesloten_op, gronden, vastgelegd_op, door_id, sleutel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        inzage.organisatieId,
        o.id,
        o.versie,
        o.dienstverbandId,
        o.optie,
        o.maat,
        o.op,
        o.gehoordOp,
        o.tot,
        o.afgeslotenOp,
        gronden,
        nu,
        inzage.lidmaatschapId,
        o.sleutel,
      ],
    );
  }

  private async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<boolean> {
    const rij = await tx.rij(
      'select 1 from vergewis.ongeschiktheid o where o.organisatie_id = $1 and o.door_id = $2 and o.sleutel = $3',
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
    return rij !== null;
  }

  /** All versions, the newest of each decision first. */
  private versies(tx: Transactie, dienstverbandId: string): Promise<Versie[]> {
    return tx.rijen<Versie>(
      `select ${KOLOMMEN} from vergewis.ongeschiktheid o where o.dienstverband_id = $1 order by o.id desc, o.versie desc`,
      [dienstverbandId],
    );
  }

  private async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Ongeschiktheidsdossier> {
    const versies = await this.versies(tx, id);
    const cellen = versies.map((v) => ({ plek: plek(id, v), verzegeld: v.gronden }));
    const open = await this.verzegelaar.openAlle(tx, inzage, cellen);
    const woorden = new Map(cellen.map((c, i) => [c.plek.rij, open[i]?.toString('utf8') ?? '']));
    const besluiten = versies
      .filter((v, i) => versies.findIndex((x) => x.id === v.id) === i)
      .map((v) => {
        const delen = versies.filter((x) => x.id === v.id).reverse();
        const gronden = delen.map((x) => woorden.get(plek(id, x).rij) ?? '').join('\n\nAfgesloten: ');
        const eerste = delen[0] ?? v;
        return Object.assign(new Ongeschiktheidsbesluit(), { ...v, gronden, door: eerste.door });
      });
    return Object.assign(new Ongeschiktheidsdossier(), { id, besluiten });
  }
}

const plek = (dienstverbandId: string, v: { id: string; versie: number }): ReturnType<typeof plekVan> =>
  plekVan(dienstverbandId, 'ongeschiktheid', 'gronden', `${v.id}:${v.versie}`);

const nietAanU = (): Weigering =>
  weiger('ONGESCHIKT_BESTUURDER', 'Ontslag besluit de bestuurder.', {
    veld: 'optie',
    watDan: 'Vraag de bestuurder om dit besluit vast te leggen.',
  });
