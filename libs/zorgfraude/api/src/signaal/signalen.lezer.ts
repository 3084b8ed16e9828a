import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Transacties, type Inzage } from '@meldbaken/platform/tenancy';
import { isDag } from '@meldbaken/platform/waarden';
import { adresSleutel, naamSleutel } from '@meldbaken/zorgfraude/model';
import { Plaatsen } from './plaatsen';
import type { ZorgsignaalFilter } from './signaal.invoer';
import { EERSTE, REGEL } from './signaal.rijen';
import { ZorgsignaalRegel } from './signaal.type';
import { Verwanten } from './verwanten';

const ZOEK_GRENS = 200;
const veilig = (tekst: string): string => tekst.replace(/[\\%_]/g, (c) => `\\${c}`);

export interface SignalenVraag {
  readonly first: number;
  readonly after?: string | null;
  readonly filter: ZorgsignaalFilter | null;
}

/** The signals that the caller may read, the newest first. */
@Injectable()
export class SignalenLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly transacties: Transacties,
    private readonly verwanten: Verwanten,
  ) {}

  async lees(inzage: Inzage, v: SignalenVraag): Promise<Pagina<ZorgsignaalRegel>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2, 'tekst');
    const p = new Plaatsen();
    const delen = [
      p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Zorgsignaal', n)),
      ...filterSql(v.filter, p, inzage),
      ...(await this.zoekSql(inzage, v.filter?.zoek, p)),
    ];
    if (na) delen.push(`(s.ontvangen_op, s.id) < (${p.voor(dagOf(na[0]))}::date, ${p.voor(na[1])}::uuid)`);
    const sql = `select ${REGEL} from zorgfraude.signaal s ${EERSTE} where ${delen.join(' and ')} order by s.ontvangen_op desc, s.id desc limit ${grootte + 1}`;
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'lezen', onderwerp: 'Zorgsignaal', velden: ['lijst'] },
      [{ sql, waarden: p.waarden }],
    );
    return maakPagina(
      rijen,
      grootte,
      (r) => Object.assign(new ZorgsignaalRegel(), r),
      (r) => [String(r['ontvangenOp']), String(r['id'])],
    );
  }

  /** A number or part of a provider's name, in the open; a whole name or address of somebody by its mark. */
  private async zoekSql(inzage: Inzage, ruw: string | null | undefined, p: Plaatsen): Promise<string[]> {
    const zoek = (ruw ?? '').trim().slice(0, ZOEK_GRENS);
    if (zoek === '') return [];
    const naam = { soort: 'NAAM', waarde: naamSleutel(zoek) } as const;
    const adres = { soort: 'ADRES', waarde: adresSleutel(zoek) } as const;
    const merken = await this.transacties.als(inzage, async (tx) => [
      await this.verwanten.merk(tx, inzage, naam),
      await this.verwanten.merk(tx, inzage, adres),
    ]);
    const deel = p.voor(`%${veilig(zoek)}%`);
    const cijfers = p.voor(zoek.replace(/[\s.]/g, ''));
    return [
      `(s.nummer ilike ${deel}
        or exists (select 1 from zorgfraude.signaal_onderwerp o where o.organisatie_id = s.organisatie_id and o.signaal_id = s.id and (o.naam ilike ${deel} or o.kvk = ${cijfers}))
        or exists (select 1 from zorgfraude.signaal_merk m where m.organisatie_id = s.organisatie_id and m.signaal_id = s.id and m.merk = any(${p.voor(merken)}::bytea[])))`,
    ];
  }
}

/** A day that somebody made up: nothing comes after it. */
const dagOf = (tekst: string | null | undefined): string => (tekst && isDag(tekst) ? tekst : '1900-01-01');

function filterSql(f: ZorgsignaalFilter | null, p: Plaatsen, inzage: Inzage): string[] {
  const delen: string[] = [];
  if (f?.status?.length) delen.push(`s.status = any(${p.voor(f.status)})`);
  else if (!f?.ookDicht) delen.push(`s.status not in ('AFGESLOTEN', 'SAMENGEVOEGD')`);
  if (f?.aard?.length) delen.push(`s.aard = any(${p.voor(f.aard)})`);
  if (f?.stelsel) delen.push(`s.stelsel = ${p.voor(f.stelsel)}`);
  if (f?.bron?.length) delen.push(`s.bron = any(${p.voor(f.bron)})`);
  if (f?.vanMij) delen.push(`s.behandelaar_id = ${p.voor(inzage.lidmaatschapId)}`);
  return delen;
}
