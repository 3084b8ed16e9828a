import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { Waarden } from '../waarden';

/**
 * Changes of terms that this member may see, with an id after `na` (uuid v7: by the time of writing). One row per change
 * with `sleutel`; no content. A change hangs on the dossier as its term does, so the rule of terms is asked of it as it is.
 */
export function termijnWijzigingenVraag(inzage: Inzage, regels: Toegangsregels, na: string): Vraag {
  const w = new Waarden();
  const venster = `t.organisatie_id = ${w.p(inzage.organisatieId)} and t.id > ${w.p(na)}`;
  const mag = w.voeg(regels.voorwaarde(inzage, 'lezen', 'Termijn', w.volgende));
  return {
    sql: `select t.id::text as sleutel from termijn.termijn_wijziging t where ${venster} and (${mag})`,
    waarden: w.lijst,
  };
}
