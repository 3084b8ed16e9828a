import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import type {
  DienstverbandVersie,
  EisFeit,
  Ongeschiktheid,
  Ontheffing,
  Profielregel,
  RegelBereik,
  RegisterPeriode,
  Vergewisdossier,
  Vergewiskader,
  Voorwaarde,
} from '@meldbaken/vergewis/contract';
import { VASTE_REGISTERS } from '@meldbaken/vergewis/model';

const dag = (kolom: string): string => `(${kolom} at time zone 'Europe/Amsterdam')::date::text`;

export const VERSIE_KOLOMMEN = `v.id, v.versie, v.personeelsnummer, v.voornaam, v.tussenvoegsel, v.achternaam, v.geboortedatum::text as geboortedatum, v.email, v.soort, v.functie,
  v.eenheid_id as "eenheidId", v.clientcontact, v.zorgsoort, v.kenmerken, v.big_nummer as "bigNummer", v.begin_op::text as "beginOp", v.einde_op::text as "eindeOp", v.einde_reden as "eindeReden",
  v.geldig_van::text as "geldigVan", ${dag('v.vastgelegd_op')} as "vastgelegdOp", null as "persoonId"`;

export const FEIT_KOLOMMEN = `f.id, f.eis, f.soort, f.op::text as op, ${dag('f.vastgelegd_op')} as "vastgelegdOp", f.volgnummer, f.herkomst, f.afgegeven_op::text as "afgegevenOp", f.geldig_tot::text as "geldigTot",
  f.kenmerk, f.profiel_soort as "profielSoort", f.profiel_nummers as "profielNummers", f.echtheid, f.big_nummer as "bigNummer", f.vervangt`;

const PERIODE = `o.id, o.van::text as van, o.tot::text as tot, ${dag('o.gegeven_op')} as "vastgelegdOp", ${dag('o.ingetrokken_op')} as "ingetrokkenOp"`;

const VRAGEN = {
  versies: `select v.id as bij, ${VERSIE_KOLOMMEN} from vergewis.dienstverband_versie v where v.organisatie_id = $1 and v.id = any($2)`,
  feiten: `select f.dienstverband_id as bij, ${FEIT_KOLOMMEN} from vergewis.eis_feit f where f.organisatie_id = $1 and f.dienstverband_id = any($2)`,
  ontheffingen: `select o.dienstverband_id as bij, o.eis, ${PERIODE} from vergewis.ontheffing o where o.organisatie_id = $1 and o.dienstverband_id = any($2)`,
  voorwaarden: `select o.dienstverband_id as bij, o.soort, o.eisen, ${PERIODE} from vergewis.voorwaarde o where o.organisatie_id = $1 and o.dienstverband_id = any($2)`,
  // Of each decision the newest version.
  besluiten: `select distinct on (b.id) b.dienstverband_id as bij, b.id, b.optie, b.op::text as op, b.tot::text as tot, b.afgesloten_op::text as "afgeslotenOp",
    (select ${dag('min(e.vastgelegd_op)')} from vergewis.ongeschiktheid e where e.organisatie_id = b.organisatie_id and e.id = b.id) as "vastgelegdOp"
    from vergewis.ongeschiktheid b where b.organisatie_id = $1 and b.dienstverband_id = any($2) order by b.id, b.versie desc`,
} as const;

type Met<T> = T & { bij: string } & Record<string, unknown>;

/** Files with all their versions and facts, many at once; and what holds for the whole organisation. */
@Injectable()
export class DossierLezer {
  async laad(tx: Transactie, organisatieId: string, ids: readonly string[]): Promise<Map<string, Vergewisdossier>> {
    const waarden = [organisatieId, ids];
    const versies = groepeer(await tx.rijen<Met<DienstverbandVersie>>(VRAGEN.versies, waarden));
    const feiten = groepeer(await tx.rijen<Met<EisFeit>>(VRAGEN.feiten, waarden));
    const ontheffingen = groepeer(await tx.rijen<Met<Ontheffing>>(VRAGEN.ontheffingen, waarden));
    const voorwaarden = groepeer(await tx.rijen<Met<Voorwaarde>>(VRAGEN.voorwaarden, waarden));
    const besluiten = groepeer(await tx.rijen<Met<Ongeschiktheid>>(VRAGEN.besluiten, waarden));
    return new Map(
      ids.map((id) => [
        id,
        {
          versies: versies.get(id) ?? [],
          feiten: feiten.get(id) ?? [],
          ontheffingen: ontheffingen.get(id) ?? [],
          voorwaarden: voorwaarden.get(id) ?? [],
          besluiten: besluiten.get(id) ?? [],
        },
      ]),
    );
  }

  async kader(tx: Transactie, organisatieId: string): Promise<Vergewiskader> {
    const regels = await tx.rijen<Profielregel & Record<string, unknown> & { bereik: RegelBereik }>(
      `select r.id, r.versie, r.eis, r.naam, r.bron, r.bereik, r.max_leeftijd_maanden as "maxLeeftijdMaanden", r.vernieuw_maanden as "vernieuwMaanden",
         r.geldig_van::text as "geldigVan", r.geldig_tot::text as "geldigTot", ${dag('r.vastgelegd_op')} as "vastgelegdOp"
       from vergewis.profielregel r where r.organisatie_id = $1 order by r.id, r.versie`,
      [organisatieId],
    );
    return { regels, registers: await this.registers(tx, organisatieId) };
  }

  /** Registers of which this organisation knows; those of its own are added to the built-in ones. */
  private async registers(tx: Transactie, organisatieId: string): Promise<readonly RegisterPeriode[]> {
    const eigen = await tx.rijen<RegisterPeriode & Record<string, unknown>>(
      `select r.id as code, r.naam, r.van::text as van, r.tot::text as tot, true as actief, r.versie, ${dag('r.vastgelegd_op')} as "vastgelegdOp"
       from vergewis.register r where r.organisatie_id = $1 order by r.naam, r.id, r.versie`,
      [organisatieId],
    );
    return [...VASTE_REGISTERS, ...eigen];
  }
}

function groepeer<T>(rijen: readonly Met<T>[]): Map<string, T[]> {
  const uit = new Map<string, T[]>();
  for (const r of rijen) {
    const lijst = uit.get(r.bij);
    if (lijst) lijst.push(r);
    else uit.set(r.bij, [r]);
  }
  return uit;
}
