import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { PersoonGegevens } from '@meldbaken/organisatie/contract';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import type { Dag, DienstverbandGegevens, EindeReden } from '@meldbaken/vergewis/contract';
import { alleenGegevens, wisdag, type ImportVeld } from '@meldbaken/vergewis/model';
import {
  DienstverbandRepository,
  alsPersoon,
  type DienstverbandWijziging,
  type NieuwDienstverband,
} from '../persistence/dienstverband.repository';
import { Standen } from '../persistence/standen';
import type { ImportUitkomst } from './import.type';

/** In one transaction: short enough to show how far it is, and to lose little when a worker is killed. */
export const PER_DEEL = 2_000;

interface Regel {
  rij: number;
  actie: 'NIEUW' | 'WIJZIGT';
  gegevens: DienstverbandGegevens & { persoonId?: string | null };
  verschil: ImportVeld[];
  id: string | null;
  versie: number | null;
}

interface Huidig {
  id: string;
  versie: number;
  persoonId: string | null;
  eindeReden: EindeReden | null;
}

interface ZelfdeNummer {
  personeelsnummer: string;
  persoonId: string | null;
  beginOp: Dag | null;
  eindeOp: Dag | null;
}

interface Deel {
  readonly nieuwe: NieuwDienstverband[];
  readonly personen: PersoonGegevens[];
  readonly wijzigingen: DienstverbandWijziging[];
  readonly uitkomsten: { rij: number; uitkomst: ImportUitkomst }[];
}

/** Fields that say how somebody works now; they were otherwise before. The rest corrects what was always so. */
const VANAF_NU: ReadonlySet<ImportVeld> = new Set([
  'soort',
  'functie',
  'eenheid',
  'clientcontact',
  'zorgsoort',
  'kenmerken',
]);

/** Writes the rows of a confirmed list, a part at a time; each part exactly once, whatever happens to the worker. */
@Injectable()
export class ImportToepassen {
  constructor(
    private readonly dienstverbanden: DienstverbandRepository,
    private readonly standen: Standen,
  ) {}

  /** The rows after this one. */
  async deel(tx: Transactie, wie: SysteemInzage, importId: string, na: number, nu: Date): Promise<void> {
    const loopt = await tx.rij(
      `select 1 from vergewis.import i where i.organisatie_id = $1 and i.id = $2 and i.status = 'LOOPT' for update`,
      [wie.organisatieId, importId],
    );
    if (!loopt) return;
    const regels = await leesRegels(tx, wie, importId, na);
    const deel = await this.beslis(tx, wie, regels, dagVan(nu));
    await this.dienstverbanden.maak(tx, wie, deel.nieuwe, deel.personen, nu);
    await this.dienstverbanden.wijzig(tx, wie, deel.wijzigingen, nu);
    await zetWisdag(tx, wie, [...deel.nieuwe, ...deel.wijzigingen]);
    const ids = [...deel.nieuwe, ...deel.wijzigingen].map((d) => d.id);
    await this.standen.herbereken(tx, wie, ids, dagVan(nu));
    await noteer(tx, wie, importId, deel.uitkomsten);
    const laatste = regels.at(-1)?.rij ?? na;
    if (regels.length < PER_DEEL) await rondAf(tx, wie, importId, nu);
    else await zetVerder(tx, wie, importId, laatste, nu);
  }

  /** What is not as it was when the list was looked at is left alone, and told. */
  private async beslis(tx: Transactie, wie: SysteemInzage, regels: readonly Regel[], vandaag: Dag): Promise<Deel> {
    const huidig = await opSlot(tx, wie, regels);
    const nummers = await zelfdeNummers(tx, wie, regels);
    const deel: Deel = { nieuwe: [], personen: [], wijzigingen: [], uitkomsten: [] };
    for (const r of regels) {
      const gedaan = r.actie === 'NIEUW' ? maakNieuw(deel, r, nummers) : maakWijziging(deel, r, huidig, vandaag);
      deel.uitkomsten.push({ rij: r.rij, uitkomst: gedaan ?? 'BOTSING' });
    }
    return deel;
  }
}

function maakNieuw(deel: Deel, r: Regel, nummers: ReadonlyMap<string, ZelfdeNummer[]>): ImportUitkomst | null {
  const eerder = nummers.get(r.gegevens.personeelsnummer) ?? [];
  const begin = r.gegevens.beginOp;
  if (eerder.some((e) => e.eindeOp === null || begin === null || e.eindeOp >= begin)) return null;
  const bekend = eerder.find((e) => e.persoonId !== null)?.persoonId ?? r.gegevens.persoonId ?? null;
  const collega = r.gegevens.soort !== 'SOLLICITANT';
  const persoonId = collega ? (bekend ?? uuidv7()) : null;
  const gegevens = alleenGegevens(r.gegevens);
  if (persoonId !== null && bekend === null) deel.personen.push(alsPersoon(gegevens, persoonId));
  deel.nieuwe.push({ ...gegevens, id: uuidv7(), sleutel: uuidv7(), persoonId });
  return 'TOEGEVOEGD';
}

function maakWijziging(deel: Deel, r: Regel, huidig: ReadonlyMap<string, Huidig>, vandaag: Dag): ImportUitkomst | null {
  const nu = huidig.get(r.id ?? '');
  if (!nu || nu.versie !== r.versie) return null;
  const gegevens = alleenGegevens(r.gegevens);
  const wordtCollega = nu.persoonId === null && gegevens.soort !== 'SOLLICITANT';
  const persoonId = wordtCollega ? uuidv7() : nu.persoonId;
  if (wordtCollega && persoonId !== null) deel.personen.push(alsPersoon(gegevens, persoonId));
  deel.wijzigingen.push({
    ...gegevens,
    id: nu.id,
    persoonId,
    versie: nu.versie,
    geldigVan: r.verschil.some((v) => VANAF_NU.has(v)) ? vandaag : null,
    eindeReden: gegevens.eindeOp === null ? null : (nu.eindeReden ?? 'UIT_DIENST'),
  });
  return 'GEWIJZIGD';
}

/** Who left two years ago goes; who came back stays. */
const zetWisdag = (
  tx: Transactie,
  wie: SysteemInzage,
  rijen: readonly (NieuwDienstverband | DienstverbandWijziging)[],
): Promise<number> =>
  tx.wijzig(
    `update vergewis.dienstverband d set wis_op = n.op from unnest($2::uuid[], $3::date[]) as n(id, op) where d.organisatie_id = $1 and d.id = n.id and d.wis_op is distinct from n.op
       and (d.einde_reden is null or d.einde_reden = 'UIT_DIENST')`,
    [
      wie.organisatieId,
      rijen.map((r) => r.id),
      rijen.map((r) => (r.eindeOp === null ? null : wisdag(r.soort, r.eindeOp, false).op)),
    ],
  );

const leesRegels = (tx: Transactie, wie: SysteemInzage, importId: string, na: number): Promise<Regel[]> =>
  tx.rijen<Regel & Record<string, unknown>>(
    `select r.rij, r.actie, r.gegevens, r.verschil, r.dienstverband_id as id, r.dienstverband_versie as versie from vergewis.import_regel r
     where r.organisatie_id = $1 and r.import_id = $2 and r.actie in ('NIEUW', 'WIJZIGT') and r.rij > $3 order by r.rij limit ${PER_DEEL}`,
    [wie.organisatieId, importId, na],
  );

async function opSlot(tx: Transactie, wie: SysteemInzage, regels: readonly Regel[]): Promise<Map<string, Huidig>> {
  const ids = regels.flatMap((r) => (r.id === null ? [] : [r.id]));
  const rijen = await tx.rijen<Huidig & Record<string, unknown>>(
    `select d.id, d.versie, d.persoon_id as "persoonId", d.einde_reden as "eindeReden" from vergewis.dienstverband d
     where d.organisatie_id = $1 and d.id = any($2) order by d.id for update`,
    [wie.organisatieId, ids],
  );
  return new Map(rijen.map((r) => [r.id, r]));
}

async function zelfdeNummers(
  tx: Transactie,
  wie: SysteemInzage,
  regels: readonly Regel[],
): Promise<Map<string, ZelfdeNummer[]>> {
  const nummers = regels.filter((r) => r.actie === 'NIEUW').map((r) => r.gegevens.personeelsnummer);
  const rijen = await tx.rijen<ZelfdeNummer & Record<string, unknown>>(
    `select d.personeelsnummer, d.persoon_id as "persoonId", d.begin_op::text as "beginOp", d.einde_op::text as "eindeOp" from vergewis.dienstverband d
     where d.organisatie_id = $1 and d.personeelsnummer = any($2)`,
    [wie.organisatieId, nummers],
  );
  const uit = new Map<string, ZelfdeNummer[]>();
  for (const r of rijen) uit.set(r.personeelsnummer, [...(uit.get(r.personeelsnummer) ?? []), r]);
  return uit;
}

/** What was written has no contents here any more. */
async function noteer(
  tx: Transactie,
  wie: SysteemInzage,
  importId: string,
  uitkomsten: Deel['uitkomsten'],
): Promise<void> {
  const tel = (u: ImportUitkomst): number => uitkomsten.filter((x) => x.uitkomst === u).length;
  await tx.wijzig(
    `update vergewis.import_regel r set uitkomst = n.uitkomst, gegevens = null from unnest($3::int[], $4::text[]) as n(rij, uitkomst)
     where r.organisatie_id = $1 and r.import_id = $2 and r.rij = n.rij`,
    [wie.organisatieId, importId, uitkomsten.map((u) => u.rij), uitkomsten.map((u) => u.uitkomst)],
  );
  await tx.wijzig(
    `update vergewis.import set gedaan = gedaan + $3, toegevoegd = toegevoegd + $4, gewijzigd = gewijzigd + $5, botsing = botsing + $6 where organisatie_id = $1 and id = $2`,
    [wie.organisatieId, importId, uitkomsten.length, tel('TOEGEVOEGD'), tel('GEWIJZIGD'), tel('BOTSING')],
  );
  await schrijfAudit(tx, wie, {
    handeling: 'personenimport.verwerken',
    onderwerp: 'PersonenImport',
    onderwerpId: importId,
    aantal: uitkomsten.length,
    uitkomst: 'GELUKT',
  });
}

const zetVerder = (tx: Transactie, wie: SysteemInzage, importId: string, na: number, nu: Date): Promise<string> =>
  zetInOutbox(
    tx,
    { soort: 'PersonenImportVerder', organisatieId: wie.organisatieId, ids: { importId, na: String(na) } },
    nu,
  );

/** Only the rows that were left alone stay, so that somebody can do them by hand. */
async function rondAf(tx: Transactie, wie: SysteemInzage, importId: string, nu: Date): Promise<void> {
  await tx.wijzig(
    `delete from vergewis.import_regel where organisatie_id = $1 and import_id = $2 and uitkomst is distinct from 'BOTSING'`,
    [wie.organisatieId, importId],
  );
  await tx.wijzig(
    `update vergewis.import set status = 'KLAAR', klaar_op = $3, versie = versie + 1 where organisatie_id = $1 and id = $2`,
    [wie.organisatieId, importId, nu],
  );
}
