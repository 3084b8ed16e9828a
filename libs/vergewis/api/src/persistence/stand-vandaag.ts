import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Transacties, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import type { Dag } from '@meldbaken/vergewis/contract';
import { standOpDag } from '@meldbaken/vergewis/model';
import { DossierLezer } from './dossier.lezer';
import type { Plaatsen } from './plaatsen';
import { standEisen } from './standen';

const TABEL = 'vergewis.dienstverband d';
/** So many at most are made by the reader; with more the worker is on its way. */
const HOOGSTENS = 2000;

const KOLOMMEN = `organisatie_id, id, persoon_id, versie, personeelsnummer, voornaam, tussenvoegsel, achternaam, sorteernaam, soort, functie, eenheid_id, clientcontact, zorgsoort, begin_op, einde_op`;

interface Stand {
  id: string;
  status: string;
  reden: string;
  eisen: string;
  wisselt: Dag | null;
}

/**
 * Employments with the state of today, as the source of a list. The worker keeps those states; when a day or a rule changed
 * and it was not there yet, the reader makes them for this answer alone, and writes nothing.
 */
@Injectable()
export class StandVandaag {
  constructor(
    private readonly transacties: Transacties,
    private readonly regels: Toegangsregels,
    private readonly dossiers: DossierLezer,
  ) {}

  /** What stands after `from`; `d` is an employment. */
  async bron(inzage: Inzage, p: Plaatsen, vandaag: Dag): Promise<string> {
    if (!this.regels.kanOoit(inzage, 'lezen', 'Dienstverband')) return TABEL;
    const [oud = []] = await this.transacties.lees(inzage, [
      {
        sql: `select d.id from vergewis.dienstverband d where d.stand_op is null or d.stand_wisselt_op <= $1::date order by d.id limit ${HOOGSTENS}`,
        waarden: [vandaag],
        naam: 'mb_vergewis_oud',
      },
    ]);
    if (oud.length === 0) return TABEL;
    const ids = oud.map((r) => String(r['id']));
    const standen = await this.transacties.als(inzage, (tx) => this.maak(tx, inzage.organisatieId, ids, vandaag));
    return overlegd(p, standen);
  }

  private async maak(tx: Transactie, organisatieId: string, ids: readonly string[], vandaag: Dag): Promise<Stand[]> {
    const kader = await this.dossiers.kader(tx, organisatieId);
    const dossiers = await this.dossiers.laad(tx, organisatieId, ids);
    return [...dossiers].flatMap(([id, dossier]) => {
      const stand = standOpDag(dossier, kader, vandaag);
      if (!stand) return [];
      const { status, reden, wisseltOp } = stand.oordeel;
      return [{ id, status, reden, eisen: standEisen(stand).join(' '), wisselt: wisseltOp }];
    });
  }
}

/** The rows with these states in the place of the ones that are kept. */
function overlegd(p: Plaatsen, standen: readonly Stand[]): string {
  const lijst = [
    `${p.voor(standen.map((s) => s.id))}::uuid[]`,
    `${p.voor(standen.map((s) => s.status))}::text[]`,
    `${p.voor(standen.map((s) => s.reden))}::text[]`,
    `${p.voor(standen.map((s) => s.eisen))}::text[]`,
    `${p.voor(standen.map((s) => s.wisselt))}::date[]`,
  ].join(', ');
  const kolommen = KOLOMMEN.split(', ')
    .map((k) => `x.${k}`)
    .join(', ');
  return `(select ${kolommen}, coalesce(n.status, x.stand_status) as stand_status, coalesce(n.reden, x.stand_reden) as stand_reden,
      coalesce(string_to_array(n.eisen, ' '), x.stand_eisen) as stand_eisen, case when n.id is null then x.stand_wisselt_op else n.wisselt end as stand_wisselt_op
    from vergewis.dienstverband x left join unnest(${lijst}) as n(id, status, reden, eisen, wisselt) on n.id = x.id) d`;
}
