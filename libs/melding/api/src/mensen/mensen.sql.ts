import { INHOUD_FUNCTIES } from '../access/melding.access';

const FUNCTIES = INHOUD_FUNCTIES.map((f) => `'${f}'`).join(', ');

/** Who looks along and who did, without the excluded: nobody is told who that is. $1 tenant, $2 dossier. */
export const KIJKERS = `select t.id, h.lidmaatschap_id as "lidmaatschapId", coalesce(l.naam, h.rol) as naam, t.functie, h.rol is not null as groep, t.van, t.einde_op::text as "eindeOp",
    t.tot, t.reden, t.einde_reden as "eindeReden", d.naam as door,
    (select max(r.op) from audit.regel r join toegang.houder_lid hl on hl.organisatie_id = r.organisatie_id and hl.lidmaatschap_id = r.lidmaatschap_id
      where r.organisatie_id = t.organisatie_id and r.dossier_id = t.dossier_id and hl.houder_id = t.houder_id and r.handeling = 'melding.lezen' and r.uitkomst = 'GELUKT') as "gezienOp"
  from toegang.dossier_toegang t join toegang.houder h on h.organisatie_id = t.organisatie_id and h.id = t.houder_id
  left join weergave.lid l on l.organisatie_id = h.organisatie_id and l.id = h.lidmaatschap_id
  left join weergave.lid d on d.organisatie_id = t.organisatie_id and d.id = t.door_id
  where t.organisatie_id = $1 and t.dossier_id = $2 and t.functie in (${FUNCTIES})
    and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = t.organisatie_id and u.dossier_id = t.dossier_id and u.persoon_id = l.persoon_id)
  order by t.van, naam, t.id`;

/** Requests to open the vault, with their decision. */
export const KLUIS = `select v.id, v.melding_id as "meldingId", m.nummer, v.aanvrager_id as "aanvragerId", a.naam as aanvrager, v.gevraagd_op as "gevraagdOp", v.reden,
    b.toegestaan, b.open_tot as "openTot", b.besloten_op as "beslotenOp", b.reden as "besluitReden", w.naam as beslisser
  from melding.kluis_verzoek v join melding.melding m on m.organisatie_id = v.organisatie_id and m.id = v.melding_id
  left join weergave.lid a on a.organisatie_id = v.organisatie_id and a.id = v.aanvrager_id
  left join melding.kluis_besluit b on b.organisatie_id = v.organisatie_id and b.verzoek_id = v.id
  left join weergave.lid w on w.organisatie_id = b.organisatie_id and w.id = b.beslisser_id`;

export interface KluisRij extends Record<string, unknown> {
  id: string;
  meldingId: string;
  nummer: string;
  aanvragerId: string;
  aanvrager: string | null;
  gevraagdOp: Date;
  reden: Buffer;
  toegestaan: boolean | null;
  openTot: Date | null;
  beslotenOp: Date | null;
  besluitReden: Buffer | null;
  beslisser: string | null;
}

export const ZWIJGEN = `select z.id, z.versie, z.soort, z.begonnen_op as "begonnenOp", z.tot::text as tot, z.beeindigd_op as "beeindigdOp", z.op, l.naam as door
  from melding.zwijgplicht z left join weergave.lid l on l.organisatie_id = z.organisatie_id and l.id = z.door_id`;

export const ONAFHANKELIJK = `select v.id, v.melding_id as "meldingId", v.soort, v.gedaan_op as "gedaanOp", v.inhoud, a.inhoud as antwoord, a.op as "beantwoordOp", l.naam as door
  from melding.onafhankelijk_verzoek v
  left join melding.onafhankelijk_antwoord a on a.organisatie_id = v.organisatie_id and a.verzoek_id = v.id
  left join weergave.lid l on l.organisatie_id = a.organisatie_id and l.id = a.door_id`;

export interface OnafhankelijkRij extends Record<string, unknown> {
  id: string;
  meldingId: string;
  soort: 'KIJK_NOG_EENS' | 'BENADELING';
  gedaanOp: Date;
  inhoud: Buffer;
  antwoord: Buffer | null;
  beantwoordOp: Date | null;
  door: string | null;
}
