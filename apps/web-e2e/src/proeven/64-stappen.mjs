// Steps 1 to 4 of a case: the police first (G1), both talks, the causes, the verdict (G2), and what misses at the foot.
import { eis } from '../browser.mjs';
import { cijfers, dagIn } from '../verhaal.mjs';

/** Nobody of them has a part in the case that this file takes. */
const BUITEN = ['leidinggevende', 'hr', 'bestuurder2'];
const VANDAAG = cijfers(dagIn(new Date()));

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  const { p } = w;
  const [zaak] = await sql(
    `select m.id, m.nummer from melding.melding m join organisatie.lidmaatschap l on l.id = m.behandelaar_id join organisatie.account a on a.id = l.account_id
     join melding.stap s on s.melding_id = m.id and s.stap = 4 and s.status = 'LOOPT'
     where a.email = 'aandachtsfunctionaris@zonnehof.demo' and m.status = 'IN_BEHANDELING'
       and not exists (select 1 from melding.strafbaar x where x.melding_id = m.id)
       and not exists (select 1 from toegang.dossier_toegang t join toegang.houder_lid h on h.organisatie_id = t.organisatie_id and h.houder_id = t.houder_id
         join organisatie.lidmaatschap k on k.organisatie_id = h.organisatie_id and k.id = h.lidmaatschap_id join organisatie.account z on z.id = k.account_id
         where t.dossier_id = m.id and t.tot is null and t.functie <> 'OVERZICHT' and z.email = any($1))
     order by m.ingediend_op limit 1`,
    [BUITEN.map((b) => `${b}@zonnehof.demo`)],
  );
  const stap = (n) => `/meldingen/${zaak.nummer}/stap/${n}`;
  const kaart = (naam) => p.getByRole('region', { name: naam, exact: true });
  const kies = (k, vraag, antwoord) =>
    k.getByRole('group', { name: vraag }).getByRole('radio', { name: antwoord, exact: true }).check();
  const typ = (k, vraag, tekst) => k.getByRole('textbox', { name: vraag }).fill(tekst);
  const moment = async (k, vraag, tijd) => {
    const g = k.getByRole('group', { name: vraag });
    await g.getByLabel('Welke dag?').fill(VANDAAG);
    await g.getByLabel('Hoe laat?').fill(tijd);
    await g.getByLabel('Hoe laat?').blur();
  };
  const bewaar = (k) => k.getByRole('button', { name: 'Bewaar', exact: true }).click();

  await proef('van de melding naar een stap: leeg toont hij de eerste vraag, met wat er mist onderaan', async () => {
    await w.ga(`/meldingen/${zaak.nummer}`);
    await p.getByRole('link', { name: /^3\. / }).click();
    await p.waitForURL(basis + stap(3));
    await p.getByRole('heading', { level: 1, name: '3. Gesprek met de cliënt' }).waitFor();
    await kaart('Klaar met deze stap?').getByText('of dit strafbaar kan zijn').waitFor();
    await w.kijk('stap-3-leeg');
  });

  await proef(
    'G1: bij twijfel over een strafbaar feit komt eerst de politie; wat is ingevuld, blijft staan',
    async () => {
      const client = kaart('Gesprek met de cliënt');
      await client.getByRole('button', { name: 'Voeg een gesprek toe' }).click();
      await kies(client, 'Wat was het?', 'Wij voerden een gesprek');
      await typ(client, 'Wat vertelde de cliënt?', '"Hij duwde mij op mijn bed."');
      await bewaar(client);
      await client
        .getByRole('group', { name: 'Dit kan nog niet' })
        .getByText(/strafbaar/)
        .first()
        .waitFor();
      await client.getByRole('button', { name: 'Beantwoord die vraag' }).click();
      const strafbaar = kaart('Kan dit strafbaar zijn?');
      await kies(strafbaar, 'Kan dit strafbaar zijn?', 'Ik twijfel');
      await typ(strafbaar, 'Waarom denkt u dat?', 'De cliënt zei dat zij tegen haar wil werd vastgehouden.');
      await bewaar(strafbaar);
      await strafbaar.getByRole('button', { name: /^Verbeter/ }).waitFor();
      await bewaar(client);
      await client.getByText('Overleg eerst met de politie. Leg vast wat de politie doet en wat u doet.').waitFor();
      await w.kijk('stap-3-politie-eerst');
      await client.getByRole('button', { name: 'Leg het overleg vast' }).click();
      const [n] = await sql('select count(*)::int as n from melding.clientgesprek where melding_id = $1', [zaak.id]);
      eis(n.n === 0, 'a talk was recorded before the police');
    },
  );

  await proef(
    'legt het overleg met de politie vast; dezelfde klik twee keer is één contact, met een termijn',
    async () => {
      const k = kaart('Contact met de politie');
      await k.getByRole('button', { name: 'Voeg een contact toe' }).click();
      await kies(k, 'Wat voor contact was het?', 'Overleg: samen bekijken wat er moet gebeuren');
      await bewaar(k);
      await k
        .getByRole('group', { name: 'Er gaat iets mis' })
        .getByText('Geef antwoord op: Wat doet de politie?')
        .waitFor();
      await w.kijk('stap-3-politie-fout');
      await moment(k, 'Wanneer was het contact?', '0:00');
      await typ(k, 'Met wie sprak u?', 'De zedenrechercheur');
      await typ(k, 'Wat doet de politie?', 'De politie praat met de cliënt. Wij mogen daarna ook.');
      await typ(k, 'Wat doen wij?', 'Wij houden de cliënt veilig en vragen nu niets.');
      await kies(k, 'Is er bewijs bewaard?', 'Ja');
      await typ(k, 'Wie bewaart het bewijs?', 'Anja');
      await typ(k, 'Waar ligt het?', 'In de kluis');
      await k
        .getByRole('textbox', { name: /Wanneer spreekt u de politie weer/ })
        .fill(cijfers(dagIn(new Date(Date.now() + 6 * 86_400_000))));
      await k.getByRole('button', { name: 'Bewaar', exact: true }).dblclick();
      await k.getByRole('heading', { name: 'Contact 1' }).waitFor();
      const [n] = await sql('select count(*)::int as n from melding.politiecontact where melding_id = $1', [zaak.id]);
      eis(n.n === 1, `${n.n} contacts were written`);
      const [t] = await sql(
        `select count(*)::int as n from termijn.termijn where dossier_id = $1 and code = 'POLITIE_OVERLEG' and status = 'LOOPT'`,
        [zaak.id],
      );
      eis(t.n === 1, `${t.n} terms run`);
    },
  );

  await proef('nu kan het gesprek met de cliënt; één gespreksvoerder vraagt een reden', async () => {
    const k = kaart('Gesprek met de cliënt');
    eis(
      (await k.getByRole('textbox', { name: 'Wat vertelde de cliënt?' }).inputValue()) ===
        '"Hij duwde mij op mijn bed."',
      'what was typed is gone',
    );
    await moment(k, 'Wanneer was het?', '0:00');
    await kies(k, 'Met wie was het gesprek?', 'De cliënt');
    await kies(k, 'Bood u vooraf een steunpersoon aan?', 'Ja, en die was erbij');
    await typ(k, 'Wie was de steunpersoon?', 'Haar zus');
    await typ(k, 'Wie voerden het gesprek?', 'Anja');
    await k.getByRole('checkbox', { name: 'Wat er is gebeurd' }).check();
    await kies(k, 'Vindt de cliënt het goed dat de melding doorgaat?', 'Nee');
    for (const wat of ['De klachtencommissie', /inspectie/, /politie/])
      await k.getByRole('checkbox', { name: wat }).check();
    await bewaar(k);
    const fouten = k.getByRole('group', { name: 'Er gaat iets mis' });
    await fouten.getByText('Geef antwoord op: Waarom voerde één persoon het gesprek?').waitFor();
    await w.kijk('stap-3-gesprek-fout');
    await typ(k, 'Wie voerden het gesprek?', 'Anja\nBram');
    await kies(k, 'Is de steunpersoon afgesproken met de politie?', 'Ja');
    await bewaar(k);
    await k.getByRole('heading', { name: 'Gesprek 1' }).waitFor();
    await kaart('De cliënt wil het niet').waitFor();
    await kaart('Klaar met deze stap?').getByText('uw besluit, nu de cliënt het niet wil').waitFor();
    await w.kijk('stap-3-gevuld');
  });

  await proef('een verbetering bewaart de oude versie; wie tegelijk verbetert, ziet beide', async () => {
    const ander = await browser.bezoeker({ basis, maat: 'telefoon', email: 'aandachtsfunctionaris@zonnehof.demo' });
    await ander.ga(stap(3));
    const bij = (v) => v.p.getByRole('region', { name: 'Kan dit strafbaar zijn?', exact: true });
    for (const v of [w, ander])
      await bij(v)
        .getByRole('button', { name: /^Verbeter/ })
        .click();
    await typ(bij(w), 'Waarom denkt u dat?', 'Eerste verbetering.');
    await bewaar(bij(w));
    await bij(w)
      .getByText(/Wat hier eerder stond \(1\)/)
      .waitFor();
    await typ(bij(ander), 'Waarom denkt u dat?', 'Tweede verbetering.');
    await bewaar(bij(ander));
    await ander.p.getByRole('heading', { name: 'Iemand anders heeft dit ook veranderd' }).waitFor();
    await ander.p.getByText('Eerste verbetering.').waitFor();
    await ander.kijk('stap-conflict');
    await ander.p.getByRole('button', { name: 'Bewaar mijn versie' }).click();
    await bij(ander)
      .getByText(/Wat hier eerder stond \(2\)/)
      .waitFor();
  });

  await proef(
    'G2: geen oordeel zonder gesprekken en besluit; het gesprek met de pleger vraagt twee mensen en een steunpersoon',
    async () => {
      await w.ga(stap(4));
      await w.kijk('stap-4-leeg');
      const oordeel = kaart('Oordeel');
      await oordeel.getByRole('button', { name: 'Geef een oordeel' }).click();
      await oordeel
        .getByRole('group', { name: 'Dit kan nog niet' })
        .getByText(/U kunt nog geen oordeel geven/)
        .waitFor();
      await oordeel.getByRole('button', { name: 'Sluit', exact: true }).click();
      const k = kaart('Gesprek met de (vermoedelijke) pleger');
      await k.getByRole('button', { name: 'Voeg een gesprek toe' }).click();
      await kies(k, 'Wat was het?', 'Wij voerden een gesprek');
      await moment(k, 'Wanneer was het gesprek?', '0:00');
      await kies(k, /steunpersoon mag meenemen/, 'Nee');
      await typ(k, 'Wie voerden het gesprek?', 'Anja');
      await typ(k, 'Wat zei deze persoon zelf?', '"Ik wist niet dat zij het niet wilde."');
      await bewaar(k);
      const fouten = k.getByRole('group', { name: 'Er gaat iets mis' });
      await fouten.getByText(/Dit gesprek voert u met twee mensen/).waitFor();
      await fouten.getByText(/recht op een steunpersoon/).waitFor();
      await w.kijk('stap-4-pleger-fout');
      await kies(k, /steunpersoon mag meenemen/, 'Ja');
      await typ(k, 'Wie voerden het gesprek?', 'Anja\nBram');
      await bewaar(k);
      await k.getByRole('heading', { name: 'Gesprek 1' }).waitFor();
    },
  );

  await proef('onderzoek met oorzaken: alles met het toetsenbord, getekend als visgraat en als lijst', async () => {
    const k = kaart('Verder onderzoek');
    await kies(k, /Overleed er een cliënt/, 'Ja');
    await kies(k, 'Is verder onderzoek nodig?', 'Ja, wij zoeken het verder uit');
    await typ(k, 'Waarom?', 'Er zijn meer signalen.');
    await kies(k, 'Wie doen het onderzoek?', 'Mensen van onze organisatie');
    await typ(k, 'Waarom kiest u daarvoor?', 'Wij kennen het team.');
    await kies(k, 'Wie leidt het onderzoek?', 'Iemand van onze organisatie');
    await kies(k, 'Hoe zoekt u het uit?', 'Visgraat: oorzaken in een tekening');
    await bewaar(k);
    await k
      .getByRole('group', { name: 'Er gaat iets mis' })
      .getByText(/leidt iemand van buiten/)
      .waitFor();
    await kies(k, 'Wie leidt het onderzoek?', 'Iemand van buiten, die onafhankelijk is');
    await typ(k, 'Hoe heet die persoon?', 'Mevrouw Buiten');
    await bewaar(k);
    await k.getByRole('button', { name: /^Verbeter/ }).waitFor();
    const o = kaart('Oorzaken');
    await typ(o, 'Wat gebeurde er, in één zin?', 'Een cliënt werd tegen haar wil vastgehouden');
    for (const [tak, oorzaken] of [
      ['persoon', ['Overbelast', 'Kent de afspraken niet']],
      ['organisatie', ['Te weinig mensen in de nacht', 'Geen plan bij onrust']],
    ])
      for (const tekst of oorzaken) {
        await o.getByRole('button', { name: new RegExp(`Voeg een oorzaak toe.*${tak}`) }).focus();
        await p.keyboard.press('Enter');
        await p.keyboard.type(tekst);
      }
    await o
      .getByRole('button', { name: /Wat zit daarachter.*1$/ })
      .first()
      .focus();
    await p.keyboard.press('Enter');
    await p.keyboard.type('Vier diensten achter elkaar');
    await w.kijk('stap-4-oorzaken-veld');
    await bewaar(o);
    await o.getByRole('button', { name: /^Verbeter/ }).waitFor();
    await o.getByRole('listitem').filter({ hasText: 'Vier diensten achter elkaar' }).first().waitFor();
    await w.kijk('stap-4-oorzaken');
  });

  await proef('het oordeel: "de cliënt vindt het niet erg" beslist niet alleen; daarna ligt het vast', async () => {
    const k = kaart('Oordeel');
    await k.getByRole('button', { name: 'Geef een oordeel' }).click();
    await kies(k, 'Ervaart de cliënt het als grensoverschrijdend?', 'Nee');
    await typ(k, 'Waaruit blijkt dat?', 'Zij zegt dat het niet erg was.');
    await kies(k, /gedragscode of beroepsnorm/, 'Ja');
    await typ(k, 'Welke regel gaat daarover?', 'Artikel 3 van onze gedragscode.');
    await kies(k, /volgens de wet/, 'Nog niet duidelijk');
    await kies(k, /afhankelijk van deze persoon/, 'Ja');
    await kies(k, /iets doen, of iets niet doen/, 'Iets doen');
    await kies(k, 'Heeft de cliënt schade?', 'Waarschijnlijk wel, nu of later');
    await kies(k, 'Was het met opzet?', 'Nee');
    await typ(k, 'Wat is er gebeurd, volgens u?', 'Vasthouden tegen de wil.');
    await kies(k, 'Hoe ernstig is het?', 'Ernstig');
    await kies(k, 'Hoe groot is de kans op herhaling?', 'Er is een kans');
    await kies(k, 'Wat is uw oordeel?', 'Niet grensoverschrijdend');
    await typ(k, 'Waarom is dit uw oordeel?', 'De cliënt is afhankelijk, en het past niet bij onze code.');
    await bewaar(k);
    await k
      .getByRole('group', { name: 'Er gaat iets mis' })
      .getByText(/Dan is het wel grensoverschrijdend/)
      .waitFor();
    await w.kijk('stap-4-oordeel-fout');
    await kies(k, 'Wat is uw oordeel?', 'Mishandeling');
    await bewaar(k);
    await k.getByRole('button', { name: /^Verbeter/ }).waitFor();
    await w.kijk('stap-4-gevuld');
  });

  await proef('klaar met de stap: wat mist staat er, en wie toch klaar is zegt waarom', async () => {
    const k = kaart('Klaar met deze stap?');
    await k.getByText('het einde van het onderzoek').waitFor();
    await k.getByRole('button', { name: 'Klaar met deze stap' }).click();
    const venster = p.getByRole('dialog');
    await venster.getByRole('radio', { name: 'Klaar', exact: true }).check();
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await venster
      .getByText(/Er mist: het einde van het onderzoek/)
      .first()
      .waitFor();
    await w.kijk('stap-klaar-mist');
    await typ(venster, 'Waarom is deze stap toch klaar?', 'Het onderzoek loopt bij de politie.');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText('Stap 4 staat nu op: klaar.').waitFor();
  });

  await proef('stap 1 en 2 op de telefoon', async () => {
    const t = await browser.bezoeker({ basis, maat: 'telefoon', email: 'aandachtsfunctionaris@zonnehof.demo' });
    const bij = (naam) => t.p.getByRole('region', { name: naam, exact: true });
    await t.ga(stap(1));
    const later = bij('Later gezien of gehoord');
    await later.getByRole('button', { name: 'Voeg een waarneming toe' }).click();
    await t.kijk('stap-1-waarneming');
    await moment(later, 'Wanneer was dit?', '0:00');
    await typ(later, 'Wie zag of hoorde dit?', 'De nachtdienst');
    await typ(later, 'Wat is er gezien of gehoord?', 'Mevrouw schrok toen hij binnenkwam.');
    await bewaar(later);
    await later.getByRole('heading', { name: 'Waarneming 1' }).waitFor();
    await t.kijk('stap-1-gevuld');
    await t.ga(stap(2));
    await kies(
      bij('Beroepsgeheim'),
      /Waarom mag u dit delen/,
      'De wet laat het toe: intern melden (artikel 9 lid 5 Wkkgz)',
    );
    await typ(bij('Beroepsgeheim'), 'Leg dat uit.', 'Intern melden mag.');
    await bewaar(bij('Beroepsgeheim'));
    await bij('Beroepsgeheim')
      .getByRole('button', { name: /^Verbeter/ })
      .waitFor();
    await t.kijk('stap-2');
  });

  await proef('wie het niet mag zien, vindt ook de stap niet', async () => {
    for (const wie of BUITEN) {
      const v = await browser.bezoeker({ basis, email: `${wie}@zonnehof.demo` });
      await v.ga(stap(4));
      await v.p.getByRole('heading', { level: 1, name: 'Deze pagina is er niet, of u mag hem niet zien.' }).waitFor();
    }
  });
};
