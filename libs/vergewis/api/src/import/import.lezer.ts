import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { DienstverbandGegevens } from '@meldbaken/vergewis/contract';
import { IMPORT_KOLOM, importTekst, volleNaam, type ImportActie, type ImportVeld } from '@meldbaken/vergewis/model';
import { Plaatsen } from '../persistence/plaatsen';
import { PersonenImport, PersonenImportRegel, type PersonenImportFout, type ImportUitkomst } from './import.type';

const LAATSTE = 20;

const JSON_SQL = `json_build_object('id', i.id, 'versie', i.versie, 'bestandsnaam', i.bestandsnaam, 'vorm', i.vorm, 'codering', i.codering, 'blad', i.blad, 'overgeslagen', i.overgeslagen,
  'status', i.status, 'aantal', i.aantal, 'nieuw', i.nieuw, 'wijzigt', i.wijzigt, 'gelijk', i.gelijk, 'fout', i.fout, 'gedaan', i.gedaan, 'toegevoegd', i.toegevoegd, 'gewijzigd', i.gewijzigd,
  'botsing', i.botsing, 'gemaaktOp', i.gemaakt_op, 'vervaltOp', i.vervalt_op, 'klaarOp', i.klaar_op,
  'door', (select json_build_object('id', l.id, 'naam', l.naam) from weergave.lid l where l.organisatie_id = i.organisatie_id and l.id = i.door_id))`;

/** Half of the current employment that the row would change, for showing what changes. */
const OUD_SQL = `(select json_build_object('personeelsnummer', d.personeelsnummer, 'voornaam', d.voornaam, 'tussenvoegsel', d.tussenvoegsel, 'achternaam', d.achternaam, 'geboortedatum', d.geboortedatum,
  'email', d.email, 'soort', d.soort, 'functie', d.functie, 'eenheidId', d.eenheid_id, 'clientcontact', d.clientcontact, 'zorgsoort', d.zorgsoort, 'kenmerken', d.kenmerken, 'bigNummer', d.big_nummer,
  'beginOp', d.begin_op, 'eindeOp', d.einde_op) from vergewis.dienstverband d where d.organisatie_id = r.organisatie_id and d.id = r.dienstverband_id)`;

interface RegelRij {
  rij: number;
  personeelsnummer: string | null;
  actie: ImportActie;
  gegevens: DienstverbandGegevens | null;
  oud: DienstverbandGegevens | null;
  verschil: ImportVeld[];
  fouten: PersonenImportFout[];
  uitkomst: ImportUitkomst | null;
  namen: Record<string, string>;
}

export interface RegelsVraag {
  importId: string;
  actie?: ImportActie | null;
  botsing?: boolean | null;
  first: number;
  after?: string | null;
}

/** Lists that were loaded, and their rows. */
@Injectable()
export class ImportLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  /** The last ones of the organisation, newest first. */
  async lijst(inzage: Inzage): Promise<PersonenImport[]> {
    const p = new Plaatsen();
    const recht = p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'PersonenImport', n));
    const sql = `select ${JSON_SQL} as json from vergewis.import i where ${recht} order by i.gemaakt_op desc, i.id desc limit ${LAATSTE}`;
    return (await this.vraag(inzage, sql, p.waarden)).map((r) => naarImport(r['json']));
  }

  async een(inzage: Inzage, id: string): Promise<PersonenImport | null> {
    const p = new Plaatsen();
    const recht = p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'PersonenImport', n));
    const sql = `select ${JSON_SQL} as json from vergewis.import i where ${recht} and i.id = ${p.voor(id)}`;
    const h = { handeling: 'lezen', onderwerp: 'PersonenImport', onderwerpId: id };
    const rij = await this.handelingen.leesEen(inzage, h, { sql, waarden: p.waarden });
    return rij && naarImport(rij['json']);
  }

  /** Inside an act that found the row under its own rule. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<PersonenImport | null> {
    const rij = await tx.rij<{ json: unknown }>(
      `select ${JSON_SQL} as json from vergewis.import i where i.organisatie_id = $1 and i.id = $2`,
      [inzage.organisatieId, id],
    );
    return rij ? naarImport(rij.json) : null;
  }

  async regelPagina(inzage: Inzage, v: RegelsVraag): Promise<Pagina<PersonenImportRegel>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2, 'tekst');
    const p = new Plaatsen();
    const delen = [
      p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'PersonenImport', n)),
      `i.id = ${p.voor(v.importId)}`,
    ];
    if (v.actie) delen.push(`r.actie = ${p.voor(v.actie)}`);
    if (v.botsing) delen.push(`r.uitkomst = 'BOTSING'`);
    if (na) delen.push(`r.rij > ${p.voor(/^\d{1,7}$/.test(na[0] ?? '') ? na[0] : '0')}::int`);
    const sql = `select json_build_object('rij', r.rij, 'personeelsnummer', r.personeelsnummer, 'actie', r.actie, 'gegevens', r.gegevens, 'oud', case when r.actie in ('WIJZIGT', 'GELIJK') then ${OUD_SQL} end,
        'verschil', r.verschil, 'fouten', r.fouten, 'uitkomst', r.uitkomst,
        'namen', (select coalesce(json_object_agg(e.id, e.naam), '{}') from organisatie.eenheid e where e.organisatie_id = r.organisatie_id and r.actie = 'WIJZIGT')) as json
      from vergewis.import_regel r join vergewis.import i on i.organisatie_id = r.organisatie_id and i.id = r.import_id
      where ${delen.join(' and ')} order by r.rij limit ${grootte + 1}`;
    const rijen = (await this.vraag(inzage, sql, p.waarden)).map((r) => r['json'] as RegelRij);
    return maakPagina(rijen, grootte, naarRegel, (r) => [String(r.rij), v.importId]);
  }

  private async vraag(inzage: Inzage, sql: string, waarden: readonly unknown[]): Promise<Record<string, unknown>[]> {
    const [rijen] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'PersonenImport' }, [
      { sql, waarden },
    ]);
    return rijen ?? [];
  }
}

const naarImport = (json: unknown): PersonenImport => Object.assign(new PersonenImport(), json);

function naarRegel(r: RegelRij): PersonenImportRegel {
  const wie = r.gegevens ?? r.oud;
  const { oud, gegevens, namen } = r;
  // Of a row that is over, what it said is gone: half a difference would tell something else.
  const verschil =
    oud && gegevens
      ? r.verschil.map((v) => ({
          wat: IMPORT_KOLOM[v].kop,
          oud: importTekst(v, oud, namen),
          nieuw: importTekst(v, gegevens, namen),
        }))
      : [];
  const { rij, personeelsnummer, actie, fouten, uitkomst } = r;
  const naam = wie ? volleNaam(wie) : null;
  return Object.assign(new PersonenImportRegel(), { rij, personeelsnummer, naam, actie, fouten, uitkomst, verschil });
}
