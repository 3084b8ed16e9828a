// Files at a report (kept clean, refused when wrong), and what the board decides on the public form with its page.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { eis } from '../browser.mjs';

const SPOOR = 'Annelies-Spoorloos';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const bezoek = (naam, maat) => browser.bezoeker({ basis, email: `${naam}@zonnehof.demo`, maat });
  const map = mkdtempSync(join(tmpdir(), 'meldbaken-63-'));
  const bestand = (naam, bytes) => {
    const pad = join(map, naam);
    writeFileSync(pad, bytes);
    return pad;
  };
  const foto = bestand(
    'IMG_2026.jpg',
    await sharp({ create: { width: 300, height: 200, channels: 3, background: '#557799' } })
      .jpeg()
      .withExif({ IFD0: { Artist: SPOOR } })
      .toBuffer(),
  );
  const programma = bestand('foto.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000)]));
  const groot = bestand('film.txt', Buffer.alloc(21 * 1024 * 1024, 0x61));
  const [zaak] = await sql(
    `select m.nummer, m.id from melding.melding m join organisatie.organisatie o on o.organisatie_id = m.organisatie_id
     where o.naam ilike '%zonnehof%' and m.status = 'IN_BEHANDELING' and exists (select 1 from organisatie.account a
       join organisatie.lidmaatschap l on l.account_id = a.id where a.email = 'aandachtsfunctionaris@zonnehof.demo' and l.id = m.behandelaar_id)
     order by m.ingediend_op limit 1`,
    [],
  );

  await proef(
    'een behandelaar voegt een foto toe; een programma en een te groot bestand worden met reden geweigerd',
    async () => {
      const w = await bezoek('aandachtsfunctionaris');
      const { p } = w;
      await w.ga(`/meldingen/${zaak.nummer}`);
      const kaart = p.getByRole('region', { name: 'Stukken' });
      await kaart.getByText('Er zijn nog geen bestanden.').waitFor();
      await kaart.locator('input[type=file]').setInputFiles([foto, programma, groot]);
      await kaart.getByText('Dit soort bestand nemen we niet aan.').waitFor();
      await kaart.getByText('Dit bestand is groter dan 20 MB.').waitFor();
      await kaart.getByRole('link', { name: 'IMG_2026.jpg' }).waitFor();
      await kaart
        .getByText(/niet gescand op virussen/)
        .first()
        .waitFor();
      await w.kijk('stukken');
      const [download] = await Promise.all([
        p.waitForEvent('download'),
        kaart.getByRole('link', { name: 'IMG_2026.jpg' }).click(),
      ]);
      eis(download.suggestedFilename() === 'IMG_2026.jpg', 'the file has another name');
      const delen = [];
      for await (const d of await download.createReadStream()) delen.push(d);
      const bytes = Buffer.concat(delen);
      eis(!bytes.includes(SPOOR), 'the maker of the photo is still in it');
      eis((await sharp(bytes).metadata()).width === 300, 'the photo is not a photo');
    },
  );

  await proef('een melder voegt op de telefoon een foto toe, en vraagt om nog eens te kijken', async () => {
    const w = await bezoek('medewerker', 'telefoon');
    const { p } = w;
    await w.ga('/mijn-meldingen');
    await p.getByText('Foto of bestand toevoegen').first().click();
    await p.locator('input[type=file]').first().setInputFiles(foto);
    await p.getByText('Het bestand is verstuurd.').waitFor();
    await w.kijk('melder-bestand');
    await p.getByText('Wordt u niet gehoord?').first().click();
    await p.getByRole('button', { name: 'Vraag om nog eens te kijken' }).first().click();
    await p.getByText(/Het is gevraagd/).waitFor();
    await w.kijk('melder-niet-gehoord');
  });

  let adres = '';
  await proef('de bestuurder ziet voor en tegen, besluit, en ziet het adres met code, poster en proef', async () => {
    const w = await bezoek('bestuurder');
    const { p } = w;
    await w.ga('/meldingen');
    await p.getByRole('link', { name: /Openbaar formulier/ }).click();
    await p.waitForURL(`${basis}/instellingen/anoniem-melden`);
    await w.rustig();
    await p.getByText('Tegen anoniem melden').waitFor();
    await p.getByRole('img', { name: /QR-code/ }).waitFor();
    await w.kijk('openbaar-instellen');
    const formulier = p.getByRole('form', { name: 'Besluit' });
    await formulier.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await p.getByText('Schrijf op wie dit besloot.').first().waitFor();
    await w.kijk('openbaar-fout');
    await formulier.getByLabel(/Wie besloot dit/).fill('Raad van bestuur, 12 november');
    await formulier.getByRole('button', { name: 'Leg het besluit vast' }).dblclick();
    await p.getByText('Het besluit is vastgelegd.').waitFor();
    await p.getByText('Besloten door: Raad van bestuur, 12 november.').waitFor();
    await p.getByRole('button', { name: 'Stuur een proefmelding' }).click();
    await p.getByText('De proef is verstuurd.').waitFor();
    adres = (await p.getByLabel('Hier melden mensen zonder account').inputValue()).replace(/^https?:\/\/[^/]+/, '');
    await w.kijk('openbaar-besloten');
    const [{ n }] = await sql(`select count(*)::int as n from melding.openbaar_instelling`, []);
    eis(n === 2, `${n} decisions stand there`);
  });

  await proef('de openbare pagina is leesbaar op een telefoon en op papier, zonder JavaScript', async () => {
    const w = await browser.bezoeker({ basis, maat: 'telefoon' });
    await w.ga(`${adres}/informatie`);
    await w.p.getByRole('heading', { name: 'Met wie kan ik praten?' }).waitFor();
    await w.kijk('informatie');
    await w.p.emulateMedia({ media: 'print' });
    eis(!(await w.p.getByRole('link', { name: 'Naar het formulier' }).isVisible()), 'a button is printed');
    await w.p.screenshot({
      path: `${process.env.MELDBAKEN_E2E_BEELDEN ?? 'schermafdrukken'}/informatie-print.png`,
      fullPage: true,
    });
    await w.p.emulateMedia({ media: 'screen' });
    eis((await w.p.evaluate(() => document.scripts.length)) === 0, 'the page has a script');
  });

  await proef('een nieuw adres maakt het oude meteen dood; wie er niet over gaat, ziet de pagina niet', async () => {
    const w = await bezoek('bestuurder');
    const { p } = w;
    await w.ga('/instellingen/anoniem-melden');
    await p.getByRole('button', { name: 'Maak een nieuw adres' }).click();
    const venster = p.getByRole('dialog');
    await w.kijk('openbaar-nieuw-adres');
    await venster.getByRole('button', { name: 'Maak een nieuw adres' }).click();
    await p.getByText('Er is een nieuw adres.').waitFor();
    const oud = await fetch(`${basis}${adres}/informatie`);
    eis(oud.status === 404, `the old address still answers ${oud.status}`);
    const m = await bezoek('medewerker');
    await m.ga('/instellingen/anoniem-melden');
    await m.p.getByRole('heading', { level: 1, name: 'Deze pagina is er niet, of u mag hem niet zien.' }).waitFor();
  });
};
