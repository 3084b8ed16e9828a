// Step 5e: a day of the inspecteur on one case: weighing, notes, own examination, report and reaction, measure, passing on, closing.
import { eis } from '../browser.mjs';
import { verhaal } from '../verhaal.mjs';

const GEHEIM = 'Geheimwoord-van-de-inspecteur';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const deel = (naam) => `/postvak/${verhaal.zaakId}?deel=${naam}`;
  const wacht = async (p, wat, tekst, waarden) => {
    for (let i = 0; i < 80; i++) {
      if ((await sql(tekst, waarden)).length) return;
      await p.waitForTimeout(250);
    }
    throw new Error(`${wat} did not arrive`);
  };
  const bericht = (p, dossierId, soort) =>
    wacht(p, soort, `select 1 from igj.bericht where dossier_id = $1 and soort = $2 and richting = 'IN'`, [
      dossierId,
      soort,
    ]);
  const i = await browser.bezoeker({ basis, email: 'inspecteur@igj.demo' });
  const { p } = i;
  const kies = (vraag, antwoord) =>
    p.getByRole('group', { name: vraag }).getByRole('radio', { name: antwoord, exact: true }).check();

  await proef('de inspecteur weegt de melding: spoed staat daarna bovenaan', async () => {
    await i.ga(deel('intern'));
    await p.getByText('Nog niet gewogen.').waitFor();
    await i.kijk('inspectie-intern-leeg');
    await p.getByRole('button', { name: 'Weeg de melding' }).click();
    await p.getByRole('button', { name: 'Bewaar de weging' }).click();
    await p.getByText('Kies hoe ernstig het is.').first().waitFor();
    await i.kijk('inspectie-weging-fout');
    await kies(/Hoe ernstig is dit/, 'Ernstig');
    await kies(/Hoe groot is de kans/, 'Hoog');
    await kies(/Heeft dit spoed/, 'Ja');
    await kies(/Staat er genoeg/, 'Ja');
    await kies(/Raakt dit de kwaliteit/, 'Ja');
    await p.getByLabel('Waarom weegt u het zo?').fill(`Er waren eerder signalen. ${GEHEIM}`);
    await i.kijk('inspectie-weging');
    await p.getByRole('button', { name: 'Bewaar de weging' }).dblclick();
    await p.getByRole('button', { name: 'Weeg opnieuw' }).waitFor();
    const [{ n }] = await sql(`select count(*)::int as n from igj.zaak_werk where zaak_id = $1 and soort = 'WEGING'`, [
      verhaal.zaakId,
    ]);
    eis(n === 1, `${n} weighings by one double click`);
    await p.getByRole('button', { name: 'Schrijf een notitie' }).click();
    await p.getByRole('textbox', { name: 'Notitie' }).fill(`Bel de familie. ${GEHEIM}`);
    await p.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await p.getByText('Bel de familie.').waitFor();
    await i.kijk('inspectie-intern');
    await i.ga('/postvak');
    await p.getByRole('row', { name: /Spoed/ }).first().waitFor();
    await i.kijk('inspectie-postvak');
  });

  await proef('kiest voor een eigen onderzoek, met afspraken die binnen blijven', async () => {
    await i.ga(deel('beoordeling'));
    await p.getByRole('button', { name: 'Kies hoe het verder gaat' }).click();
    await p.getByRole('radio', { name: 'De IGJ onderzoekt zelf' }).check();
    await p.getByRole('checkbox', { name: 'Er is misschien een strafbaar feit' }).check();
    await p.getByRole('button', { name: 'Kies en stuur het bericht' }).click();
    await p.getByText('Schrijf op wat u afsprak met politie en OM.').first().waitFor();
    await i.kijk('inspectie-route-fout');
    await p.getByLabel('Waarom kiest u dit?').fill(`Dit kan niet wachten. ${GEHEIM}`);
    await p.getByLabel('Wat sprak u af met politie en OM?').fill(`De politie gaat voor. ${GEHEIM}`);
    await p.getByLabel('Wat gaat u onderzoeken?').fill('Wij onderzoeken zelf wat er gebeurde. Wij komen langs.');
    await p.getByRole('button', { name: 'Kies en stuur het bericht' }).click();
    await p.getByText('Eigen onderzoek').first().waitFor();
    await i.kijk('inspectie-beoordeling');
  });

  await proef('stuurt het conceptrapport; de aanbieder reageert; daarna volgt het eindrapport', async () => {
    await p.getByRole('button', { name: 'Stuur het conceptrapport' }).click();
    await p.getByLabel('Het rapport').fill('Wij zagen dat niemand de bel hoorde. Klopt dat?');
    await i.kijk('inspectie-conceptrapport');
    await p.getByRole('button', { name: 'Stuur het conceptrapport' }).click();
    await p.getByRole('button', { name: 'Stuur het eindrapport' }).waitFor();
    await p.getByRole('button', { name: 'Stuur het eindrapport' }).click();
    await p.getByLabel('Het rapport').fill('Ons oordeel staat vast.');
    await p.getByRole('button', { name: 'Stuur het eindrapport' }).click();
    await p.getByText('De aanbieder kan nog reageren op het conceptrapport.').first().waitFor();
    await i.kijk('inspectie-eindrapport-te-vroeg');
    const af = await browser.bezoeker({ basis, maat: 'telefoon', email: 'aandachtsfunctionaris@zonnehof.demo' });
    await bericht(p, verhaal.meldingId, 'CONCEPTRAPPORT');
    const [{ categorie }] = await sql('select categorie from igj.externe_melding where dossier_id = $1', [
      verhaal.meldingId,
    ]);
    await af.ga(`/meldingen/${verhaal.nummer}/besluit?soort=${categorie}&deel=briefwisseling`);
    await af.p.getByRole('button', { name: 'Reageer op het conceptrapport' }).click();
    await af.p.getByLabel('Uw reactie').fill('De bel werd gehoord om 9:15 uur.');
    await af.kijk('inspectie-reactie');
    await af.p.getByRole('button', { name: 'Stuur de reactie' }).click();
    await af.p.getByText('De bel werd gehoord om 9:15 uur.').first().waitFor();
    eis(!(await af.p.content()).includes(GEHEIM), 'a word of the inspectie reached the provider');
    await bericht(p, verhaal.zaakId, 'REACTIE');
    await p.getByRole('button', { name: 'Stuur het eindrapport' }).click();
    await p.getByRole('button', { name: 'Stuur het eindrapport' }).waitFor({ state: 'detached' });
    const [t] = await sql(`select status from termijn.termijn where onderwerp_id = $1 and code = 'IGJ_EINDRAPPORT'`, [
      verhaal.zaakId,
    ]);
    eis(t?.status === 'GEHAALD', `the term of the final report is ${t?.status}`);
  });

  await proef('neemt een maatregel: een lichtere overslaan vraagt een reden', async () => {
    await i.ga(deel('toezicht'));
    await p.getByText('Er is geen maatregel genomen.').waitFor();
    await p.getByRole('button', { name: 'Neem een maatregel' }).click();
    await p.getByRole('radio', { name: /^Verkennend toezicht/ }).check();
    await kies(/Krijgt de aanbieder dit nu te lezen/, 'Nee');
    await p.getByRole('button', { name: 'Neem de maatregel' }).click();
    await p.getByText('Schrijf op waarom een lichtere maatregel niet genoeg is.').first().waitFor();
    await i.kijk('inspectie-maatregel-fout');
    await p.getByLabel('Waarom is een lichtere maatregel niet genoeg?').fill('Een gesprek was er al.');
    await p.getByRole('button', { name: 'Neem de maatregel' }).click();
    await p.getByText('Een gesprek was er al.').waitFor();
    await i.kijk('inspectie-maatregel');
  });

  await proef('geeft een signaal door; het RIEC ziet alleen wat is aangevinkt, en bevestigt', async () => {
    await p.getByRole('button', { name: 'Geef een signaal door' }).click();
    await p.getByRole('radio', { name: 'RIEC' }).check();
    await p.getByLabel('Wat is het signaal?').fill('Er zijn rekeningen voor zorg die niet is gegeven.');
    await p.getByLabel('Welke regel laat dit delen?').fill('Convenant van het RIEC (aanname)');
    await p.getByLabel('Waarvoor heeft de ander dit nodig?').fill('Onderzoek naar fraude');
    await p.getByRole('checkbox', { name: /^KvK-nummer/ }).check();
    await kies(/Is de zaak hiermee klaar/, 'Nee');
    await i.kijk('inspectie-doorgeven');
    await p.getByRole('button', { name: 'Geef het signaal door' }).click();
    await p.getByText('Nog niet').first().waitFor();
    const r = await browser.bezoeker({ basis, maat: 'telefoon', email: 'contactpersoon@riec.demo' });
    await wacht(p, 'the signal', 'select 1 from igj.signaal', []);
    await r.ga('/ontvangen');
    await r.kijk('ontvangen');
    await r.p
      .getByRole('link', { name: /Inspectie/ })
      .first()
      .click();
    await r.p.getByText('Er zijn rekeningen voor zorg die niet is gegeven.').waitFor();
    eis(!(await r.p.content()).includes(verhaal.naam), 'a field that was not ticked reached the RIEC');
    await r.kijk('ontvangen-signaal');
    await r.p.getByRole('button', { name: 'Bevestig de ontvangst' }).dblclick();
    await r.p.getByText(/De ontvangst is bevestigd op/).waitFor();
    await wacht(p, 'the confirmation', 'select 1 from igj.doorgifte where bevestigd_op is not null', []);
    await i.ga(deel('toezicht'));
    await p.getByText('Ontvangst bevestigd').waitFor();
    await i.kijk('inspectie-doorgegeven');
  });

  await proef('sluit de zaak met een reden die de aanbieder leest', async () => {
    await i.ga(deel('beoordeling'));
    await p.getByRole('button', { name: 'Kies opnieuw' }).click();
    await p.getByRole('radio', { name: 'De zaak sluiten' }).check();
    await p.getByLabel('Waarom kiest u dit?').fill('Alles is gedaan.');
    await p.getByLabel('Waarom sluit u de zaak?').fill('Het onderzoek is klaar en de maatregelen zijn genoeg.');
    await p.getByRole('button', { name: 'Kies en stuur het bericht' }).click();
    await p.getByText('Afgesloten').first().waitFor();
    await i.kijk('inspectie-afgesloten');
    await bericht(p, verhaal.meldingId, 'AFSLUITING');
    const b = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
    const [{ categorie }] = await sql('select categorie from igj.externe_melding where dossier_id = $1', [
      verhaal.meldingId,
    ]);
    await b.ga(`/meldingen/${verhaal.nummer}/besluit?soort=${categorie}&deel=briefwisseling`);
    await b.p.getByText('Het onderzoek is klaar en de maatregelen zijn genoeg.').waitFor();
    await b.kijk('inspectie-afsluiting-bij-aanbieder');
    eis(!(await b.p.content()).includes(GEHEIM), 'a word of the inspectie reached the provider');
  });
};
