// The provider examines itself: chapters by several people, versions compared, the view of the board, and the report reaches the inspectie.
import { readFileSync } from 'node:fs';
import { eis } from '../browser.mjs';
import { gevraagdRapport, vulRapport } from '../rapport.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  let zaak;
  let pad;
  await proef('er is een melding waar de inspectie een rapport over vraagt', async () => {
    zaak = await gevraagdRapport(product(), 'Een cliënt viel uit de tillift en brak een heup.');
    pad = `/meldingen/${zaak.nummer}/rapportage/${zaak.externeMeldingId}`;
  });

  const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  const { p } = af;
  await proef('de behandelaar begint het rapport bij de melding aan de IGJ', async () => {
    await af.ga(`/meldingen/${zaak.nummer}/besluit`);
    await p.getByRole('link', { name: 'Rapport', exact: true }).click();
    await p.getByText('Laatste dag').first().waitFor();
    await af.kijk('rapport-bij-melding');
    await p.getByRole('link', { name: 'Begin het rapport' }).click();
    await p.waitForURL(`${basis}${pad}`);
    await af.kijk('rapport-begin');
    await p.getByRole('button', { name: 'Begin het rapport' }).dblclick();
    await p.getByRole('list', { name: 'Hoofdstukken van het rapport' }).waitFor();
    await af.kijk('rapport-hoofdstukken');
    const [{ n }] = await sql('select count(*)::int as n from igj.rapportage where externe_melding_id = $1', [
      zaak.externeMeldingId,
    ]);
    eis(n === 1, `${n} reports`);
  });

  await proef('aanbieden kan nog niet: alles wat mist staat er, en leidt naar zijn hoofdstuk', async () => {
    await p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
    await p.getByText('Dit moet nog:').waitFor();
    await af.kijk('rapport-mist');
    await p.getByRole('link', { name: /Wie deden het onderzoek/ }).click();
    await p.getByRole('heading', { level: 1, name: 'De onderzoekscommissie' }).waitFor();
  });

  await proef('een hoofdstuk met een lijst: twee regels erbij, bewaard, en na herladen nog daar', async () => {
    await p.getByRole('textbox', { name: /^Functie/ }).fill('Voorzitter van de commissie');
    await p.getByLabel('Rol', { exact: true }).selectOption({ label: 'Voorzitter' });
    await p.getByLabel('Van buiten de organisatie?').selectOption({ label: 'Ja' });
    await p.getByLabel('Niet betrokken bij de zorg?').selectOption({ label: 'Ja' });
    await p.getByRole('button', { name: 'Voeg een regel toe' }).click();
    await p
      .getByRole('textbox', { name: /^Functie/ })
      .nth(1)
      .fill('Arts van een andere locatie');
    await p.getByLabel('Rol', { exact: true }).nth(1).selectOption({ label: 'Lid' });
    await p.getByLabel('Van buiten de organisatie?').nth(1).selectOption({ label: 'Nee' });
    await p.getByLabel('Niet betrokken bij de zorg?').nth(1).selectOption({ label: 'Ja' });
    await p
      .getByRole('textbox', { name: /Waarom is deze commissie onafhankelijk/ })
      .fill('Niemand van de commissie werkt op deze locatie.');
    await af.kijk('rapport-commissie');
    await p.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await p.getByText('Het hoofdstuk is bewaard.').waitFor();
    await p.reload();
    await p
      .getByRole('textbox', { name: /^Functie/ })
      .nth(1)
      .waitFor();
    eis(
      (await p
        .getByRole('textbox', { name: /^Functie/ })
        .nth(1)
        .inputValue()) === 'Arts van een andere locatie',
      'the second row is gone',
    );
  });

  await proef('een maatregel met een dag die voorbij is, wordt geweigerd; de tekst blijft staan', async () => {
    await af.ga(`${pad}?deel=MAATREGELEN`);
    await p.getByRole('textbox', { name: /^Wat gaat u doen/ }).fill('Alle liften keuren');
    await p.getByRole('textbox', { name: /^Wanneer klaar/ }).fill('1-1-2020');
    await p.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await p.getByText('Regel 1: deze dag is al voorbij.').first().waitFor();
    await af.kijk('rapport-maatregel-fout');
    eis(
      (await p.getByRole('textbox', { name: /^Wat gaat u doen/ }).inputValue()) === 'Alle liften keuren',
      'the text is gone',
    );
  });

  await proef('twee mensen schrijven hetzelfde hoofdstuk: wie later bewaart, kiest', async () => {
    const collega = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    for (const w of [af, collega]) {
      await w.ga(`${pad}?deel=CONCLUSIE`);
      await w.p.getByRole('textbox', { name: /Wat is de conclusie/ }).waitFor();
    }
    await p.getByRole('textbox', { name: /Wat is de conclusie/ }).fill('De lift was drie jaar niet gekeurd.');
    await collega.p.getByRole('textbox', { name: /Wat is de conclusie/ }).fill('De lift was kapot.');
    await collega.p.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await collega.p.getByText('Het hoofdstuk is bewaard.').waitFor();
    await p.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await p.getByText('De lift was kapot.').waitFor();
    await af.kijk('rapport-botsing');
    await p.getByRole('button', { name: 'Bewaar mijn versie' }).click();
    await p.getByText('Het hoofdstuk is bewaard.').waitFor();
  });

  await proef('versies naast elkaar: wat weg is en wat nieuw is', async () => {
    await af.ga(`${pad}?deel=CONCLUSIE`);
    await p.getByText(/Vergelijk versies/).click();
    await p.locator('ins').first().waitFor();
    eis((await p.locator('del').allInnerTexts()).join(' ').includes('kapot'), 'the old words are not shown as gone');
    await af.kijk('rapport-versies');
  });

  await proef('een naam in de tekst wordt gezien', async () => {
    const [{ achternaam }] = await sql(
      `select p.achternaam from organisatie.persoon p join organisatie.lidmaatschap l on l.organisatie_id = p.organisatie_id and l.persoon_id = p.id
       join organisatie.account a on a.id = l.account_id where a.email = 'aandachtsfunctionaris@zonnehof.demo'`,
    );
    await af.ga(`${pad}?deel=NAZORG`);
    await p.getByRole('textbox', { name: /Welke nazorg/ }).fill(`Mevrouw ${achternaam} kreeg een gesprek.`);
    await p.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await p.getByText('Het hoofdstuk is bewaard.').waitFor();
    await af.ga(pad);
    await p.getByText('Er staan misschien namen in het rapport.').waitFor();
    await p.getByText(new RegExp(`${achternaam}: Nazorg`)).waitFor();
    await af.kijk('rapport-namen');
  });

  await proef('compleet gaat het naar de bestuurder, en ligt het daar stil', async () => {
    await vulRapport(basis, zaak.externeMeldingId);
    await af.ga(pad);
    await p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
    await p.getByText('Het rapport ligt bij de bestuurder.').waitFor();
    await af.kijk('rapport-aangeboden');
  });

  const bestuurder = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
  await proef('de bestuurder leest alles, stuurt terug met een reden, en de behandelaar ziet die', async () => {
    const b = bestuurder.p;
    await bestuurder.ga(pad);
    await bestuurder.kijk('rapport-bestuurder');
    await b.getByRole('link', { name: 'Lees en besluit' }).click();
    await b.getByText('Dit gaat naar de inspectie.').waitFor();
    await bestuurder.kijk('rapport-alles');
    await b.getByRole('button', { name: 'Stuur terug' }).click();
    await b.getByRole('button', { name: 'Stuur terug' }).click();
    await b.getByText('Schrijf op wat er nog moet veranderen.').first().waitFor();
    await b.getByRole('textbox', { name: /Wat moet er nog veranderen/ }).fill('Noem ook de nazorg voor de familie.');
    await b.getByRole('button', { name: 'Stuur terug' }).click();
    await b.getByText('In bewerking').first().waitFor();
    await af.ga(pad);
    await p.getByText('De bestuurder stuurde het rapport terug.').waitFor();
    await af.kijk('rapport-terug');
    await p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
    await p.getByText('Het rapport ligt bij de bestuurder.').waitFor();
  });

  await proef(
    'schrijft wat het bestuur vindt, keurt goed en verstuurt; een dubbele klik verstuurt een keer',
    async () => {
      const b = bestuurder.p;
      await bestuurder.ga(`${pad}?deel=BESTUUR`);
      await b.getByRole('textbox', { name: /Wat vindt het bestuur/ }).fill('Wij nemen de conclusies over.');
      await b.getByRole('textbox', { name: /Wat besluit het bestuur/ }).fill('Alle liften worden elk jaar gekeurd.');
      await b.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await b.getByText('Het hoofdstuk is bewaard.').waitFor();
      await bestuurder.ga(`${pad}?deel=ALLES`);
      await b.getByRole('button', { name: 'Keur goed en verstuur' }).scrollIntoViewIfNeeded();
      await b.getByRole('button', { name: 'Keur goed en verstuur' }).dblclick();
      await b.getByText('Verzonden', { exact: true }).first().waitFor();
      await bestuurder.ga(pad);
      await b.getByText('Het rapport is verstuurd naar de inspectie.').waitFor();
      await bestuurder.kijk('rapport-verzonden');
      const [{ n }] = await sql(
        `select count(*)::int as n from igj.bericht where over_id = $1 and soort = 'RAPPORTAGE' and richting = 'UIT'`,
        [zaak.externeMeldingId],
      );
      eis(n === 1, `${n} messages were sent`);
      const [t] = await sql(`select status from termijn.termijn where dossier_id = $1 and code = 'IGJ_RAPPORTAGE'`, [
        zaak.id,
      ]);
      eis(t.status === 'GEHAALD', `the term is ${t.status}`);
    },
  );

  await proef('het rapport is er als pdf om te lezen en als pdf voor het archief', async () => {
    const b = bestuurder.p;
    for (const [knop, kenmerk] of [
      ['Pdf om te lezen', 'pdfuaid'],
      ['Pdf voor het archief', 'pdfaid'],
    ]) {
      const [download] = await Promise.all([b.waitForEvent('download'), b.getByRole('button', { name: knop }).click()]);
      const bytes = readFileSync(await download.path());
      eis(
        bytes.subarray(0, 5).toString() === '%PDF-' && bytes.toString('latin1').includes(kenmerk),
        `${knop}: no ${kenmerk}`,
      );
    }
  });

  await proef('bij de inspectie komt het rapport aan, en begint de beoordeling', async () => {
    for (let i = 0; i < 80; i++) {
      const [z] = await sql('select status from igj.inspectiezaak where id = $1', [zaak.zaakId]);
      if (z.status === 'IN_BEOORDELING') break;
      await p.waitForTimeout(250);
    }
    const ig = await browser.bezoeker({ basis, email: 'meldpunt@igj.demo' });
    await ig.ga(`/postvak/${zaak.zaakId}?deel=briefwisseling`);
    await ig.p.getByText('Rapport van het onderzoek').first().waitFor();
    // A report opens chapter by chapter.
    await ig.p.locator('summary', { hasText: 'Wat het bestuur vindt' }).first().click();
    await ig.p.getByText('Wij nemen de conclusies over.').first().waitFor();
    await ig.kijk('rapport-bij-de-inspectie');
  });

  await proef('op een telefoon blijven hoofdstukken en formulier te gebruiken', async () => {
    const t = await browser.bezoeker({ basis, maat: 'telefoon', email: 'aandachtsfunctionaris@zonnehof.demo' });
    await t.ga(pad);
    await t.p.getByRole('list', { name: 'Hoofdstukken van het rapport' }).waitFor();
    await t.kijk('rapport-telefoon');
    await t.p.getByRole('button', { name: 'Begin een aanvulling' }).click();
    await t.p.getByText('Aanvulling 1').first().waitFor();
    await t.ga(`${pad}?deel=COMMISSIE`);
    await t.p
      .getByRole('textbox', { name: /^Functie/ })
      .first()
      .waitFor();
    await t.kijk('rapport-telefoon-commissie');
  });

  await proef('wie niet bij de zaak hoort, vindt het rapport niet', async () => {
    for (const email of ['bestuurder2@zonnehof.demo', 'leidinggevende@zonnehof.demo', 'meldpunt@igj.demo']) {
      const w = await browser.bezoeker({ basis, email });
      await w.ga(pad);
      await w.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
    }
  });
};
