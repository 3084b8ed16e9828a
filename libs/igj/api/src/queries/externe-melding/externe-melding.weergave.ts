import type { ExterneMeldingStatus } from '@meldbaken/igj/contract';
import {
  EXTERNE_MELDING_OVERGANGEN,
  GROEP_LABEL,
  WAARVANDAAN_LABEL,
  isVerplicht,
  ontbrekend,
  veldenVan,
  type Veld,
} from '@meldbaken/igj/model';
import { ExterneMelding, FormulierVeld, Verzending } from '../../typen/externe-melding.type';
import { HANDELINGEN, type ExterneMeldingJson, type Handeling } from './externe-melding.sql';

/** Where every report of this release goes; found by the code 'IGJ' at delivery. */
export const ONTVANGER = { aanCode: 'IGJ', naam: 'Inspectie Gezondheidszorg en Jeugd' } as const;

const STATUS_VOOR: Readonly<Record<Handeling, readonly ExterneMeldingStatus[]>> = {
  bewaren: ['CONCEPT'],
  aanbieden: EXTERNE_MELDING_OVERGANGEN.BIED_AAN.van,
  terugsturen: EXTERNE_MELDING_OVERGANGEN.GEEF_TERUG.van,
  versturen: EXTERNE_MELDING_OVERGANGEN.BEKRACHTIG.van,
};

/** A row as its GraphQL type: the questions come from the form, the answers from the row. */
export function naarExterneMelding(j: ExterneMeldingJson): ExterneMelding {
  const { teruggestuurd, verzending, mag, waarden, gemaaktOp: _, ...rest } = j;
  const velden = veldenVan(j.categorie);
  return Object.assign(new ExterneMelding(), rest, {
    velden: velden.map((v) => formulierVeld(v, j)),
    ontbrekend: ontbrekend(j.categorie, waarden).map((v) => v.code),
    teruggestuurdOp: teruggestuurd?.op ?? null,
    teruggestuurdReden: teruggestuurd?.reden ?? null,
    ontvangerNaam: ONTVANGER.naam,
    verzending: verzending && Object.assign(new Verzending(), verzending),
    magHandelingen: HANDELINGEN.filter((h) => mag[h] && STATUS_VOOR[h].includes(j.status)),
  });
}

function formulierVeld(v: Veld, j: ExterneMeldingJson): FormulierVeld {
  return Object.assign(new FormulierVeld(), {
    code: v.code,
    label: v.label,
    hint: v.hint ?? null,
    groep: GROEP_LABEL[v.groep],
    soort: v.soort,
    opties: v.soort === 'JA_NEE' ? ['JA', 'NEE'] : (v.keuzes ?? []).map((k) => k.code),
    verplicht: isVerplicht(v, j.categorie, j.waarden),
    waarvandaan: WAARVANDAAN_LABEL[v.waarvandaan],
    bron: v.bron,
    waarde: j.waarden[v.code] ?? null,
  });
}
