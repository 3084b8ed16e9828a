// Step 7: the accused leidinggevende, other tenants and everybody without a part see nothing of it anywhere.
import { eis } from '../browser.mjs';
import { verhaal } from '../verhaal.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  for (const email of [
    'leidinggevende@zonnehof.demo',
    'hr@zonnehof.demo',
    'bestuurder@lindeboom.demo',
    'aandachtsfunctionaris@lindeboom.demo',
    'meldpunt@rivierstad.demo',
    'fg@zonnehof.demo',
    'beheerder@zonnehof.demo',
  ])
    await proef(`${email} ziet er niets van: lijsten, termijnen, berichten, tellingen, directe links`, async () => {
      const gelezen = [];
      const w = await browser.bezoeker({
        basis,
        opAntwoord: (r) => r.url().includes('/graphql') && gelezen.push(r.text().catch(() => '')),
      });
      await w.logIn(email);
      for (const pad of [
        '/vandaag',
        '/meldingen',
        '/termijnen',
        '/termijnen?zoek=' + verhaal.nummer,
        `/meldingen/${verhaal.nummer}`,
        `/meldingen/${verhaal.nummer}/besluit`,
        `/postvak/${verhaal.zaakId}`,
      ])
        await w.ga(pad);
      await w.p.getByText(NIET).first().waitFor();
      const bytes = (await Promise.all(gelezen)).join('\n');
      const geheim = [verhaal.nummer, verhaal.naam, ...(email.startsWith('fg@') ? [] : [verhaal.meldingId])];
      for (const g of geheim) eis(!bytes.includes(g), `${g} was in an answer to ${email}`);
      await w.kijk(`onzichtbaar-${email.replace(/\W+/g, '-')}`);
    });

  await proef('wie wordt uitgesloten terwijl de pagina open is, raakt de inhoud meteen kwijt', async () => {
    const w = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
    await w.ga(`/meldingen/${verhaal.nummer}`);
    await w.p.getByText(verhaal.naam).first().waitFor();
    const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    const uit = await af.p.evaluate(
      async ({ nummer, persoonId }) => {
        const vraag = async (query, variables) =>
          (
            await (
              await fetch('/graphql', {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
                body: JSON.stringify({ query, variables }),
              })
            ).json()
          ).data;
        const { melding } = await vraag('query($n:String!){melding(nummer:$n){id versie}}', { n: nummer });
        return vraag(
          'mutation($m:ID!,$v:Int!,$p:ID!){verwanteUitsluiten(meldingId:$m,versie:$v,persoonId:$p,reden:"Familie van de pleger"){__typename}}',
          { m: melding.id, v: melding.versie, p: persoonId },
        );
      },
      {
        nummer: verhaal.nummer,
        persoonId: (
          await sql(
            `select l.persoon_id as id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = 'bestuurder@zonnehof.demo'`,
          )
        )[0].id,
      },
    );
    eis(uit.verwanteUitsluiten.__typename === 'Melding', JSON.stringify(uit));
    await w.p.evaluate(() => window.dispatchEvent(new Event('focus')));
    await w.p.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await w.p
      .getByText(/U ziet deze zaak niet meer|Deze pagina is er niet/)
      .first()
      .waitFor({ timeout: 45_000 });
    eis(!(await w.p.content()).includes(verhaal.naam), 'the content is still on the page');
    await w.kijk('toegang-weg');
  });
};
