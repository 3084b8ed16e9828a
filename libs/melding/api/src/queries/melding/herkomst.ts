import type { MelderSoort } from '@meldbaken/melding/contract';
import { eersteReactie } from '@meldbaken/melding/model';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { EersteReactieType, Herkomst } from '../../typen';

/** Lines of the timeline by which a reporter reads something: our promise of a first answer is kept by the first. */
const ANTWOORDEN = ['IN_BEHANDELING', 'DOORVERWEZEN', 'GESLOTEN', 'BERICHT_AAN_MELDER'];

/** How the report came in, on alias m; null for what came in before this was kept. */
export const HERKOMST = `(select json_build_object('kanaal', i.kanaal, 'context', i.context, 'incidentSysteem', i.incident_systeem, 'incidentNummer', i.incident_nummer,
  'consultatieId', i.consultatie_id, 'werkdagen', i.eerste_reactie_werkdagen, 'uiterlijk', m.eerste_reactie_uiterlijk, 'ingevoerdDoor', ${lidJson('i.organisatie_id', 'i.ingevoerd_door_id')},
  'gegevenOp', (select min(j.op) from melding.tijdlijn j where j.organisatie_id = m.organisatie_id and j.melding_id = m.id and j.soort in (${ANTWOORDEN.map((s) => `'${s}'`).join(', ')})),
  'heeftContact', exists (select 1 from melding.melder_contact k where k.organisatie_id = m.organisatie_id and k.melding_id = m.id))
  from melding.melding_intake i where i.organisatie_id = m.organisatie_id and i.melding_id = m.id)`;

export interface HerkomstRij extends Pick<
  Herkomst,
  'kanaal' | 'context' | 'incidentSysteem' | 'incidentNummer' | 'consultatieId' | 'ingevoerdDoor' | 'heeftContact'
> {
  werkdagen: number;
  uiterlijk: string;
  gegevenOp: string | null;
}

/** In words; what the reporter is shows to who may know who it was. */
export function alsHerkomst(r: HerkomstRij | null, melderSoort: MelderSoort | null, nu: Date): Herkomst | null {
  if (!r) return null;
  const { werkdagen, uiterlijk, gegevenOp, ...rest } = r;
  const reactie = eersteReactie(uiterlijk, gegevenOp === null ? null : new Date(gegevenOp), nu);
  return Object.assign(new Herkomst(), rest, {
    melderSoort,
    eersteReactie: Object.assign(new EersteReactieType(), { werkdagen, uiterlijk, ...reactie }),
  });
}
