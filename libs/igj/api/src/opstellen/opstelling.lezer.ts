import { Injectable } from '@nestjs/common';
import type { ExterneMeldingCategorie, ParallellePlichtCode } from '@meldbaken/igj/contract';
import { plichtenVoor } from '@meldbaken/igj/model';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { HandAntwoorden } from '../hand/hand-antwoorden.repository';
import { Handzendingen } from './handzending.repository';
import { OpstelInstelling } from './opstel-instelling';
import { OpstellenTeksten, plekVan } from './opstellen.teksten';
import { Handzending, LosseVaststelling, Opstelling, PlichtStand, Verzendbevestiging } from './opstellen.type';
import { LosseVaststellingen } from './vaststelling.repository';

interface Kop {
  id: string;
  dossierId: string;
  categorie: ExterneMeldingCategorie;
  magPlichtVastleggen: boolean;
}

type PlichtRij = Record<string, unknown> & {
  plicht: ParallellePlichtCode;
  versie: number;
  gedaan: boolean;
  op: string | null;
  toelichting: Buffer | null;
  doorId: string;
};

type Namen = ReadonlyMap<string, LidKort>;

/** What belongs to a report beside its form; all words opened under the reader's own rights. */
@Injectable()
export class OpstellingLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly vaststellingen: LosseVaststellingen,
    private readonly handzendingen: Handzendingen,
    private readonly instelling: OpstelInstelling,
    private readonly teksten: OpstellenTeksten,
    private readonly antwoorden: HandAntwoorden,
  ) {}

  async lees(inzage: Inzage, id: string): Promise<Opstelling | null> {
    const h = { handeling: 'lezen', onderwerp: 'ExterneMelding', onderwerpId: id };
    const uit = await this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const o = await this.binnen(tx, inzage, id);
      if (!o) return nietGevonden();
      spoor.dossierId = o.dossierId;
      return o;
    });
    return isWeigering(uit) ? null : uit;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<(Opstelling & { dossierId: string }) | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'ExterneMelding', 2);
    const q = this.regels.voorwaarde(inzage, 'plicht-vastleggen', 'ExterneMelding', 2 + p.waarden.length);
    const kop = await tx.rij<Kop & Record<string, unknown>>(
      `select e.id, e.dossier_id as "dossierId", e.categorie, (${q.sql}) as "magPlichtVastleggen" from igj.externe_melding e where e.id = $1 and (${p.sql})`,
      [id, ...p.waarden, ...q.waarden],
    );
    if (!kop) return null;
    const namen = await this.namen(tx, inzage, id);
    const { zorgsoorten } = await this.instelling.van(tx, inzage);
    return Object.assign(new Opstelling(), {
      id,
      dossierId: kop.dossierId,
      magPlichtVastleggen: kop.magPlichtVastleggen,
      zorgsoorten,
      vaststellingen: await this.gevonden(tx, inzage, kop, namen),
      handzending: await this.metDeHand(tx, inzage, kop, namen),
      antwoorden: await this.antwoorden.van(tx, inzage, id),
      plichten: await this.plichten(tx, inzage, kop, namen, zorgsoorten),
    });
  }

  /** Everybody who recorded something here, in one question. */
  private async namen(tx: Transactie, inzage: Inzage, id: string): Promise<Namen> {
    const rijen = await tx.rijen<{ id: string; naam: string }>(
      `select l.id, l.naam from weergave.lid l where l.organisatie_id = $1 and l.id in (
         select v.door_id from igj.vaststelling v where v.externe_melding_id = $2
         union select h.vrijgegeven_door from igj.handzending h where h.externe_melding_id = $2
         union select s.vastgelegd_door from igj.handzending_verstuurd s where s.externe_melding_id = $2
         union select b.door_id from igj.verzendbevestiging b where b.externe_melding_id = $2
         union select p.door_id from igj.parallelle_plicht p where p.externe_melding_id = $2)`,
      [inzage.organisatieId, id],
    );
    return new Map(rijen.map((r) => [r.id, Object.assign(new LidKort(), r)]));
  }

  private async gevonden(tx: Transactie, inzage: Inzage, kop: Kop, namen: Namen): Promise<LosseVaststelling[]> {
    const rijen = await this.vaststellingen.van(tx, kop.id);
    const woorden = await this.teksten.open(
      tx,
      inzage,
      rijen.map((r) => ({ plek: plekVan(r.dossierId, 'vaststelling', 'toelichting', r.id), verzegeld: r.toelichting })),
    );
    return rijen.map((r, i) =>
      Object.assign(new LosseVaststelling(), r, { toelichting: woorden[i] ?? null, door: lid(namen, r.doorId) }),
    );
  }

  private async metDeHand(tx: Transactie, inzage: Inzage, kop: Kop, namen: Namen): Promise<Handzending | null> {
    const h = await this.handzendingen.van(tx, kop.id);
    if (!h) return null;
    const [v] = await this.handzendingen.verstuurd(tx, kop.id);
    const bewijzen = await this.handzendingen.bewijzen(tx, kop.id);
    const [toelichting = null, ...bestandsnamen] = await this.teksten.open(tx, inzage, [
      {
        plek: plekVan(kop.dossierId, 'handzending_verstuurd', 'toelichting', `${kop.id}:${v?.versie ?? 0}`),
        verzegeld: v?.toelichting ?? null,
      },
      ...bewijzen.map((b) => ({
        plek: plekVan(kop.dossierId, 'verzendbevestiging', 'naam', b.id),
        verzegeld: b.naam,
      })),
    ]);
    return Object.assign(new Handzending(), {
      vrijgegevenOp: h.vrijgegevenOp,
      vrijgegevenDoor: lid(namen, h.vrijgegevenDoor),
      sha256: h.sha256,
      velden: h.velden,
      verstuurdOp: v?.op ?? null,
      kenmerk: v?.kenmerk ?? null,
      toelichting,
      vastgelegdDoor: v ? lid(namen, v.vastgelegdDoor) : null,
      bewijzen: bewijzen.map((b, i) =>
        Object.assign(new Verzendbevestiging(), b, { naam: bestandsnamen[i] ?? '', door: lid(namen, b.doorId) }),
      ),
    });
  }

  private async plichten(
    tx: Transactie,
    inzage: Inzage,
    kop: Kop,
    namen: Namen,
    zorgsoorten: Opstelling['zorgsoorten'],
  ): Promise<PlichtStand[]> {
    const rijen = await tx.rijen<PlichtRij>(
      `select distinct on (p.plicht) p.plicht, p.versie, p.gedaan, p.op::text as op, p.toelichting, p.door_id as "doorId"
       from igj.parallelle_plicht p where p.externe_melding_id = $1 order by p.plicht, p.versie desc`,
      [kop.id],
    );
    const woorden = await this.teksten.open(
      tx,
      inzage,
      rijen.map((r) => ({
        plek: plekVan(kop.dossierId, 'parallelle_plicht', 'toelichting', `${kop.id}:${r.plicht}:${r.versie}`),
        verzegeld: r.toelichting,
      })),
    );
    return plichtenVoor(kop.categorie, zorgsoorten).map(({ code, naam, waarom, bron }) => {
      const n = rijen.findIndex((r) => r.plicht === code);
      const r = rijen[n];
      return Object.assign(new PlichtStand(), {
        plicht: code,
        naam,
        waarom,
        bron,
        gedaan: r?.gedaan ?? null,
        op: r?.op ?? null,
        toelichting: woorden[n] ?? null,
        door: r ? lid(namen, r.doorId) : null,
      });
    });
  }
}

function lid(namen: Namen, id: string): LidKort {
  const gevonden = namen.get(id);
  if (!gevonden) throw new Error('a member without a name');
  return gevonden;
}
