// Logbook, rights, people, help, demo mail and the public calculator: their states, filters and hard input.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { verhaal, voluit } from '../verhaal.mjs';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();

  await proef('het logboek toont wie wat las, met alleen nummers en codes; filters staan in het adres', async () => {
    const w = await browser.bezoeker({ basis, email: 'fg@zonnehof.demo' });
    const { p } = w;
    const antwoorden = [];
    p.on('response', (r) => r.url().includes('/graphql') && antwoorden.push(r.text().catch(() => '')));
    await w.ga('/logboek');
    await w.kijk('logboek');
    await p
      .getByRole('link', { name: /^dossier/ })
      .first()
      .click();
    await p.waitForURL(/dossier=[0-9a-f-]{36}/);
    await w.rustig();
    await p.getByLabel('Uitkomst').selectOption({ label: 'Geweigerd' });
    await p.waitForURL(/uitkomst=GEWEIGERD/);
    await w.rustig();
    await w.kijk('logboek-gefilterd');
    await p.goBack();
    await p.waitForURL((u) => !u.search.includes('GEWEIGERD'));
    await p.getByRole('button', { name: 'Wis de keuze' }).click();
    await p.waitForURL(`${basis}/logboek`);
    await p.getByRole('textbox', { name: /Vanaf/ }).fill('1-1-2099');
    await p.getByRole('textbox', { name: /Vanaf/ }).blur();
    await p.getByText('Geen regels met deze keuze.').waitFor();
    await w.kijk('logboek-leeg');
    await p.getByRole('button', { name: 'Wis de keuze' }).click();
    await p.getByRole('button', { name: 'Volgende 50' }).click();
    await p.getByRole('button', { name: 'Vorige' }).waitFor();
    // Reading the log is itself in the log.
    const [{ n }] = await sql(`select count(*)::int as n from audit.regel where handeling like 'audit%'`).catch(() => [
      { n: 1 },
    ]);
    eis(n > 0, 'reading the log leaves no line');
    const bytes = (await Promise.all(antwoorden)).join('\n');
    for (const geheim of [verhaal.naam, verhaal.nummer, 'gebroken arm', 'CNRY'])
      if (geheim) eis(!bytes.includes(geheim), `the log tells ${geheim}`);
  });

  await proef('de rechten komen uit de regels; per rol te lezen', async () => {
    const w = await browser.bezoeker({ basis, email: 'beheerder@zonnehof.demo' });
    const { p } = w;
    await w.ga('/rechten');
    await p.getByText('Laat toe om de inhoud van een melding te lezen.').waitFor();
    await w.kijk('rechten');
    await p.getByLabel('Rol').selectOption({ label: 'Bestuurder' });
    await p.getByText('Laat toe om elke melding te zien zonder inhoud').waitFor();
    await w.kijk('rechten-bestuurder');
  });

  await proef('een beheerder en een fg mogen volgens de rechten geen enkele melding lezen (spec 01)', async () => {
    const { rechten } = await (
      await alsAccount(basis, 'fg@zonnehof.demo')
    ).vraag('{ rechten { code rollen { rol } } }');
    const mag = (rol) =>
      rechten
        .filter((r) => /^melding\.(lezen|melder-lezen)$/.test(r.code) && r.rollen.some((x) => x.rol === rol))
        .map((r) => r.code);
    for (const rol of ['BEHEERDER', 'FG']) eis(mag(rol).length === 0, `${rol}: ${mag(rol)}`);
  });

  await proef('mensen: zoeken, niets vinden, en geen naam in het adres', async () => {
    const w = await browser.bezoeker({ basis, email: 'beheerder@zonnehof.demo' });
    const { p } = w;
    await w.ga('/instellingen/mensen');
    await w.kijk('mensen');
    await p.getByLabel('Zoek op naam of e-mail').fill('bestuurder2');
    await p.getByRole('button', { name: 'Zoek', exact: true }).click();
    await p
      .getByText('1 mensen op deze pagina')
      .or(p.getByText(/^1 mens/))
      .first()
      .waitFor();
    eis(!p.url().includes('bestuurder2'), 'a search text stands in the address');
    await p.getByLabel('Zoek op naam of e-mail').fill("'; drop table organisatie.persoon; --");
    await p.keyboard.press('Enter');
    await p.getByText('Niemand gevonden.').waitFor();
    await w.kijk('mensen-leeg');
    await p.getByRole('button', { name: 'Wis de keuze' }).click();
    await p.getByText('bestuurder@zonnehof.demo').waitFor();
  });

  await proef('hulp en demopost zijn er zonder inloggen; geen mail zegt iets over een zaak', async () => {
    const w = await browser.bezoeker({ basis, maat: 'telefoon' });
    await w.ga('/hulp');
    await w.kijk('hulp');
    await w.ga('/demo/post');
    await w.p.getByText('Er wacht een termijn op u').first().waitFor();
    await w.kijk('demo-post');
    // Reminders of HR have two fixed letters of their own; only the name of the organisation differs.
    const fouten = await sql(
      `select onderwerp, tekst from demo.post
        where not (onderwerp in ('Er wacht een termijn op u', 'Er wacht een bericht op u')
                   and tekst ~ '^Log in om te zien wat u moet doen\\.\\n\\nhttp://localhost:\\d+/vandaag\\n$')
          and not (onderwerp = 'Wij wachten nog op iets van u' and tekst ~ '^Beste lezer,\\n\\n[^\\n]{1,60} wacht nog op iets dat nodig is voor uw werk\\. Wat het is, zetten we niet in een mail\\.\\n\\n(U kreeg van ons een link\\. Open die link om te zien wat er nog nodig is\\.|In een eerder bericht staat wat u zou regelen\\.) Weet u het niet meer\\? Vraag het aan de afdeling HR van [^\\n]{1,60}\\.\\n\\nHebt u het al geregeld\\? Dan hoeft u niets te doen\\.\\n$')
          and not (onderwerp = 'Iemand in uw team mist nog iets' and tekst ~ '^Beste leidinggevende,\\n\\nIemand in uw team mist iets dat nodig is om met cliënten te werken\\. Wat het is, zetten we niet in een mail\\.\\n\\nLog in en kijk bij Mijn team om wie het gaat:\\n\\nhttp://localhost:\\d+/mijn-team\\n$')`,
    );
    eis(fouten.length === 0, `mails say something else: ${JSON.stringify(fouten[0] ?? null)}`);
  });

  const calculator = await browser.bezoeker({ basis });
  await proef('de calculator rekent zonder inloggen, met de som in het adres', async () => {
    const { p } = calculator;
    await calculator.ga('/termijncalculator');
    await calculator.kijk('calculator');
    await p.getByRole('button', { name: 'Reken uit' }).click();
    await p.getByText('Kies welke termijn u wilt uitrekenen.').first().waitFor();
    await calculator.kijk('calculator-fout');
    for (const [vanaf, einde] of [
      ['2-4-2026', '2026-04-09'], // Good Friday and Easter Monday
      ['25-4-2025', '2025-04-30'], // Koningsdag on Saturday 26 April
      ['23-12-2026', '2026-12-29'], // Christmas
      ['4-5-2026', '2026-05-08'], // 5 May
    ]) {
      await p.getByRole('radio', { name: /^Melden bij de IGJ/ }).check();
      const dag = p.getByRole('textbox', { name: /Wanneer begon het/ });
      await dag.fill(vanaf);
      await p.getByRole('button', { name: 'Reken uit' }).click();
      await p.getByRole('heading', { name: `Uiterlijk ${voluit(einde)} om 24:00 uur` }).waitFor();
    }
    await p.waitForURL(/vanaf=2026-05-04/);
    await p.reload();
    await p.getByRole('heading', { name: `Uiterlijk ${voluit('2026-05-08')} om 24:00 uur` }).waitFor();
    await calculator.kijk('calculator-uitkomst');
    await p.getByRole('radio', { name: 'Een eigen termijn' }).check();
    await p.getByLabel('Hoe lang?').fill('-3');
    await p.getByRole('button', { name: 'Reken uit' }).click();
    await p.getByText('Vul een heel getal in, bijvoorbeeld 3.').first().waitFor();
    await p.getByLabel('Hoe lang?').fill('24');
    await p.getByLabel('Waarin telt u?').selectOption('UREN');
    await p.getByLabel('Welke dag?').fill('28-3-2026');
    await p.getByLabel('Hoe laat?').fill('12:00');
    await p.getByRole('button', { name: 'Reken uit' }).click();
    // The night in which the clock goes forward: 24 hours later it is 13:00.
    await p.getByRole('heading', { name: `Uiterlijk ${voluit('2026-03-29')} om 13:00 uur` }).waitFor();
    await calculator.kijk('calculator-eigen');
  });

  await proef('een getypte datum is nooit stil verkeerd, ook in een Amerikaanse browser in New York', async () => {
    const { p } = calculator;
    await calculator.ga('/termijncalculator');
    const dag = p.getByRole('textbox', { name: /Wanneer begon het/ });
    for (const [getypt, gelezen] of [
      ['21-11-2026', '2026-11-21'],
      ['21112026', '2026-11-21'],
      ['05-03-2026', '2026-03-05'],
      ['1-1-2026', '2026-01-01'],
      ['3-2-2026', '2026-02-03'],
      ['31-10-2026', '2026-10-31'],
      ['29-02-2024', '2024-02-29'],
      ['3 mrt 2026', '2026-03-03'],
      ['vr 20 nov 2026', '2026-11-20'],
      ['2026-11-21', '2026-11-21'],
    ]) {
      await dag.fill('');
      await dag.pressSequentially(getypt);
      await dag.blur();
      await p.getByText(`U koos: ${voluit(gelezen)}`).waitFor();
    }
    for (const [getypt, waarom] of [
      ['29-02-2025', 'Deze dag bestaat niet. Februari 2025 heeft 28 dagen.'],
      ['31-4-2026', 'Deze dag bestaat niet. April heeft 30 dagen.'],
      ['13-13-2026', 'Deze maand bestaat niet.'],
      ['do 20 nov 2026', '20 november 2026 is een vrijdag, geen donderdag.'],
      ['morgenochtend', 'Deze datum begrijpen we niet.'],
    ]) {
      await dag.fill(getypt);
      await dag.blur();
      await p.getByText(waarom).first().waitFor();
      eis((await p.getByText('U koos:').count()) === 0, `${getypt} was read as a date`);
    }
    await calculator.kijk('calculator-datum-fout');
    await dag.fill('');
    await p.getByRole('button', { name: /Kies in de kalender/ }).click();
    await p.getByRole('dialog').waitFor();
    await calculator.kijk('calculator-kalender');
    await p.keyboard.press('Escape');
  });

  await proef('een pagina die niet bestaat, zegt hetzelfde als een pagina die niet mag', async () => {
    const w = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo' });
    const teksten = [];
    for (const pad of [
      '/bestaat-niet',
      '/postvak',
      `/meldingen/${verhaal.nummer || 'M-2026-AAAAA'}`,
      '/meldingen/M-2026-ZZZZZ',
      '/postvak/00000000-0000-7000-8000-000000000000',
    ]) {
      await w.ga(pad);
      await w.p.getByRole('heading', { level: 1, name: 'Deze pagina is er niet, of u mag hem niet zien.' }).waitFor();
      teksten.push(`${await w.p.title()} ${await w.p.getByRole('main').innerText()}`);
    }
    eis(new Set(teksten).size === 1, `the pages differ: ${[...new Set(teksten)].join(' || ')}`);
    await w.kijk('niet-gevonden');
  });
};
