import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { STUK_DAGEN_NA_OORDEEL, plusDagen, type NieuwFeit } from '@meldbaken/vergewis/model';
import { Standen } from './standen';

type Wie = Inzage | SysteemInzage;

/** A fact for one employment; the key makes the same act answer the same. */
export interface TeLeggen extends NieuwFeit {
  dienstverbandId: string;
  sleutel: string;
}

export const feitPlek = (dienstverbandId: string, id: string): Plek => ({
  recordId: dienstverbandId,
  tabel: 'vergewis.eis_feit',
  kolom: 'toelichting',
  rij: id,
});

/**
 * The one way in which facts are written, one or many at once: append, then the state of today. What may be written is
 * decided before (`controleerFeit`). The same key again for the same requirement writes nothing.
 */
@Injectable()
export class Feiten {
  constructor(
    private readonly standen: Standen,
    private readonly verzegelaar: Verzegelaar,
  ) {}

  /** Answers the ids of the facts that were written now. */
  async leg(tx: Transactie, wie: Wie, feiten: readonly TeLeggen[], nu: Date): Promise<string[]> {
    const ids = await this.schrijf(tx, wie, feiten, nu);
    await this.standen.herbereken(
      tx,
      wie,
      feiten.map((f) => f.dienstverbandId),
      dagVan(nu),
    );
    return ids;
  }

  /** Without the state of today: for who writes more and recomputes once. */
  async schrijf(tx: Transactie, wie: Wie, feiten: readonly TeLeggen[], nu: Date): Promise<string[]> {
    if (feiten.length === 0) return [];
    // In line per employment: the running numbers come out without a gap or a double.
    await tx.rijen(
      'select 1 from vergewis.dienstverband where organisatie_id = $1 and id = any($2) order by id for update',
      [wie.organisatieId, [...new Set(feiten.map((f) => f.dienstverbandId))]],
    );
    const rijen = feiten.map((f) => ({ ...f, id: uuidv7() }));
    const woorden = await Promise.all(rijen.map((r) => this.verzegel(tx, wie, r)));
    const geschreven = await tx.rijen<{ id: string }>(
      `insert into vergewis.eis_feit (organisatie_id, id, dienstverband_id, volgnummer, eis, soort, op, vastgelegd_op, door_id, herkomst, afgegeven_op, geldig_tot, kenmerk, profiel_soort, profiel_nummers, echtheid, big_nummer, vervangt, toelichting, sleutel)
       select $1, n.id, n.dienstverband_id, coalesce((select max(x.volgnummer) from vergewis.eis_feit x where x.organisatie_id = $1 and x.dienstverband_id = n.dienstverband_id), 0)
           + row_number() over (partition by n.dienstverband_id order by n.nr),
         n.eis, n.soort, n.op, $2, $3, n.herkomst, n.afgegeven_op, n.geldig_tot, n.kenmerk, n.profiel_soort, string_to_array(n.profiel_nummers, ' ')::int[], string_to_array(n.echtheid, ' '), n.big_nummer, n.vervangt, n.toelichting, n.sleutel
       from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::date[], $9::text[], $10::date[], $11::date[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::uuid[], $18::bytea[], $19::uuid[])
         with ordinality as n(id, dienstverband_id, eis, soort, op, herkomst, afgegeven_op, geldig_tot, kenmerk, profiel_soort, profiel_nummers, echtheid, big_nummer, vervangt, toelichting, sleutel, nr)
       where not exists (select 1 from vergewis.eis_feit x where x.organisatie_id = $1 and x.sleutel = n.sleutel and x.dienstverband_id = n.dienstverband_id and x.eis = n.eis)
       returning id`,
      [wie.organisatieId, nu, 'lidmaatschapId' in wie ? wie.lidmaatschapId : null, ...kolommen(rijen, woorden)],
    );
    await stukkenNaOordeel(tx, wie, feiten, nu);
    return geschreven.map((r) => r.id);
  }

  private verzegel(tx: Transactie, wie: Wie, f: TeLeggen & { id: string }): Promise<Buffer | null> {
    const tekst = f.toelichting?.trim() ?? '';
    return tekst === ''
      ? Promise.resolve(null)
      : this.verzegelaar.verzegel(tx, wie, feitPlek(f.dienstverbandId, f.id), tekst);
  }
}

const kolommen = (f: readonly (TeLeggen & { id: string })[], woorden: readonly (Buffer | null)[]): unknown[] => [
  f.map((x) => x.id),
  f.map((x) => x.dienstverbandId),
  f.map((x) => x.eis),
  f.map((x) => x.soort),
  f.map((x) => x.op),
  f.map((x) => x.herkomst),
  f.map((x) => x.afgegevenOp),
  f.map((x) => x.geldigTot),
  f.map((x) => x.kenmerk),
  f.map((x) => x.profielSoort),
  f.map((x) => x.profielNummers.join(' ')),
  f.map((x) => x.echtheid.join(' ')),
  f.map((x) => x.bigNummer),
  f.map((x) => x.vervangt),
  woorden,
  f.map((x) => x.sleutel),
];

/** The fact is what stays: a document that was sent for a requirement gets its last day once that is judged. */
async function stukkenNaOordeel(tx: Transactie, wie: Wie, feiten: readonly TeLeggen[], nu: Date): Promise<void> {
  const oordelen = feiten.filter((f) => f.soort === 'AKKOORD' || f.soort === 'BEZWAAR');
  if (oordelen.length === 0) return;
  await tx.wijzig(
    `update vergewis.sollicitant_stuk s set beoordeeld_op = $2, wis_op = least(s.wis_op, $3::date)
     from unnest($4::uuid[], $5::text[]) as n(dienstverband_id, eis)
     where s.organisatie_id = $1 and s.dienstverband_id = n.dienstverband_id and s.beoordeeld_op is null
       and (s.eis = n.eis or (s.eis like 'VOG\\_%' and n.eis like 'VOG\\_%'))`,
    [
      wie.organisatieId,
      nu,
      plusDagen(dagVan(nu), STUK_DAGEN_NA_OORDEEL),
      oordelen.map((f) => f.dienstverbandId),
      oordelen.map((f) => f.eis),
    ],
  );
}
