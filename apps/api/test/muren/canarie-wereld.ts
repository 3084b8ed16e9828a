import { randomUUID } from 'node:crypto';
import { bevestig, legVast } from '../vervolg';
import { type Wereld } from './wereld';

export const AF = 'aandachtsfunctionaris2@zonnehof.demo';
export const BESTUURDER = 'bestuurder@zonnehof.demo';
export const INSPECTEUR = 'inspecteur@igj.demo';

/** A report of this tenant with the canary in everything that a person can type. */
const texten = (w: Wereld, canarie: string, domein: string, eenheid: string): Record<string, unknown> => ({
  clientVeilig: 'NEE',
  feiten: `${canarie} feiten`,
  mening: `${canarie} mening`,
  watGedaan: `${canarie} gedaan`,
  waar: `${canarie} waar`,
  clientNaam: `${canarie} client`,
  pleger: { naam: `${canarie} pleger` },
  eenheidId: w.o.leden.eenheid(domein, eenheid),
});

export interface Zaken {
  /** Zonnehof: in hand with a typed name, offered to the bestuurder, and sent. */
  open: string;
  aangeboden: string;
  verzonden: string;
  zaak: string;
  /** Zonnehof: somebody asks for advice. */
  consultatie: string;
  lindeboom: { id: string; nummer: string }[];
}

/** Zonnehof with three cases, the inspectie with one of them, and De Lindeboom with four full of canaries. */
export async function maakZaken(w: Wereld): Promise<Zaken> {
  const zonnehof: string[] = [];
  for (const n of [1, 2, 3]) zonnehof.push((await zaak(w, n, 'zonnehof', AF, BESTUURDER, 'Team Beukenhof')).id);
  const [open = '', aangeboden = '', verzonden = ''] = zonnehof;
  for (const id of [aangeboden, verzonden]) await w.biedAan(AF, await extern(w, id));
  await w.verstuur(BESTUURDER, await extern(w, verzonden));
  const lindeboom: Zaken['lindeboom'] = [];
  for (const n of [1, 2, 3, 4])
    lindeboom.push(
      await zaak(
        w,
        n,
        'lindeboom',
        'aandachtsfunctionaris@lindeboom.demo',
        'bestuurder@lindeboom.demo',
        'Wijkteam Oost',
      ),
    );
  const consultatie = await vraagRaad(w, 'zonnehof');
  await vraagRaad(w, 'lindeboom');
  await w.worker.ronde();
  return { open, aangeboden, verzonden, zaak: await w.een('select id from igj.inspectiezaak'), consultatie, lindeboom };
}

/** A consultation, a note for oneself and a report entered for a caller, with the canary in every text. */
async function vraagRaad(w: Wereld, naam: string): Promise<string> {
  const canarie = `CNRY-${naam}-raad`;
  const b = await w.als(`medewerker@${naam}.demo`);
  const r = await b.vraag<{ consultatieVragen: { id: string } }>(
    'mutation ($s: ID!, $i: ConsultatieInvoer!) { consultatieVragen(sleutel: $s, invoer: $i) { ... on Consultatie { id } } }',
    { s: randomUUID(), i: { feiten: `${canarie} feiten`, vraag: `${canarie} vraag`, plegerNaam: `${canarie} pleger` } },
  );
  await b.vraag('mutation ($s: ID!, $t: String!) { alertNotitieBewaren(sleutel: $s, tekst: $t) { __typename } }', {
    s: randomUUID(),
    t: `${canarie} notitie`,
  });
  return r.data.consultatieVragen.id;
}

const extern = (w: Wereld, meldingId: string): Promise<string> =>
  w.een('select id from igj.externe_melding where melding_id = $1', [meldingId]);

async function zaak(
  w: Wereld,
  n: number,
  naam: string,
  af: string,
  bestuurder: string,
  eenheid: string,
): Promise<{ id: string; nummer: string }> {
  const canarie = `CNRY-${naam}-${n}`;
  const m = await w.meld(`medewerker@${naam}.demo`, texten(w, canarie, `${naam}.demo`, eenheid));
  await w.neem(af, m.id);
  await w.stelVast(af, m.id, { toelichting: `${canarie} toelichting` });
  await w.haalErbij(af, m.id, bestuurder, 'BESLISSER', `${canarie} reden`);
  await w.stelOp(af, m.id, canarie);
  await vervolg(w, m.id, af, bestuurder, canarie);
  return { id: m.id, nummer: m.nummer };
}

/** A part of step 5 in two versions, and a decision that its decider confirmed. */
async function vervolg(w: Wereld, id: string, af: string, bestuurder: string, canarie: string): Promise<void> {
  const b = await w.als(af);
  const tekst = (code: string): { code: string; tekst: string } => ({ code, tekst: `${canarie} ${code}` });
  const stop = { soort: 'STOPPEN', code: 'GEDRAG', van: '2026-11-20', teksten: [tekst('hoe'), tekst('wie')] };
  const een = await legVast(b, id, stop);
  await legVast(b, id, { ...stop, id: een.id, versie: een.versie });
  const besluit = { soort: 'BESLUIT', code: 'POLITIE', stand: 'NEE', wieId: w.lid(bestuurder), van: '2026-11-20' };
  const deel = await legVast(b, id, { ...besluit, teksten: [tekst('reden')] });
  const vast = await bevestig(await w.als(bestuurder), id, deel);
  if (vast.__typename !== 'VervolgDeel') throw new Error(JSON.stringify(vast));
}

/** One id of every table of the tenant, and everything else that could be taken for an id. */
export async function idsVan(w: Wereld, organisatieId: string): Promise<Map<string, string>> {
  const kolommen = await w.sql<{ tabel: string; kolom: string }>(
    `select c.oid::regclass::text as tabel, a.attname::text as kolom from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^pg_' and a.atttypid = 'uuid'::regtype and not a.attisdropped and a.attname in ('id', 'organisatie_id', 'sleutel', 'ontvangst_id')
       and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisatie_id') order by 1, 2`,
  );
  const uit = new Map<string, string>();
  for (const { tabel, kolom } of kolommen) {
    const [rij] = await w.sql<{ id: string }>(
      `select ${kolom}::text as id from ${tabel} where organisatie_id = $1 and ${kolom} is not null order by 1 limit 1`,
      [organisatieId],
    );
    if (rij && ![...uit.values()].includes(rij.id)) uit.set(`${tabel}.${kolom}`, rij.id);
  }
  return uit;
}
