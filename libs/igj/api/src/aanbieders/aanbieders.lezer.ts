import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { EXTERNE_MELDING_CATEGORIEEN, MAATREGEL_CODES, POSTVAK_STATUSSEN } from '@meldbaken/igj/contract';
import {
  alsKopie,
  dagenTussen,
  herhaald,
  maakIgjCijfers,
  oorzakenVan,
  telOorzaken,
  tredeVan,
  type BeoordeeldRapport,
  type TelRij,
} from '@meldbaken/igj/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, type Handeling } from '@meldbaken/platform/audit';
import { ongeschonden } from '@meldbaken/platform/overdracht';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import {
  Aanbieder,
  AanbiederHerhaling,
  AanbiederMaatregel,
  AanbiederOorzaak,
  AanbiederRegel,
  AanbiederZaak,
  IgjCijfers,
} from './aanbieder.type';
import { alsCijfers } from './als-cijfers';

const HOOGSTENS = 200;
/** An address without an id of ours: the same name always has the same code. */
const CODE = `left(encode(sha256(convert_to(z.aanbieder_naam, 'UTF8')), 'hex'), 16)`;
const DICHT = `('AFGESLOTEN', 'DOORGESTUURD')`;

const ZAAK = z.object({
  id: z.string(),
  nummer: z.string(),
  naam: z.string(),
  categorie: z.enum(EXTERNE_MELDING_CATEGORIEEN),
  status: z.enum(POSTVAK_STATUSSEN),
  ontvangenOp: z.date(),
  bevestigdOp: z.date().nullable(),
  opTijd: z.boolean().nullable(),
  open: z.boolean(),
});
type ZaakRij = z.infer<typeof ZAAK>;

const KOLOMMEN = `z.id, z.nummer, z.aanbieder_naam as naam, z.categorie, z.status, z.ontvangen_op as "ontvangenOp", z.bevestigd_op as "bevestigdOp",
  z.op_tijd as "opTijd", z.status not in ${DICHT} as open`;

const MAATREGEL = z.object({
  id: z.string(),
  zaakId: z.string(),
  zaakNummer: z.string(),
  code: z.enum(MAATREGEL_CODES),
  beginOp: z.string(),
  eindOp: z.string().nullable(),
  uiterlijk: z.string().nullable(),
  geeindigdOp: z.string().nullable(),
});
const MAATREGEL_KOLOMMEN = `m.id, z.id as "zaakId", z.nummer as "zaakNummer", m.code, m.begin_op::text as "beginOp", m.eind_op::text as "eindOp",
  m.uiterlijk::text as uiterlijk, m.geeindigd_op::text as "geeindigdOp"`;
const MAATREGELEN = 'join igj.maatregel m on m.organisatie_id = z.organisatie_id and m.zaak_id = z.id';

const RAPPORT = z.object({ inhoud: z.string(), sha256: z.string(), op: z.date() });
/** The newest report of each case, once somebody assessed it: what a supplement corrects counts once. */
const BEOORDEELD = `join lateral (select b.id, b.op, b.kenmerk, b.ontvangst_id from igj.bericht b where b.organisatie_id = z.organisatie_id and b.over_id = z.id
    and b.soort = 'RAPPORTAGE' and b.richting = 'IN' and exists (select 1 from igj.zaak_werk w where w.organisatie_id = b.organisatie_id
      and w.zaak_id = z.id and w.soort = 'OORDEEL' and w.verwijst = b.kenmerk) order by b.op desc, b.id desc limit 1) b on true
  join overdracht.ontvangst o on o.organisatie_id = z.organisatie_id and o.id = b.ontvangst_id`;

interface Beeld {
  zaken: ZaakRij[];
  maatregelen: z.infer<typeof MAATREGEL>[];
  rapporten: z.infer<typeof RAPPORT>[];
}

const alsRapport = ({ inhoud, sha256, op }: z.infer<typeof RAPPORT>): BeoordeeldRapport => ({
  op,
  oorzaken: oorzakenVan(alsKopie(JSON.parse(ongeschonden(inhoud, sha256)))?.velden ?? []),
});

/** Providers over time, within the received reports that this caller may read: no number goes beyond those. */
@Injectable()
export class AanbiedersLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** The last to report on top. */
  async lijst(inzage: Inzage): Promise<AanbiederRegel[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Zaak');
    const sql = `select ${CODE} as code, z.aanbieder_naam as naam, count(*)::int as aantal, count(*) filter (where z.op_tijd is false)::int as "teLaat",
      count(*) filter (where z.status not in ${DICHT})::int as open, max(z.ontvangen_op) as "laatsteOp"
      from igj.inspectiezaak z where ${p.sql} group by z.aanbieder_naam order by max(z.ontvangen_op) desc, z.aanbieder_naam limit ${HOOGSTENS}`;
    const [rijen = []] = await this.handelingen.lees(inzage, spoor('aanbieders'), [{ sql, waarden: p.waarden }]);
    return rijen.map((r) => Object.assign(new AanbiederRegel(), r, { laatsteOp: alsDatum(r['laatsteOp']) }));
  }

  /** Null when none of the reports that this caller may read is of this provider. */
  async een(inzage: Inzage, code: string): Promise<Aanbieder | null> {
    const { zaken: rijen, maatregelen, rapporten } = await this.beeld(inzage, code);
    const [eerste] = rijen;
    if (!eerste) return null;
    const nu = this.klok.nu();
    const teTellen = rijen.map(alsTelRij);
    const { jaren } = maakIgjCijfers(teTellen, null, nu);
    return Object.assign(new Aanbieder(), {
      code,
      naam: eerste.naam,
      jaren: jaren.map((jaar) => alsCijfers(maakIgjCijfers(teTellen, jaar, nu))),
      maatregelen: maatregelen.map((m) =>
        Object.assign(new AanbiederMaatregel(), m, { naam: tredeVan(m.code)?.naam ?? m.code }),
      ),
      oorzaken: telOorzaken(rapporten.map(alsRapport)).map((o) => Object.assign(new AanbiederOorzaak(), o)),
      herhaald: herhaald(teTellen, nu).map((h) => Object.assign(new AanbiederHerhaling(), h)),
      zaken: rijen.slice(0, HOOGSTENS).map(({ id, nummer, categorie, status, ontvangenOp, opTijd }) =>
        Object.assign(new AanbiederZaak(), {
          id,
          nummer,
          categorie,
          status,
          opTijd,
          ontvangenOp: ontvangenOp.toISOString(),
        }),
      ),
    });
  }

  async cijfers(inzage: Inzage, jaar: number | null): Promise<IgjCijfers | null> {
    const rijen = await this.zaken(inzage, spoor('cijfers'));
    if (!this.regels.kanOoit(inzage, 'lezen', 'Zaak')) return null;
    return alsCijfers(maakIgjCijfers(rijen.map(alsTelRij), jaar, this.klok.nu()));
  }

  /** The cases, the measures and the assessed reports of one provider, each by the same right, in one act. */
  private async beeld(inzage: Inzage, code: string): Promise<Beeld> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Zaak', 2);
    const waarden = [code, ...p.waarden];
    const sql = (wat: string, bij: string, volgorde: string): { sql: string; waarden: unknown[] } => ({
      sql: `select ${wat} from igj.inspectiezaak z ${bij} where ${CODE} = $1 and ${p.sql} order by ${volgorde}`,
      waarden,
    });
    const [zaken = [], maatregelen = [], rapporten = []] = await this.handelingen.lees(inzage, spoor('aanbieder'), [
      sql(KOLOMMEN, '', 'z.ontvangen_op desc, z.id desc'),
      sql(MAATREGEL_KOLOMMEN, MAATREGELEN, 'm.opgelegd_op desc, m.id desc'),
      sql('o.inhoud, o.sha256, b.op', BEOORDEELD, 'b.op, b.id'),
    ]);
    return {
      zaken: z.array(ZAAK).parse(zaken),
      maatregelen: z.array(MAATREGEL).parse(maatregelen),
      rapporten: z.array(RAPPORT).parse(rapporten),
    };
  }

  private async zaken(inzage: Inzage, h: Handeling): Promise<ZaakRij[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Zaak');
    const sql = `select ${KOLOMMEN} from igj.inspectiezaak z where ${p.sql} order by z.ontvangen_op desc, z.id desc`;
    const [rijen = []] = await this.handelingen.lees(inzage, h, [{ sql, waarden: p.waarden }]);
    return z.array(ZAAK).parse(rijen);
  }
}

/** From receipt to confirmation. */
const alsTelRij = (r: ZaakRij): TelRij => ({
  categorie: r.categorie,
  op: r.ontvangenOp,
  opTijd: r.opTijd,
  open: r.open,
  dagen: r.bevestigdOp && dagenTussen(r.ontvangenOp, r.bevestigdOp),
});

const spoor = (wat: string): Handeling => ({ handeling: 'lezen', onderwerp: 'Zaak', velden: [wat] });
const alsDatum = (moment: unknown): string => (moment instanceof Date ? moment.toISOString() : String(moment));
