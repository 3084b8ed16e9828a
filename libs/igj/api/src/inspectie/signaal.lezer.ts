import { Injectable } from '@nestjs/common';
import { leesSignaal } from '@meldbaken/igj/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { ongeschonden, ontvangstJson } from '@meldbaken/platform/overdracht';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { Plaatsen, type Stelling } from '../persistence/plaatsen';
import type { OntvangstJson } from '../queries/zaak/zaak.sql';
import { Signaal, type SignaalVeld } from './signaal.type';

interface SignaalJson {
  id: string;
  ontvangenOp: string;
  ontvangst: OntvangstJson | null;
}

const JSON_VAN = (metInhoud: boolean): string =>
  `json_build_object('id', s.id, 'versie', s.versie, 'kenmerk', s.kenmerk, 'afzender', s.afzender_naam, 'verzondenOp', s.verzonden_op,
    'ontvangenOp', s.ontvangen_op, 'bevestigdOp', s.bevestigd_op, 'ontvangst', ${metInhoud ? ontvangstJson('s.organisatie_id', 's.ontvangst_id') : 'null'})`;

/** Reads what was passed on to this organisation. */
@Injectable()
export class SignaalLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  /** Newest first, without the content: that is read one by one. */
  async lijst(inzage: Inzage, first: number, after: string | null | undefined): Promise<Pagina<Signaal>> {
    const grootte = paginaGrootte(first);
    const na = leesCursor(after, 2);
    const p = new Plaatsen();
    const delen = [this.recht(inzage, p)];
    if (na) delen.push(`(s.ontvangen_op, s.id) < (${p.voor(na[0])}::timestamptz, ${p.voor(na[1])}::uuid)`);
    const sql = `select ${JSON_VAN(false)} as json from igj.signaal s where ${delen.join(' and ')} order by s.ontvangen_op desc, s.id desc limit ${grootte + 1}`;
    const [rijen] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Signaal' }, [
      { sql, waarden: p.waarden },
    ]);
    const gevonden = (rijen ?? []).map((r) => r['json'] as SignaalJson);
    return maakPagina(gevonden, grootte, naarSignaal, (j) => [j.ontvangenOp, j.id]);
  }

  async een(inzage: Inzage, id: string): Promise<Signaal | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'Signaal', onderwerpId: id, dossierId: id };
    const rij = await this.handelingen.leesEen(inzage, spoor, this.vraag(inzage, id));
    const json = (rij?.['json'] ?? null) as SignaalJson | null;
    return json && naarSignaal(json);
  }

  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Signaal | null> {
    const v = this.vraag(inzage, id);
    const rij = await tx.rij<{ json: SignaalJson }>(v.sql, v.waarden);
    return rij && naarSignaal(rij.json);
  }

  private vraag(inzage: Inzage, id: string): Stelling {
    const p = new Plaatsen();
    const sql = `select ${JSON_VAN(true)} as json from igj.signaal s where s.id = ${p.voor(id)} and ${this.recht(inzage, p)}`;
    return { sql, waarden: p.waarden };
  }

  private recht(inzage: Inzage, p: Plaatsen): string {
    return p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Signaal', n));
  }
}

function naarSignaal(j: SignaalJson): Signaal {
  const { ontvangst, ...rest } = j;
  return Object.assign(new Signaal(), rest, {
    velden: ontvangst ? veldenVan(ontvangst) : [],
    grondslag: ontvangst?.grondslag ?? '',
    doel: ontvangst?.doel ?? '',
    sha256: ontvangst?.sha256 ?? '',
  });
}

function veldenVan({ inhoud, sha256 }: OntvangstJson): SignaalVeld[] {
  const kopie = leesSignaal(JSON.parse(ongeschonden(inhoud, sha256)));
  if (isWeigering(kopie)) throw new Error('igj: a stored signal cannot be read');
  return kopie.velden.map(({ label, tekst }) => ({ label, tekst }));
}
