import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { DienstverbandGegevens } from '@meldbaken/vergewis/contract';
import { eenheidSleutel } from '@meldbaken/vergewis/model';
import { Plaatsen } from '../persistence/plaatsen';
import { padenVan, type EenheidRij } from './import-kader.lezer';

const PER_KEER = 1_000;

export interface PersonenUitvoer {
  /** How units are named in the file, by their id. */
  readonly namen: Readonly<Record<string, string>>;
  /** The rows, a page at a time: each asked when the reader is ready for it. */
  readonly paginas: AsyncIterable<readonly DienstverbandGegevens[]>;
}

interface Rij extends DienstverbandGegevens {
  id: string;
  sorteernaam: string;
}

/** All employments that this caller may read, as a file that the import takes again. */
@Injectable()
export class PersonenUitvoerHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  /** Writes who takes how many into the log before the first row leaves. */
  async begin(inzage: Inzage): Promise<PersonenUitvoer | Weigering> {
    const namen = await this.handelingen.voerUit(
      inzage,
      { handeling: 'uitvoeren', onderwerp: 'PersonenImport' },
      async (tx, spoor) => {
        const p = new Plaatsen();
        const recht = p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', n));
        const rij = await tx.rij<{ n: number }>(
          `select count(*)::int as n from vergewis.dienstverband d where ${recht}`,
          p.waarden,
        );
        spoor.aantal = rij?.n ?? 0;
        const eenheden = await tx.rijen<EenheidRij & Record<string, unknown>>(
          'select e.id, e.naam, e.ouder_id as "ouderId" from organisatie.eenheid e where e.organisatie_id = $1',
          [inzage.organisatieId],
        );
        return eenduidig(eenheden);
      },
    );
    return isWeigering(namen) ? namen : { namen, paginas: this.paginas(inzage) };
  }

  private async *paginas(inzage: Inzage): AsyncGenerator<DienstverbandGegevens[]> {
    let na: Rij | undefined;
    do {
      const rijen: Rij[] = await this.pagina(inzage, na);
      yield rijen;
      na = rijen.length < PER_KEER ? undefined : rijen.at(-1);
    } while (na);
  }

  private async pagina(inzage: Inzage, na: Rij | undefined): Promise<Rij[]> {
    const p = new Plaatsen();
    const delen = [p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', n))];
    if (na) delen.push(`(d.sorteernaam, d.id) > (${p.voor(na.sorteernaam)}, ${p.voor(na.id)}::uuid)`);
    const sql = `select d.id, d.sorteernaam, d.personeelsnummer, d.voornaam, d.tussenvoegsel, d.achternaam, d.geboortedatum::text as geboortedatum, d.email, d.soort, d.functie,
        d.eenheid_id as "eenheidId", d.clientcontact, d.zorgsoort, d.kenmerken, d.big_nummer as "bigNummer", d.begin_op::text as "beginOp", d.einde_op::text as "eindeOp"
      from vergewis.dienstverband d where ${delen.join(' and ')} order by d.sorteernaam, d.id limit ${PER_KEER}`;
    const [rijen] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Dienstverband' }, [
      { sql, waarden: p.waarden },
    ]);
    return (rijen ?? []) as Rij[];
  }
}

/** The shortest path that only one unit has. */
function eenduidig(eenheden: readonly EenheidRij[]): Record<string, string> {
  const hoeVaak = new Map<string, number>();
  const paden = eenheden.map((e) => ({ e, paden: padenVan(e, eenheden) }));
  for (const pad of paden.flatMap((x) => x.paden))
    hoeVaak.set(eenheidSleutel(pad), (hoeVaak.get(eenheidSleutel(pad)) ?? 0) + 1);
  return Object.fromEntries(
    paden.map(({ e, paden: alle }) => [
      e.id,
      alle.find((pad) => hoeVaak.get(eenheidSleutel(pad)) === 1) ?? alle.at(-1) ?? e.naam,
    ]),
  );
}
