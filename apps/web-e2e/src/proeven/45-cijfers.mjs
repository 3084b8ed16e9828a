// The yearly figures: every number opens its terms, the choice stands in the address, and the board's report comes as a tagged PDF.
import { readFileSync } from 'node:fs';
import { eis } from '../browser.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';

export default async ({ browser, product, proef }) => {
  const { basis } = product();
  const w = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
  const { p } = w;

  await proef(
    'de bestuurder opent vanaf Termijnen de cijfers; het belangrijkste staat bovenaan in één zin',
    async () => {
      await w.ga('/termijnen');
      await p.getByRole('link', { name: 'Cijfers', exact: true }).click();
      await p.waitForURL(`${basis}/termijnen/cijfers`);
      await w.rustig();
      await p.getByText(/^In 20\d\d haalde u \d+ van de \d+ termijnen op tijd\.$/).waitFor();
      await p.getByRole('img', { name: /Staafdiagram van 20\d\d.*Hetzelfde staat in de tabel/ }).waitFor();
      await p.getByRole('rowheader', { name: 'Nog niet toegelicht' }).waitFor();
      await w.kijk('cijfers');
      await p.getByText('Wat we tellen').click();
      await w.kijk('cijfers-open');
    },
  );

  await proef('elk getal opent precies die termijnen, en er is een weg terug', async () => {
    await w.ga('/termijnen/cijfers');
    const adressen = await p
      .getByRole('table')
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((a) => ({ pad: a.getAttribute('href'), aantal: Number(a.firstChild.textContent) })),
      );
    eis(adressen.length > 5, `only ${adressen.length} numbers open something`);
    for (const { pad, aantal } of adressen.slice(0, 8)) {
      await w.ga(pad);
      const rijen = await p.getByRole('table').getByRole('rowheader').count();
      eis(rijen === aantal, `${pad} shows ${rijen} terms for ${aantal}`);
    }
    await w.kijk('cijfers-lijst');
    await p.getByRole('link', { name: 'Terug naar de cijfers' }).click();
    await p.waitForURL(/\/termijnen\/cijfers\?.*jaar=20\d\d/);
  });

  await proef('de eenheid staat in het adres; een jaar zonder termijnen zegt dat, en wijst de weg', async () => {
    await w.ga('/termijnen/cijfers');
    await p.getByLabel('Eenheid', { exact: true }).selectOption({ index: 1 });
    await p.waitForURL(/eenheid=/);
    await p.reload();
    await w.rustig();
    eis((await p.getByLabel('Eenheid', { exact: true }).inputValue()) !== '', 'a reload loses the unit');
    await w.ga('/termijnen/cijfers?jaar=2001');
    await p.getByText('Over 2001 zijn er nog geen cijfers.').waitFor();
    await w.kijk('cijfers-leeg');
    await p.getByRole('link', { name: /^Bekijk 20/ }).click();
    await p.getByText(/^In 20\d\d haalde u/).waitFor();
  });

  await proef('het verslag komt als pdf met labels', async () => {
    const [download] = await Promise.all([
      p.waitForEvent('download'),
      p.getByRole('button', { name: 'Maak het verslag (pdf)' }).click(),
    ]);
    eis(/^termijnen-20\d\d\.pdf$/.test(download.suggestedFilename()), `the file is ${download.suggestedFilename()}`);
    const pdf = readFileSync(await download.path(), 'latin1');
    eis(pdf.startsWith('%PDF-') && pdf.includes('/StructTreeRoot') && pdf.includes('pdfuaid'), 'the PDF is not tagged');
    await p.getByText('Het verslag staat bij uw downloads.').waitFor();
  });

  await proef('wie de cijfers niet mag zien, heeft de knop niet en vindt de pagina niet', async () => {
    const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await af.ga('/termijnen');
    eis(
      (await af.p.getByRole('link', { name: 'Cijfers', exact: true }).count()) === 0,
      'there is a link to the figures',
    );
    await af.ga('/termijnen/cijfers');
    await af.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
  });
};
