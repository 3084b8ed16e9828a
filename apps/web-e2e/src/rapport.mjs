// A report of an investigation, filled by the front door: to prepare what a proof does not look at.
import { alsAccount, biedAan, maakCalamiteit } from './api.mjs';
import { eis } from './browser.mjs';

const BEHANDELAAR = 'aandachtsfunctionaris@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const UIT =
  '__typename ... on Rapportage { id versie status ontbreekt { hoofdstuk element } hoofdstukken { hoofdstuk versie } } ... on Geweigerd { code bericht fouten { veld bericht } }';

async function doe(account, query, variables) {
  const { uit } = await account.vraag(query, variables);
  eis(uit.__typename !== 'Geweigerd', `refused: ${JSON.stringify(uit)}`);
  return uit;
}

const wacht = async (vraag) => {
  for (let i = 0; i < 120; i++) {
    const rij = await vraag();
    if (rij) return rij;
    await new Promise((k) => setTimeout(k, 250));
  }
  throw new Error('it does not come');
};

/** A report to the inspectie that was sent, received, and confirmed with the question for a report. */
export async function gevraagdRapport({ basis, sql }, feiten) {
  const [{ id: beslisserLid }] = await sql(
    'select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1',
    [BESTUURDER],
  );
  const melding = await maakCalamiteit(basis, {
    melder: 'medewerker@zonnehof.demo',
    behandelaar: BEHANDELAAR,
    beslisserLid,
    feiten,
  });
  const aangeboden = await biedAan(basis, BEHANDELAAR, melding.id);
  await doe(
    await alsAccount(basis, BESTUURDER),
    'mutation ($s: ID!, $id: ID!, $v: Int!) { uit: externeMeldingVersturen(sleutel: $s, id: $id, versie: $v) { __typename ... on Geweigerd { code bericht } } }',
    { s: crypto.randomUUID(), id: aangeboden.id, v: aangeboden.versie },
  );
  const zaak = await wacht(
    async () =>
      (
        await sql(
          'select z.id, z.versie from igj.externe_melding e join overdracht.route r on r.overdracht_id = e.overdracht_id join igj.inspectiezaak z on z.ontvangst_id = r.ontvangst_id where e.id = $1',
          [aangeboden.id],
        )
      )[0],
  );
  await doe(
    await alsAccount(basis, 'meldpunt@igj.demo'),
    'mutation ($s: ID!, $id: ID!, $v: Int!) { uit: ontvangstBevestigen(sleutel: $s, zaakId: $id, versie: $v, rapportageGevraagd: true) { __typename ... on Geweigerd { code bericht } } }',
    { s: crypto.randomUUID(), id: zaak.id, v: zaak.versie },
  );
  await wacht(
    async () =>
      (
        await sql("select 1 from igj.externe_melding where id = $1 and status = 'ONTVANGST_BEVESTIGD'", [aangeboden.id])
      )[0],
  );
  return { ...melding, externeMeldingId: aangeboden.id, zaakId: zaak.id };
}

const LIJSTEN = {
  commissieLeden: { functie: 'Arts van een andere locatie', rol: 'VOORZITTER', extern: 'JA', onafhankelijk: 'JA' },
  gesprekken: { wie: 'Medewerker 1', dag: '2026-01-05' },
  tijdlijn: { wanneer: '7.10 uur', wat: 'Cliënt A valt uit de lift.', bron: 'Dossier' },
  oorzaken: { oorzaak: 'De lift was niet gekeurd.', soort: 'ORGANISATORISCH', diepte: 'BASIS' },
  maatregelen: {
    wat: 'Alle liften krijgen elk jaar een keuring.',
    eigenaar: 'Hoofd techniek',
    klaarOp: '2099-12-01',
    meting: 'Lijst met keuringen, elk kwartaal bekeken.',
    stand: 'GEPLAND',
  },
};
const KEUZES = { sector: 'ZIEKENHUIS', methode: 'PRISMA' };

const antwoord = (code) => {
  if (LIJSTEN[code])
    return { code, rijen: [{ cellen: Object.entries(LIJSTEN[code]).map(([kolom, waarde]) => ({ kolom, waarde })) }] };
  return { code, tekst: KEUZES[code] ?? 'Dat staat beschreven, met codes in plaats van namen.' };
};

/** Fills whatever the handlers must still write. */
export async function vulRapport(basis, externeMeldingId) {
  const account = await alsAccount(basis, BEHANDELAAR);
  const { rapportages } = await account.vraag(
    'query ($id: ID!) { rapportages(externeMeldingId: $id) { rapportages { id ontbreekt { hoofdstuk element } hoofdstukken { hoofdstuk versie } } } }',
    { id: externeMeldingId },
  );
  const [rapport] = rapportages.rapportages;
  const open = rapport.ontbreekt.filter((o) => o.hoofdstuk !== 'BESTUUR');
  for (const hoofdstuk of new Set(open.map((o) => o.hoofdstuk)))
    await doe(
      account,
      `mutation ($s: ID!, $id: ID!, $h: RapportageHoofdstuk!, $v: Int!, $a: [RapportageAntwoordInvoer!]!) { uit: rapportageHoofdstukBewaren(sleutel: $s, rapportageId: $id, hoofdstuk: $h, versie: $v, antwoorden: $a) { ${UIT} } }`,
      {
        s: crypto.randomUUID(),
        id: rapport.id,
        h: hoofdstuk,
        v: rapport.hoofdstukken.find((x) => x.hoofdstuk === hoofdstuk)?.versie ?? 0,
        a: open.filter((o) => o.hoofdstuk === hoofdstuk).map((o) => antwoord(o.element)),
      },
    );
  return rapport.id;
}
