import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Plaatsen } from '../../persistence/plaatsen';
import type { Zaak, ZaakFilter } from '../../typen/zaak.type';
import { zaakJson, type ZaakJson } from '../zaak/zaak.sql';
import { naarZaak } from '../zaak/zaak.weergave';

export interface PostvakVraag {
  first: number;
  after?: string | null;
  filter?: ZaakFilter | null;
  metInhoud: boolean;
}

@Injectable()
export class PostvakHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** The received reports that this caller may read: what cannot wait on top, then newest first. */
  async lees(inzage: Inzage, v: PostvakVraag): Promise<Pagina<Zaak>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 3);
    const p = new Plaatsen();
    const json = zaakJson(this.regels, inzage, p, { nu: this.klok.nu(), metInhoud: v.metInhoud });
    const delen = [p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Zaak', n)), ...filter(inzage, v.filter, p)];
    if (na)
      delen.push(
        `(z.spoed, z.ontvangen_op, z.id) < (${p.voor(na[0])}::boolean, ${p.voor(na[1])}::timestamptz, ${p.voor(na[2])}::uuid)`,
      );
    const sql = `select ${json} as json from igj.inspectiezaak z where ${delen.join(' and ')} order by z.spoed desc, z.ontvangen_op desc, z.id desc limit ${grootte + 1}`;
    const [rijen] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Zaak' }, [
      { sql, waarden: p.waarden },
    ]);
    const gevonden = (rijen ?? []).map((r) => r['json'] as ZaakJson);
    const nu = this.klok.nu();
    return maakPagina(
      gevonden,
      grootte,
      (j) => naarZaak(j, inzage, nu),
      (j) => [String(j.spoed), j.ontvangenOp, j.id],
    );
  }
}

function filter(inzage: Inzage, f: ZaakFilter | null | undefined, p: Plaatsen): string[] {
  const delen: string[] = [];
  if (f?.status?.length) delen.push(`z.status = any(${p.voor(f.status)})`);
  if (f?.categorie) delen.push(`z.categorie = ${p.voor(f.categorie)}`);
  if (f?.spoed !== undefined && f.spoed !== null) delen.push(`z.spoed = ${p.voor(f.spoed)}`);
  if (f?.wie === 'MIJN') delen.push(`z.inspecteur_id = ${p.voor(inzage.lidmaatschapId)}`);
  if (f?.wie === 'NIEUW') delen.push('z.inspecteur_id is null');
  return delen;
}
