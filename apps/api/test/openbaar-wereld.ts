import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { zoekOplossing } from '@meldbaken/melding/model';
import { startStilleWerker, type StilleWerker } from '../../worker/src/stille-worker';
import type { Omgeving } from './omgeving';

export const SLUG = 'aaaaaaaaaaaaaaaaaaaaaa';
export const SLUG_ANDER = 'bbbbbbbbbbbbbbbbbbbbbb';
export const ADRES = '203.0.113.77';
export const AGENT = 'ProefBrowser/1.0 (CNRY-agent)';

/** The form of an organisation, open; as its bestuurder would have set it. */
export async function zetFormulier(
  o: Omgeving,
  domein: string,
  slug: string,
  { aan = true, anoniem = true }: { aan?: boolean; anoniem?: boolean } = {},
): Promise<void> {
  const { organisatieId, lidmaatschapId } = o.leden.lid(`bestuurder@${domein}`);
  const nu = o.klok.nu();
  await o.beheer.query(
    `insert into melding.openbaar_adres (organisatie_id, id, slug, gemaakt_op, door_id) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [organisatieId, randomUUID(), slug, nu, lidmaatschapId],
  );
  await o.beheer.query(
    `insert into melding.openbaar_instelling (organisatie_id, versie, formulier_aan, anoniem_aan, besloten_door, vanaf, telefoon, pagina, door_id, op, sleutel)
     select $1, coalesce(max(versie), 0) + 1, $2, $3, 'Bestuur', '2020-01-01', '030 123 45 67', '{}', $4, $5, $6 from melding.openbaar_instelling where organisatie_id = $1`,
    [organisatieId, aan, anoniem, lidmaatschapId, nu, randomUUID()],
  );
}

export const werker = (o: Omgeving): Promise<StilleWerker> =>
  startStilleWerker({
    databaseUrl: o.db.workerUrl,
    sleutel: Buffer.alloc(32, 7),
    klok: o.klok,
    baseUrl: 'http://localhost:3000',
  });

const KOPPEN = { 'content-type': 'application/json', 'user-agent': AGENT };

export interface Antwoord {
  status: number;
  koppen: Record<string, unknown>;
  lijf: Record<string, never> & {
    code: string;
    bericht: string;
    watDan: string | null;
    fouten: { veld: string; code: string }[];
    kaart: string;
    uiterlijk: string;
    stand: string;
    wanneer: string;
    stilTot: string | null;
    onderweg: number;
    berichten: { id: string; vanU: boolean; dag: string; tekst: string }[];
    kaartjes: string[];
  };
}

const alsAntwoord = (r: LightMyRequestResponse): Antwoord => ({
  status: r.statusCode,
  koppen: r.headers,
  lijf: JSON.parse(r.body) as Antwoord['lijf'],
});

/** Asks a challenge and solves it, as the page does. */
export async function bewijs(
  o: Omgeving,
  doel: string,
  slug = SLUG,
): Promise<{ uitdaging: string; oplossing: number }> {
  const r = await o.app.inject({ method: 'GET', url: `/m/${slug}/bewijs/${doel}`, headers: KOPPEN });
  if (r.statusCode !== 200) return { uitdaging: 'geen', oplossing: 0 };
  const { uitdaging, moeilijkheid } = JSON.parse(r.body) as { uitdaging: string; moeilijkheid: number };
  return { uitdaging, oplossing: zoekOplossing(uitdaging, moeilijkheid, 0, 2 ** 26) ?? 0 };
}

export async function post(
  o: Omgeving,
  pad: string,
  lijf: Record<string, unknown>,
  { slug = SLUG, adres = ADRES }: { slug?: string; adres?: string } = {},
): Promise<Antwoord> {
  const r = await o.app.inject({
    method: 'POST',
    url: `/m/${slug}/${pad}`,
    remoteAddress: adres,
    headers: KOPPEN,
    payload: JSON.stringify(lijf),
  });
  return alsAntwoord(r);
}

export const INVOER = { veilig: 'NEE', feiten: 'CNRY-openbaar-feit ik zag een blauwe plek', anoniem: true };

export const meld = async (
  o: Omgeving,
  invoer: Record<string, unknown> = INVOER,
  { sleutel = randomUUID(), slug = SLUG }: { sleutel?: string; slug?: string } = {},
): Promise<Antwoord> => post(o, 'melding', { sleutel, invoer, bewijs: await bewijs(o, 'melding', slug) }, { slug });

export const terug = async (
  o: Omgeving,
  code: string,
  meer: { slug?: string; adres?: string } = {},
): Promise<Antwoord> => post(o, 'terug', { code, bewijs: await bewijs(o, 'terug', meer.slug) }, meer);
