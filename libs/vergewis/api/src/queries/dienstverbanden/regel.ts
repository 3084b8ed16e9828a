import type { QueryResultRow } from 'pg';
import { volleNaam } from '@meldbaken/vergewis/model';
import { DienstverbandRegel, EisKort } from '../../typen/dienstverband.type';

/** Columns of an employment `d` in a list. */
export const LIJST_KOLOMMEN = `d.id, d.versie, d.personeelsnummer, d.voornaam, d.tussenvoegsel, d.achternaam, d.sorteernaam, d.soort, d.functie, d.clientcontact, d.zorgsoort,
  d.begin_op::text as "beginOp", d.einde_op::text as "eindeOp", d.stand_status as status, d.stand_reden as reden, d.stand_eisen as "standEisen", d.stand_wisselt_op::text as "wisseltOp",
  (select json_build_object('id', w.id, 'naam', w.naam, 'pad', w.pad) from weergave.eenheid w where w.organisatie_id = d.organisatie_id and w.id = d.eenheid_id) as eenheid`;

export function alsRegel(r: QueryResultRow): DienstverbandRegel {
  const { standEisen, voornaam, tussenvoegsel, achternaam, sorteernaam: _s, ...rest } = r;
  const eisen: string[] = Array.isArray(standEisen) ? standEisen.map(String) : [];
  return Object.assign(new DienstverbandRegel(), rest, {
    naam: volleNaam({
      voornaam: String(voornaam),
      tussenvoegsel: tussenvoegsel === null ? null : String(tussenvoegsel),
      achternaam: String(achternaam),
    }),
    eisen: eisen.map((e) => {
      const [code, status] = e.split(':');
      return Object.assign(new EisKort(), { code, status });
    }),
  });
}
