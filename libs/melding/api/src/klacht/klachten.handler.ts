import { Injectable } from '@nestjs/common';
import type { KlachtStand } from '@meldbaken/melding/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { naarTermijn, type TermijnJson, type TermijnVraag } from '@meldbaken/termijn/graphql';
import { KLACHT_KOP, klachtTermijn } from './klacht.sql';
import { KlachtRegel } from './klacht.type';

export interface KlachtenVraag {
  first: number;
  after?: string | null;
  stand?: readonly KlachtStand[] | null;
  vanMij?: boolean | null;
  /** Which parts of the term are asked. */
  termijn: TermijnVraag;
}

const LEZEN = { handeling: 'lezen', onderwerp: 'Klacht' } as const;

@Injectable()
export class KlachtenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** Complaints that the caller receives, handles or decides in, newest first. Both walls are in the statement. */
  async lees(inzage: Inzage, v: KlachtenVraag): Promise<Pagina<KlachtRegel>> {
    const nu = this.klok.nu();
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2);
    const waarden: unknown[] = [inzage.organisatieId];
    const p = (w: unknown): string => `$${waarden.push(w)}`;
    const delen = ['k.organisatie_id = $1'];
    if (v.stand?.length) delen.push(`k.stand = any(${p(v.stand)})`);
    if (v.vanMij) delen.push(`k.behandelaar_id = ${p(inzage.lidmaatschapId)}`);
    if (na) delen.push(`(k.ingevoerd_op, k.id) < (${p(na[0])}::timestamptz, ${p(na[1])}::uuid)`);
    const recht = this.regels.voorwaarde(inzage, 'lezen', 'Klacht', waarden.length + 1);
    waarden.push(...recht.waarden);
    const termijn = klachtTermijn(this.regels, inzage, waarden.length + 1, v.termijn);
    const sql = `select ${KLACHT_KOP}, k.ingevoerd_op as "ingevoerdOp", ${termijn.sql} as termijn from melding.klacht k
      where ${[...delen, recht.sql].join(' and ')} order by k.ingevoerd_op desc, k.id desc limit ${grootte + 1}`;
    const vraag = { sql, waarden: [...waarden, ...termijn.waarden] };
    const [rijen = []] = await this.handelingen.lees(inzage, LEZEN, [vraag]);
    return maakPagina(
      rijen,
      grootte,
      (r) => alsRegel(inzage, r, nu),
      (r) => [r['ingevoerdOp'] instanceof Date ? r['ingevoerdOp'].toISOString() : null, String(r['id'])],
    );
  }

  /** The complaints about one report, for who may read both. */
  async bijMelding(inzage: Inzage, meldingId: string): Promise<KlachtRegel[]> {
    const nu = this.klok.nu();
    const waarden: unknown[] = [meldingId];
    const recht = (onderwerp: string): string => {
      const p = this.regels.voorwaarde(inzage, 'lezen', onderwerp, waarden.length + 1);
      waarden.push(...p.waarden);
      return p.sql;
    };
    const sql = `select ${KLACHT_KOP}, null as termijn from melding.klacht k join melding.melding m on m.organisatie_id = k.organisatie_id and m.id = k.gaat_over_id
      where m.id = $1 and ${recht('Klacht')} and ${recht('Melding')} order by k.ingevoerd_op desc, k.id desc limit 50`;
    const [rijen = []] = await this.handelingen.lees(inzage, { ...LEZEN, dossierId: meldingId }, [{ sql, waarden }]);
    return rijen.map((r) => alsRegel(inzage, r, nu));
  }
}

function alsRegel(inzage: Inzage, r: Record<string, unknown>, nu: Date): KlachtRegel {
  const termijn = r['termijn'] as TermijnJson | null;
  return Object.assign(new KlachtRegel(), r, { termijn: termijn && naarTermijn(termijn, nu, inzage) });
}
