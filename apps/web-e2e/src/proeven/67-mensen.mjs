// The people round a report: silence, a name in the vault with a second person, own notes, who looks along, hand-over, later naming.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { cijfers, dagIn, plusDagen } from '../verhaal.mjs';

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const MEDEWERKER = 'medewerker@zonnehof.demo';
const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';

async function meld(basis) {
  const m = await alsAccount(basis, MEDEWERKER);
  const { ik, eenheden } = await m.vraag('{ ik { nu } eenheden { id } }');
  const gezien = new Date(Date.parse(ik.nu) - 3_600_000).toISOString();
  const invoer = {
    clientVeilig: 'JA',
    feiten: 'Ik zag dat meneer Van Proef-Zuring bij zijn arm werd gepakt.',
    vormen: ['FYSIEK'],
    signalen: [],
    gebeurdVan: dagIn(new Date(gezien)),
    geconstateerdOp: gezien,
    clientWeetHet: 'JA',
    clientAkkoord: 'JA',
    eenheidId: eenheden[0].id,
    clientNaam: 'Meneer Van Proef-Zuring',
    vertrouwelijk: true,
  };
  const { uit } = await m.vraag(
    'mutation ($s: ID!, $i: MeldingInvoer!) { uit: meldingIndienen(sleutel: $s, invoer: $i) { ... on MeldingIngediend { id nummer } ... on Geweigerd { code } } }',
    { s: crypto.randomUUID(), i: invoer },
  );
  const af = await alsAccount(basis, AF);
  await af.vraag('mutation ($id: ID!) { meldingInBehandelingNemen(id: $id, versie: 1) { __typename } }', {
    id: uit.id,
  });
  return { ...uit, nu: ik.nu };
}

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const zaak = await meld(basis);
  const w = await browser.bezoeker({ basis, email: AF });
  const { p } = w;
  const venster = () => p.getByRole('dialog');
  const naamVan = async (email) =>
    (
      await sql(
        'select l.naam from weergave.lid l join organisatie.lidmaatschap x on x.id = l.id join organisatie.account a on a.id = x.account_id where a.email = $1',
        [email],
      )
    )[0].naam;

  await proef('spreekt zwijgen af met een datum en een reden; de melder leest het meteen', async () => {
    await w.ga(`/meldingen/${zaak.nummer}`);
    await p.getByText('U hebt nog niet afgesproken of de melder zwijgt.').waitFor();
    await w.kijk('mensen-zaak');
    await p.getByRole('button', { name: 'Spreek zwijgen af' }).click();
    await venster().getByRole('button', { name: 'Leg dit vast' }).click();
    await venster().getByText('Kies tot wanneer ongeveer.').first().waitFor();
    await w.kijk('mensen-zwijgen-fout');
    await venster()
      .getByRole('textbox', { name: 'Tot ongeveer wanneer?' })
      .fill(cijfers(plusDagen(dagIn(new Date(zaak.nu)), 21)));
    await venster().getByLabel('Waarom?').fill('Het onderzoek loopt nog.');
    await venster().getByText('Dit leest de melder').waitFor();
    await w.kijk('mensen-zwijgen');
    await venster().getByRole('button', { name: 'Leg dit vast' }).click();
    await p.getByText(/De melder zwijgt tot ongeveer/).waitFor();
    const [t] = await sql(
      `select count(*)::int as n from termijn.termijn where dossier_id = $1 and code = 'ZWIJGPLICHT' and status = 'LOOPT'`,
      [zaak.id],
    );
    eis(t.n === 1, 'no term watches over the silence');
  });

  await proef('de naam van de melder is afgeschermd; vragen kan met een reden', async () => {
    const melder = await naamVan(MEDEWERKER);
    eis((await p.getByText(melder).count()) === 0, 'the name of the reporter stands on the page');
    await p.getByRole('button', { name: 'Vraag om de naam te zien' }).click();
    await venster().getByRole('button', { name: 'Verstuur de vraag' }).click();
    await venster().getByText('Schrijf op waarom u de naam moet weten.').first().waitFor();
    await venster().getByLabel('Waarom moet u weten wie de melder is?').fill('Ik wil deze collega steun geven.');
    await w.kijk('mensen-kluis-vraag');
    await venster().getByRole('button', { name: 'Verstuur de vraag' }).click();
    await p.getByText('U vroeg om de naam te zien. Er is nog geen besluit.').waitFor();
  });

  await proef('een bestuurder beslist op een eigen pagina, zonder de naam te zien', async () => {
    const b = await browser.bezoeker({ basis, email: BESTUURDER });
    await b.ga('/kluis');
    await b.p.getByRole('heading', { level: 2, name: zaak.nummer }).waitFor();
    await b.kijk('kluis-lijst');
    await b.p.getByRole('region', { name: zaak.nummer }).getByRole('button', { name: 'Sta het toe' }).click();
    const d = b.p.getByRole('dialog');
    await d.getByRole('button', { name: 'Sta het toe' }).click();
    await d.getByText('Kies hoe lang.').first().waitFor();
    await d.getByRole('radio', { name: '8 uur' }).check();
    await d.getByLabel('Waarom mag dit?').fill('Steun is nodig.');
    await b.kijk('kluis-besluit');
    await d.getByRole('button', { name: 'Sta het toe' }).click();
    await b.p.getByText('U stond het toe. De melder krijgt bericht.').waitFor();
    eis(b.fouten.length === 0, b.fouten.join('; '));
  });

  await proef('de naam is nu kort te zien, en de melder leest dat', async () => {
    await w.ga(`/meldingen/${zaak.nummer}`);
    await p.getByRole('button', { name: 'Bekijk de naam' }).click();
    await venster().getByRole('button', { name: 'Toon de naam' }).click();
    await venster()
      .getByText(await naamVan(MEDEWERKER))
      .waitFor();
    await w.kijk('mensen-kluis-open');
    await p.keyboard.press('Escape');
    const m = await browser.bezoeker({ basis, maat: 'telefoon', email: MEDEWERKER });
    await m.ga('/mijn-meldingen');
    const kaart = m.p.getByRole('region', { name: zaak.nummer });
    await kaart.getByText('Praat er nu even niet over').waitFor();
    await kaart.getByText(/Een behandelaar mag uw naam nu zien/).waitFor();
    await kaart.getByText('Krijgt u last omdat u dit meldde?').click();
    await kaart.getByRole('button', { name: 'Vertel het' }).click();
    const d = m.p.getByRole('dialog');
    await d.getByLabel('Wat gebeurt er?').fill('Mijn rooster is ineens veranderd.');
    await m.kijk('mensen-benadeling');
    await d.getByRole('button', { name: 'Verstuur' }).click();
    await kaart.getByText('Mijn rooster is ineens veranderd.').waitFor();
    await m.kijk('mensen-melder');
  });

  await proef('alleen de onafhankelijke ontvanger leest dat en antwoordt', async () => {
    await w.ga(`/meldingen/${zaak.nummer}`);
    eis((await p.getByText('Mijn rooster is ineens veranderd.').count()) === 0, 'another handler reads it');
    const af2 = await browser.bezoeker({ basis, email: AF2 });
    await af2.ga(`/meldingen/${zaak.nummer}`);
    const kaart = af2.p.getByRole('region', { name: 'De melder vraagt u iets' });
    await kaart.getByText('Mijn rooster is ineens veranderd.').waitFor();
    await kaart.getByRole('button', { name: 'Geef antwoord' }).click();
    await af2.p.getByRole('dialog').getByLabel('Uw antwoord').fill('Ik praat morgen met uw leidinggevende.');
    await af2.p.getByRole('dialog').getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await kaart.getByText(/Ik praat morgen met uw leidinggevende/).waitFor();
    await af2.kijk('mensen-onafhankelijk');
  });

  await proef('eigen notities zijn paars en alleen van de schrijver', async () => {
    await p.getByRole('button', { name: 'Schrijf een notitie' }).click();
    await venster().getByLabel('Notitie').fill('Maandag terugbellen.');
    await venster().getByRole('button', { name: 'Bewaar' }).click();
    const kaart = p.getByRole('region', { name: 'Uw eigen notities' });
    await kaart.getByText('Maandag terugbellen.').waitFor();
    await w.kijk('mensen-notities');
    const af2 = await browser.bezoeker({ basis, email: AF2 });
    await af2.ga(`/meldingen/${zaak.nummer}`);
    eis((await af2.p.getByText('Maandag terugbellen.').count()) === 0, 'a colleague reads a private note');
  });

  await proef('wie kijkt mee: functie, sinds, tot, waarom, door wie en voor het laatst gelezen', async () => {
    await p.getByRole('button', { name: /Met u kijk/ }).click();
    const paneel = p.getByRole('dialog', { name: 'Wie kijkt mee' });
    await paneel.getByText('Behandelaar van de melding').first().waitFor();
    await paneel
      .getByText(/Las de melding voor het laatst op/)
      .first()
      .waitFor();
    await w.kijk('mensen-kijkers');
    await paneel.getByRole('button', { name: 'Haal iemand erbij' }).click();
    await p
      .getByRole('dialog')
      .getByRole('textbox', { name: /Tot en met wanneer/ })
      .waitFor();
    await w.kijk('mensen-erbij');
    await p.keyboard.press('Escape');
  });

  await proef('later iemand noemen waarschuwt wie de melding dan niet meer ziet', async () => {
    await p.getByRole('button', { name: 'Noem nog iemand' }).click();
    await venster()
      .getByText(/ziet de melding dan meteen niet meer/)
      .waitFor();
    await venster().getByRole('radio', { name: 'Een cliënt' }).check();
    await venster().getByRole('button', { name: 'Zet bij de melding' }).click();
    await venster().getByText('Schrijf de naam op.').first().waitFor();
    await venster().getByRole('textbox', { name: 'Naam' }).fill('Mevrouw Van Proef-Wikke');
    await w.kijk('mensen-noemen');
    await venster().getByRole('button', { name: 'Zet bij de melding' }).click();
    await p.getByText('Mevrouw Van Proef-Wikke').first().waitFor();
  });

  await proef('draagt de zaak over met de termijnen; de keuzelijst kent alleen wie dit mag zien', async () => {
    await w.ga('/meldingen/overdragen');
    await w.kijk('overdragen');
    await p.getByRole('button', { name: 'Draag over' }).click();
    await p.getByText('Kies minstens één melding.').first().waitFor();
    await p.getByRole('checkbox', { name: new RegExp(zaak.nummer) }).check();
    const naar = await naamVan(AF2);
    await p.getByRole('combobox', { name: 'Aan wie?' }).fill(naar.split(' ')[0]);
    await p.getByRole('listbox').getByRole('option', { name: naar }).click();
    await p.getByLabel('Waarom?').fill('Ik ga met verlof.');
    await w.kijk('overdragen-ingevuld');
    await p.getByRole('button', { name: 'Draag over' }).click();
    await p.getByText(new RegExp(`Klaar. ${naar} behandelt nu 1`)).waitFor();
    const [m] = await sql(
      'select a.email from melding.melding m join organisatie.lidmaatschap l on l.id = m.behandelaar_id join organisatie.account a on a.id = l.account_id where m.id = $1',
      [zaak.id],
    );
    eis(m.email === AF2, `the case is with ${m.email}`);
    eis(w.fouten.length === 0, w.fouten.join('; '));
  });

  await proef('wie geen meldingen behandelt, vindt die twee pagina’s niet', async () => {
    const m = await browser.bezoeker({ basis, email: MEDEWERKER });
    for (const pad of ['/kluis', '/meldingen/overdragen']) {
      await m.ga(pad);
      await m.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
    }
  });
};
