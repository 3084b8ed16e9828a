import { Injectable } from '@nestjs/common';
import { lidJson } from '@meldbaken/organisatie/graphql';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import {
  isVasteEis,
  type Eis,
  type SollicitantDeel,
  type SollicitantInzendingSoort,
  type SollicitantLogSoort,
} from '@meldbaken/vergewis/contract';
import { EIS_NAAM, kiesbareStukken, laatsteLinkDag, linkStand, volleNaam } from '@meldbaken/vergewis/model';
import type { DienstverbandRij } from '../persistence/dienstverband.rijen';
import { SollicitantRijen } from './sollicitant.rijen';
import {
  SollicitantBevinding,
  SollicitantDossier,
  SollicitantInzending,
  SollicitantLink,
  SollicitantLogRegel,
  SollicitantStuk,
  SollicitantStukKeuze,
} from './sollicitant.type';
import { SollicitantZegel } from './sollicitant-zegel';

const HOOGSTENS = 50;
const INZENDINGEN = 200;
const LOGREGELS = 100;

type Door = SollicitantLink['gemaaktDoor'];

interface LinkRij extends Record<string, unknown> {
  id: string;
  versie: number;
  kenmerk: string;
  delen: SollicitantDeel[];
  gegevens: Buffer;
  tot: Date;
  geblokkeerdOp: Date | null;
  ingetrokkenOp: Date | null;
  gemaaktOp: Date;
  gemaaktDoor: Door;
  log: { volgnummer: number; soort: SollicitantLogSoort; op: string; door: Door }[];
}

interface InzendingRij extends Record<string, unknown> {
  id: string;
  soort: SollicitantInzendingSoort;
  eis: string | null;
  bevindingId: string | null;
  op: Date;
  inhoud: Buffer | null;
  grootte: number | null;
  gescand: boolean | null;
  wisOp: string | null;
  beoordeeld: boolean;
  verwijderd: boolean;
}

interface BevindingRij extends Record<string, unknown> {
  id: string;
  eis: string;
  tekst: Buffer;
  op: Date;
  door: Door;
}

const LINKS = `select l.id, l.versie, l.kenmerk, l.delen, l.gegevens, l.tot, l.geblokkeerd_op as "geblokkeerdOp", l.ingetrokken_op as "ingetrokkenOp",
    l.gemaakt_op as "gemaaktOp", ${lidJson('l.organisatie_id', 'l.gemaakt_door')} as "gemaaktDoor",
    (select coalesce(json_agg(r.regel order by r.volgnummer desc), '[]'::json) from (
      select g.volgnummer, json_build_object('volgnummer', g.volgnummer, 'soort', g.soort, 'op', g.op, 'door', ${lidJson('g.organisatie_id', 'g.door_id')}) as regel
      from vergewis.sollicitant_log g where g.organisatie_id = l.organisatie_id and g.link_id = l.id order by g.volgnummer desc limit ${LOGREGELS}) r) as log
  from vergewis.sollicitant_link l where l.organisatie_id = $1 and l.dienstverband_id = $2 order by l.gemaakt_op desc, l.id desc limit ${HOOGSTENS}`;

const INZENDING = `select i.id, i.soort, i.eis, i.bevinding_id as "bevindingId", i.op, i.inhoud, s.grootte, s.gescand, s.wis_op::text as "wisOp",
    s.beoordeeld_op is not null as beoordeeld, s.gewist_op is not null as verwijderd
  from vergewis.sollicitant_inzending i left join vergewis.sollicitant_stuk s on s.organisatie_id = i.organisatie_id and s.id = i.id
  where i.organisatie_id = $1 and i.dienstverband_id = $2 order by i.op desc, i.id desc limit ${INZENDINGEN}`;

const BEVINDING = `select b.id, b.eis, b.tekst, b.voorgelegd_op as op, ${lidJson('b.organisatie_id', 'b.door_id')} as door
  from vergewis.sollicitant_bevinding b where b.organisatie_id = $1 and b.dienstverband_id = $2 order by b.voorgelegd_op desc, b.id desc limit ${HOOGSTENS}`;

/** Makes what HR sees of the links of one employment, within the act whose audit row covers it. */
@Injectable()
export class SollicitantDossiers {
  constructor(
    private readonly rijen: SollicitantRijen,
    private readonly zegel: SollicitantZegel,
  ) {}

  async maak(tx: Transactie, inzage: Inzage, d: DienstverbandRij, nu: Date): Promise<SollicitantDossier> {
    const eisen = await this.rijen.eisen(tx, inzage, d.id, nu);
    const waarden = [inzage.organisatieId, d.id];
    const links: SollicitantLink[] = [];
    for (const r of await tx.rijen<LinkRij>(LINKS, waarden)) links.push(await this.link(tx, inzage, d.id, r, nu));
    const inzendingen: SollicitantInzending[] = [];
    for (const r of await tx.rijen<InzendingRij>(INZENDING, waarden))
      inzendingen.push(await this.inzending(tx, inzage, d.id, r, eisen));
    const bevindingen: SollicitantBevinding[] = [];
    for (const r of await tx.rijen<BevindingRij>(BEVINDING, waarden)) {
      const tekst = await this.zegel.open(tx, inzage, d.id, ['sollicitant_bevinding', 'tekst', r.id], r.tekst);
      const uit = { ...r, eis: naamVan(r.eis, eisen), tekst: tekst.toString('utf8'), op: r.op.toISOString() };
      bevindingen.push(Object.assign(new SollicitantBevinding(), uit));
    }
    return Object.assign(new SollicitantDossier(), {
      id: d.id,
      naam: volleNaam(d),
      email: d.email,
      kiesbareDelen: kiesbareDelen(eisen),
      kiesbareStukken: kiesbareStukken(eisen).map(alsKeuze),
      kiesbareEisen: eisen.filter((e) => e.nodig).map(alsKeuze),
      uiterlijk: laatsteLinkDag(nu),
      links,
      inzendingen,
      bevindingen,
    });
  }

  private async link(tx: Transactie, inzage: Inzage, id: string, r: LinkRij, nu: Date): Promise<SollicitantLink> {
    const { contact, eisen } = await this.zegel.openGegevens(tx, inzage, id, r.id, r.gegevens);
    return Object.assign(new SollicitantLink(), {
      id: r.id,
      versie: r.versie,
      kenmerk: r.kenmerk,
      delen: r.delen,
      stukken: eisen.map((e) => e.naam),
      contact,
      stand: linkStand(r, nu),
      tot: r.tot.toISOString(),
      gemaaktOp: r.gemaaktOp.toISOString(),
      gemaaktDoor: r.gemaaktDoor,
      log: r.log.map((l) => Object.assign(new SollicitantLogRegel(), { ...l, op: new Date(l.op).toISOString() })),
    });
  }

  private async inzending(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    r: InzendingRij,
    eisen: readonly Eis[],
  ): Promise<SollicitantInzending> {
    const woorden =
      r.inhoud &&
      (await this.zegel.open(tx, inzage, id, ['sollicitant_inzending', 'inhoud', r.id], r.inhoud)).toString('utf8');
    const stuk = r.soort === 'STUK' && woorden !== null ? alsStuk(r, woorden) : null;
    return Object.assign(new SollicitantInzending(), {
      id: r.id,
      soort: r.soort,
      op: r.op.toISOString(),
      eis: r.eis === null ? null : naamVan(r.eis, eisen),
      bevindingId: r.bevindingId,
      tekst: stuk === null ? woorden : null,
      stuk,
    });
  }
}

const alsKeuze = ({ code, naam }: { code: string; naam: string }): SollicitantStukKeuze =>
  Object.assign(new SollicitantStukKeuze(), { code, naam });

const naamVan = (code: string, eisen: readonly Eis[]): string =>
  isVasteEis(code) ? EIS_NAAM[code] : (eisen.find((e) => e.code === code)?.naam ?? code);

function alsStuk(r: InzendingRij, json: string): SollicitantStuk {
  const gelezen: unknown = JSON.parse(json);
  const naam = typeof gelezen === 'object' && gelezen !== null && 'naam' in gelezen ? gelezen.naam : '';
  const { id, grootte, gescand, wisOp, beoordeeld, verwijderd } = r;
  return Object.assign(new SollicitantStuk(), { id, naam, grootte, gescand, wisOp, beoordeeld, verwijderd });
}

function kiesbareDelen(eisen: readonly Eis[]): SollicitantDeel[] {
  const nodig = (code: string): boolean => eisen.some((e) => e.code === code && e.nodig);
  return [
    ...(nodig('REFERENTIES') ? (['TOESTEMMING'] as const) : []),
    ...(kiesbareStukken(eisen).length > 0 ? (['STUKKEN'] as const) : []),
    ...(nodig('WERKVERLEDEN') ? (['WERKVERLEDEN'] as const) : []),
    'BEVINDINGEN',
  ];
}
