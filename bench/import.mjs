/* global FormData, Blob -- Node has them */
// A list of 20,000 people through the whole product, as HR does it: see bench/README.md.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { WACHTWOORD } from '../apps/web-e2e/src/browser.mjs';

process.env.MELDBAKEN_E2E_POORT ??= '3799';
process.chdir(resolve(import.meta.dirname, '..'));
const { startProduct } = await import('../apps/web-e2e/src/product.mjs');
const exceljs = createRequire(import.meta.url)('exceljs');

const MENSEN = Number(process.env.MENSEN ?? 20_000);
const RONDES = Number(process.env.RONDES ?? 3);
const zeg = (t) => process.stdout.write(`${t}\n`);
const KOPPEN = ['Personeelsnummer', 'Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mail', 'Geboortedatum', 'Soort', 'Functie', 'Team', 'Cliëntcontact', 'Zorgsoort', 'Begindatum']; // prettier-ignore
const TEAMS = ['Team Beukenhof', 'Team Nacht', 'Team Lindehof', 'Team Wilgenhof', 'Beukenhof', 'Lindehof'];
const WERK = ['Verzorgende', 'Begeleider', 'Kok', 'Teamleider', 'Helpende', 'Activiteitenbegeleider'];

/** So many days from now, as a list writes it. */
const straks = new Date(Date.now() + 45 * 86_400_000);
const BEGIN_STRAKS = `${straks.getDate()}-${straks.getMonth() + 1}-${straks.getFullYear()}`;

const mens = (ronde, i, werk, begin) => [
  `${ronde}${String(i).padStart(7, '0')}`,
  `Voor${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}`,
  i % 3 ? '' : 'van der',
  `Achter${'abcdefghij'[Math.floor(i / 100) % 10]}${'klmnopqrst'[Math.floor(i / 1000) % 10]}`,
  `mens${ronde}.${i}@voorbeeld.nl`,
  `${(i % 28) + 1}-${(i % 12) + 1}-19${60 + (i % 40)}`,
  'in dienst',
  werk ?? WERK[i % WERK.length],
  TEAMS[i % TEAMS.length],
  i % 5 ? 'ja' : 'nee',
  'Wlz',
  begin ?? `${(i % 28) + 1}-3-2020`,
];
const lijst = (ronde, werk, begin) => Array.from({ length: MENSEN }, (_, i) => mens(ronde, i, werk, begin));
const alsCsv = (rijen) => Buffer.from([KOPPEN, ...rijen].map((r) => r.join(';')).join('\r\n'));
async function alsXlsx(rijen) {
  const boek = new exceljs.Workbook();
  const blad = boek.addWorksheet('Personeel');
  blad.addRow(KOPPEN);
  for (const r of rijen) blad.addRow(r);
  return Buffer.from(await boek.xlsx.writeBuffer());
}

const product = await startProduct();
let koek = '';

async function vraag(query, variables) {
  const r = await fetch(`${product.basis}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie: koek },
    body: JSON.stringify({ query, variables }),
  });
  const nieuw = r.headers.getSetCookie()[0];
  if (nieuw) koek = nieuw.split(';')[0];
  const { data, errors } = await r.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data.uit;
}

const STAND = 'id versie status nieuw wijzigt gelijk fout gedaan toegevoegd gewijzigd botsing';
const stand = (id) => vraag(`query ($id: ID!) { uit: personenImport(id: $id) { ${STAND} } }`, { id });
const sec = (ms) => `${(ms / 1000).toFixed(1)} s`;

async function laad(naam, bytes) {
  const f = new FormData();
  f.append('sleutel', randomUUID());
  f.append('bestand', new Blob([bytes]), naam);
  const r = await fetch(`${product.basis}/personenlijsten`, { method: 'POST', headers: { cookie: koek }, body: f });
  const uit = await r.json();
  if (r.status !== 201) throw new Error(JSON.stringify(uit));
  return stand(uit.id);
}

/** From the file to the last row, with what the page would show on the way. */
async function meet(wat, naam, bytes) {
  const begin = performance.now();
  const l = await laad(naam, bytes);
  const gelezen = performance.now();
  if (l.nieuw + l.wijzigt === 0) return zeg(`${wat}: looked at in ${sec(gelezen - begin)}, ${l.gelijk} the same`);
  await vraag(
    `mutation ($id: ID!, $v: Int!) { uit: personenImportBevestigen(importId: $id, versie: $v) { __typename } }`,
    { id: l.id, v: l.versie },
  );
  const stappen = new Set();
  let nu = await stand(l.id);
  for (; nu.status === 'LOOPT'; nu = await stand(l.id)) {
    stappen.add(nu.gedaan);
    await new Promise((k) => setTimeout(k, 100));
  }
  const klaar = performance.now();
  zeg(
    `${wat}: looked at in ${sec(gelezen - begin)}, written in ${sec(klaar - gelezen)}, together ${sec(klaar - begin)}; ` +
      `${nu.toegevoegd} added, ${nu.gewijzigd} changed, ${nu.botsing} left alone, ${stappen.size} steps of progress seen`,
  );
  return undefined;
}

/** Until every file has the terms that follow from it: by the worker, after the list. */
async function termijnen() {
  const begin = performance.now();
  const te = async () =>
    (await product.sql('select count(*)::int as n from vergewis.dienstverband where termijnen_te_doen'))[0].n;
  const open = await te();
  while ((await te()) > 0) await new Promise((k) => setTimeout(k, 250));
  const [{ n }] = await product.sql(
    `select count(*)::int as n from termijn.termijn where onderwerp_soort = 'DIENSTVERBAND'`,
  );
  zeg(`terms: ${open} files looked at in ${sec(performance.now() - begin)}, ${n} terms in all`);
}

try {
  await vraag('mutation ($e: String!, $w: String!) { uit: aanmelden(email: $e, wachtwoord: $w) { __typename } }', {
    e: 'hr@zonnehof.demo',
    w: WACHTWOORD,
  });
  for (let r = 1; r <= RONDES; r++) await meet(`${MENSEN} new, csv`, 'lijst.csv', alsCsv(lijst(r)));
  await meet(`${MENSEN} new, xlsx`, 'lijst.xlsx', await alsXlsx(lijst(8)));
  await meet(`${MENSEN} changed`, 'lijst.csv', alsCsv(lijst(1, 'Nachtzorg')));
  await meet(`${MENSEN} the same`, 'lijst.csv', alsCsv(lijst(1, 'Nachtzorg')));
  await meet(`${MENSEN} who begin soon`, 'lijst.csv', alsCsv(lijst(9, undefined, BEGIN_STRAKS)));
  await termijnen();
  for (const soort of ['csv', 'xlsx']) {
    const begin = performance.now();
    const r = await fetch(`${product.basis}/uitvoer/personen.${soort}`, { headers: { cookie: koek } });
    const n = (await r.arrayBuffer()).byteLength;
    zeg(`export ${soort}: ${(n / 1e6).toFixed(1)} MB in ${sec(performance.now() - begin)}`);
  }
} finally {
  await product.stop({ weg: true });
}
