import { v7 as uuidv7 } from 'uuid';
import type { PersoonGegevens } from '@meldbaken/organisatie/contract';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Dag, DienstverbandGegevens, EindeReden } from '@meldbaken/vergewis/contract';
import { alleenGegevens, wisdag, type ImportVeld } from '@meldbaken/vergewis/model';
import {
  alsPersoon,
  type DienstverbandRepository,
  type DienstverbandWijziging,
  type NieuwDienstverband,
} from '../persistence/dienstverband.repository';
import type { ImportUitkomst } from './import.type';

type Wie = Inzage | SysteemInzage;

/** A row that is right, beside what was there when it was looked at. */
export interface TeSchrijven {
  rij: number;
  actie: 'NIEUW' | 'WIJZIGT';
  gegevens: DienstverbandGegevens & { persoonId?: string | null };
  verschil: readonly ImportVeld[];
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

/** What many rows come down to. */
export interface Deel {
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

function maakNieuw(deel: Deel, r: TeSchrijven, nummers: ReadonlyMap<string, ZelfdeNummer[]>): ImportUitkomst | null {
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

function maakWijziging(
  deel: Deel,
  r: TeSchrijven,
  huidig: ReadonlyMap<string, Huidig>,
  vandaag: Dag,
): ImportUitkomst | null {
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

/** What is not as it was when the rows were looked at is left alone, and told. */
export async function beslis(tx: Transactie, wie: Wie, regels: readonly TeSchrijven[], vandaag: Dag): Promise<Deel> {
  const huidig = await opSlot(tx, wie, regels);
  const nummers = await zelfdeNummers(tx, wie, regels);
  const deel: Deel = { nieuwe: [], personen: [], wijzigingen: [], uitkomsten: [] };
  for (const r of regels) {
    const gedaan = r.actie === 'NIEUW' ? maakNieuw(deel, r, nummers) : maakWijziging(deel, r, huidig, vandaag);
    deel.uitkomsten.push({ rij: r.rij, uitkomst: gedaan ?? 'BOTSING' });
  }
  return deel;
}

/** Employments with their versions, and when they are erased; the state of today comes after. Answers their ids. */
export async function schrijfDeel(
  tx: Transactie,
  wie: Wie,
  opslag: DienstverbandRepository,
  deel: Deel,
  nu: Date,
): Promise<string[]> {
  await opslag.maak(tx, wie, deel.nieuwe, deel.personen, nu);
  await opslag.wijzig(tx, wie, deel.wijzigingen, nu);
  await zetWisdag(tx, wie, [...deel.nieuwe, ...deel.wijzigingen]);
  return [...deel.nieuwe, ...deel.wijzigingen].map((d) => d.id);
}

/** Who left two years ago goes; who came back stays. */
const zetWisdag = (
  tx: Transactie,
  wie: Wie,
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

async function opSlot(tx: Transactie, wie: Wie, regels: readonly TeSchrijven[]): Promise<Map<string, Huidig>> {
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
  wie: Wie,
  regels: readonly TeSchrijven[],
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
