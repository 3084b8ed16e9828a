import type { ExterneMeldingStatus } from '@meldbaken/igj/contract';
import {
  EXTERNE_MELDING_OVERGANGEN,
  GROEP_LABEL,
  LOPEND_NA_VERZENDEN,
  WAARVANDAAN_LABEL,
  isVerplicht,
  ontbrekend,
  veldenVan,
  type Veld,
} from '@meldbaken/igj/model';
import { naarBericht } from '../../briefwisseling/briefwisseling.sql';
import { ExterneMelding, FormulierVeld, Verzending } from '../../typen/externe-melding.type';
import { HANDELINGEN, type ExterneMeldingJson, type Handeling } from './externe-melding.sql';

/** Where every report of this release goes; found by the code 'IGJ' at delivery. */
export const ONTVANGER = { aanCode: 'IGJ', naam: 'Inspectie Gezondheidszorg en Jeugd' } as const;

const VOOR_VERZENDEN: readonly ExterneMeldingStatus[] = ['CONCEPT', 'TER_BEKRACHTIGING', 'BEKRACHTIGD'];

const STATUS_VOOR: Readonly<Record<Handeling, readonly ExterneMeldingStatus[]>> = {
  bewaren: ['CONCEPT'],
  aanbieden: EXTERNE_MELDING_OVERGANGEN.BIED_AAN.van,
  terugsturen: EXTERNE_MELDING_OVERGANGEN.GEEF_TERUG.van,
  versturen: EXTERNE_MELDING_OVERGANGEN.BEKRACHTIG.van,
  vrijgeven: EXTERNE_MELDING_OVERGANGEN.GEEF_VRIJ.van,
  'zelf-versturen': EXTERNE_MELDING_OVERGANGEN.ZELF_VERSTUURD.van,
  'antwoord-vastleggen': [...LOPEND_NA_VERZENDEN, 'OVERGENOMEN', 'INGETROKKEN'],
  vaststellen: VOOR_VERZENDEN,
  schrijven: [...LOPEND_NA_VERZENDEN, 'OVERGENOMEN', 'INGETROKKEN'],
  verbeteren: [...LOPEND_NA_VERZENDEN, 'OVERGENOMEN'],
  intrekken: EXTERNE_MELDING_OVERGANGEN.TREK_IN.van,
  'verzonden-intrekken': EXTERNE_MELDING_OVERGANGEN.TREK_VERZONDEN_IN.van,
};

/** Only to a workspace that we sent the report to. */
const AAN_DE_IGJ: readonly string[] = ['schrijven', 'verbeteren', 'verzonden-intrekken'];

/** A row as its GraphQL type: the questions come from the form, the answers from the row. */
export function naarExterneMelding(j: ExterneMeldingJson): ExterneMelding {
  const { teruggestuurd, verzending, mag, waarden, berichten, gemeenteNaam, gemaaktOp: _, ...rest } = j;
  // A finding of a report on an internal report is recorded there; one way of sending stands open.
  const niet = [
    j.los ? null : 'vaststellen',
    j.verzendwijze === 'ZELF' ? 'versturen' : 'vrijgeven',
    // What was sent by hand is answered by hand; what was never sent is not answered.
    ...(verzending ? [] : AAN_DE_IGJ),
    verzending || j.verzondenOp === null ? 'antwoord-vastleggen' : null,
  ];
  const velden = veldenVan(j.categorie);
  return Object.assign(new ExterneMelding(), rest, {
    velden: velden.map((v) => formulierVeld(v, j)),
    ontbrekend: ontbrekend(j.categorie, waarden).map((v) => v.code),
    teruggestuurdOp: teruggestuurd?.op ?? null,
    teruggestuurdReden: teruggestuurd?.reden ?? null,
    ontvangerNaam: gemeenteNaam === null ? ONTVANGER.naam : `${gemeenteNaam}, toezichthouder Wmo`,
    verzending: verzending && Object.assign(new Verzending(), verzending),
    berichten: berichten.map(naarBericht),
    magHandelingen: HANDELINGEN.filter((h) => mag[h] && STATUS_VOOR[h].includes(j.status) && !niet.includes(h)),
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
