// A report to the inspectie of its own: prepared at the front door, then found and waited for by its ids alone.
import { alsAccount, biedAan, maakCalamiteit } from './api.mjs';
import { eis } from './browser.mjs';
import { dagIn } from './verhaal.mjs';

export const AANBIEDER = {
  melder: 'medewerker@zonnehof.demo',
  behandelaar: 'aandachtsfunctionaris@zonnehof.demo',
  bestuurder: 'bestuurder@zonnehof.demo',
};
const UIT =
  '__typename ... on ExterneMelding { id versie meldingNummer } ... on Geweigerd { code bericht fouten { veld bericht } }';

async function doe(account, query, variables) {
  const { uit } = await account.vraag(query, variables);
  eis(uit.__typename !== 'Geweigerd', `refused: ${JSON.stringify(uit)}`);
  return uit;
}

/** Waits for what the worker brings. */
export async function wachtOp(sql, wat, tekst, waarden) {
  for (let i = 0; i < 120; i++) {
    const [rij] = await sql(tekst, waarden);
    if (rij) return rij;
    await new Promise((k) => setTimeout(k, 250));
  }
  throw new Error(`${wat} did not arrive`);
}

/** The message of this kind that came in, at the provider (by the report) or at the inspectie (by the case). */
export const komtAan = (sql, overId, soort) =>
  wachtOp(sql, soort, `select id from igj.bericht where over_id = $1 and soort = $2 and richting = 'IN'`, [
    overId,
    soort,
  ]);

/** The case that this sending became. */
export const zaakVan = (sql, externeMeldingId) =>
  wachtOp(
    sql,
    'the case',
    `select z.id, z.nummer, z.versie from igj.externe_melding e join overdracht.route r on r.overdracht_id = e.overdracht_id
     join igj.inspectiezaak z on z.ontvangst_id = r.ontvangst_id where e.id = $1`,
    [externeMeldingId],
  );

const lidVan = async (sql, email) =>
  (
    await sql(
      'select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1',
      [email],
    )
  )[0].id;

/** An internal report whose external one waits for the bestuurder. */
export async function aangeboden({ basis, sql }, feiten) {
  const { melder, behandelaar, bestuurder } = AANBIEDER;
  const beslisserLid = await lidVan(sql, bestuurder);
  const melding = await maakCalamiteit(basis, { melder, behandelaar, beslisserLid, feiten });
  const { id } = await biedAan(basis, behandelaar, melding.id);
  return { id, dossierId: melding.id, nummer: melding.nummer, pad: `/meldingen/${melding.nummer}` };
}

/** As the bestuurder sends it, and it arrives. */
export async function verzonden({ basis, sql }, melding) {
  const account = await alsAccount(basis, AANBIEDER.bestuurder);
  const [{ versie }] = await sql('select versie from igj.externe_melding where id = $1', [melding.id]);
  await doe(
    account,
    `mutation ($s: ID!, $id: ID!, $v: Int!) { uit: externeMeldingVersturen(sleutel: $s, id: $id, versie: $v) { ${UIT} } }`,
    { s: crypto.randomUUID(), id: melding.id, v: versie },
  );
  return zaakVan(sql, melding.id);
}

const LOS = {
  gebeurtenisBeschrijving: 'Een cliënt kreeg medicijnen van een ander en lag drie dagen in het ziekenhuis.',
  clientNaam: 'Mevrouw Van Proef-Ereprijs',
  clientGeboortedatum: '1938-02-14',
  clientContact: 'Zoon, bereikbaar via de zorgaanbieder.',
  actieOnderzoek: 'Een commissie onderzoekt de uitgifte.',
  actieOnderzoekTermijn: 'Binnen 8 weken',
  actieHerstel: 'Twee mensen controleren elke uitgifte.',
  actieHerstelTermijn: 'Gedaan',
  actieInformeren: 'De arts sprak met de zoon.',
  actieInformerenTermijn: 'Gedaan',
  omGemeld: 'NEE',
  bigGeregistreerd: 'NEE',
};

/** A report without an internal one, found so many days ago, that waits for the bestuurder. */
export async function losAangeboden({ basis, sql }, dagenGeleden) {
  const a = await alsAccount(basis, AANBIEDER.behandelaar);
  const { ik } = await a.vraag('{ ik { nu } }');
  const toen = new Date(Date.parse(ik.nu) - dagenGeleden * 86_400_000).toISOString();
  let e = await doe(
    a,
    `mutation ($s: ID!, $b: ID!, $v: LosseVaststellingInvoer!) { uit: externeMeldingLosBeginnen(sleutel: $s, categorie: CALAMITEIT, beslisserId: $b, vaststelling: $v) { ${UIT} } }`,
    {
      s: crypto.randomUUID(),
      b: await lidVan(sql, AANBIEDER.bestuurder),
      v: { soort: 'VASTGESTELD', geconstateerdOp: toen, vastgesteldOp: toen },
    },
  );
  const nummer = e.meldingNummer;
  const w = Object.entries({ ...LOS, gebeurtenisDatum: dagIn(new Date(toen)) }).map(([code, waarde]) => ({
    code,
    waarde,
  }));
  e = await doe(
    a,
    `mutation ($id: ID!, $v: Int!, $w: [VeldWaarde!]!) { uit: externeMeldingBewaren(id: $id, versie: $v, waarden: $w) { ${UIT} } }`,
    { id: e.id, v: e.versie, w },
  );
  await doe(a, `mutation ($id: ID!, $v: Int!) { uit: externeMeldingAanbieden(id: $id, versie: $v) { ${UIT} } }`, {
    id: e.id,
    v: e.versie,
  });
  return { id: e.id, dossierId: e.id, nummer, pad: `/externe-meldingen/${nummer}`, client: LOS.clientNaam };
}

/** Intake gives the case to this inspecteur. */
export async function geefAan({ basis, sql }, zaakId, email) {
  const m = await alsAccount(basis, 'meldpunt@igj.demo');
  const [{ versie }] = await sql('select versie from igj.inspectiezaak where id = $1', [zaakId]);
  await doe(
    m,
    'mutation ($id: ID!, $v: Int!, $l: ID!) { uit: zaakToewijzen(zaakId: $id, versie: $v, lidmaatschapId: $l) { __typename ... on Geweigerd { code bericht } } }',
    { id: zaakId, v: versie, l: await lidVan(sql, email) },
  );
}
