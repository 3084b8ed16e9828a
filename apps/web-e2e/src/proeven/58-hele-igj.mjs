// The whole life of three reports on both sides, in a world of their own: one incomplete and investigated, one late, one passed on.
import { eis } from '../browser.mjs';
import { AANBIEDER, aangeboden, geefAan, komtAan, losAangeboden, verzonden, wachtOp, zaakVan } from '../igj-wereld.mjs';
import { vulRapport } from '../rapport.mjs';
import { stapHulp } from '../stappen.mjs';

const GEHEIM = 'Binnenwoord-van-de-inspectie';
const INSPECTEUR = 'inspecteur@igj.demo';

/** So many days on, as people type it. */
const over = (dagen) => {
  const d = new Date(Date.now() + dagen * 86_400_000);
  return `${d.getUTCDate()}-${d.getUTCMonth() + 1}-${d.getUTCFullYear()}`;
};

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const bezoek = (email, maat) => browser.bezoeker({ basis, email, maat });
  const af = await bezoek(AANBIEDER.behandelaar);
  const best = await bezoek(AANBIEDER.bestuurder);
  const meldpunt = await bezoek('meldpunt@igj.demo');
  const igj = await bezoek(INSPECTEUR);
  const { kies } = stapHulp(igj.p);
  const zaakPad = (zaak, deel) => `/postvak/${zaak.id}${deel ? `?deel=${deel}` : ''}`;
  const meldingPad = (m, deel) =>
    `${m.pad}${m.pad.startsWith('/meldingen') ? '/besluit?soort=CALAMITEIT' : '?'}${deel ? `&deel=${deel}` : ''}`;
  const termijn = async (id, code) =>
    (await sql('select id, status, te_laat from termijn.termijn where dossier_id = $1 and code = $2', [id, code]))[0];
  const verstuur = async (melding) => {
    await best.ga(meldingPad(melding));
    await best.p.getByText('Dit gaat naar de IGJ').waitFor();
    await best.p.getByRole('link', { name: 'Ga verder naar bevestigen' }).click();
    await best.p.getByRole('button', { name: 'Bevestig de melding' }).click();
    await best.p.getByText('De melding is verzonden').waitFor();
    return zaakVan(sql, melding.id);
  };
  const bevestig = async (rapport) => {
    await kies(igj.p, /Vraagt u een rapport/, rapport);
    await igj.p.getByRole('button', { name: 'Bevestig de ontvangst' }).click();
    await igj.p.getByText(/De ontvangst is bevestigd op/).waitFor();
  };
  const weeg = async (zaak, raakt) => {
    await igj.ga(zaakPad(zaak, 'intern'));
    await igj.p.getByRole('button', { name: 'Weeg de melding' }).click();
    await kies(igj.p, /Hoe ernstig is dit/, 'Ernstig');
    await kies(igj.p, /Hoe groot is de kans/, 'Laag');
    await kies(igj.p, /Heeft dit spoed/, 'Nee');
    await kies(igj.p, /Staat er genoeg/, 'Ja');
    await kies(igj.p, /Raakt dit de kwaliteit/, raakt);
    await igj.p.getByLabel('Waarom weegt u het zo?').fill(`Zo wegen wij dit. ${GEHEIM}`);
    await igj.p.getByRole('button', { name: 'Bewaar de weging' }).click();
    await igj.p.getByRole('button', { name: 'Weeg opnieuw' }).waitFor();
  };
  const nietBijAanbieder = async (w) =>
    eis(!(await w.p.content()).includes(GEHEIM), 'an own word of the inspectie got out');

  let m;
  let zaak;
  await proef('onvolledig: de bestuurder verstuurt; het meldpunt geeft de zaak aan een inspecteur', async () => {
    m = await aangeboden(product(), 'Een cliënt at iets waar zij allergisch voor is, en moest naar het ziekenhuis.');
    zaak = await verstuur(m);
    await meldpunt.ga('/postvak');
    await meldpunt.p
      .getByRole('row', { name: new RegExp(zaak.nummer) })
      .getByRole('link')
      .click();
    await meldpunt.p.getByText('Dit stuurde de aanbieder').waitFor();
    const [{ naam }] = await sql('select naam from organisatie.account where email = $1', [INSPECTEUR]);
    const keuze = meldpunt.p.getByLabel(/^Geef aan een/);
    await keuze.locator('option').filter({ hasText: naam }).waitFor({ state: 'attached' });
    await keuze.selectOption({ label: await keuze.locator('option').filter({ hasText: naam }).innerText() });
    await meldpunt.p.getByRole('button', { name: 'Wijs toe' }).click();
    await meldpunt.p.getByText('De zaak is toegewezen.').waitFor();
  });

  await proef(
    'de inspecteur mist iets en vraagt het; de aanbieder vult aan; beide zien wat de ander ziet',
    async () => {
      const { p } = igj;
      await igj.ga(zaakPad(zaak, 'briefwisseling'));
      await p.getByRole('button', { name: 'Vraag om een aanvulling' }).click();
      await p.getByRole('checkbox', { name: /^Waar gebeurde het/ }).check();
      await p.getByLabel('Wat vraagt u?').fill('Waar at de cliënt, en wie was erbij?');
      await p.getByRole('button', { name: 'Stuur de vraag' }).click();
      await p.getByText('Wacht op aanvulling').first().waitFor();
      await p.getByText('Dit ziet de aanbieder').first().waitFor();
      await komtAan(sql, m.id, 'AANVULVERZOEK');
      await af.ga(meldingPad(m, 'briefwisseling'));
      await af.p.getByText('Dit stuurde de inspectie').first().waitFor();
      await af.p.getByText('Waar at de cliënt, en wie was erbij?').waitFor();
      await af.p.getByRole('button', { name: 'Vul aan', exact: true }).click();
      await af.p.getByRole('textbox', { name: /^Waar gebeurde het/ }).fill('In de eetzaal van de locatie.');
      await af.p.getByLabel(/Wat wilt u erbij zeggen/).fill('Twee medewerkers waren erbij.');
      await af.p.getByRole('button', { name: 'Stuur de aanvulling' }).click();
      await af.p.getByText('Dit stuurde u aan de IGJ').first().waitFor();
      await komtAan(sql, zaak.id, 'AANVULLING');
      await igj.ga(zaakPad(zaak));
      await p.getByText('Later veranderd of aangevuld').waitFor();
      await p.getByText('In de eetzaal van de locatie.').first().waitFor();
      eis((await p.getByText('Wacht op aanvulling').count()) === 0, 'the case still waits');
      eis((await termijn(m.dossierId, 'IGJ_AANVULLEN')).status === 'GEHAALD', 'the term to complete is not met');
    },
  );

  await proef('bevestigt met een rapport, weegt binnen, en laat de aanbieder onderzoeken', async () => {
    const { p } = igj;
    await bevestig('Ja');
    await weeg(zaak, 'Ja');
    await igj.ga(zaakPad(zaak, 'beoordeling'));
    await p.getByRole('button', { name: 'Kies hoe het verder gaat' }).click();
    await p.getByRole('radio', { name: 'De aanbieder onderzoekt' }).check();
    await p.getByLabel('Waarom kiest u dit?').fill(`De commissie is onafhankelijk. ${GEHEIM}`);
    await p.getByRole('button', { name: 'Leg de keuze vast' }).click();
    await p.getByText('Wacht op rapport').first().waitFor();
  });

  let rapportPad;
  await proef(
    'de aanbieder onderzoekt en schrijft het rapport; de bestuurder geeft zijn oordeel en verstuurt',
    async () => {
      rapportPad = `${m.pad}/rapportage/${m.id}`;
      const { p } = af;
      await af.ga(meldingPad(m));
      await p.getByText('De IGJ bevestigde de ontvangst').waitFor();
      await p.getByText(zaak.nummer).first().waitFor();
      await af.ga(rapportPad);
      await p.getByRole('button', { name: 'Begin het rapport' }).click();
      await p.getByRole('list', { name: 'Hoofdstukken van het rapport' }).waitFor();
      await af.ga(`${rapportPad}?deel=CONCLUSIE`);
      await p
        .getByRole('textbox', { name: /Wat is de conclusie/ })
        .fill('De lijst met allergieën hing niet in de keuken.');
      await p.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await p.getByText('Het hoofdstuk is bewaard.').waitFor();
      await vulRapport(basis, m.id);
      await af.ga(rapportPad);
      await p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
      await p.getByText('Het rapport ligt bij de bestuurder.').waitFor();
      const b = best.p;
      await best.ga(`${rapportPad}?deel=BESTUUR`);
      await b.getByRole('textbox', { name: /Wat vindt het bestuur/ }).fill('Wij nemen de conclusies over.');
      await b.getByRole('textbox', { name: /Wat besluit het bestuur/ }).fill('De lijst hangt vanaf nu in elke keuken.');
      await b.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await b.getByText('Het hoofdstuk is bewaard.').waitFor();
      await best.ga(`${rapportPad}?deel=ALLES`);
      await b.getByText('Dit gaat naar de inspectie.').waitFor();
      await b.getByRole('button', { name: 'Keur goed en verstuur' }).click();
      await b.getByText('Verzonden', { exact: true }).first().waitFor();
      eis((await termijn(m.dossierId, 'IGJ_RAPPORTAGE')).status === 'GEHAALD', 'the term of the report is not met');
      await komtAan(sql, zaak.id, 'RAPPORTAGE');
    },
  );

  await proef('de inspecteur beoordeelt het rapport per onderdeel; een onderdeel is onvoldoende', async () => {
    const { p } = igj;
    await igj.ga(zaakPad(zaak, 'beoordeling'));
    await p.getByRole('button', { name: 'Beoordeel het rapport' }).click();
    const groepen = p.getByRole('group').filter({ has: p.getByRole('radio', { name: 'Voldoende', exact: true }) });
    await groepen.first().waitFor();
    const aantal = await groepen.count();
    eis(aantal > 10, `${aantal} elements`);
    for (let i = 1; i < aantal; i++)
      await groepen.nth(i).getByRole('radio', { name: 'Voldoende', exact: true }).check();
    await groepen.first().getByRole('radio', { name: 'Onvoldoende', exact: true }).check();
    await p.getByRole('button', { name: 'Bewaar het oordeel' }).click();
    await p.getByText('Schrijf op wat er niet goed genoeg is.').first().waitFor();
    await p.getByRole('textbox', { name: 'Uitleg' }).first().fill(`Te kort. ${GEHEIM}`);
    await p.getByRole('button', { name: 'Bewaar het oordeel' }).click();
    await p.getByText(`Beoordeeld: ${aantal} van ${aantal} onderdelen`).waitFor();
    await igj.kijk('igj-beoordeeld');
    await p.getByRole('link', { name: 'Stel een vraag aan de aanbieder' }).click();
    await p.getByRole('button', { name: 'Stel een vraag' }).click();
    await p.getByLabel('Uw vraag').fill('Wie controleert of de lijst er hangt?');
    await p.getByRole('textbox', { name: 'Antwoord uiterlijk op' }).fill(over(14));
    await p.getByRole('button', { name: 'Stuur de vraag' }).click();
    await p.getByText('Wie controleert of de lijst er hangt?').first().waitFor();
  });

  await proef('de aanbieder antwoordt; de inspectie sluit met een reden; binnen blijft binnen', async () => {
    await komtAan(sql, m.id, 'VRAAG');
    await af.ga(meldingPad(m, 'briefwisseling'));
    await af.p.getByText('De IGJ stelt nog vragen').first().waitFor();
    await af.p.getByRole('button', { name: 'Beantwoord de vraag' }).click();
    await af.p.getByLabel('Uw antwoord').fill('De teamleider, elke maandag.');
    await af.p.getByRole('button', { name: 'Stuur het antwoord' }).click();
    await af.p.getByText('De teamleider, elke maandag.').first().waitFor();
    await komtAan(sql, zaak.id, 'ANTWOORD');
    const { p } = igj;
    await igj.ga(zaakPad(zaak, 'briefwisseling'));
    await p.getByText('De teamleider, elke maandag.').first().waitFor();
    await igj.ga(zaakPad(zaak, 'beoordeling'));
    await p.getByRole('button', { name: 'Kies opnieuw' }).click();
    await p.getByRole('radio', { name: 'De zaak sluiten' }).check();
    await p.getByLabel('Waarom kiest u dit?').fill(`Het is goed zo. ${GEHEIM}`);
    await p.getByLabel('Waarom sluit u de zaak?').fill('U onderzocht dit goed en nam maatregelen.');
    await p.getByRole('button', { name: 'Kies en stuur het bericht' }).click();
    await p.getByText('Afgesloten').first().waitFor();
    await komtAan(sql, m.id, 'AFSLUITING');
    const t = await bezoek(AANBIEDER.behandelaar, 'telefoon');
    await t.ga(meldingPad(m, 'briefwisseling'));
    await t.p.getByText('Afgesloten door de IGJ').first().waitFor();
    await t.p.getByText('U onderzocht dit goed en nam maatregelen.').waitFor();
    await t.kijk('igj-afgesloten-aanbieder', ['telefoon']);
    await nietBijAanbieder(t);
    const resten = await sql(
      `select 1 from overdracht.overdracht where inhoud like $1 union all select 1 from overdracht.ontvangst where inhoud like $1`,
      [`%${GEHEIM}%`],
    );
    eis(resten.length === 0, 'a copy carries an own word of the inspectie');
  });

  let laat;
  let late;
  await proef('te laat: de bestuurder ziet dat de termijn voorbij is, en verstuurt toch', async () => {
    laat = await losAangeboden(product(), 12);
    await best.ga(meldingPad(laat));
    await best.p.getByText('Deze termijn is voorbij.').waitFor();
    await best.kijk('igj-laat-bestuurder');
    late = await verstuur(laat);
    await best.p
      .getByText(/^Gehaald, \d+ dagen te laat$/)
      .first()
      .waitFor();
    const t = await termijn(laat.dossierId, 'IGJ_MELDING');
    eis(t.status === 'GEHAALD' && t.te_laat, `the term is ${t.status}, late: ${t.te_laat}`);
  });

  await proef('legt bij de termijn uit waarom, en schrijft het de inspectie', async () => {
    const { p } = af;
    const { id } = await termijn(laat.dossierId, 'IGJ_MELDING');
    await af.ga(`/termijnen/${id}`);
    await p.getByRole('button', { name: 'Leg uit waarom het te laat was' }).click();
    const venster = p.getByRole('dialog');
    await venster.getByRole('radio', { name: 'We wachtten op anderen' }).check();
    await venster
      .getByRole('textbox', { name: /Wat gebeurde er/ })
      .fill('Het ziekenhuis stuurde de uitslag pas gisteren.');
    await venster.getByRole('button', { name: 'Bewaar de uitleg' }).click();
    await p.getByText('Het ziekenhuis stuurde de uitslag pas gisteren.').waitFor();
    await af.ga(meldingPad(laat, 'briefwisseling'));
    await p.getByRole('button', { name: 'Vul de melding aan' }).click();
    await p
      .getByLabel(/Wat wilt u erbij zeggen/)
      .fill('Wij meldden te laat: het ziekenhuis stuurde de uitslag pas gisteren.');
    await p.getByRole('button', { name: 'Stuur de aanvulling' }).click();
    await p.getByText('Dit stuurde u aan de IGJ').first().waitFor();
    await komtAan(sql, late.id, 'AANVULLING');
  });

  await proef('bij de inspectie staat dat het te laat is, in het postvak en bij de zaak, met de uitleg', async () => {
    await geefAan(product(), late.id, INSPECTEUR);
    const { p } = igj;
    await igj.ga('/postvak');
    const rij = p.getByRole('row', { name: new RegExp(late.nummer) });
    await rij.getByText('Te laat', { exact: true }).waitFor();
    await rij.getByRole('link').click();
    await p.getByText('Te laat gemeld').first().waitFor();
    await p.getByText('Nee, later dan 3 werkdagen').waitFor();
    await igj.kijk('igj-laat-zaak');
    await igj.ga(zaakPad(late, 'briefwisseling'));
    await p.getByText(/Wij meldden te laat: het ziekenhuis/).waitFor();
    await igj.ga(zaakPad(late));
    await bevestig('Nee');
  });

  await proef('doorgegeven: het RIEC ziet alleen wat is aangevinkt, en bevestigt op de telefoon', async () => {
    const derde = await aangeboden(product(), 'Bij controle bleken er rekeningen te zijn voor zorg die niemand kreeg.');
    const bron = await verzonden(product(), derde);
    await geefAan(product(), bron.id, INSPECTEUR);
    const { p } = igj;
    await igj.ga(zaakPad(bron));
    await bevestig('Nee');
    await weeg(bron, 'Nee');
    await igj.ga(zaakPad(bron, 'toezicht'));
    await p.getByRole('button', { name: 'Geef een signaal door' }).click();
    await p.getByRole('radio', { name: 'RIEC' }).check();
    await p.getByLabel('Wat is het signaal?').fill('Rekeningen voor zorg die niemand kreeg, al een half jaar.');
    await p.getByLabel('Welke regel laat dit delen?').fill('Convenant van het RIEC (aanname)');
    await p.getByLabel('Waarvoor heeft de ander dit nodig?').fill('Onderzoek naar fraude met zorggeld');
    await p.getByRole('checkbox', { name: /^KvK-nummer/ }).check();
    await kies(p, /Is de zaak hiermee klaar/, 'Ja');
    await p.getByRole('region', { name: 'Dit ziet de ander' }).getByText('al een half jaar').waitFor();
    await igj.kijk('igj-doorgeven');
    await p.getByRole('button', { name: 'Geef het signaal door' }).click();
    await p.getByText('Doorgestuurd').first().waitFor();
    const [{ kenmerk }] = await sql('select kenmerk from igj.doorgifte where zaak_id = $1', [bron.id]);
    await wachtOp(sql, 'the signal', 'select 1 from igj.signaal where kenmerk = $1', [kenmerk]);
    const r = await bezoek('contactpersoon@riec.demo', 'telefoon');
    await r.ga('/ontvangen');
    await r.p
      .getByRole('row')
      .or(r.p.getByRole('listitem'))
      .filter({ hasText: kenmerk })
      .first()
      .getByRole('link')
      .click();
    await r.p.getByText('Rekeningen voor zorg die niemand kreeg, al een half jaar.').waitFor();
    const [{ kvk }] = await sql(`select waarden ->> 'kvkNummer' as kvk from igj.externe_melding where id = $1`, [
      derde.id,
    ]);
    const tekst = await r.p.content();
    eis(tekst.includes(kvk), 'the ticked field is not there');
    for (const niet of ['Van Proef-Korenbloem', bron.nummer, derde.nummer, GEHEIM, 'Bij controle bleken'])
      eis(!tekst.includes(niet), `${niet} reached the RIEC`);
    await r.kijk('igj-signaal-riec', ['telefoon']);
    await r.p.getByRole('button', { name: 'Bevestig de ontvangst' }).click();
    await r.p.getByText(/De ontvangst is bevestigd op/).waitFor();
    await wachtOp(
      sql,
      'the confirmation',
      'select 1 from igj.doorgifte where kenmerk = $1 and bevestigd_op is not null',
      [kenmerk],
    );
    await igj.ga(zaakPad(bron, 'toezicht'));
    await p.getByText('Ontvangst bevestigd').first().waitFor();
    await best.ga(meldingPad(derde, 'briefwisseling'));
    await nietBijAanbieder(best);
    eis(!(await best.p.content()).includes('RIEC'), 'the provider sees to whom a signal went');
  });
};
