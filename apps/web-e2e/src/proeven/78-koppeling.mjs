// Another system with a key: prepared by the beheerder, agreed by HR who gets the key once, used, replaced, stopped. And two
// people who change one employment at once.
import { randomUUID } from 'node:crypto';
import { eis } from '../browser.mjs';

const STANDEN = '{ koppelingStanden(first: 100) { standen { personeelsnummer status } } }';
const BIJWERKEN = `mutation ($s: ID!, $r: [KoppelingDienstverbandInvoer!]!) { uit: koppelingDienstverbandenBijwerken(sleutel: $s, rijen: $r) {
  __typename ... on KoppelingBijgewerkt { toegevoegd rijen { uitkomst fouten { veld bericht } } } } }`;

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const beheer = await browser.bezoeker({ basis, email: 'beheerder@zonnehof.demo' });
  const hr = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo' });
  const naam = `Salaris ${randomUUID().slice(0, 8)}`;
  const nummer = `K${randomUUID().slice(0, 8)}`;
  const kaart = (b) => b.p.getByRole('region', { name: naam });
  /** The other system: no cookie, no header of ours. */
  const vraag = async (sleutel, query, variables = {}) => {
    const r = await fetch(`${basis}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${sleutel}` },
      body: JSON.stringify({ query, variables }),
    });
    return { status: r.status, ...(await r.json()) };
  };
  const leesSleutel = () => hr.p.getByRole('textbox', { name: 'De geheime sleutel' }).inputValue();
  let eerste = '';
  let tweede = '';

  await proef('de beheerder bereidt een koppeling voor, met elke fout aangewezen, en krijgt geen sleutel', async () => {
    await beheer.ga('/instellingen/koppelingen');
    await beheer.p.getByRole('button', { name: 'Bereid een koppeling voor' }).click();
    const venster = beheer.p.getByRole('dialog');
    await venster.getByRole('button', { name: 'Vraag akkoord aan HR' }).click();
    await venster.getByText('Geef de koppeling een naam.').first().waitFor();
    await beheer.kijk('koppeling-fouten');
    await venster.getByRole('textbox', { name: 'Naam' }).fill(naam);
    await venster
      .getByRole('textbox', { name: 'Waar is de koppeling voor?' })
      .fill('Elke nacht de dienstverbanden gelijk maken met het salarispakket.');
    await venster.getByRole('checkbox', { name: /Lezen wie inzetbaar is/ }).check();
    await venster.getByRole('checkbox', { name: /Dienstverbanden toevoegen/ }).check();
    await beheer.kijk('koppeling-voorbereiden');
    await venster.getByRole('button', { name: 'Vraag akkoord aan HR' }).click();
    await kaart(beheer).getByText('Wacht op HR').waitFor();
    eis((await kaart(beheer).getByRole('button', { name: 'Geef akkoord' }).count()) === 0, 'the beheerder may agree');
    await beheer.kijk('koppelingen-beheerder');
  });

  await proef('HR leest waar het voor is, geeft akkoord en ziet de sleutel één keer', async () => {
    await hr.ga('/instellingen');
    await hr.p.getByRole('link', { name: 'Koppelingen' }).click();
    await kaart(hr).getByRole('button', { name: 'Geef akkoord' }).click();
    await hr.p.getByRole('dialog').getByText('Elke nacht de dienstverbanden').waitFor();
    await hr.kijk('koppeling-akkoord');
    await hr.p.getByRole('button', { name: 'Geef akkoord en toon de sleutel' }).click();
    await hr.p.getByText(`De sleutel voor ${naam} is gemaakt`).waitFor();
    await hr.kijk('koppeling-sleutel');
    eerste = await leesSleutel();
    eis(/^mbk_[0-9A-Z]{12}_[\w-]{43}$/.test(eerste), 'that is no key');
    await hr.ga('/instellingen/koppelingen');
    await kaart(hr).getByText('Werkt', { exact: true }).waitFor();
    eis((await hr.p.getByRole('textbox', { name: 'De geheime sleutel' }).count()) === 0, 'the key is shown twice');
  });

  await proef('het andere systeem leest en schrijft, en verder bestaat er niets', async () => {
    const rij = { personeelsnummer: nummer, voornaam: 'Noor', achternaam: 'Koppel', soort: 'IN_DIENST' };
    const werk = { functie: 'Begeleider', eenheid: 'Team Nacht', clientcontact: true, zorgsoort: 'WLZ' };
    const goed = { ...rij, ...werk, beginOp: '2026-10-01' };
    const r = await vraag(eerste, BIJWERKEN, { s: randomUUID(), r: [goed, { ...goed, personeelsnummer: '' }] });
    eis(r.data?.uit?.toegevoegd === 1, JSON.stringify(r));
    eis(r.data.uit.rijen[1].fouten[0].veld === 'personeelsnummer', JSON.stringify(r.data.uit.rijen[1]));
    const standen = await vraag(eerste, STANDEN);
    eis(
      standen.data.koppelingStanden.standen.some((s) => s.personeelsnummer === nummer && s.status === 'NIET_INZETBAAR'),
      'the new employment is not there',
    );
    const nee = await vraag(eerste, '{ meldingen(first: 1) { edges { node { id } } } }');
    eis(nee.errors[0].extensions.code === 'NIET_AANGEMELD', JSON.stringify(nee));
    await hr.ga(`/personen/${nummer}`);
    await hr.p
      .getByRole('heading', { name: /Noor Koppel/ })
      .first()
      .waitFor();
  });

  await proef('het gebruik staat er per dag, en een nieuwe sleutel laat de oude nog even werken', async () => {
    await hr.ga('/instellingen/koppelingen');
    await kaart(hr).getByRole('button', { name: 'Bekijk het gebruik' }).click();
    await hr.p.getByRole('dialog').getByText('Dienstverbanden bijgewerkt').waitFor();
    await hr.kijk('koppeling-gebruik');
    await hr.p.keyboard.press('Escape');
    await kaart(hr).getByRole('button', { name: 'Maak een nieuwe sleutel' }).click();
    await hr.kijk('koppeling-nieuwe-sleutel');
    await hr.p.getByRole('dialog').getByRole('button', { name: 'Maak een nieuwe sleutel' }).click();
    await hr.p.getByText(`De sleutel voor ${naam} is gemaakt`).waitFor();
    tweede = await leesSleutel();
    eis(tweede !== eerste, 'the key did not change');
    eis((await vraag(eerste, STANDEN)).status === 200, 'the old key stopped at once');
    eis((await vraag(tweede, STANDEN)).status === 200, 'the new key does not work');
  });

  await proef('op een telefoon stopt de beheerder de koppeling, en dan werkt er meteen niets meer', async () => {
    const f = await browser.bezoeker({ basis, email: 'beheerder@zonnehof.demo', maat: 'telefoon' });
    await f.ga('/instellingen/koppelingen');
    await kaart(f).waitFor();
    await f.kijk('koppelingen-telefoon');
    await kaart(f).getByRole('button', { name: 'Stop de koppeling' }).click();
    await f.kijk('koppeling-stop-telefoon');
    await f.p.getByRole('dialog').getByRole('button', { name: 'Stop de koppeling' }).click();
    await kaart(f).getByText('Ingetrokken').waitFor();
    for (const sleutel of [eerste, tweede]) eis((await vraag(sleutel, STANDEN)).status === 401, 'a key still works');
    await f.p.getByRole('button', { name: 'Bereid een koppeling voor' }).click();
    await f.p.getByRole('dialog').getByRole('textbox', { name: 'Naam' }).waitFor();
    await f.kijk('koppeling-voorbereiden-telefoon');
  });

  await proef('voor een ander is de pagina er niet', async () => {
    const m = await browser.bezoeker({ basis, email: 'leidinggevende@zonnehof.demo' });
    await m.ga('/instellingen/koppelingen');
    await m.p.getByText('Deze pagina is er niet').first().waitFor();
  });

  await proef(
    'wijzigt een ander hetzelfde dienstverband, dan staan beide versies naast elkaar en is niets kwijt',
    async () => {
      await hr.ga(`/personen/${nummer}/wijzigen`);
      const functie = hr.p.getByRole('textbox', { name: 'Functie' });
      await functie.fill('Woonbegeleider');
      await hr.p.getByRole('radio', { name: /Het klopte niet/ }).check();
      await sql(`update vergewis.dienstverband set versie = versie + 1, functie = 'Kok' where personeelsnummer = $1`, [
        nummer,
      ]);
      await hr.p.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await hr.p.getByText('Woonbegeleider').first().waitFor();
      await hr.p.getByText('Kok').first().waitFor();
      await hr.kijk('personen-botsing');
      await hr.p.locator('.mb-conflict__rij').getByRole('button').first().click();
      await hr.p.waitForURL((u) => u.pathname === `/personen/${nummer}`);
      const [{ f }] = await sql('select functie as f from vergewis.dienstverband where personeelsnummer = $1', [
        nummer,
      ]);
      eis(f === 'Woonbegeleider', `what was typed is lost: ${f}`);
    },
  );
};
