// The register of disfunctioneren: an entry by its keeper, the question of a provider, the narrow answer, and the entry that goes.
import { eis } from '../browser.mjs';

const WIE = { voornamen: 'Cornelis Jan', achternaam: 'Zandvliet', dag: '04-03-1979', big: '19055667701' };

const vulWieIn = async (p, meer = {}) => {
  const wie = { ...WIE, ...meer };
  await p.getByRole('textbox', { name: 'Alle voornamen' }).fill(wie.voornamen);
  await p.getByRole('textbox', { name: 'Achternaam' }).fill(wie.achternaam);
  await p.getByRole('textbox', { name: /Geboortedatum/ }).fill(wie.dag);
  await p.getByRole('textbox', { name: /BIG-nummer/ }).fill(wie.big);
};

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const rb = await browser.bezoeker({ basis, email: 'registerbeheerder@igj.demo' });
  const hr = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo' });
  let id;

  await proef('een aantekening kan alleen op een eigen rapport met een ernstige bedreiging', async () => {
    await rb.ga('/register');
    await rb.kijk('register');
    const [{ n: voor }] = await sql('select count(*)::int as n from igj.aantekening');
    await rb.p.getByRole('link', { name: 'Nieuwe aantekening' }).click();
    await rb.p.getByRole('button', { name: 'Zet in het register' }).click();
    await rb.p.getByText('Een aantekening mag alleen na een rapport van de IGJ zelf.').first().waitFor();
    await rb.kijk('register-nieuw-fout');
    await rb.p.getByLabel(/Het is een rapport van de IGJ zelf/).check();
    await rb.p.getByLabel(/Het rapport stelt een ernstige bedreiging vast/).check();
    await rb.p.getByRole('textbox', { name: /Datum van het rapport/ }).fill('01-06-2026');
    await vulWieIn(rb.p);
    await rb.p.getByRole('button', { name: 'Zet in het register' }).dblclick();
    await rb.p.getByRole('heading', { name: /Aantekening R-/ }).waitFor();
    await rb.p.getByText(WIE.achternaam).waitFor();
    await rb.kijk('register-aantekening');
    id = new URL(rb.p.url()).pathname.split('/').pop();
    const [{ n }] = await sql('select count(*)::int as n from igj.aantekening');
    eis(n === voor + 1, `${n - voor} entries after a double click`);
    await rb.ga('/register');
    eis(!(await rb.p.content()).includes(WIE.achternaam), 'the list shows a name');
  });

  await proef('de registerbeheerder zoekt precies één persoon; een halve naam vindt niemand', async () => {
    await rb.ga('/register');
    await rb.p.getByRole('link', { name: 'Zoek een persoon' }).click();
    await rb.p.getByRole('heading', { level: 1, name: 'Zoek in het register' }).waitFor();
    await rb.p.getByRole('button', { name: 'Zoek', exact: true }).click();
    await rb.p.getByText('Vul de hele achternaam in, zoals op het identiteitsbewijs.').first().waitFor();
    await rb.kijk('register-zoeken-fout');
    await vulWieIn(rb.p, { voornamen: 'Cornelis', big: '' });
    await rb.p.getByRole('button', { name: 'Zoek', exact: true }).click();
    await rb.p.getByText('Er is geen aantekening van deze persoon.').waitFor();
    await vulWieIn(rb.p);
    await rb.p.getByRole('button', { name: 'Zoek', exact: true }).click();
    await rb.p.getByRole('link', { name: /^R-/ }).waitFor();
    await rb.kijk('register-zoeken');
    eis((await rb.p.getByRole('link', { name: /^R-/ }).getAttribute('href')) === `/register/${id}`, 'another entry');
  });

  await proef('HR vraagt het na, en krijgt alleen de datum', async () => {
    await hr.ga('/vergewis/igj-vraag');
    await hr.kijk('igj-vraag-leeg');
    await hr.p.getByRole('button', { name: 'Vraag het de IGJ' }).click();
    await hr.p.getByText('Vul in welk werk deze persoon gaat doen.').first().waitFor();
    await hr.kijk('igj-vraag-fout');
    await vulWieIn(hr.p);
    await hr.p.getByLabel(/Welk werk/).fill('Begeleider');
    await hr.p.getByLabel(/Deze persoon gaat bij ons zorg geven/).check();
    await hr.p.getByRole('button', { name: 'Vraag het de IGJ' }).dblclick();
    await hr.p.getByText('Uw vraag is verstuurd.').waitFor();
    await hr.p.getByText('Er is een aantekening').waitFor({ timeout: 30_000 });
    await hr.p.getByText('Rapport van maandag 1 juni 2026').waitFor();
    await vulWieIn(hr.p, { voornamen: 'Klaas', big: '' });
    await hr.p.getByLabel(/Welk werk/).fill('Verpleegkundige');
    await hr.p.getByLabel(/Deze persoon gaat bij ons zorg geven/).check();
    await hr.p.getByRole('button', { name: 'Vraag het de IGJ' }).click();
    await hr.p.getByText('Geen aantekening', { exact: true }).waitFor({ timeout: 30_000 });
    await hr.kijk('igj-vraag-antwoord');
    const [{ n }] = await sql(`select count(*)::int as n from igj.vergewisvraag`);
    eis(n === 2, `${n} questions were kept`);
  });

  await proef('de registerbeheerder ziet wie vroeg, niet over wie; en verwijdert door een besluit', async () => {
    await rb.ga('/register');
    await rb.p.getByText('Stichting Zonnehof').first().waitFor();
    eis(!(await rb.p.content()).includes('Klaas'), 'the register shows about whom was asked');
    await rb.kijk('register-gevuld');
    await rb.ga(`/register/${id}`);
    await rb.p.getByRole('button', { name: 'Verbeter deze aantekening' }).click();
    await rb.kijk('register-verbeteren');
    await rb.p.getByRole('button', { name: 'Annuleer' }).click();
    await rb.p.getByRole('button', { name: 'Verwijder deze aantekening' }).click();
    await rb.p.getByRole('button', { name: 'Verwijder', exact: true }).click();
    await rb.p.getByText('Kies het besluit.').first().waitFor();
    await rb.p.getByRole('radio', { name: 'Een bezwaar is gegrond' }).check();
    await rb.kijk('register-verwijderen');
    await rb.p.getByRole('button', { name: 'Verwijder', exact: true }).click();
    await rb.p.getByText(/is weg\./).waitFor();
    await rb.kijk('register-verwijderd');
    const over = await sql('select 1 from igj.aantekening where id = $1', [id]);
    eis(over.length === 0, 'the entry is still there');
    await rb.ga('/register');
    await rb.p.getByText('Een bezwaar is gegrond').waitFor();
  });

  await proef('een inspecteur en een leidinggevende vinden de paginas niet', async () => {
    const i = await browser.bezoeker({ basis, email: 'inspecteur@igj.demo' });
    await i.ga('/register');
    await i.p.getByRole('heading', { name: /Deze pagina is er niet/ }).waitFor();
    const l = await browser.bezoeker({ basis, email: 'leidinggevende@zonnehof.demo' });
    await l.ga('/vergewis/igj-vraag');
    await l.p.getByRole('heading', { name: /Deze pagina is er niet/ }).waitFor();
  });

  await proef('het meldpunt voert een melding van een burger in, neemt meer tijd, weegt en besluit', async () => {
    const m = await browser.bezoeker({ basis, email: 'meldpunt@igj.demo' });
    const { p } = m;
    await m.ga('/burgermeldingen');
    await m.kijk('burgers-leeg');
    await p.getByRole('link', { name: 'Voer een melding in' }).click();
    await p.getByRole('button', { name: 'Voer in' }).click();
    await p.getByText('Kies de soort.').first().waitFor();
    await m.kijk('burgers-nieuw-fout');
    await p.getByRole('radio', { name: 'Klacht' }).check();
    await p.getByRole('radio', { name: 'Telefoon' }).check();
    await p.getByRole('textbox', { name: /Wanneer kwam het binnen/ }).fill('gisteren');
    await p.getByRole('textbox', { name: /Over welke aanbieder/ }).fill('Stichting Zonnehof');
    await p.getByRole('textbox', { name: /Wanneer gebeurde het/ }).fill('02-01-2024');
    await p.getByRole('textbox', { name: /Wat vertelt de melder/ }).fill('Mijn moeder lag lang zonder hulp in bed.');
    await p.getByRole('button', { name: 'Voer in' }).dblclick();
    await p.getByRole('heading', { name: /Klacht B-/ }).waitFor();
    const [{ n }] = await sql('select count(*)::int as n from igj.burgermelding');
    eis(n === 1, `${n} reports after a double click`);
    await p.getByText('Neem 2 weken meer tijd').click();
    await p.getByRole('textbox', { name: /Waarom hebt u meer tijd nodig/ }).fill('De aanbieder antwoordt later.');
    await p.getByRole('button', { name: 'Neem meer tijd' }).click();
    await p.getByText('De aanbieder antwoordt later.').first().waitFor();
    await p.getByRole('radio', { name: 'Hoog' }).check();
    await p.getByRole('textbox', { name: /Hoe weegt u dit/ }).fill('Het past bij eerdere meldingen.');
    await p.getByRole('radio', { name: 'De IGJ onderzoekt dit', exact: true }).check();
    await p.getByRole('textbox', { name: /Waarom besluit u dit/ }).fill('Wij kijken dit na.');
    await m.kijk('burgers-melding');
    await p.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await p
      .getByText(/meer dan 2 jaar geleden. Vul in/)
      .first()
      .waitFor();
    await p.getByRole('textbox', { name: /Waarom onderzoekt u iets van meer dan/ }).fill('Het gebeurt nog steeds.');
    await p.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await p.getByText('Het gebeurt nog steeds.').waitFor();
    await m.kijk('burgers-besloten');
  });

  await proef(
    'de inspecteur ziet wie er meldde, per aanbieder en in cijfers; de aanbieder zijn eigen cijfers',
    async () => {
      const i = await browser.bezoeker({ basis, email: 'coordinerend-inspecteur@igj.demo' });
      await i.ga('/aanbieders');
      await i.p
        .getByRole('cell', { name: 'Totaal' })
        .or(i.p.getByRole('rowheader', { name: 'Totaal' }))
        .first()
        .waitFor();
      await i.kijk('aanbieders');
      await i.p.getByRole('link', { name: 'Stichting Zonnehof' }).click();
      await i.p.getByRole('heading', { name: 'Stichting Zonnehof' }).waitFor();
      await i.kijk('aanbieder');
      const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
      await af.ga('/externe-meldingen/cijfers');
      await af.p.getByRole('heading', { name: 'Cijfers over meldingen aan de IGJ' }).waitFor();
      await af.kijk('externe-meldingen-cijfers');
    },
  );
};
