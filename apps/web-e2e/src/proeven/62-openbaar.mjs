// S5 and S6: somebody without an account reports, comes back with the code, and talks with the handler.
import { eis } from '../browser.mjs';
import { eisLeeg, eisNeutraal, formulierVan, volgende, wachtTot } from '../openbaar.mjs';

const FEIT = 'Ik zag dat een verzorger mevrouw hard bij haar arm pakte. Mijn broer was erbij.';

export default async ({ browser, product, proef }) => {
  const { basis } = product();
  const pad = await formulierVan(product(), 'zonnehof');
  const anders = [];
  const v = await browser.bezoeker({ basis, maat: 'telefoon', opAntwoord: (r) => anders.push(r.url()) });
  const { p } = v;
  let code = '';
  let nummer = '';

  await proef('anoniem melden: fouten per vraag, nakijken, code terugtypen; niets blijft op het apparaat', async () => {
    await v.ga(pad);
    await p.getByRole('heading', { name: 'Vertel wat er is gebeurd' }).waitFor();
    await eisNeutraal(v, pad);
    await v.kijk('openbaar-start');
    await volgende(v, pad, 'Begin met melden');
    await volgende(v, pad);
    await p.getByRole('link', { name: 'Kies of de cliënt nu veilig is.' }).waitFor();
    await v.kijk('openbaar-fout');
    await p.getByRole('radio', { name: 'Nee', exact: true }).check();
    await volgende(v, pad);
    await p.getByRole('textbox').fill(FEIT);
    await p.getByText('Dan kan iemand zo misschien raden wie u bent.').waitFor();
    await v.kijk('openbaar-feiten');
    await volgende(v, pad);
    await p.getByRole('textbox').fill('Ik denk dat er te veel haast was.');
    await volgende(v, pad);
    await p.getByLabel('Dag').fill('31');
    await p.getByLabel('Maand').fill('4');
    await p.getByLabel('Jaar').fill('2026');
    await volgende(v, pad);
    await p.getByRole('link', { name: /Deze dag bestaat niet/ }).waitFor();
    await p.getByLabel('Dag').fill('');
    await p.getByLabel('Waar was het?').fill('In de huiskamer');
    await v.kijk('openbaar-wanneer');
    await volgende(v, pad);
    await p.getByLabel('Wie deed het?').fill('Een man met een bril');
    await volgende(v, pad);
    await p.getByRole('radio', { name: /Nee, ik blijf anoniem/ }).check();
    await v.kijk('openbaar-naam');
    await volgende(v, pad);
    await p.getByRole('heading', { name: 'Let op uzelf' }).waitFor();
    await v.kijk('openbaar-letop');
    await volgende(v, pad, 'Kijk uw antwoorden na');
    await p.goBack();
    await p.getByRole('heading', { name: 'Let op uzelf' }).waitFor();
    await p.goForward();
    await p.getByText(FEIT).waitFor();
    await v.kijk('openbaar-nakijken');
    await p.getByRole('button', { name: 'Verstuur de melding' }).click();
    await p.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor();
    code = (await p.locator('.code [aria-hidden]').allTextContents()).join('');
    eis(/^\d{16}$/.test(code), `no code: ${code}`);
    await v.kijk('openbaar-code');
    await p.getByRole('button', { name: 'Klaar', exact: true }).click();
    await p
      .getByRole('link', { name: /Typ groep \d van de code over/ })
      .first()
      .waitFor();
    for (const vak of await p.locator('input[id^=groep-]').all()) {
      const n = Number((await vak.getAttribute('id')).slice(6));
      await vak.fill(code.slice((n - 1) * 4, n * 4));
    }
    await p.getByRole('button', { name: 'Klaar', exact: true }).click();
    await p.getByRole('heading', { name: 'Dank u wel' }).waitFor();
    await v.kijk('openbaar-dank');
    await eisLeeg(v);
    await p.getByRole('button', { name: 'Stop en wis het scherm' }).click();
    await p.getByRole('heading', { name: 'Vertel wat er is gebeurd' }).waitFor();
    eis(!(await p.content()).includes(FEIT), 'the text is still there');
    const vreemd = anders.filter((u) => !u.startsWith(basis) && !u.startsWith('data:'));
    eis(vreemd.length === 0, `asked elsewhere: ${vreemd}`);
  });

  await proef('een foute code krijgt steeds dezelfde woorden', async () => {
    await volgende(v, pad, 'Ik heb een code');
    await p.getByLabel('Uw code').fill('123');
    await p.getByRole('button', { name: 'Open mijn melding' }).click();
    await p.getByText('Deze code klopt niet. Kijk na of u 16 cijfers hebt.').first().waitFor();
    await p.getByLabel('Uw code').fill('0000 0000 0000 0001');
    await p.getByRole('button', { name: 'Open mijn melding' }).click();
    await p.getByText('Wacht dan 15 minuten').waitFor();
    await v.kijk('openbaar-code-fout');
  });

  await proef('de behandelaar leest de melding en stuurt na een voorbeeld een vraag', async () => {
    const [m] = await wachtTot(async () => {
      const rijen = await product().sql(
        `select m.nummer from melding.melding m join melding.melding_intake i using (organisatie_id) where i.melding_id = m.id and i.kanaal = 'OPENBAAR' order by m.id`,
      );
      return rijen.length ? rijen : null;
    });
    nummer = m.nummer;
    const b = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await b.ga(`/meldingen/${nummer}`);
    await b.p.getByText(FEIT).waitFor();
    await b.p.getByRole('button', { name: 'Neem in behandeling' }).click();
    await b.p.getByRole('button', { name: 'Schrijf een bericht aan de melder' }).click();
    await b.p.getByLabel('Bericht aan de melder').fill('Wanneer was dit precies?');
    await b.p.getByRole('button', { name: 'Bekijk het bericht' }).click();
    await b.p.getByText('Zo leest de melder het:').waitFor();
    await b.kijk('openbaar-bericht-voorbeeld');
    await b.p.getByRole('button', { name: 'Verstuur het bericht' }).click();
    await b.p.getByText('De melder kan het nu lezen.').waitFor();
    await b.kijk('openbaar-bericht-verstuurd');
  });

  await proef('met de code leest de melder stand en vraag, antwoordt, en wist het scherm', async () => {
    await p.getByLabel('Uw code').fill(code.replace(/(\d{4})/g, '$1-'));
    await p.getByRole('button', { name: 'Open mijn melding' }).click();
    await p.getByText('We zijn met uw melding bezig.').waitFor();
    await p.getByText('Wanneer was dit precies?').waitFor();
    await p.getByLabel('Antwoord, of voeg iets toe').fill('Het was op dinsdag na het eten.');
    await p.getByRole('button', { name: 'Verstuur', exact: true }).click();
    await p.getByText('Uw bericht is verstuurd.').waitFor();
    await v.kijk('openbaar-terug');
    await eisLeeg(v);
    await eisNeutraal(v, pad);
    await p.getByRole('button', { name: 'Stop en wis het scherm' }).click();
    await p.getByRole('heading', { name: 'Vertel wat er is gebeurd' }).waitFor();
    await wachtTot(async () => (await product().sql(`select 1 from melding.bericht where van = 'MELDER'`)).length > 0);
    const b = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await b.ga(`/meldingen/${nummer}`);
    await b.p.getByText('Het was op dinsdag na het eten.').waitFor();
  });

  await proef('Snel weg maakt het scherm leeg en gaat naar een ander adres', async () => {
    await v.ctx.route('https://www.buienradar.nl/**', (r) =>
      r.fulfill({ body: '<h1>Weer</h1>', contentType: 'text/html' }),
    );
    await v.ga(pad);
    await p.getByRole('button', { name: 'Snel weg' }).click();
    await p.waitForURL('https://www.buienradar.nl/');
    await p.goBack();
    eis(!(await p.content()).includes('Antwoord, of voeg iets toe'), 'Back shows the report');
  });

  await proef('de leidinggevende ziet van deze melding niets, ook niet met het adres', async () => {
    const w = await browser.bezoeker({ basis, email: 'leidinggevende@zonnehof.demo' });
    await w.p.goto(`${basis}/meldingen/${nummer}`);
    await w.p.getByText('Deze pagina is er niet, of u mag hem niet zien.').waitFor();
  });

  await proef('een medewerker met account leest en schrijft berichten bij de eigen melding', async () => {
    const w = await browser.bezoeker({ basis, maat: 'telefoon', email: 'medewerker@zonnehof.demo' });
    await w.ga('/mijn-meldingen');
    await w.p.getByRole('link', { name: 'Open uw melding en de berichten' }).first().click();
    await w.p.getByLabel('Antwoord, of voeg iets toe').fill('Ik weet nog iets.');
    await w.p.getByRole('button', { name: 'Verstuur het bericht' }).click();
    await w.p.getByText('Uw bericht is verstuurd.').waitFor();
    await w.kijk('uw-melding-account');
  });
};
