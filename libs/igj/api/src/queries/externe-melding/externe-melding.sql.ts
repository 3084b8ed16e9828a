import type { ExterneMeldingCategorie, ExterneMeldingStatus, Verzendwijze } from '@meldbaken/igj/contract';
import { lidJson } from '@meldbaken/organisatie/graphql';
import type { Toegangsregels } from '@meldbaken/platform/access';
import { verzendingJson } from '@meldbaken/platform/overdracht';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { PAD } from '../../persistence/externe-melding.repository';
import { berichtenJson, type BerichtJson } from '../../briefwisseling/briefwisseling.sql';
import { type Plaatsen } from '../../persistence/plaatsen';

export const HANDELINGEN = [
  'bewaren',
  'aanbieden',
  'terugsturen',
  'versturen',
  'vrijgeven',
  'zelf-versturen',
  'antwoord-vastleggen',
  'vaststellen',
  'schrijven',
  'verbeteren',
  'intrekken',
  'verzonden-intrekken',
] as const;
export type Handeling = (typeof HANDELINGEN)[number];

interface Lid {
  id: string;
  naam: string;
}

/** An external report as SQL hands it over. Moments are ISO texts. */
export interface ExterneMeldingJson {
  id: string;
  versie: number;
  categorie: ExterneMeldingCategorie;
  /** Of a report to a municipality. */
  gemeenteNaam: string | null;
  status: ExterneMeldingStatus;
  meldingId: string;
  meldingNummer: string;
  los: boolean;
  pad: string;
  verzendwijze: Verzendwijze;
  waarden: Record<string, string>;
  opsteller: Lid;
  bekrachtigdDoor: Lid | null;
  aangebodenOp: string | null;
  verzondenOp: string | null;
  teruggestuurd: { op: string; reden: string } | null;
  bevestigdOp: string | null;
  kenmerk: string | null;
  inspectieContact: string | null;
  rapportageGevraagd: boolean | null;
  rapportageUiterlijk: string | null;
  verzending: { velden: string[]; sha256: string; grondslag: string; doel: string; afgeleverdOp: string | null } | null;
  /** Newest first; left out of lists that do not ask for them. */
  berichten: BerichtJson[];
  gemaaktOp: string;
  /** Acts that the rules allow this viewer on this row, whatever its state. */
  mag: Record<Handeling, boolean>;
}

/** The setting that holds now. */
const INGESTELD = (wat: string): string =>
  `coalesce((select ${wat} from igj.opstel_instelling i where i.organisatie_id = e.organisatie_id order by i.versie desc limit 1), 'OVERDRACHT')`;

/** How this report goes out now, as `wijzeVoor` decides it. */
const VERZENDWIJZE = `case when e.categorie in ('JEUGD_CALAMITEIT','JEUGD_GEWELD') then ${INGESTELD('i.wijze_jeugd')} when e.gemeente_naam is null then ${INGESTELD('i.verzendwijze')} when e.gemeente_code is null then 'ZELF'
  else ${INGESTELD(`case when e.gemeente_code = any(i.zelf_gemeenten) then 'ZELF' else i.wijze_wmo end`)} end`;

const TERUGGESTUURD = `(select json_build_object('op', o.op, 'reden', o.reden) from igj.externe_melding_overgang o
  where o.organisatie_id = e.organisatie_id and o.externe_melding_id = e.id and o.naar_status = 'CONCEPT' and o.reden is not null and e.status = 'CONCEPT'
  order by o.op desc, o.id desc limit 1)`;

/** The row e as `ExterneMeldingJson`, with what this viewer may do with it. */
export function externeMeldingJson(regels: Toegangsregels, inzage: Inzage, p: Plaatsen, metBerichten = true): string {
  const mag = HANDELINGEN.map((h) => `'${h}', ${p.recht((n) => regels.voorwaarde(inzage, h, 'ExterneMelding', n))}`);
  return `json_build_object('id', e.id, 'versie', e.versie, 'categorie', e.categorie, 'gemeenteNaam', e.gemeente_naam, 'status', e.status,
    'meldingId', coalesce(e.melding_id, e.dossier_id), 'meldingNummer', e.melding_nummer, 'los', e.melding_id is null, 'pad', ${PAD}, 'verzendwijze', ${VERZENDWIJZE}, 'waarden', e.waarden,
    'opsteller', ${lidJson('e.organisatie_id', 'e.opsteller_id')}, 'bekrachtigdDoor', ${lidJson('e.organisatie_id', 'e.bekrachtigd_door')},
    'aangebodenOp', e.aangeboden_op, 'verzondenOp', e.verzonden_op, 'teruggestuurd', ${TERUGGESTUURD},
    'bevestigdOp', e.bevestigd_op, 'kenmerk', e.kenmerk, 'inspectieContact', e.inspectie_contact,
    'rapportageGevraagd', e.rapportage_gevraagd, 'rapportageUiterlijk', e.rapportage_uiterlijk,
    'verzending', ${verzendingJson('e.organisatie_id', 'e.overdracht_id')}, 'gemaaktOp', e.gemaakt_op,
    'berichten', ${metBerichten ? berichtenJson('EXTERNE_MELDING', 'e') : "'[]'::json"},
    'mag', json_build_object(${mag.join(', ')}))`;
}
