import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { EXTERNE_MELDING_CATEGORIEEN, POSTVAK_STATUSSEN } from '@meldbaken/igj/contract';
import { dagenTussen, herhaald, maakIgjCijfers, type TelRij } from '@meldbaken/igj/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, type Handeling } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Aanbieder, AanbiederHerhaling, AanbiederRegel, AanbiederZaak, IgjCijfers } from './aanbieder.type';
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
    const rijen = await this.zaken(inzage, spoor('aanbieder'), code);
    const [eerste] = rijen;
    if (!eerste) return null;
    const nu = this.klok.nu();
    const teTellen = rijen.map(alsTelRij);
    const { jaren } = maakIgjCijfers(teTellen, null, nu);
    return Object.assign(new Aanbieder(), {
      code,
      naam: eerste.naam,
      jaren: jaren.map((jaar) => alsCijfers(maakIgjCijfers(teTellen, jaar, nu))),
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
    const rijen = await this.zaken(inzage, spoor('cijfers'), null);
    if (!this.regels.kanOoit(inzage, 'lezen', 'Zaak')) return null;
    return alsCijfers(maakIgjCijfers(rijen.map(alsTelRij), jaar, this.klok.nu()));
  }

  private async zaken(inzage: Inzage, h: Handeling, code: string | null): Promise<ZaakRij[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Zaak', 2);
    const sql = `select ${KOLOMMEN} from igj.inspectiezaak z where ($1::text is null or ${CODE} = $1) and ${p.sql} order by z.ontvangen_op desc, z.id desc`;
    const [rijen = []] = await this.handelingen.lees(inzage, h, [{ sql, waarden: [code, ...p.waarden] }]);
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
