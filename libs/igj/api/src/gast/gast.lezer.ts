import { Injectable } from '@nestjs/common';
import type { GastLogSoort } from '@meldbaken/igj/contract';
import { gastStand, laatsteGastDag } from '@meldbaken/igj/model';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { GastRepository, type GastOver, type Kiesbaar } from './gast.repository';
import { GastInzage, GastInzagen, GastLogRegel, GastStuk } from './gast.type';
import { GastZegel } from './gast-zegel';

const HOOGSTENS = 50;
const LOGREGELS = 200;

/** Which look, and what it is about. */
interface GastPlaats {
  over: GastOver;
  overId: string;
  id: string;
  dossierId: string;
}

interface InzageRij extends Record<string, unknown> {
  id: string;
  dossierId: string;
  kenmerk: string;
  gegevens: Buffer;
  tot: Date;
  codeGebruikt: boolean;
  geblokkeerdOp: Date | null;
  ingetrokkenOp: Date | null;
  gemaaktOp: Date;
  gemaaktDoor: { id: string; naam: string };
  versie: number;
  stukken: { id: string; volgnummer: number }[];
  log: { volgnummer: number; soort: GastLogSoort; stuk: number | null; op: string; door: GastLogRegel['door'] }[];
}

const INZAGE = `select g.id, g.dossier_id as "dossierId", g.kenmerk, g.gegevens, g.tot, g.code_hash is null as "codeGebruikt",
    g.geblokkeerd_op as "geblokkeerdOp", g.ingetrokken_op as "ingetrokkenOp", g.gemaakt_op as "gemaaktOp",
    ${lidJson('g.organisatie_id', 'g.gemaakt_door')} as "gemaaktDoor", g.versie,
    (select coalesce(json_agg(json_build_object('id', s.overdracht_id, 'volgnummer', s.volgnummer) order by s.volgnummer), '[]'::json)
      from igj.gast_stuk s where s.organisatie_id = g.organisatie_id and s.gast_inzage_id = g.id) as stukken,
    (select coalesce(json_agg(r.regel order by r.volgnummer desc), '[]'::json) from (
      select l.volgnummer, json_build_object('volgnummer', l.volgnummer, 'soort', l.soort, 'stuk', l.stuk, 'op', l.op, 'door', ${lidJson('l.organisatie_id', 'l.door_id')}) as regel
      from igj.gast_log l where l.organisatie_id = g.organisatie_id and l.gast_inzage_id = g.id order by l.volgnummer desc limit ${LOGREGELS}) r) as log
  from igj.gast_inzage g where g.organisatie_id = $1`;

/** Which guests look along, at what, and what they opened. */
@Injectable()
export class GastLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly repository: GastRepository,
    private readonly zegel: GastZegel,
    private readonly klok: Klok,
  ) {}

  /** Null when the report or case is not there, or not the caller's. */
  async lees(inzage: Inzage, over: GastOver, overId: string): Promise<GastInzagen | null> {
    const uit = await this.handelingen.voerUit(
      inzage,
      { handeling: 'lezen', onderwerp: 'GastInzage', onderwerpId: overId },
      async (tx, spoor) => {
        const bron = await this.repository.bron(tx, inzage, 'lezen', over, overId);
        if (!bron) return nietGevonden();
        spoor.dossierId = bron.dossierId;
        const kiesbaar = await this.repository.kiesbaar(tx, inzage, bron);
        const rijen = await tx.rijen<InzageRij>(
          `${INZAGE} and g.over_id = $2 order by g.gemaakt_op desc, g.id desc limit ${HOOGSTENS}`,
          [inzage.organisatieId, overId],
        );
        spoor.aantal = rijen.length;
        const inzagen: GastInzage[] = [];
        for (const r of rijen) inzagen.push(await this.toon(tx, inzage, r, kiesbaar));
        const uiterlijk = laatsteGastDag(this.klok.nu());
        return Object.assign(new GastInzagen(), { kiesbaar: kiesbaar.map(alsStuk), uiterlijk, inzagen });
      },
    );
    return isWeigering(uit) ? null : uit;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, bron: GastPlaats): Promise<GastInzage | null> {
    const rij = await tx.rij<InzageRij>(`${INZAGE} and g.id = $2`, [inzage.organisatieId, bron.id]);
    if (!rij) return null;
    const { over, overId, dossierId } = bron;
    return this.toon(tx, inzage, rij, await this.repository.kiesbaar(tx, inzage, { over, id: overId, dossierId }));
  }

  private async toon(tx: Transactie, inzage: Inzage, r: InzageRij, kiesbaar: readonly Kiesbaar[]): Promise<GastInzage> {
    const gegevens = await this.zegel.open(tx, inzage, r.dossierId, r.id, r.gegevens);
    const stukken = r.stukken.flatMap(({ id, volgnummer }) => {
      const k = kiesbaar.find((x) => x.id === id);
      return k ? [{ volgnummer, stuk: alsStuk(k) }] : [];
    });
    const titel = (nr: number | null): string | null =>
      nr === null ? null : (stukken.find((s) => s.volgnummer === nr)?.stuk.titel ?? null);
    const log = r.log.map((l) =>
      Object.assign(new GastLogRegel(), { ...l, stuk: titel(l.stuk), op: new Date(l.op).toISOString() }),
    );
    return Object.assign(new GastInzage(), {
      ...gegevens,
      id: r.id,
      kenmerk: r.kenmerk,
      stand: gastStand(r, this.klok.nu()),
      codeGebruikt: r.codeGebruikt,
      tot: r.tot.toISOString(),
      gemaaktOp: r.gemaaktOp.toISOString(),
      gemaaktDoor: r.gemaaktDoor,
      versie: r.versie,
      stukken: stukken.map((s) => s.stuk),
      log,
    });
  }
}

const alsStuk = (k: Kiesbaar): GastStuk =>
  Object.assign(new GastStuk(), { id: k.id, titel: k.titel, verzondenOp: k.verzondenOp.toISOString() });
