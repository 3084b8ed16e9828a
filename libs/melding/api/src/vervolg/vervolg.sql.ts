import type { Transactie } from '@meldbaken/platform/tenancy';
import type { VervolgKort } from '@meldbaken/melding/model';
import { lidJson } from '@meldbaken/organisatie/graphql';

/** The current parts of a report without the words; `m` is the report. For the readers of the whole report. */
export const VERVOLG_KORT = `(select coalesce(json_agg(x), '[]'::json) from (
  select distinct on (v.id) v.id, v.soort, v.code, v.stand, v.kenmerken, v.bevestigd_door_id is not null as bevestigd
  from melding.vervolg v where v.organisatie_id = m.organisatie_id and v.melding_id = m.id order by v.id, v.versie desc) x)`;

export interface VervolgRij extends Record<string, unknown>, VervolgKort {
  versie: number;
  wieId: string | null;
  wie: { id: string; naam: string } | null;
  van: string | null;
  tot: string | null;
  bevestigdDoor: { id: string; naam: string } | null;
  door: { id: string; naam: string };
  op: Date;
  sleutel: string;
}

/** All versions of all parts, oldest first. */
export const leesVersies = (tx: Transactie, meldingId: string, id: string | null = null): Promise<VervolgRij[]> =>
  tx.rijen<VervolgRij>(
    `select v.id, v.versie, v.soort, v.code, v.stand, v.wie_id as "wieId", ${lidJson('v.organisatie_id', 'v.wie_id')} as wie,
       v.van::text as van, v.tot::text as tot, v.kenmerken, v.bevestigd_door_id is not null as bevestigd,
       ${lidJson('v.organisatie_id', 'v.bevestigd_door_id')} as "bevestigdDoor", ${lidJson('v.organisatie_id', 'v.door_id')} as door, v.op, v.sleutel
     from melding.vervolg v where v.melding_id = $1 and ($2::uuid is null or v.id = $2) order by v.id, v.versie`,
    [meldingId, id],
  );

/** The newest version of each part. */
export function huidige<R extends { id: string }>(versies: readonly R[]): R[] {
  return [...new Map(versies.map((r) => [r.id, r])).values()];
}

/** The current parts without the words, for the rules. */
export const leesKort = async (tx: Transactie, meldingId: string): Promise<VervolgKort[]> =>
  tx.rijen<VervolgKort & Record<string, unknown>>(
    `select distinct on (v.id) v.id, v.soort, v.code, v.stand, v.kenmerken, v.bevestigd_door_id is not null as bevestigd
     from melding.vervolg v where v.melding_id = $1 order by v.id, v.versie desc`,
    [meldingId],
  );

/** Who may decide in this report now: joined as decider, not shut out, and not the one who handles it (G7). */
export const leesBeslissers = (
  tx: Transactie,
  meldingId: string,
): Promise<{ id: string; naam: string; persoonId: string }[]> =>
  tx.rijen(
    `select distinct l.id, l.naam, l.persoon_id as "persoonId" from toegang.dossier_toegang t
     join toegang.houder h on h.organisatie_id = t.organisatie_id and h.id = t.houder_id
     join weergave.lid l on l.organisatie_id = h.organisatie_id and l.id = h.lidmaatschap_id
     join melding.melding m on m.organisatie_id = t.organisatie_id and m.id = t.dossier_id
     where t.dossier_id = $1 and t.tot is null and t.functie = 'BESLISSER' and l.id is distinct from m.behandelaar_id
       and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = t.organisatie_id and u.dossier_id = t.dossier_id and u.persoon_id = l.persoon_id)
     order by l.naam, l.id`,
    [meldingId],
  );
