// The checklist of a municipality against care fraud: kept by who makes policy, read by others, as a file for the council.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { cijfers, dagIn, plusDagen } from '../verhaal.mjs';

const BELEID = 'beleidsmaker@rivierstad.demo';
/** Points that the demo leaves alone. */
const [WERKPROCES, BIBOB] = ['CL-C8', 'CL-P9'];

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const api = await alsAccount(basis, BELEID);
  const vandaag = dagIn(new Date((await api.vraag('{ ik { nu } }')).ik.nu));
  const [{ naam: collega }] = await sql(
    `select w.naam from weergave.lid w join organisatie.lidmaatschap l on l.id = w.id join organisatie.account a on a.id = l.account_id where a.email = 'contractmanager@rivierstad.demo'`,
  );
  const versies = async (code) =>
    (await sql(`select count(*)::int as n from zorgfraude.gereed_punt where code = $1`, [code]))[0].n;
  const b = await browser.bezoeker({ basis, email: BELEID });
  const { p } = b;

  await proef('de beleidsmaker ziet per deel hoe ver het is, wat te laat is en wat geen eigenaar heeft', async () => {
    await p.getByRole('link', { name: 'Gereedheid' }).click();
    await p.getByRole('heading', { level: 1, name: 'Gereedheid' }).waitFor();
    await p.getByText('2 van 2 gereed.').waitFor();
    await p.getByText('2 van 7 gereed. 2 niet van toepassing.').waitFor();
    await b.kijk('gereedheid');
    await p.getByRole('button', { name: '1 Te laat' }).click();
    await p.getByText('1 punt, in de volgorde van het handboek').first().waitFor();
    await p.getByRole('link', { name: /Wmo-verordening/ }).waitFor();
    await p.getByLabel('Deel', { exact: true }).selectOption('CONTROLE');
    await p.getByText('Geen punten met deze keuze.').waitFor();
    await p.getByRole('button', { name: '0 Te laat' }).click();
    await p.getByRole('button', { name: '6 Geen eigenaar' }).waitFor();
  });

  await proef('werkt een punt bij: gereed kan pas met een dag en met bewijs', async () => {
    await p.getByRole('link', { name: 'Werkproces voor meldingen in de regio' }).click();
    await p.getByText('Er is nog niets vastgelegd.').waitFor();
    await p.getByRole('link', { name: 'Werk dit punt bij' }).click();
    await p.getByRole('radio', { name: 'Gereed', exact: true }).check();
    await p.getByRole('radio', { name: 'Een collega' }).check();
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText('Kies een collega uit de lijst.').first().waitFor();
    await p.getByRole('combobox', { name: /Welke collega/ }).fill(collega.slice(0, 5));
    await p.getByRole('option', { name: new RegExp(collega) }).click();
    await p.getByRole('textbox', { name: /Wanneer moet dit klaar zijn/ }).fill('31-2-2027');
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p
      .getByText(/Deze dag bestaat niet/)
      .first()
      .waitFor();
    await p.getByRole('textbox', { name: /Wanneer moet dit klaar zijn/ }).fill(cijfers(plusDagen(vandaag, 30)));
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByRole('link', { name: 'Een punt is pas gereed als er bewijs bij staat.' }).waitFor();
    await p.getByRole('link', { name: 'Vul in op welke dag dit klaar was.' }).waitFor();
    await b.kijk('gereedheid-bijwerken-fout');
    await p.getByRole('textbox', { name: /Wanneer was dit klaar/ }).fill(cijfers(plusDagen(vandaag, -3)));
    await p.getByRole('checkbox', { name: /Model-informatieprotocol/ }).check();
    await p.getByRole('textbox', { name: /Wat is het bewijs/ }).fill('Vastgesteld werkproces');
    await p.getByRole('textbox', { name: /Waar staat het/ }).fill('https://rivierstad.example/werkproces.pdf');
    await p.getByRole('button', { name: 'Bewaar' }).dblclick();
    await p.getByRole('heading', { level: 1, name: 'Werkproces voor meldingen in de regio' }).waitFor();
    await p.getByRole('link', { name: /werkproces.pdf/ }).waitFor();
    await p.getByText(collega).first().waitFor();
    await b.kijk('gereedheid-punt');
    eis((await versies(WERKPROCES)) === 1, `${await versies(WERKPROCES)} versions after a double click`);
  });

  await proef('van twee mensen tegelijk gaat niets verloren: beide versies staan naast elkaar', async () => {
    await p.getByRole('link', { name: 'Werk dit punt bij' }).click();
    await p.getByRole('textbox', { name: 'Notitie' }).fill('Mijn notitie');
    const { uit } = await api.vraag(
      'mutation ($s: ID!, $c: String!, $i: GereedPuntInvoer!) { uit: gereedheidBijwerken(sleutel: $s, code: $c, versie: 1, invoer: $i) { __typename } }',
      { s: crypto.randomUUID(), c: WERKPROCES, i: { stand: 'BEZIG', notitie: 'Notitie van een ander' } },
    );
    eis(uit.__typename === 'GereedPunt', uit.__typename);
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByRole('heading', { name: 'Iemand anders heeft dit ook veranderd' }).waitFor();
    await p.getByText('Notitie van een ander').waitFor();
    await b.kijk('gereedheid-botsing');
    await p.getByRole('button', { name: 'Bewaar mijn versie' }).click();
    await p.getByRole('heading', { level: 1, name: 'Werkproces voor meldingen in de regio' }).waitFor();
    await p.getByText('Versie 3: Gereed').waitFor();
    await p.getByText(/Notitie van een ander/).waitFor();
  });

  await proef('trekt bewijs in met een reden, maar niet het laatste van een punt dat gereed is', async () => {
    await p.getByRole('button', { name: /Trek in.*Vastgesteld werkproces/ }).click();
    await p.getByRole('textbox', { name: /Waarom geldt dit bewijs niet meer/ }).fill('Er is een nieuwe versie.');
    await p.getByRole('button', { name: 'Trek in', exact: true }).click();
    await p.getByText('Dit is het enige bewijs bij een punt dat gereed is.').waitFor();
    await b.kijk('gereedheid-intrekken');
    await p.getByRole('button', { name: 'Ga terug' }).click();
    await p.getByRole('link', { name: 'Werk dit punt bij' }).click();
    await p.getByRole('textbox', { name: /Wat is het bewijs/ }).fill('Nieuw werkproces');
    await p.getByRole('textbox', { name: /Waar staat het/ }).fill('Z-2026-0300');
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText('Versie 4: Gereed').waitFor();
    await p.getByRole('button', { name: /Trek in.*Vastgesteld werkproces/ }).click();
    await p.getByRole('textbox', { name: /Waarom geldt dit bewijs niet meer/ }).fill('Er is een nieuwe versie.');
    await p.getByRole('button', { name: 'Trek in', exact: true }).click();
    await p.getByText('Het bewijs is ingetrokken. Het blijft hier te lezen.').waitFor();
    await p.getByText('Er is een nieuwe versie.').first().waitFor();
    eis((await versies(WERKPROCES)) === 5, `${await versies(WERKPROCES)} versions`);
  });

  await proef('zet een punt op niet van toepassing, met wie het dan regelt', async () => {
    await b.ga(`/gereedheid/${BIBOB}`);
    await p.getByText('Koopt uw regio de zorg in?', { exact: false }).waitFor();
    await p.getByRole('link', { name: 'Werk dit punt bij' }).click();
    await p.getByRole('radio', { name: 'Niet van toepassing' }).check();
    await p.getByRole('radio', { name: 'De regio regelt dit' }).check();
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText('Schrijf op wie dit regelt.').first().waitFor();
    await p.getByRole('textbox', { name: /Wie regelt dit/ }).fill('Inkoopregio Rivierenland (demo)');
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByRole('heading', { level: 1, name: 'Wet Bibob gebruiken' }).waitFor();
    await p.getByText('Inkoopregio Rivierenland (demo)').waitFor();
  });

  await proef('dezelfde punten staan langs de routekaart en in de cirkel van naleving', async () => {
    await b.ga('/gereedheid/routekaart');
    await p.getByRole('heading', { name: '4. Monitoren en verbeteren' }).waitFor();
    await b.kijk('gereedheid-routekaart');
    await b.ga('/gereedheid/cirkel');
    await p.getByRole('heading', { name: '1. Communiceren' }).waitFor();
    await p.getByText('Er volgt een correctie die past.').waitFor();
    await b.kijk('gereedheid-cirkel');
  });

  await proef('het college leest mee en maakt het bestand voor de raad; dat staat in het logboek', async () => {
    const c = await browser.bezoeker({ basis, email: 'college@rivierstad.demo' });
    await c.ga(`/gereedheid/${WERKPROCES}`);
    await c.p.getByText('Nieuw werkproces').first().waitFor();
    eis((await c.p.getByRole('link', { name: 'Werk dit punt bij' }).count()) === 0, 'the college edits');
    eis((await c.p.getByRole('button', { name: /Trek in/ }).count()) === 0, 'the college withdraws evidence');
    await c.ga(`/gereedheid/${WERKPROCES}/bijwerken`);
    await c.p.getByRole('heading', { name: /Deze pagina is er niet/ }).waitFor();
    await c.ga('/gereedheid');
    for (const [knop, einde] of [
      ['Maak een pdf', '.pdf'],
      ['Maak een Excel-bestand', '.xlsx'],
      ['Maak een csv-bestand', '.csv'],
    ]) {
      const [bestand] = await Promise.all([
        c.p.waitForEvent('download'),
        c.p.getByRole('button', { name: knop }).click(),
      ]);
      eis(bestand.suggestedFilename().endsWith(einde), bestand.suggestedFilename());
    }
    await c.p.getByText('Het bestand staat bij uw downloads.').waitFor();
    const [{ n }] = await sql(
      `select count(distinct velden[1])::int as n from audit.regel where handeling = 'gereedheid.uitvoeren' and uitkomst = 'GELUKT'`,
    );
    eis(n === 3, `${n} kinds of file in the log`);
  });

  await proef(
    'op een telefoon leest de contractmanager mee, zonder knoppen om te wijzigen of uit te voeren',
    async () => {
      const t = await browser.bezoeker({ basis, maat: 'telefoon', email: 'contractmanager@rivierstad.demo' });
      await t.ga('/gereedheid');
      await t.p.getByRole('link', { name: 'Werkproces voor meldingen in de regio' }).waitFor();
      eis((await t.p.getByRole('button', { name: /Maak een/ }).count()) === 0, 'a reader exports');
      await t.kijk('gereedheid-lezer');
    },
  );

  await proef('wie er niets mee te maken heeft, ziet er niets van', async () => {
    for (const email of ['fg@rivierstad.demo', 'beheerder@rivierstad.demo', 'consulent@rivierstad.demo']) {
      const a = await browser.bezoeker({ basis, email });
      await a.ga('/gereedheid');
      await a.p.getByRole('heading', { name: /Deze pagina is er niet/ }).waitFor();
      eis((await a.p.getByRole('link', { name: 'Gereedheid' }).count()) === 0, `${email} has it in the menu`);
      const r = await a.p.request.get(`${basis}/uitvoer/gereedheid.pdf`);
      eis(r.status() === 404, `${email} got ${r.status()}`);
    }
  });
};
