import { Injectable } from '@nestjs/common';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering } from '@meldbaken/platform/waarden';
import { standOpDag, volleNaam } from '@meldbaken/vergewis/model';
import { DossierLezer, FEIT_KOLOMMEN } from '../../persistence/dossier.lezer';
import { RIJ_KOLOMMEN, type DienstverbandRij } from '../../persistence/dienstverband.rijen';
import { plekken } from '../../persistence/plekken';
import { Dienstverband } from '../../typen/dienstverband.type';
import { alsEisStand, naarFeiten, naarMomenten, naarOntheffingen, naarVersies, naarVoorwaarden } from './weergave';
import type { FeitRij, MomentRij, PeriodeRij, VersieRij } from './weergave';

type Kop = DienstverbandRij & { eenheid: { id: string; naam: string; pad: string }; wissenGestopt: boolean } & Record<
    string,
    unknown
  >;

const KOP = `select ${RIJ_KOLOMMEN}, d.wissen_gestopt_op is not null as "wissenGestopt",
  (select json_build_object('id', w.id, 'naam', w.naam, 'pad', w.pad) from weergave.eenheid w where w.organisatie_id = d.organisatie_id and w.id = d.eenheid_id) as eenheid
  from vergewis.dienstverband d`;

const door = (alias: string, kolom: string): string =>
  `${lidJson(`${alias}.organisatie_id`, `${alias}.${kolom}`)} as door`;

const DELEN = {
  feiten: `select ${FEIT_KOLOMMEN}, f.vastgelegd_op as moment, f.toelichting, ${door('f', 'door_id')} from vergewis.eis_feit f where f.dienstverband_id = $1 order by f.volgnummer desc`,
  ontheffingen: `select o.id, o.versie, o.eis, o.van::text as van, o.tot::text as tot, o.reden, o.gegeven_op as "gegevenOp", o.ingetrokken_op as "ingetrokkenOp", ${door('o', 'gegeven_door')} from vergewis.ontheffing o where o.dienstverband_id = $1 order by o.gegeven_op desc, o.id desc`,
  voorwaarden: `select o.id, o.versie, o.soort, o.eisen, o.van::text as van, o.tot::text as tot, o.reden, o.gegeven_op as "gegevenOp", o.ingetrokken_op as "ingetrokkenOp", ${door('o', 'gegeven_door')} from vergewis.voorwaarde o where o.dienstverband_id = $1 order by o.gegeven_op desc, o.id desc`,
  momenten: `select m.id, m.op::text as op, m.wijzen, m.volgende_op::text as "volgendeOp", m.verslag, ${door('m', 'door_id')} from vergewis.vergewismoment m where m.dienstverband_id = $1 order by m.op desc, m.id desc`,
  versies: `select v.versie, v.vastgelegd_op as moment, v.geldig_van::text as "geldigVan", v.soort, v.functie, v.clientcontact, v.zorgsoort, v.begin_op::text as "beginOp", v.einde_op::text as "eindeOp", ${door('v', 'door_id')}, (select k.naam from weergave.koppeling k where k.organisatie_id = v.organisatie_id and k.id = v.koppeling_id) as koppeling from vergewis.dienstverband_versie v where v.id = $1 order by v.versie desc`,
} as const;

/** The whole file of one employment. Opening it is written in the log. */
@Injectable()
export class DienstverbandLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly dossiers: DossierLezer,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  een(inzage: Inzage, id: string): Promise<Dienstverband | null> {
    return this.lees(inzage, 'd.id = $1', id);
  }

  /** Of this personnel number: the one that runs, else the newest. */
  vanNummer(inzage: Inzage, nummer: string): Promise<Dienstverband | null> {
    return this.lees(inzage, 'd.personeelsnummer = $1', nummer);
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Dienstverband | null> {
    const kop = await this.kop(tx, inzage, 'd.id = $1', id);
    return kop && this.vul(tx, inzage, kop);
  }

  private async lees(inzage: Inzage, waar: string, waarde: string): Promise<Dienstverband | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'Dienstverband', velden: ['dossier'] };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx, h) => {
      const kop = await this.kop(tx, inzage, waar, waarde);
      if (!kop) return nietGevonden();
      h.onderwerpId = kop.id;
      return this.vul(tx, inzage, kop);
    });
    return isWeigering(uit) ? null : uit;
  }

  private kop(tx: Transactie, inzage: Inzage, waar: string, waarde: string): Promise<Kop | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
    return tx.rij<Kop>(
      `${KOP} where ${waar} and ${p.sql} order by d.einde_op desc nulls first, d.begin_op desc nulls last, d.id desc limit 1`,
      [waarde, ...p.waarden],
    );
  }

  private async vul(tx: Transactie, inzage: Inzage, kop: Kop): Promise<Dienstverband> {
    const vandaag = dagVan(this.klok.nu());
    const kader = await this.dossiers.kader(tx, inzage.organisatieId);
    const dossier = (await this.dossiers.laad(tx, inzage.organisatieId, [kop.id])).get(kop.id);
    const stand = dossier ? standOpDag(dossier, kader, vandaag) : null;
    if (!stand) throw new Error('vergewis: an employment without a version');
    const { wissenGestopt, ...rest } = kop;
    return Object.assign(new Dienstverband(), rest, await this.delen(tx, inzage, kop.id), {
      naam: volleNaam(kop),
      wissenGestopt,
      status: stand.oordeel.status,
      reden: stand.oordeel.reden,
      wisseltOp: stand.oordeel.wisseltOp,
      eisen: stand.eisen.map(alsEisStand),
    });
  }

  private async delen(
    tx: Transactie,
    inzage: Inzage,
    id: string,
  ): Promise<Pick<Dienstverband, 'feiten' | 'ontheffingen' | 'voorwaarden' | 'momenten' | 'versies'>> {
    const feiten = await tx.rijen<FeitRij>(DELEN.feiten, [id]);
    const ontheffingen = await tx.rijen<PeriodeRij>(DELEN.ontheffingen, [id]);
    const voorwaarden = await tx.rijen<PeriodeRij>(DELEN.voorwaarden, [id]);
    const momenten = await tx.rijen<MomentRij>(DELEN.momenten, [id]);
    const versies = await tx.rijen<VersieRij>(DELEN.versies, [id]);
    const cellen = plekken(id, { feiten, ontheffingen, voorwaarden, momenten });
    const open = await this.verzegelaar.openAlle(tx, inzage, cellen);
    const woorden = new Map(cellen.map((c, i) => [c.plek.rij, open[i]?.toString('utf8') ?? '']));
    return {
      feiten: naarFeiten(feiten, woorden),
      ontheffingen: naarOntheffingen(ontheffingen, woorden),
      voorwaarden: naarVoorwaarden(voorwaarden, woorden),
      momenten: naarMomenten(momenten, woorden),
      versies: naarVersies(versies),
    };
  }
}
