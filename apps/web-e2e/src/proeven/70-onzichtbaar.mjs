// Step 7: the accused leidinggevende, other tenants and everybody without a part see nothing of it anywhere.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { verhaal } from '../verhaal.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';

/** Who has a part in the case, or sees that it is there without its content. */
const MET_DEEL = [
  ...['medewerker', 'aandachtsfunctionaris', 'aandachtsfunctionaris2', 'meldteamlid', 'bestuurder', 'bestuurder2'].map(
    (n) => `${n}@zonnehof.demo`,
  ),
];
/** The inspectie has a copy with ids of its own, so the name of the client and nothing else. */
const HEEFT_KOPIE = ['meldpunt', 'inspecteur', 'coordinerend-inspecteur'].map((n) => `${n}@igj.demo`);

/** Every way in which the server tells about cases; some need an id, which a stranger might have got somehow. */
const VRAGEN = `query ($nummer: String!, $melding: ID!, $termijn: ID!, $extern: ID!, $zaak: ID!) {
  ik { aantalTeLaat aantalBerichten }
  meldingen(first: 100) { edges { node { id nummer } } }
  zoek: meldingen(first: 100, filter: { zoek: $nummer }) { edges { node { id nummer } } }
  meldingOverzicht(first: 100) { edges { node { id nummer } } }
  mijnMeldingen(first: 100) { edges { node { id nummer } } }
  termijnen(first: 100) { edges { node { id dossierId onderwerpNummer } } }
  zoekTermijn: termijnen(first: 100, filter: { zoek: $nummer }) { edges { node { id } } }
  vanDossier: termijnen(first: 100, filter: { dossierId: $melding }) { edges { node { id } } }
  termijnTellingen(filter: { dossierId: $melding }) { teLaat vandaag binnenkort opTijd gehaald gestopt }
  notificaties(first: 100) { edges { node { id pad tekst } } }
  externeMeldingen(first: 100) { edges { node { id meldingNummer } } }
  postvak(first: 100) { edges { node { id nummer } } }
  melding(nummer: $nummer) { id }
  termijn(id: $termijn) { id }
  externeMelding(id: $extern) { id }
  zaak(id: $zaak) { id }
}`;

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const een = async (q) => (await sql(q, [verhaal.meldingId]))[0]?.id;

  for (const email of [
    'leidinggevende@zonnehof.demo',
    'hr@zonnehof.demo',
    'aandachtsfunctionaris@lindeboom.demo',
    'meldpunt@rivierstad.demo',
  ])
    await proef(`${email} ziet er niets van: lijsten, termijnen, berichten, titel, directe links`, async () => {
      const gelezen = [];
      const w = await browser.bezoeker({
        basis,
        maat: email.startsWith('leid') ? 'telefoon' : 'bureau',
        opAntwoord: (r) => r.url().includes('/graphql') && gelezen.push(r.text().catch(() => '')),
      });
      await w.logIn(email);
      const lijsten = ['/vandaag', '/meldingen', '/mijn-meldingen', '/termijnen?ernst=ALLES'];
      const links = [
        `/meldingen/${verhaal.nummer}`,
        `/meldingen/${verhaal.nummer}/vaststelling`,
        `/meldingen/${verhaal.nummer}/besluit`,
        `/postvak/${verhaal.zaakId}`,
      ];
      for (const pad of lijsten) {
        await w.ga(pad);
        eis(!(await w.p.content()).includes(verhaal.nummer), `${pad} shows ${verhaal.nummer}`);
      }
      eis(!/te laat/.test(await w.p.title()), `the title counts: ${await w.p.title()}`);
      for (const pad of links) {
        await w.ga(pad);
        await w.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
        eis(!(await w.p.title()).includes(verhaal.nummer), `the title tells ${await w.p.title()}`);
      }
      await w.kijk(`onzichtbaar-${email.replace(/\W+/g, '-')}`);
      const bytes = (await Promise.all(gelezen)).join('\n');
      for (const geheim of [verhaal.nummer, verhaal.naam, verhaal.meldingId])
        eis(!bytes.includes(geheim), `${geheim} was in an answer`);
    });

  await proef(
    'geen enkel account zonder deel erin vindt er iets van, langs geen enkele vraag aan de server',
    async () => {
      const { demoAccounts } = await (await alsAccount(basis)).vraag('{ demoAccounts { email } }');
      const ids = {
        nummer: verhaal.nummer,
        melding: verhaal.meldingId,
        termijn: await een('select id from termijn.termijn where dossier_id = $1 limit 1'),
        extern: await een('select id from igj.externe_melding where dossier_id = $1'),
        zaak: verhaal.zaakId,
      };
      const eigen = (await sql('select id from termijn.termijn where dossier_id = $1', [verhaal.meldingId])).map(
        (r) => r.id,
      );
      const mis = [];
      let bekeken = 0;
      for (const { email } of demoAccounts) {
        if (MET_DEEL.includes(email)) continue;
        const a = await alsAccount(basis, email);
        if (email === 'toezichthouder-rechtmatigheid@rivierstad.demo') {
          const { ik } = await a.vraag('{ ik { lidmaatschappen { id } } }');
          await a.vraag('mutation ($id: ID!) { werkruimteKiezen(lidmaatschapId: $id) { __typename } }', {
            id: ik.lidmaatschappen[0].id,
          });
        }
        const antwoord = await a.vraag(VRAGEN, ids);
        // The inspectie's own case, with its own id, also stands in its own notices.
        const kopie = HEEFT_KOPIE.includes(email);
        const bytes = JSON.stringify(kopie ? { ...antwoord, zaak: null, postvak: null } : antwoord);
        const vanHier = [verhaal.nummer, verhaal.naam, ids.melding, ids.extern, ...eigen];
        for (const geheim of kopie ? vanHier : [...vanHier, ids.zaak])
          if (bytes.includes(geheim)) mis.push(`${email}: ${geheim}`);
        if (Object.values(antwoord.termijnTellingen).some((n) => n > 0))
          mis.push(`${email}: counted ${JSON.stringify(antwoord.termijnTellingen)}`);
        bekeken++;
      }
      eis(mis.length === 0, mis.join(' | '));
      eis(bekeken > 60, `only ${bekeken} accounts were looked at`);
    },
  );

  await proef('de melder ziet alleen de stand; wie ontvangt maar niet behandelt, mag niets vastleggen', async () => {
    const a = await alsAccount(basis, 'medewerker@zonnehof.demo');
    const { melding, mijnMeldingen } = await a.vraag(
      'query ($n: String!) { melding(nummer: $n) { id } mijnMeldingen(first: 50) { edges { node { nummer } } } }',
      { n: verhaal.nummer },
    );
    eis(
      melding === null && mijnMeldingen.edges.some(({ node }) => node.nummer === verhaal.nummer),
      'the reporter sees the case, or not their own report',
    );
    const w = await browser.bezoeker({ basis, email: 'meldteamlid@zonnehof.demo' });
    await w.ga(`/meldingen/${verhaal.nummer}/vaststelling`);
    await w.p.getByText('U kunt nu geen vaststelling vastleggen.').waitFor();
    await w.kijk('vaststelling-niet-nu');
  });

  await proef('wie wordt uitgesloten terwijl de pagina open is, raakt de inhoud meteen kwijt', async () => {
    const bestuurder = 'bestuurder@zonnehof.demo';
    const w = await browser.bezoeker({ basis, email: bestuurder });
    await w.ga(`/meldingen/${verhaal.nummer}`);
    await w.p.getByText(verhaal.naam).first().waitFor();
    const tweede = await w.ctx.newPage();
    await tweede.goto(`${basis}/termijnen?ernst=ALLES`);
    await tweede
      .getByRole('row', { name: new RegExp(verhaal.nummer) })
      .first()
      .waitFor();
    const [{ naam }] = await sql(
      `select achternaam as naam from organisatie.persoon q join organisatie.lidmaatschap l on l.persoon_id = q.id join organisatie.account a on a.id = l.account_id where a.email = $1`,
      [bestuurder],
    );

    const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await af.ga(`/meldingen/${verhaal.nummer}`);
    await af.p.getByRole('button', { name: /Met u kijk/ }).click();
    await af.p.getByRole('button', { name: 'Sluit iemand uit' }).click();
    const paneel = af.p.getByRole('dialog', { name: 'Sluit iemand uit' });
    await paneel.getByRole('button', { name: 'Sluit uit' }).click();
    await paneel.getByText('Kies wie u uitsluit.').first().waitFor();
    await af.kijk('uitsluiten-fout');
    await paneel.getByRole('combobox', { name: /Wie staat te dichtbij/ }).fill(naam);
    await paneel
      .getByRole('option', { name: new RegExp(naam) })
      .first()
      .click();
    await paneel.getByRole('textbox', { name: /Waarom/ }).fill('Familie van de persoon over wie het gaat.');
    await paneel.getByRole('button', { name: 'Sluit uit' }).click();
    await af.p.getByText(/is uitgesloten\./).waitFor();

    for (const tab of [w.p, tweede]) await tab.evaluate(() => window.dispatchEvent(new Event('focus')));
    await w.p.getByRole('heading', { level: 1, name: 'U ziet deze zaak niet meer.' }).waitFor();
    eis(
      !(await w.p.content()).includes(verhaal.naam) && !(await w.p.content()).includes(verhaal.nummer),
      'the content is still on the page',
    );
    eis(!(await w.p.title()).includes(verhaal.nummer), 'the number is still in the title');
    await w.kijk('toegang-weg');
    await tweede
      .getByRole('row', { name: new RegExp(verhaal.nummer) })
      .first()
      .waitFor({ state: 'detached' });
    await w.ga(`/meldingen/${verhaal.nummer}`);
    await w.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
    // Earlier notices and decisions are gone too.
    const a = await alsAccount(basis, bestuurder);
    const uit = JSON.stringify(
      await a.vraag(
        '{ notificaties(first: 100) { edges { node { pad } } } externeMeldingen(first: 100) { edges { node { meldingNummer } } } meldingOverzicht(first: 100) { edges { node { nummer } } } }',
      ),
    );
    eis(!uit.includes(verhaal.nummer), 'an earlier notice or the overview still tells');
  });
};
