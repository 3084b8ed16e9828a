// Youth care goes to the IGJ under the Jeugdwet: prepared beside the other report, late with its reason, worked on and closed there.
import { alsAccount, maakCalamiteit } from '../api.mjs';
import { eis } from '../browser.mjs';
import { AANBIEDER, komtAan, wachtOp, zaakVan } from '../igj-wereld.mjs';
import { cijfers, dagIn, plusDagen } from '../verhaal.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';
const GEHEIM = 'Geheimwoord-van-de-inspectie';
const MELDPUNT = 'meldpunt@igj.demo';
const INSPECTEUR = 'inspecteur@igj.demo';
const ANTWOORDEN = {
  clientGeboortedatum: '2011-05-05',
  clientContact: 'Ouders, bereikbaar via de zorgaanbieder.',
  jeugdVorm: 'VERBLIJF',
  jeugdWie: 'JEUGDIGE',
  ookWkkgz: 'NEE',
  actieOnderzoek: 'Twee collega’s van buiten de groep onderzoeken het.',
  actieOnderzoekTermijn: 'Binnen 6 weken',
  actieHerstel: 'Er is dag en nacht toezicht.',
  actieHerstelTermijn: 'Gedaan',
  actieInformeren: 'De gedragswetenschapper sprak met de ouders.',
  actieInformerenTermijn: 'Gedaan',
  omGemeld: 'NEE',
};

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const [{ id: beslisserLid }] = await sql(
    'select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1',
    [AANBIEDER.bestuurder],
  );
  const { melder, behandelaar, bestuurder } = AANBIEDER;
  const feiten = 'Een jeugdige liep weg van de groep en raakte zwaargewond. Niemand zocht.';
  const melding = await maakCalamiteit(basis, { melder, behandelaar, beslisserLid, feiten });
  const pad = `/meldingen/${melding.nummer}/besluit?soort=JEUGD_CALAMITEIT`;
  const stand = async () =>
    (
      await sql(
        `select id, status, versie from igj.externe_melding where dossier_id = $1 and categorie = 'JEUGD_CALAMITEIT'`,
        [melding.id],
      )
    )[0];
  const term = async (code) =>
    (
      await sql(`select status, te_laat from termijn.termijn where dossier_id = $1 and code = $2`, [melding.id, code])
    )[0];

  await proef('de bestuurder kiest hoe u over jeugdhulp meldt, en welke gemeente sneller een melding wil', async () => {
    const b = await browser.bezoeker({ basis, email: bestuurder });
    const { p } = b;
    await b.ga('/instellingen/igj');
    const zorg = p.getByRole('group', { name: /Welke zorg geeft uw organisatie/ });
    for (const naam of ['Jeugdhulp', 'Hulp uit de Wmo']) await zorg.getByRole('checkbox', { name: naam }).check();
    await p.getByRole('group', { name: 'Hoe meldt u bij de IGJ over jeugdhulp?' }).waitFor();
    const termijnen = p.getByRole('group', { name: /Hoe snel wil een gemeente/ });
    await termijnen.getByRole('button', { name: 'Voeg een termijn toe' }).click();
    await termijnen.getByRole('button', { name: 'Voeg toe' }).click();
    await p.getByText('Kies een gemeente.').waitFor();
    await termijnen.getByLabel('Welke gemeente?').selectOption({ label: 'Een andere gemeente' });
    await termijnen.getByLabel('Naam van de gemeente').fill('Gemeente Verweg');
    await termijnen.getByLabel('Hoeveel uur of werkdagen?').fill('24');
    await b.kijk('jeugd-instelling');
    await termijnen.getByRole('button', { name: 'Voeg toe' }).click();
    await termijnen.getByText('24 uur').waitFor();
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText(/Bewaard\./).waitFor();
    await b.ga('/instellingen/igj');
    await p.getByText('Gemeente Verweg').waitFor();
    await termijnen.getByRole('button', { name: /Haal de termijn weg van Gemeente Verweg/ }).click();
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText(/Bewaard\./).waitFor();
    const m = await browser.bezoeker({ basis, maat: 'telefoon', email: bestuurder });
    await m.ga('/instellingen/igj');
    await m.p.getByRole('group', { name: 'Hoe meldt u bij de IGJ over jeugdhulp?' }).waitFor();
    await m.kijk('jeugd-instelling-telefoon');
  });

  const af = await browser.bezoeker({ basis, email: behandelaar });
  await proef('omdat u jeugdhulp geeft staat die melding ernaast; de termijn telt vanaf de vaststelling', async () => {
    const { p } = af;
    await af.ga(`/meldingen/${melding.nummer}/besluit`);
    await p.getByRole('link', { name: 'Calamiteit in de jeugdhulp' }).click();
    await p.getByText(/Jeugdwet, artikel 4\.1\.8/).waitFor();
    await af.kijk('jeugd-begin');
    await p.getByRole('button', { name: 'Maak de melding' }).dblclick();
    await p.getByText(/Er missen nog \d+ antwoorden/).waitFor();
    await p.getByText('Bij welke jeugdhulp of maatregel gebeurde het?').first().waitFor();
    await p.getByText('Leidraad Meldingen Jeugd', { exact: true }).waitFor();
    await af.kijk('jeugd-concept');
    eis((await term('JEUGD_MELDING'))?.status === 'LOOPT', 'the term of youth care does not run');
  });

  await proef('te laat kan, met uw uitleg; die gaat mee, en alleen jeugdhulp is één melding', async () => {
    const a = await alsAccount(basis, behandelaar);
    const waarden = Object.entries(ANTWOORDEN).map(([code, waarde]) => ({ code, waarde }));
    const { id, versie } = await stand();
    const { uit } = await a.vraag(
      `mutation ($id: ID!, $v: Int!, $w: [VeldWaarde!]!) { uit: externeMeldingBewaren(id: $id, versie: $v, waarden: $w) { __typename ... on ExterneMelding { ontbrekend } } }`,
      { id, v: versie, w: waarden },
    );
    eis(uit.ontbrekend?.length === 0, JSON.stringify(uit));
    await af.ga(pad);
    await af.p.getByText('Alles wat moet, is ingevuld').waitFor();
    await af.p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).dblclick();
    await af.p.getByText('De melding wacht op de bestuurder').waitFor();
    // As if three working days had passed: what the screen shows follows the term.
    await sql(
      `update termijn.termijn set vervalt_op = now() - interval '1 minute', veilig_voor_op = now() - interval '1 minute', binnenkort_vanaf = now() - interval '2 minutes', vandaag_vanaf = now() - interval '2 minutes'
       where dossier_id = $1 and code = 'JEUGD_MELDING'`,
      [melding.id],
    );
    const b = await browser.bezoeker({ basis, email: bestuurder });
    await b.ga(pad);
    await b.p.getByText('Dit gaat naar de IGJ').waitFor();
    await b.p.getByRole('link', { name: 'Ga verder naar bevestigen' }).click();
    await b.p.getByLabel(/Waarom meldt u later dan de termijn/).fill('De behandelaar was ziek.');
    await b.kijk('jeugd-bevestigen-laat');
    await b.p.getByRole('button', { name: 'Bevestig de melding' }).dblclick();
    await b.p.getByText('De IGJ bevestigt nog dat hij binnen is.').waitFor();
    await b.kijk('jeugd-verzonden');
    const verzonden = await sql(
      `select velden from overdracht.overdracht where dossier_id = $1 and grondslag like 'Jeugdwet artikel 4.1.8%'`,
      [melding.id],
    );
    eis(verzonden.length === 1, `${verzonden.length} sendings`);
    eis(verzonden[0].velden.includes('waaromTeLaat'), 'the words about lateness did not go along');
    const t = await term('JEUGD_MELDING');
    eis(t.status === 'GEHAALD' && t.te_laat === true, `the term is ${JSON.stringify(t)}`);
    eis((await term('IGJ_MELDING')).status === 'VERVALLEN', 'the other duty still runs');
  });

  const zaak = await zaakVan(sql, (await stand()).id);
  const deel = (naam) => `/postvak/${zaak.id}?deel=${naam}`;

  await proef('het meldpunt vindt de melding in het Postvak, bevestigt met een rapport en wijst toe', async () => {
    const m = await browser.bezoeker({ basis, email: MELDPUNT });
    const { p } = m;
    await m.ga('/postvak');
    await p.getByRole('link', { name: 'Calamiteit in de jeugdhulp' }).first().waitFor();
    await p.getByLabel('Soort', { exact: true }).selectOption({ label: 'Calamiteit in de jeugdhulp' });
    await p.getByRole('link', { name: 'Calamiteit in de jeugdhulp' }).first().waitFor();
    await m.kijk('jeugd-postvak');
    await m.ga(`/postvak/${zaak.id}`);
    await p.getByText('De behandelaar was ziek.').waitFor();
    await p
      .getByRole('group', { name: /Vraagt u een rapport/ })
      .getByRole('radio', { name: 'Ja', exact: true })
      .check();
    await p.getByRole('button', { name: 'Bevestig de ontvangst' }).dblclick();
    await p.getByText(/U vroeg een rapport/).waitFor();
    await m.kijk('jeugd-zaak');
    await wachtOp(
      sql,
      'the term of the report',
      `select 1 from termijn.termijn where dossier_id = $1 and code = 'JEUGD_RAPPORTAGE'`,
      [melding.id],
    );
    const [{ id: lid }] = await sql(
      'select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1',
      [INSPECTEUR],
    );
    const a = await alsAccount(basis, MELDPUNT);
    const [{ versie }] = await sql('select versie from igj.inspectiezaak where id = $1', [zaak.id]);
    const { uit } = await a.vraag(
      `mutation ($id: ID!, $v: Int!, $l: ID!) { uit: zaakToewijzen(zaakId: $id, versie: $v, lidmaatschapId: $l) { __typename } }`,
      { id: zaak.id, v: versie, l: lid },
    );
    eis(uit.__typename === 'Zaak', JSON.stringify(uit));
  });

  const i = await browser.bezoeker({ basis, email: INSPECTEUR });
  const { p } = i;
  const kies = (vraag, antwoord) =>
    p.getByRole('group', { name: vraag }).getByRole('radio', { name: antwoord, exact: true }).check();

  await proef('de inspecteur vraagt een aanvulling, stelt een vraag, en krijgt beide', async () => {
    await i.ga(deel('briefwisseling'));
    await p.getByRole('button', { name: 'Stel een vraag' }).click();
    await p.getByRole('textbox', { name: 'Uw vraag' }).fill('Wie had dienst?');
    const { ik } = await (await alsAccount(basis, INSPECTEUR)).vraag('{ ik { nu } }');
    await p
      .getByRole('textbox', { name: 'Antwoord uiterlijk op' })
      .fill(cijfers(plusDagen(dagIn(new Date(ik.nu)), 14)));
    await p.getByRole('button', { name: 'Stuur de vraag' }).click();
    await p.getByText('Wie had dienst?').waitFor();
    const { id } = await stand();
    await komtAan(sql, id, 'VRAAG');
    const a = await alsAccount(basis, INSPECTEUR);
    const gevraagd = await a.vraag(
      `mutation ($s: ID!, $id: ID!) { uit: zaakAanvullingVragen(sleutel: $s, zaakId: $id, tekst: "Wie heeft het gezag?", velden: ["jeugdGezag"]) { __typename } }`,
      { s: crypto.randomUUID(), id: zaak.id },
    );
    eis(gevraagd.uit.__typename === 'Zaak', JSON.stringify(gevraagd));
    await komtAan(sql, id, 'AANVULVERZOEK');
    await af.ga(`${pad}&deel=briefwisseling`);
    await af.p.getByText('Wie heeft het gezag?').first().waitFor();
    await af.p.getByText('Wie had dienst?').first().waitFor();
    await af.kijk('jeugd-aanbieder-brieven');
    const h = await alsAccount(basis, behandelaar);
    const [{ kenmerk }] = await sql(`select kenmerk from igj.bericht where over_id = $1 and soort = 'VRAAG'`, [id]);
    for (const [vraag, v] of [
      [
        `mutation ($s: ID!, $id: ID!, $op: String!) { uit: externeMeldingAntwoorden(sleutel: $s, id: $id, antwoordOp: $op, tekst: "De groepsleider.") { __typename } }`,
        { op: kenmerk },
      ],
      [
        `mutation ($s: ID!, $id: ID!, $w: [VeldWaarde!]!) { uit: externeMeldingAanvullen(sleutel: $s, id: $id, tekst: "", velden: $w) { __typename } }`,
        { w: [{ code: 'jeugdGezag', waarde: 'De moeder' }] },
      ],
    ]) {
      const { uit } = await h.vraag(vraag, { s: crypto.randomUUID(), id, ...v });
      eis(uit.__typename === 'ExterneMelding', JSON.stringify(uit));
    }
    await komtAan(sql, zaak.id, 'ANTWOORD');
    await komtAan(sql, zaak.id, 'AANVULLING');
    for (const code of ['IGJ_VRAAG', 'JEUGD_AANVULLEN'])
      eis((await term(code)).status === 'GEHAALD', `${code} is not met`);
  });

  await proef(
    'weegt, neemt een maatregel op grond van de Jeugdwet, en heeft geen conceptrapport van de Wkkgz',
    async () => {
      await i.ga(deel('intern'));
      await p.getByRole('button', { name: 'Weeg de melding' }).click();
      await kies(/Hoe ernstig is dit/, 'Ernstig');
      await kies(/Hoe groot is de kans/, 'Gemiddeld');
      await kies(/Heeft dit spoed/, 'Nee');
      await kies(/Staat er genoeg/, 'Ja');
      await kies(/Raakt dit de kwaliteit/, 'Ja');
      await p.getByLabel('Waarom weegt u het zo?').fill(`Er was geen toezicht. ${GEHEIM}`);
      await p.getByRole('button', { name: 'Bewaar de weging' }).click();
      await p.getByRole('button', { name: 'Weeg opnieuw' }).waitFor();
      await i.ga(deel('toezicht'));
      await p.getByRole('button', { name: 'Neem een maatregel' }).click();
      await p.getByRole('radio', { name: /^Gesprek/ }).check();
      await p.getByText('Grondslag: Jeugdwet artikel 9.2 (aanname).').waitFor();
      await i.kijk('jeugd-maatregel');
      await i.ga(deel('beoordeling'));
      await p.getByRole('button', { name: 'Kies hoe het verder gaat' }).waitFor();
      eis((await p.getByRole('button', { name: /conceptrapport/ }).count()) === 0, 'a concept report about youth care');
    },
  );

  await proef('sluit met een reden die de aanbieder leest, ook op een telefoon', async () => {
    await i.ga(deel('beoordeling'));
    await p.getByRole('button', { name: 'Kies hoe het verder gaat' }).click();
    await p.getByRole('radio', { name: 'De zaak sluiten' }).check();
    await p.getByLabel('Waarom kiest u dit?').fill(`Genoeg gedaan. ${GEHEIM}`);
    await p.getByLabel('Waarom sluit u de zaak?').fill('Het toezicht is in orde. Wij sluiten de zaak.');
    await p.getByRole('button', { name: 'Kies en stuur het bericht' }).click();
    await p.getByText('Afgesloten').first().waitFor();
    await komtAan(sql, (await stand()).id, 'AFSLUITING');
    eis((await term('JEUGD_RAPPORTAGE')).status === 'VERVALLEN', 'the report is still asked');
    const b = await browser.bezoeker({ basis, maat: 'telefoon', email: bestuurder });
    await b.ga(`${pad}&deel=briefwisseling`);
    await b.p.getByText('Het toezicht is in orde. Wij sluiten de zaak.').waitFor();
    await b.p.getByText('Dit stuurde de inspectie').first().waitFor();
    eis(!(await b.p.content()).includes(GEHEIM), 'the provider reads what the inspectie kept');
    await b.kijk('jeugd-aanbieder-gesloten');
    await b.ga('/externe-meldingen');
    await b.p.getByRole('heading', { level: 1, name: 'Externe meldingen' }).waitFor();
    await b.p.getByRole('link', { name: 'Calamiteit in de jeugdhulp' }).first().waitFor();
    await b.kijk('jeugd-lijst-telefoon');
    const m = await browser.bezoeker({ basis, maat: 'telefoon', email: INSPECTEUR });
    await m.ga(`/postvak/${zaak.id}`);
    await m.p.getByText('Bij welke jeugdhulp of maatregel gebeurde het?').first().waitFor();
    await m.kijk('jeugd-zaak-telefoon');
  });

  await proef('twijfelt u over jeugdhulp zonder interne melding? Dan tellen 6 weken vanaf de gebeurtenis', async () => {
    await af.ga('/externe-meldingen/nieuw');
    const n = af.p;
    await n.getByRole('heading', { level: 1, name: 'Nieuwe externe melding' }).waitFor();
    await n.getByRole('radio', { name: 'Geweld in de jeugdhulp' }).check();
    await n.getByText('Is dit geweld in de jeugdhulp?').waitFor();
    await n.getByRole('radio', { name: /Nog niet duidelijk/ }).check();
    await n.getByText('Wanneer gebeurde het?').first().waitFor();
    await af.kijk('jeugd-twijfel');
  });

  await proef('een ander vindt de zaak niet, ook niet met de directe link', async () => {
    for (const email of [
      'registerbeheerder@igj.demo',
      'bestuurder@lindeboom.demo',
      'toezichthouder-kwaliteit@rivierstad.demo',
    ]) {
      const w = await browser.bezoeker({ basis, email });
      await w.ga(`/postvak/${zaak.id}`);
      await w.p.getByText(NIET).waitFor();
    }
  });
};
