// The product's own front door without a browser: to prepare what a proof does not look at, and to ask what a person may.
import { eis, WACHTWOORD } from './browser.mjs';
import { dagIn } from './verhaal.mjs';

/** A demo account at `/graphql`; `vraag` throws on a fault of the server and gives the root fields. */
export async function alsAccount(basis, email) {
  let cookie = '';
  const vraag = async (query, variables = {}) => {
    const r = await fetch(`${basis}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    cookie = r.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const { data, errors } = await r.json();
    eis(!errors?.length, `${email ?? 'a visitor'}: ${errors?.[0]?.message} (${errors?.[0]?.extensions?.code})`);
    return data;
  };
  if (email !== undefined) {
    const { aanmelden } = await vraag(
      'mutation ($e: String!, $w: String!) { aanmelden(email: $e, wachtwoord: $w) { __typename } }',
      { e: email, w: WACHTWOORD },
    );
    eis(aanmelden.__typename === 'Aangemeld', `${email} cannot log in`);
  }
  return { vraag, cookie: () => cookie };
}

const MELDING = '__typename ... on Melding { id nummer versie } ... on Geweigerd { code bericht }';
const EXTERN =
  '__typename ... on ExterneMelding { id versie } ... on Geweigerd { code bericht fouten { veld bericht } }';

/** One act; a refusal ends the proof. */
async function doe(account, query, variables) {
  const { uit } = await account.vraag(query, variables);
  eis(uit.id !== undefined, `refused: ${JSON.stringify(uit)}`);
  return uit;
}

/** A report, taken by a handler, with the finding 'calamiteit' at this moment and a bestuurder as decider. */
export async function maakCalamiteit(basis, { melder, behandelaar, beslisserLid, feiten }) {
  const [m, b] = [await alsAccount(basis, melder), await alsAccount(basis, behandelaar)];
  const { ik, eenheden } = await m.vraag('{ ik { nu } eenheden { id } }');
  const gezien = new Date(Date.parse(ik.nu) - 3_600_000).toISOString();
  const invoer = {
    clientVeilig: 'JA',
    feiten,
    vormen: ['FYSIEK'],
    signalen: [],
    gebeurdVan: dagIn(new Date(gezien)),
    geconstateerdOp: gezien,
    clientWeetHet: 'JA',
    clientAkkoord: 'JA',
    eenheidId: eenheden[0].id,
    clientNaam: 'Meneer Van Proef-Korenbloem',
  };
  const { id } = await doe(
    m,
    'mutation ($s: ID!, $i: MeldingInvoer!) { uit: meldingIndienen(sleutel: $s, invoer: $i) { __typename ... on MeldingIngediend { id } ... on Geweigerd { code bericht } } }',
    {
      s: crypto.randomUUID(),
      i: invoer,
    },
  );
  let melding = await doe(
    b,
    `mutation ($id: ID!) { uit: meldingInBehandelingNemen(id: $id, versie: 1) { ${MELDING} } }`,
    { id },
  );
  melding = await doe(
    b,
    `mutation ($id: ID!, $v: Int!, $lid: ID!) { uit: betrokkeneToevoegen(meldingId: $id, versie: $v, lidmaatschapId: $lid, functie: BESLISSER, reden: "Beslist over melden.") { ${MELDING} } }`,
    { id, v: melding.versie, lid: beslisserLid },
  );
  melding = await doe(
    b,
    `mutation ($s: ID!, $id: ID!, $v: Int!, $i: VaststellingInvoer!) { uit: vaststellingVastleggen(sleutel: $s, meldingId: $id, versie: $v, invoer: $i) { ${MELDING} } }`,
    {
      s: crypto.randomUUID(),
      id,
      v: melding.versie,
      i: {
        soort: 'CALAMITEIT',
        toelichting: 'Ernstig letsel.',
        vastgesteldOp: new Date(Date.parse(ik.nu) - 60_000).toISOString(),
      },
    },
  );
  return { id, nummer: melding.nummer };
}

/** Answers for the questions that only people know (Uitvoeringsbesluit Wkkgz art. 8.1 and 8.2). */
const ANTWOORDEN = {
  clientGeboortedatum: '1951-11-02',
  clientContact: 'Mentor van de cliënt, bereikbaar via de zorgaanbieder.',
  gevolgVoorClient: 'ERNSTIGE_SCHADE',
  bigGeregistreerd: 'NEE',
  actieOnderzoek: 'Twee onderzoekers van een andere locatie kijken wat er misging.',
  actieOnderzoekTermijn: 'Binnen 6 weken',
  actieHerstel: 'Er zijn nu 2 mensen in de nacht.',
  actieHerstelTermijn: 'Meteen ingevoerd',
  actieInformeren: 'De arts sprak met de cliënt.',
  actieInformerenTermijn: 'Gedaan op de dag zelf',
  omGemeld: 'NEE',
};

/** Prepares the report to the inspectie of this melding, fills it in and offers it to the bestuurder. */
export async function biedAan(basis, behandelaar, meldingId) {
  const b = await alsAccount(basis, behandelaar);
  let e = await doe(
    b,
    `mutation ($s: ID!, $id: ID!) { uit: externeMeldingOpstellen(sleutel: $s, meldingId: $id, categorie: CALAMITEIT) { ${EXTERN} } }`,
    { s: crypto.randomUUID(), id: meldingId },
  );
  const waarden = Object.entries(ANTWOORDEN).map(([code, waarde]) => ({ code, waarde }));
  e = await doe(
    b,
    `mutation ($id: ID!, $v: Int!, $w: [VeldWaarde!]!) { uit: externeMeldingBewaren(id: $id, versie: $v, waarden: $w) { ${EXTERN} } }`,
    { id: e.id, v: e.versie, w: waarden },
  );
  return doe(b, `mutation ($id: ID!, $v: Int!) { uit: externeMeldingAanbieden(id: $id, versie: $v) { ${EXTERN} } }`, {
    id: e.id,
    v: e.versie,
  });
}
