// Intake by staff: finding out what fits, asking for advice that becomes a report, the quick report, and a call entered by the aandachtsfunctionaris.
import { eis } from '../browser.mjs';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const bezoek = (naam, maat) => browser.bezoeker({ basis, email: `${naam}@zonnehof.demo`, maat });
  const w = await bezoek('medewerker', 'telefoon');
  const { p } = w;
  const kies = async (naam) => {
    await p.getByRole('radio', { name: naam }).check();
    await p.getByRole('button', { name: 'Volgende' }).click();
  };
  const kop = (titel) => p.getByRole('heading', { level: 1, name: titel }).waitFor();

  await proef(
    'wegwijs: zonder antwoord zegt hij wat er mist; misschien strafbaar leidt nooit naar aanspreken',
    async () => {
      await w.ga('/melden');
      await p.getByRole('link', { name: /Weet u niet of u moet melden/ }).click();
      await kop('Wat kunt u doen?');
      await w.kijk('wegwijs-1-gevaar');
      await p.getByRole('button', { name: 'Volgende' }).click();
      await p.getByText('Kies een antwoord.').first().waitFor();
      await kies('Nee');
      await p.getByRole('group', { name: /Kan het strafbaar zijn/ }).waitFor();
      await w.kijk('wegwijs-2-strafbaar');
      await kies('Misschien');
      await p.getByText(/Stel geen vragen aan de cliënt/).waitFor();
      eis((await p.getByText(/Ik spreek de persoon/).count()) === 0, 'speaking to the person is offered');
      await w.kijk('wegwijs-3-meldkeuze');
      await p.goBack();
      await p.getByRole('group', { name: /Kan het strafbaar zijn/ }).waitFor();
      eis(await p.getByRole('radio', { name: 'Misschien' }).isChecked(), 'the answer was lost');
    },
  );

  await proef('wegwijs eindigt in blijf alert met een notitie die alleen de schrijver ziet', async () => {
    for (const antwoord of ['Nee', 'Nee', /Nee, ik wil eerst/, /Ik kijk mee/, 'Nee']) await kies(antwoord);
    await kop('Blijf alert');
    await w.kijk('wegwijs-4-alert');
    await p.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await p.getByText('Schrijf op wat u wilt onthouden.').first().waitFor();
    await p.getByLabel(/Wat wilt u onthouden/).fill('Let op: schrikt van de avonddienst.');
    await p.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await p.getByRole('link', { name: 'Bekijk uw notities' }).click();
    await p.getByText('Let op: schrikt van de avonddienst.').waitFor();
    await w.kijk('notities');
    await p.getByRole('button', { name: 'Wis de notitie' }).click();
    await p.getByRole('button', { name: 'Wis deze notitie voorgoed' }).click();
    await p.getByText('U hebt nog geen notities.').waitFor();
  });

  await proef('na aanspreken eindigt de wegwijs nooit in blijf alert', async () => {
    await w.ga('/melden/wegwijs');
    await kies('Nee');
    await kies('Nee');
    await kies('Ja');
    await p.getByText(/hoort altijd een melding/).waitFor();
    await kies(/Ik praat eerst/);
    await kop('Vraag raad');
    await w.kijk('wegwijs-5-raad');
    await p.getByRole('link', { name: 'Schrijf uw vraag op' }).click();
  });

  let adres = '';
  await proef('raad vragen: leeg wordt geweigerd, daarna staat de vraag er', async () => {
    await p.getByRole('button', { name: 'Verstuur uw vraag' }).click();
    await p.getByText('Schrijf op wat u zag of hoorde.').first().waitFor();
    await w.kijk('raad-fout');
    await p.getByLabel(/Wat zag of hoorde u/).fill('Mijn collega trok de deken weg en lachte.');
    await p.getByLabel(/Wat wilt u weten/).fill('Moet ik dit melden?');
    const plek = p.getByRole('combobox', { name: /Bij welk team/ });
    await plek.fill('Beukenhof');
    await p.getByRole('listbox').getByRole('option').first().click();
    await p.getByRole('button', { name: 'Verstuur uw vraag' }).dblclick();
    await p.waitForURL(/\/consultaties\/[0-9a-f-]{36}$/);
    await kop('Consultatie');
    adres = new URL(p.url()).pathname;
    await w.kijk('consultatie-vrager');
    const [{ n }] = await sql('select count(*)::int as n from melding.consultatie_inbreng where consultatie_id = $1', [
      adres.split('/').at(-1),
    ]);
    eis(n === 1, `${n} questions were written`);
  });

  const af = await bezoek('aandachtsfunctionaris');
  await proef('de aandachtsfunctionaris ziet de vraag in de lijst en antwoordt', async () => {
    await af.p.getByRole('link', { name: 'Consultaties' }).first().click();
    await af.p.getByRole('heading', { level: 1, name: 'Consultaties' }).waitFor();
    await af.kijk('consultaties');
    await af.ga(adres);
    await af.p.getByText('Moet ik dit melden?').waitFor();
    await af.p.getByLabel(/Wat raadt u aan/).fill('Ja. U kunt er hier meteen een melding van maken.');
    await af.kijk('consultatie-raadgever');
    await af.p.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await af.p.getByText(/Antwoord van/).waitFor();
  });

  await proef('de consultatie wordt een melding zonder opnieuw te typen', async () => {
    await w.ga(adres);
    await p.getByText('Ja. U kunt er hier meteen een melding van maken.').waitFor();
    await p.getByRole('button', { name: 'Maak er een melding van' }).click();
    await kop('Melden');
    await p.getByText(/hebben we al voor u ingevuld/).waitFor();
    await kies('Ja');
    await p.getByRole('button', { name: 'Volgende' }).click();
    await kop('Wat gebeurde er?');
    eis(
      (await p.getByLabel(/Wat zag of hoorde u/).inputValue()).startsWith('Mijn collega trok'),
      'the facts were lost',
    );
    await p.getByRole('button', { name: 'Volgende' }).click();
    await p.getByRole('checkbox', { name: 'Ik weet het niet' }).check();
    for (const titel of ['Wanneer was dat?', 'Over wie gaat het?']) {
      await p.getByRole('button', { name: 'Volgende' }).click();
      await kop(titel);
    }
    await p.getByRole('checkbox', { name: 'Ik weet niet wie het is' }).check();
    await p.getByRole('button', { name: 'Volgende' }).click();
    await kop('Waar was het?');
    await p.getByRole('checkbox', { name: /een-op-een/ }).check();
    await w.kijk('melden-context');
    await p.getByRole('button', { name: 'Volgende' }).click();
    await p
      .getByRole('group', { name: /Weet de cliënt/ })
      .getByRole('radio', { name: 'Nee' })
      .check();
    await p.getByRole('button', { name: 'Volgende' }).click();
    await p.getByRole('button', { name: 'Volgende' }).click();
    await kop('Kijk uw antwoorden na');
    await p.getByText(/Dit weten wij nog niet/).waitFor();
    await p.getByRole('button', { name: 'Verstuur de melding' }).click();
    await kop('Uw melding is verstuurd');
    await w.ga(adres);
    await p.getByText('Dit is een melding geworden.').waitFor();
    await w.kijk('consultatie-melding');
  });

  await proef('kort melden: zes vragen, en wat nog niet bekend is waarschuwt zonder tegen te houden', async () => {
    await w.ga('/melden/kort');
    await p.getByText('Vraag 1 van 6').waitFor();
    await w.kijk('kort-1');
    await p.getByRole('radio', { name: 'Ja' }).check();
    let vragen = 1;
    const verder = async () => {
      await p.getByRole('button', { name: 'Volgende' }).click();
      vragen++;
    };
    await verder();
    await p.getByRole('radio', { name: /Een medewerker of vrijwilliger/ }).check();
    await verder();
    await p.getByLabel(/Wat zag of hoorde u/).fill('Hij pakte geld uit haar portemonnee.');
    await verder();
    await kop('Wanneer was dat?');
    await verder();
    await kop('Over wie gaat het?');
    await p.getByRole('checkbox', { name: 'Ik weet niet wie het is' }).check();
    const plek = p.getByRole('combobox', { name: /Bij welk team/ });
    await plek.fill('Beukenhof');
    await p.getByRole('listbox').getByRole('option').first().click();
    await w.kijk('kort-5');
    await verder();
    await p.getByText('Vraag 6 van 6').waitFor();
    await p
      .getByRole('group', { name: /Weet de cliënt/ })
      .getByRole('radio', { name: 'Nee' })
      .check();
    await p.getByRole('button', { name: 'Volgende' }).click();
    await kop('Kijk uw antwoorden na');
    eis(vragen === 6, `${vragen} questions`);
    await w.kijk('kort-nakijken');
    await p.getByRole('button', { name: 'Verstuur de melding' }).click();
    await kop('Uw melding is verstuurd');
  });

  await proef(
    'een telefoontje invoeren: alle fouten tegelijk, geen naam in het incidentnummer, dan de melding',
    async () => {
      const q = af.p;
      await af.ga('/meldingen');
      await q.getByRole('link', { name: 'Voer een melding in' }).click();
      await q.getByRole('heading', { level: 1, name: 'Melding invoeren' }).waitFor();
      await af.kijk('namens-leeg');
      await q.getByRole('button', { name: 'Verstuur de melding' }).click();
      for (const zin of ['Kies hoe u dit hoorde.', 'Kies wie dit vertelde.', 'Schrijf op wat u zag of hoorde.'])
        await q.getByText(zin).first().waitFor();
      await q.getByRole('radio', { name: 'Telefoon' }).check();
      await q.getByRole('radio', { name: 'Familie of mantelzorger' }).check();
      await q.getByLabel(/Naam van de melder/).fill('Truus van Telefoon');
      await q.getByLabel(/Telefoonnummer/).fill('012-345 67 89');
      await q.getByLabel(/Komt dit uit een incidentmelding/).selectOption({ label: 'MIC' });
      await q.getByLabel(/Nummer van het incident/).fill('Jan de Vries');
      const veilig = q.getByRole('group', { name: /Is de cliënt nu veilig/ });
      await veilig.getByRole('radio', { name: 'Ja' }).check();
      await q.getByLabel(/Wat zag of hoorde u/).fill('Moeder had blauwe plekken op haar pols.');
      await q.getByRole('checkbox', { name: /^Lichamelijk/ }).check();
      const plek = q.getByRole('combobox', { name: /Bij welk team/ });
      await plek.fill('Beukenhof');
      await q.getByRole('listbox').getByRole('option').first().click();
      await q.getByRole('checkbox', { name: 'Ik weet niet wie het is' }).check();
      await q
        .getByRole('group', { name: /Weet de cliënt/ })
        .getByRole('radio', { name: 'Nee' })
        .check();
      await q.getByRole('button', { name: 'Verstuur de melding' }).click();
      await q
        .getByText(/Zet hier geen namen/)
        .first()
        .waitFor();
      await af.kijk('namens-fout');
      await q.getByLabel(/Nummer van het incident/).fill('2026-0143');
      await q.getByRole('button', { name: 'Verstuur de melding' }).click();
      await q.getByRole('heading', { level: 1, name: 'De melding is ingevoerd' }).waitFor();
      await af.kijk('namens-klaar');
      await q.getByRole('link', { name: 'Ga naar de melding' }).click();
      await q.getByText('MIC 2026-0143').waitFor();
      eis(!(await q.content()).includes('Truus'), 'the name of the reporter shows before it is opened');
      await q.getByRole('button', { name: 'Open de contactgegevens' }).click();
      await q.getByText('Truus van Telefoon').waitFor();
      await af.kijk('herkomst');
    },
  );

  await proef('de bestuurder kiest binnen hoeveel werkdagen een melder antwoord krijgt', async () => {
    const b = await bezoek('bestuurder');
    await b.ga('/instellingen/eerste-antwoord');
    await b.p.getByLabel(/Binnen hoeveel werkdagen/).fill('99');
    await b.p.getByRole('button', { name: 'Bewaar' }).click();
    await b.p.getByText('Kies een aantal van 1 tot en met 10 werkdagen.').first().waitFor();
    await b.kijk('eerste-antwoord');
    await b.p.getByLabel(/Binnen hoeveel werkdagen/).fill('2');
    await b.p.getByRole('button', { name: 'Bewaar' }).click();
    await b.p.getByText('Nu: binnen 2 werkdagen.').waitFor();
  });
};
