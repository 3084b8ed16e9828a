import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { plusDagen, volleNaam } from '@meldbaken/vergewis/model';
import { Plaatsen } from '../../persistence/plaatsen';
import { StandVandaag } from '../../persistence/stand-vandaag';
import { TeamStand, VergewisEenheid } from '../../typen/stand.type';

const BINNENKORT_DAGEN = 60;
const EENHEID = `(select json_build_object('id', w.id, 'naam', w.naam, 'pad', w.pad) from weergave.eenheid w where w.organisatie_id = d.organisatie_id and w.id = d.eenheid_id)`;
const GESCHOOLD = `d.stand_eisen @> array['GEDRAGSGESPREK:AKKOORD','GEDRAGSCODE:AKKOORD']`;

/** Units in numbers, and for a manager who may work, without why. */
@Injectable()
export class OverzichtHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly vandaag: StandVandaag,
    private readonly klok: Klok,
  ) {}

  async eenheden(inzage: Inzage): Promise<VergewisEenheid[]> {
    const vandaag = dagVan(this.klok.nu());
    const p = new Plaatsen();
    const bron = await this.vandaag.bron(inzage, p, vandaag);
    const recht = p.recht((n) => this.regels.voorwaarde(inzage, 'gaten', 'Dienstverband', n));
    const dag = `${p.voor(vandaag)}::date`;
    const straks = `${p.voor(plusDagen(vandaag, BINNENKORT_DAGEN))}::date`;
    const telling = (waar: string): string => `count(*) filter (where ${waar})::int`;
    const sql = `select ${EENHEID} as eenheid, t.* from (
        select d.organisatie_id, d.eenheid_id, count(*)::int as totaal, ${telling(`d.stand_status = 'INZETBAAR'`)} as inzetbaar, ${telling(`d.stand_status = 'ONDER_VOORWAARDEN'`)} as "onderVoorwaarden",
          ${telling(`d.stand_status = 'NIET_INZETBAAR'`)} as "nietInzetbaar", ${telling(`d.stand_wisselt_op <= ${straks}`)} as "wisseltBinnenkort",
          ${telling('d.clientcontact')} as "metClientcontact", ${telling(`d.clientcontact and ${GESCHOOLD}`)} as geschoold
        from ${bron} where ${recht} and d.soort <> 'SOLLICITANT' and d.begin_op <= ${dag} and (d.einde_op is null or d.einde_op >= ${dag})
        group by d.organisatie_id, d.eenheid_id) t
      join lateral (select t.organisatie_id, t.eenheid_id) d on true`;
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'gaten', onderwerp: 'Dienstverband', velden: ['eenheden'] },
      [{ sql, waarden: p.waarden }],
    );
    return rijen
      .map((r) => Object.assign(new VergewisEenheid(), r))
      .sort((a, b) => a.eenheid.pad.localeCompare(b.eenheid.pad, 'nl'));
  }

  async team(inzage: Inzage, v: { first: number; after?: string | null }): Promise<Pagina<TeamStand>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2, 'tekst');
    const vandaag = dagVan(this.klok.nu());
    const p = new Plaatsen();
    const delen = [
      p.recht((n) => this.regels.voorwaarde(inzage, 'stand-zien', 'Dienstverband', n)),
      `d.soort <> 'SOLLICITANT' and (d.einde_op is null or d.einde_op >= ${p.voor(vandaag)}::date)`,
    ];
    if (na) delen.push(`(d.sorteernaam, d.id) > (${p.voor(na[0])}, ${p.voor(na[1])}::uuid)`);
    const sql = `select d.id as "dienstverbandId", d.sorteernaam, d.voornaam, d.tussenvoegsel, d.achternaam, d.functie, d.begin_op::text as "beginOp", d.stand_status as status, ${EENHEID} as eenheid
      from vergewis.dienstverband d where ${delen.join(' and ')} order by d.sorteernaam, d.id limit ${grootte + 1}`;
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'stand-zien', onderwerp: 'Dienstverband', velden: ['team'] },
      [{ sql, waarden: p.waarden }],
    );
    return maakPagina(
      rijen,
      grootte,
      ({ voornaam, tussenvoegsel, achternaam, sorteernaam: _s, ...rest }) =>
        Object.assign(new TeamStand(), rest, {
          naam: volleNaam({
            voornaam: String(voornaam),
            tussenvoegsel: tussenvoegsel === null ? null : String(tussenvoegsel),
            achternaam: String(achternaam),
          }),
        }),
      (r) => [String(r['sorteernaam']), String(r['dienstverbandId'])],
    );
  }
}
