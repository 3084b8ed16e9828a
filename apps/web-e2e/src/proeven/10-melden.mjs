// Step 1: a medewerker reports on a phone; wrong input and a lost connection lose nothing.
import { eis, WACHTWOORD } from '../browser.mjs';
import { kiesRadio, tabNaar } from '../toetsen.mjs';
import { cijfers, dagIn, plusDagen, verhaal, voluit, werkdagenNa } from '../verhaal.mjs';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const w = await browser.bezoeker({ basis, maat: 'telefoon', email: 'medewerker@zonnehof.demo' });
  const { p } = w;
  const verder = () => p.getByRole('button', { name: 'Volgende' }).click();
  const op = (titel) => p.getByRole('heading', { level: 1, name: titel }).waitFor();

  await proef('gevaar eerst; een lege vraag zegt wat er mist', async () => {
    await w.ga('/melden');
    await w.kijk('melden-1-veilig');
    await verder();
    await p.getByText('Kies of de cliënt nu veilig is.').first().waitFor();
    await w.kijk('melden-1-fout');
    await p.getByRole('radio', { name: 'Ja' }).check();
    await verder();
    await op('Waar gaat het om?');
    await p.getByRole('radio', { name: /Een medewerker of vrijwilliger/ }).check();
    await verder();
  });

  await proef('feiten: leeg en 100.000 tekens worden duidelijk geweigerd, de tekst blijft', async () => {
    await op('Wat gebeurde er?');
    await verder();
    await p.getByText('Schrijf op wat u zag of hoorde.').first().waitFor();
    const feiten = p.getByRole('textbox', { name: /Wat zag of hoorde u/ });
    await feiten.fill('x'.repeat(100_000));
    await verder();
    await p
      .getByText(/20\.000/)
      .first()
      .waitFor();
    eis((await feiten.inputValue()).length >= 20_000, 'the text was lost');
    await feiten.fill('Mevrouw werd hard aan haar arm getrokken. Ze riep: au, niet doen.');
    await w.kijk('melden-2-feiten');
    await verder();
  });

  await proef('vorm, signalen, wanneer: een dag in de toekomst wordt geweigerd', async () => {
    await op('Wat is het?');
    await p
      .getByRole('checkbox', { name: /^Fysiek|Lichamelijk/ })
      .first()
      .check();
    await w.kijk('melden-3-vorm');
    await verder();
    await op('Welke signalen ziet u?');
    await w.kijk('melden-4-signalen');
    await verder();
    await op('Wanneer was dat?');
    const dag = p.getByRole('textbox', { name: /Op welke dag gebeurde het/ });
    await dag.fill('01-01-2099');
    await verder();
    await p.getByText('Deze dag is nog niet geweest.').first().waitFor();
    await dag.fill('gisteren');
    await dag.blur();
    await p
      .getByText(/U koos:/)
      .first()
      .waitFor();
    await w.kijk('melden-5-wanneer');
    await verder();
  });

  await proef('over wie, waar, de cliënt en de mening; terug bewaart alles', async () => {
    await op('Over wie gaat het?');
    const zoek = p.getByRole('combobox', { name: /Over wie gaat het/ });
    const leider = (
      await sql(
        `select concat_ws(' ', q.voornaam, q.tussenvoegsel, q.achternaam) as naam, q.achternaam from organisatie.persoon q join organisatie.lidmaatschap l on l.persoon_id = q.id join organisatie.account a on a.id = l.account_id where a.email = 'leidinggevende@zonnehof.demo'`,
      )
    )[0];
    await zoek.fill(leider.achternaam);
    await p.getByRole('option', { name: new RegExp(leider.naam) }).click();
    await p.getByRole('textbox', { name: /Om welke cliënt gaat het/ }).fill(verhaal.naam);
    await w.kijk('melden-6-over-wie');
    await verder();
    await op('Waar was het?');
    await p.getByRole('combobox', { name: /Bij welk team/ }).fill('Beukenhof');
    await p
      .getByRole('option', { name: /Team Beukenhof/ })
      .first()
      .click();
    await w.kijk('melden-7-waar');
    await p
      .getByRole('link', { name: 'Terug' })
      .or(p.getByRole('button', { name: 'Terug' }))
      .first()
      .click();
    await op('Over wie gaat het?');
    eis(
      (await p.getByRole('textbox', { name: /Om welke cliënt/ }).inputValue()) === verhaal.naam,
      'going back lost the client',
    );
    await verder();
    await op('Waar was het?');
    await verder();
    await op('De cliënt');
    await p
      .getByRole('group', { name: /Weet de cliënt/ })
      .getByRole('radio', { name: 'Nee' })
      .check();
    await w.kijk('melden-8-client');
    await verder();
    await op('Uw mening');
    await p.getByRole('textbox', { name: /Wat denkt u/ }).fill('Ik denk dat er te veel haast was.');
    await verder();
    await p.getByRole('heading', { level: 1, name: 'Kijk uw antwoorden na' }).waitFor();
    await w.kijk('melden-9-nakijken');
  });

  const verstuur = p.getByRole('button', { name: 'Verstuur de melding' });
  await proef('zonder internet blijft alles staan en gaat er niets weg', async () => {
    const [{ n: voor }] = await sql('select count(*)::int as n from melding.melding');
    await w.ctx.setOffline(true);
    await p.getByText('U hebt nu geen internet.').waitFor();
    await verstuur.click();
    await p.getByText('Er is nu geen verbinding').waitFor();
    await p.getByText(verhaal.naam).waitFor();
    await w.kijk('melden-10-geen-internet');
    await w.ctx.setOffline(false);
    const [{ n: na }] = await sql('select count(*)::int as n from melding.melding');
    eis(na === voor, 'something was stored');
  });

  await proef(
    'gaat het antwoord verloren, dan komt dezelfde melding niet dubbel aan; de bevestiging noemt de dag',
    async () => {
      const [{ n: voor }] = await sql('select count(*)::int as n from melding.melding');
      // The server does its work, the answer never arrives.
      await p.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('meldingIndienen')) return route.continue();
        await route.fetch();
        await route.abort();
      });
      await verstuur.click();
      await p.getByText('Wat u invulde, staat er nog.').waitFor();
      await p.unroute('**/graphql');
      await p.getByRole('button', { name: 'Probeer het nog eens' }).dblclick();
      await p.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor();
      const [{ n: na }] = await sql('select count(*)::int as n from melding.melding');
      eis(na === voor + 1, `${na - voor} reports were stored`);
      verhaal.nummer = (
        await p
          .getByText(/M-\d{4}-\w{5}/)
          .first()
          .innerText()
      ).match(/M-\d{4}-\w{5}/)[0];
      const [{ id, op }] = await sql('select id, ingediend_op as op from melding.melding where nummer = $1', [
        verhaal.nummer,
      ]);
      verhaal.meldingId = id;
      await p.getByText(`Uiterlijk ${voluit(werkdagenNa(op, 2))} leest u`).waitFor();
      await w.kijk('melden-11-verstuurd');
    },
  );

  await proef('de melder volgt de stand, en meer niet', async () => {
    await w.ga('/mijn-meldingen');
    await p.getByText(verhaal.nummer).first().waitFor();
    await w.kijk('mijn-meldingen');
    await w.ga(`/meldingen/${verhaal.nummer}`);
    await p.getByText('Deze pagina is er niet, of u mag hem niet zien.').waitFor();
  });

  await proef('een hele melding met alleen het toetsenbord, van inloggen tot bevestiging', async () => {
    const t = await browser.bezoeker({ basis });
    await t.ga('/aanmelden');
    await tabNaar(t.p, t.p.getByLabel('E-mailadres'));
    await t.p.keyboard.type('medewerker2@zonnehof.demo');
    await tabNaar(t.p, t.p.getByLabel('Wachtwoord', { exact: true }));
    await t.p.keyboard.type(WACHTWOORD);
    await t.p.keyboard.press('Enter');
    await t.p.getByRole('heading', { level: 1, name: 'Melden' }).waitFor();
    const volgende = async (titel) => {
      await tabNaar(t.p, t.p.getByRole('button', { name: 'Volgende' }));
      await t.p.keyboard.press('Enter');
      const kop = t.p.getByRole('heading', { level: 1, name: titel });
      await kop.waitFor();
      eis(await kop.evaluate((e) => e === document.activeElement), `the focus is not on '${titel}'`);
    };
    const groep = (naam) => t.p.getByRole('group', { name: naam });
    await kiesRadio(t.p, groep('Is de cliënt nu veilig?'), 'Ja');
    await volgende('Waar gaat het om?');
    await kiesRadio(t.p, groep('Wie deed dit?'), 'Ik weet het niet');
    await volgende('Wat gebeurde er?');
    await tabNaar(t.p, t.p.getByRole('textbox', { name: /Wat zag of hoorde u/ }));
    await t.p.keyboard.type('De deur zat op slot. Meneer riep om hulp.');
    await volgende('Wat is het?');
    await tabNaar(t.p, t.p.getByRole('checkbox', { name: 'Ik weet het niet' }));
    await t.p.keyboard.press('Space');
    await volgende('Wanneer was dat?');
    verhaal.tweede.gezienDag = plusDagen(dagIn(new Date()), -10);
    const gezien = groep('Wanneer zag of hoorde u het?');
    await tabNaar(t.p, gezien.getByLabel('Welke dag?'));
    await t.p.keyboard.press('ControlOrMeta+a');
    await t.p.keyboard.type(cijfers(verhaal.tweede.gezienDag));
    await tabNaar(t.p, gezien.getByLabel('Hoe laat?'));
    await t.p.keyboard.press('ControlOrMeta+a');
    await t.p.keyboard.type('9u15');
    await t.p.keyboard.press('Tab');
    await t.p.getByText(`${voluit(verhaal.tweede.gezienDag)} om 9:15 uur`).waitFor();
    await volgende('Over wie gaat het?');
    await tabNaar(t.p, t.p.getByRole('checkbox', { name: 'Ik weet niet wie het is' }));
    await t.p.keyboard.press('Space');
    await tabNaar(t.p, t.p.getByRole('textbox', { name: /Om welke cliënt gaat het/ }));
    await t.p.keyboard.type(verhaal.tweede.naam);
    await volgende('Waar was het?');
    await tabNaar(t.p, t.p.getByRole('combobox', { name: /Bij welk team/ }));
    await t.p.keyboard.type('Team Lindehof');
    await t.p.getByRole('option', { name: /Team Lindehof/ }).waitFor();
    await t.p.keyboard.press('ArrowDown');
    await t.p.keyboard.press('Enter');
    await volgende('De cliënt');
    await kiesRadio(t.p, groep('Weet de cliënt dat u dit meldt?'), 'Nee');
    await volgende('Uw mening');
    await volgende('Kijk uw antwoorden na');
    await tabNaar(t.p, t.p.getByRole('button', { name: 'Verstuur de melding' }));
    await t.p.keyboard.press('Enter');
    await t.p.getByRole('heading', { level: 1, name: 'Uw melding is verstuurd' }).waitFor();
    verhaal.tweede.nummer = (
      await t.p
        .getByText(/M-\d{4}-\w{5}/)
        .first()
        .innerText()
    ).match(/M-\d{4}-\w{5}/)[0];
    verhaal.tweede.meldingId = (
      await sql('select id from melding.melding where nummer = $1', [verhaal.tweede.nummer])
    )[0].id;
  });
};
