// Being reached: own settings for every role, away with somebody who stands in, and the phone list. Leaves nobody away.
import { eis } from '../browser.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';
const cijfers = (dagen) =>
  new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(Date.now() + dagen * 86_400_000));

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const bezoek = (naam, maat) => browser.bezoeker({ basis, email: `${naam}@zonnehof.demo`, maat });

  await proef('elke rol vindt Herinneringen onderaan het menu en kiest rust en een dagelijkse mail', async () => {
    const w = await bezoek('medewerker', 'telefoon');
    const { p } = w;
    await p.getByRole('button', { name: 'Menu' }).click();
    await p.getByRole('dialog').getByRole('link', { name: 'Herinneringen' }).click();
    await p.waitForURL(`${basis}/instellingen/herinneringen`);
    await p.getByText('U bent niet afwezig gemeld.').waitFor();
    await w.kijk('herinneringen-leeg');
    const mail = p.getByRole('form', { name: 'Mail' });
    await mail.getByLabel('Van', { exact: true }).fill('laat');
    await mail.getByRole('button', { name: 'Bewaar' }).click();
    const samenvatting = p.getByRole('group', { name: 'Er gaat iets mis' });
    await samenvatting.getByText('Schrijf een tijd als 22:00.').waitFor();
    eis(await samenvatting.evaluate((e) => e === document.activeElement), 'the error summary has no focus');
    await w.kijk('herinneringen-fout');
    await mail.getByLabel('Van', { exact: true }).fill('22');
    await mail.getByLabel('Tot', { exact: true }).fill('7.30');
    await mail.getByLabel(/Eén keer per dag/).selectOption({ label: '8:00' });
    await mail.getByRole('button', { name: 'Bewaar' }).click();
    await mail.getByText('Bewaard.').waitFor();
    await p.reload();
    await w.rustig();
    eis((await mail.getByLabel('Van', { exact: true }).inputValue()) === '22:00', 'the quiet hours are not kept');
    eis(
      (await mail.getByLabel('Tot', { exact: true }).inputValue()) === '07:30',
      'the end of the quiet hours is not kept',
    );
    await mail.getByLabel('Van', { exact: true }).fill('');
    await mail.getByLabel('Tot', { exact: true }).fill('');
    await mail.getByLabel(/Eén keer per dag/).selectOption({ label: 'Geen dagelijkse mail' });
    await mail.getByRole('button', { name: 'Bewaar' }).click();
    await mail.getByText('Bewaard.').waitFor();
  });

  const af = await bezoek('aandachtsfunctionaris');
  const { p } = af;
  await proef('wie er niet is, meldt dat met een vervanger; die ziet het ook', async () => {
    await af.ga('/instellingen/herinneringen');
    const telefoon = p.getByRole('form', { name: 'Telefoon' });
    await telefoon.getByLabel(/Op welk nummer/).fill('06-12 34 56 78');
    await telefoon.getByRole('button', { name: 'Bewaar het nummer' }).click();
    await telefoon.getByText('Bewaard.').waitFor();
    await p.getByRole('button', { name: 'Meld dat u er niet bent' }).click();
    const formulier = p.getByRole('form', { name: 'Afwezig melden' });
    await formulier.getByRole('button', { name: 'Meld afwezig' }).click();
    await formulier.getByText('Vul de eerste dag in.').first().waitFor();
    await formulier.getByRole('textbox', { name: 'Wat is de eerste dag?' }).fill(cijfers(0));
    await formulier.getByRole('textbox', { name: 'Wat is de laatste dag?' }).fill(cijfers(3));
    const [{ naam }] = await sql(
      `select w.naam from organisatie.account a join organisatie.lidmaatschap l on l.account_id = a.id join weergave.lid w on w.id = l.id where a.email = $1`,
      ['meldteamlid@zonnehof.demo'],
    );
    await formulier.getByLabel(/Wie vervangt/).fill(naam.slice(0, 5));
    await p
      .getByRole('option', { name: new RegExp(naam) })
      .first()
      .click();
    await af.kijk('afwezig-formulier');
    await formulier.getByRole('button', { name: 'Meld afwezig' }).dblclick();
    await p.getByText(/^Afwezig gemeld van/).waitFor();
    await p.getByRole('row', { name: new RegExp(`U .*${naam}`) }).waitFor();
    await af.kijk('afwezig-gemeld');
    const [{ n }] = await sql(
      'select count(*)::int as n from organisatie.afwezigheid where ingetrokken_op is null',
      [],
    );
    eis(n === 1, `${n} absences were written`);
    const team = await bezoek('meldteamlid', 'telefoon');
    await team.ga('/instellingen/herinneringen');
    await team.p.getByText('U vervangt').waitFor();
    eis((await team.p.getByRole('button', { name: 'Trek in' }).count()) === 0, 'the deputy may withdraw it');
    await team.kijk('afwezig-vervanger');
  });

  await proef('de bellijst noemt wie er is het eerst, met nummer; hij is ook op papier leesbaar', async () => {
    const w = await bezoek('bestuurder');
    await w.ga('/termijnen');
    await w.p.getByRole('link', { name: 'Bellijst' }).click();
    await w.p.waitForURL(`${basis}/termijnen/bellen`);
    await w.p.getByRole('link', { name: '06 1234 5678' }).first().waitFor();
    await w.p
      .getByText(/Afwezig tot en met/)
      .first()
      .waitFor();
    await w.kijk('bellijst');
    await w.p.emulateMedia({ media: 'print' });
    eis(!(await w.p.getByRole('button', { name: 'Druk af' }).isVisible()), 'a button is printed');
    eis(await w.p.getByText(/Deze lijst is van/).isVisible(), 'the paper does not tell from when it is');
    await w.p.screenshot({
      path: `${process.env.MELDBAKEN_E2E_BEELDEN ?? 'schermafdrukken'}/bellijst-print.png`,
      fullPage: true,
    });
    await w.p.emulateMedia({ media: 'screen' });
    for (const ander of ['medewerker', 'hr']) {
      const b = await bezoek(ander);
      await b.ga('/termijnen/bellen');
      await b.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
    }
  });

  await proef('is er weer: trekt in, en haalt het nummer weg', async () => {
    await af.ga('/instellingen/herinneringen');
    await p.getByRole('button', { name: 'Trek in' }).click();
    await p.getByText('Ingetrokken. U krijgt uw herinneringen weer zelf.').waitFor();
    await p.getByText('U bent niet afwezig gemeld.').waitFor();
    const telefoon = p.getByRole('form', { name: 'Telefoon' });
    await telefoon.getByLabel(/Op welk nummer/).fill('');
    await telefoon.getByRole('button', { name: 'Bewaar het nummer' }).click();
    await telefoon.getByText('Uw nummer is weg.').waitFor();
  });

  await proef('een beheerder meldt een ander afwezig, en leest geen zaak', async () => {
    const w = await bezoek('beheerder');
    await w.ga('/instellingen/herinneringen');
    await w.p.getByRole('button', { name: 'Meld iemand afwezig' }).click();
    await w.p.getByLabel(/Wie is er niet/).waitFor();
    await w.kijk('afwezig-beheerder');
  });
};
