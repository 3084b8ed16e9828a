import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

export interface LosBeslisser extends Record<string, unknown> {
  id: string;
  naam: string;
  functie: string;
  persoonId: string | null;
  /** Last day of an absence that runs now. */
  afwezigTot: string | null;
}

/** The bestuurders who may decide on a report of this caller: not the caller, who prepares it (G7). */
export function bestuurders(tx: Transactie, inzage: Inzage, vandaag: string): Promise<LosBeslisser[]> {
  return tx.rijen<LosBeslisser>(
    `select l.id, l.naam, coalesce(p.functie, 'Bestuurder') as functie, l.persoon_id as "persoonId",
       (select max(a.tot)::text from organisatie.afwezigheid a where a.organisatie_id = l.organisatie_id and a.lidmaatschap_id = l.id
          and a.ingetrokken_op is null and a.van <= $3::date and a.tot >= $3::date) as "afwezigTot"
     from weergave.lid l left join weergave.persoon p on p.organisatie_id = l.organisatie_id and p.id = l.persoon_id
     where l.organisatie_id = $1 and l.id <> $2 and l.tot is null
       and exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id and r.rol = 'BESTUURDER' and r.tot is null)
     order by l.naam collate organisatie.nederlands, l.id limit 50`,
    [inzage.organisatieId, inzage.lidmaatschapId, vandaag],
  );
}

export interface LosPersoon extends Record<string, unknown> {
  id: string;
  naam: string;
  functie: string | null;
}

/** A person of the own organisation whom the report is about; null when there is none. */
export function persoonVan(tx: Transactie, inzage: Inzage, id: string): Promise<LosPersoon | null> {
  return tx.rij<LosPersoon>(
    'select p.id, p.naam, p.functie from weergave.persoon p where p.organisatie_id = $1 and p.id = $2 and p.uit_dienst_op is null',
    [inzage.organisatieId, id],
  );
}

/** The unit at the top of the organisation: a report to the inspectie is of the whole of it. */
export async function bovensteEenheid(tx: Transactie, inzage: Inzage): Promise<string> {
  const rij = await tx.rij<{ id: string }>(
    'select e.id from organisatie.eenheid e where e.organisatie_id = $1 and e.ouder_id is null order by e.id limit 1',
    [inzage.organisatieId],
  );
  if (!rij) throw new Error('an organisation without a unit');
  return rij.id;
}

/** Deputies of the absent deciders who are bestuurder themselves: they may confirm now (spec 04). */
export async function vervangendeBestuurders(
  tx: Transactie,
  wie: Pick<Inzage, 'organisatieId'>,
  o: {
    readonly dossierId: string;
    readonly beslissers: readonly string[];
    /** Who prepared it decides nothing (G7). */
    readonly behalve: string;
    readonly vandaag: string;
  },
): Promise<string[]> {
  const rijen = await tx.rijen<{ id: string }>(
    `select distinct a.vervanger_id as id from organisatie.afwezigheid a
     join organisatie.lidmaatschap l on l.organisatie_id = a.organisatie_id and l.id = a.vervanger_id and l.tot is null
     where a.organisatie_id = $1 and a.lidmaatschap_id = any($2) and a.ingetrokken_op is null and a.van <= $3::date and a.tot >= $3::date
       and a.vervanger_id is not null and a.vervanger_id <> $4
       and exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id and r.rol = 'BESTUURDER' and r.tot is null)
       and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = l.organisatie_id and u.dossier_id = $5 and u.persoon_id = l.persoon_id)
     order by 1`,
    [wie.organisatieId, o.beslissers, o.vandaag, o.behalve, o.dossierId],
  );
  return rijen.map((r) => r.id);
}
