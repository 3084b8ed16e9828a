import { Injectable } from '@nestjs/common';
import type { ExterneMeldingCategorie, ExterneMeldingStatus } from '@meldbaken/igj/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Plaatsen } from '../../persistence/plaatsen';
import type { ExterneMelding } from '../../typen/externe-melding.type';
import { externeMeldingJson, type ExterneMeldingJson } from '../externe-melding/externe-melding.sql';
import { naarExterneMelding } from '../externe-melding/externe-melding.weergave';

export interface ExterneMeldingenVraag {
  first: number;
  after?: string | null;
  status?: readonly ExterneMeldingStatus[] | null;
  meldingId?: string | null;
  categorie?: ExterneMeldingCategorie | null;
  los?: boolean | null;
  metBerichten: boolean;
}

@Injectable()
export class ExterneMeldingenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  /** The external reports of the dossiers that this caller has a part in, newest first. */
  async lees(inzage: Inzage, v: ExterneMeldingenVraag): Promise<Pagina<ExterneMelding>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2);
    const p = new Plaatsen();
    const json = externeMeldingJson(this.regels, inzage, p, v.metBerichten);
    const delen = [p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'ExterneMelding', n))];
    if (v.status?.length) delen.push(`e.status = any(${p.voor(v.status)})`);
    // The dossier has the id of the internal report; without one, of the report itself.
    if (v.meldingId) delen.push(`e.dossier_id = ${p.voor(v.meldingId)}`);
    if (v.categorie) delen.push(`e.categorie = ${p.voor(v.categorie)}`);
    if (v.los !== null && v.los !== undefined) delen.push(`(e.melding_id is null) = ${p.voor(v.los)}::boolean`);
    if (na) delen.push(`(e.gemaakt_op, e.id) < (${p.voor(na[0])}::timestamptz, ${p.voor(na[1])}::uuid)`);
    const sql = `select ${json} as json from igj.externe_melding e where ${delen.join(' and ')} order by e.gemaakt_op desc, e.id desc limit ${grootte + 1}`;
    const [rijen] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'ExterneMelding' }, [
      { sql, waarden: p.waarden },
    ]);
    const gevonden = (rijen ?? []).map((r) => r['json'] as ExterneMeldingJson);
    return maakPagina(gevonden, grootte, naarExterneMelding, (j) => [j.gemaaktOp, j.id]);
  }
}
