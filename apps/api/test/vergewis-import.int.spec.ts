import ExcelJS from 'exceljs';
import { v7 as uuidv7 } from 'uuid';
import { startStilleWerker, type StilleWerker } from '../../worker/src/stille-worker';
import { SLEUTEL, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { KOPPEN, annuleer, bevestig, csv, laad, lijst, lijsten, personen, regels, rij } from './vergewis-import-vragen';

jest.setTimeout(180_000);

let o: Omgeving;
let w: StilleWerker;
let hr: Bezoeker;
beforeAll(async () => {
  o = await startOmgeving();
  w = await startStilleWerker({
    databaseUrl: o.db.workerUrl,
    sleutel: SLEUTEL,
    klok: o.klok,
    baseUrl: 'http://localhost:3000',
  });
  hr = await o.bezoeker('hr@zonnehof.demo');
});
// The count of the door begins anew.
beforeEach(() => o.klok.zet(new Date(o.klok.nu().getTime() + 6 * 60_000)));
afterAll(async () => {
  await w?.stop();
  await o?.stop();
});

const laadGoed = async (tekst: string | Buffer, naam = 'lijst.csv'): Promise<string> => {
  const r = await laad(o, hr, naam, tekst);
  if (r.status !== 201) throw new Error(JSON.stringify(r));
  return r.id;
};
/** Loads, confirms and does it. */
async function voerIn(tekst: string): Promise<string> {
  const id = await laadGoed(tekst);
  expect(await bevestig(hr, id)).toMatchObject({ __typename: 'PersonenImport', status: 'LOOPT' });
  await w.ronde();
  return id;
}
const ruim = (): Promise<unknown> =>
  o.beheer.query(
    `delete from vergewis.import_regel; update vergewis.import set status = 'GEANNULEERD' where status = 'TE_CONTROLEREN'`,
  );
afterEach(ruim);

describe('Een lijst met personen laden', () => {
  it('bewaart niets voordat iemand bevestigt, en daarna alles', async () => {
    const id = await laadGoed(
      csv([rij('A001'), rij('A002', { Soort: 'vrijwilliger' }), rij('A003', { Soort: 'sollicitant', Begindatum: '' })]),
    );
    expect(await lijst(hr, id)).toMatchObject({
      status: 'TE_CONTROLEREN',
      aantal: 3,
      nieuw: 3,
      fout: 0,
      codering: 'UTF-8',
      vorm: 'CSV',
    });
    await w.ronde();
    expect(await personen(o, 'A%')).toEqual([]);
    expect(await regels(hr, id)).toMatchObject([
      {
        rij: 2,
        personeelsnummer: 'A001',
        naam: 'VoorAaab van der Proef',
        actie: 'NIEUW',
        fouten: [],
      },
      { rij: 3 },
      { rij: 4 },
    ]);
    expect(await bevestig(hr, id)).toMatchObject({ status: 'LOOPT', versie: 2 });
    await w.ronde();
    expect(await lijst(hr, id)).toMatchObject({ status: 'KLAAR', gedaan: 3, toegevoegd: 3, botsing: 0 });
    const na = await personen(o, 'A%');
    expect(na).toMatchObject([
      {
        personeelsnummer: 'A001',
        eenheid: 'Team Nacht',
        begin_op: '2026-03-01',
        versie: 1,
        stand_status: 'NIET_INZETBAAR',
      },
      { personeelsnummer: 'A002', soort: 'VRIJWILLIGER' },
      { personeelsnummer: 'A003', soort: 'SOLLICITANT', begin_op: null, persoon_id: null },
    ]);
    expect(na[0]?.['stand_op']).not.toBeNull();
    // They are colleagues now, whom a report can name; an applicant is not.
    const { rows } = await o.beheer.query(
      `select p.voornaam from organisatie.persoon p where p.achternaam = 'Proef' order by 1`,
    );
    expect(rows).toHaveLength(2);
    // What was written is nowhere twice.
    expect((await o.beheer.query('select 1 from vergewis.import_regel where import_id = $1', [id])).rows).toEqual([]);
  });

  it('doet bij dezelfde lijst niets, en bij een gewijzigde alleen het verschil', async () => {
    await voerIn(csv([rij('B001', { 'E-mail': 'b@voorbeeld.nl' }), rij('B002')]));
    const zelfde = await laadGoed(csv([rij('B001', { 'E-mail': 'b@voorbeeld.nl' }), rij('B002')]));
    expect(await lijst(hr, zelfde)).toMatchObject({ gelijk: 2, nieuw: 0, wijzigt: 0 });
    expect(await bevestig(hr, zelfde)).toMatchObject({ status: 'KLAAR', gedaan: 0 });
    const anders = await laadGoed(
      csv([rij('B001', { 'E-mail': 'b@voorbeeld.nl', Functie: 'Teamleider', Eenheid: 'Beukenhof' }), rij('B002')]),
    );
    expect(await regels(hr, anders, { actie: 'WIJZIGT' })).toMatchObject([
      {
        rij: 2,
        verschil: [
          { wat: 'Functie', oud: 'Verzorgende', nieuw: 'Teamleider' },
          { wat: 'Eenheid', oud: 'Team Nacht', nieuw: 'Beukenhof' },
        ],
      },
    ]);
    await bevestig(hr, anders);
    await w.ronde();
    expect(await personen(o, 'B%')).toMatchObject([
      { versie: 2, functie: 'Teamleider', eenheid: 'Beukenhof', email: 'b@voorbeeld.nl' },
      { versie: 1 },
    ]);
    const { rows } = await o.beheer.query(
      `select v.versie, v.functie, v.geldig_van::text from vergewis.dienstverband_versie v join vergewis.dienstverband d on d.id = v.id where d.personeelsnummer = 'B001' order by 1`,
    );
    expect(rows).toEqual([
      { versie: 1, functie: 'Verzorgende', geldig_van: null },
      { versie: 2, functie: 'Teamleider', geldig_van: '2026-11-23' },
    ]);
  });

  it('schrijft elke versie op naam van wie de lijst bevestigde', async () => {
    await voerIn(csv([rij('QD1')]));
    await voerIn(csv([rij('QD1', { Functie: 'Kok' })]));
    const { rows } = await o.beheer.query(
      `select v.versie, l.naam from vergewis.dienstverband_versie v join weergave.lid l on l.organisatie_id = v.organisatie_id and l.id = v.door_id where v.personeelsnummer = 'QD1' order by v.versie`,
    );
    const wie = await hr.vraag<{ dienstverbandVanNummer: { versies: { door: { naam: string } }[] } }>(
      '{ dienstverbandVanNummer(personeelsnummer: "QD1") { versies { door { naam } } } }',
    );
    const { rows: ik } = await o.beheer.query<{ naam: string }>(
      `select l.naam from weergave.lid l join organisatie.lidmaatschap m on m.organisatie_id = l.organisatie_id and m.id = l.id join organisatie.account a on a.id = m.account_id where a.email = 'hr@zonnehof.demo'`,
    );
    expect(rows).toEqual([
      { versie: 1, naam: ik[0]?.naam },
      { versie: 2, naam: ik[0]?.naam },
    ]);
    expect(wie.data.dienstverbandVanNummer.versies.map((v) => v.door.naam)).toEqual([ik[0]?.naam, ik[0]?.naam]);
  });

  it('houdt nullen vooraan, en herkent een nummer dat ze kwijt is', async () => {
    await voerIn(csv([rij('000711')]));
    expect(await personen(o, '%711')).toMatchObject([{ personeelsnummer: '000711' }]);
    const id = await laadGoed(csv([rij('711')]));
    expect(await regels(hr, id)).toMatchObject([
      {
        actie: 'FOUT',
        fouten: [
          { cel: 'A2', kop: 'Personeelsnummer', bericht: 'Dit nummer kennen we niet, 000711 wel. Bedoelt u 000711?' },
        ],
      },
    ]);
  });

  it('zet wie uit dienst ging op de lijst om te wissen, en neemt wie terugkomt als nieuw dienstverband van dezelfde persoon', async () => {
    await voerIn(csv([rij('C001')]));
    await voerIn(csv([[...rij('C001'), '30-6-2026']], [...KOPPEN, 'Einddatum']));
    const [weg] = await personen(o, 'C%');
    expect(weg).toMatchObject({ einde_op: '2026-06-30', wis_op: '2028-07-01' });
    await voerIn(csv([rij('C001', { Begindatum: '1-10-2026' })]));
    const na = await personen(o, 'C%');
    expect(na).toMatchObject([{ einde_op: '2026-06-30' }, { begin_op: '2026-10-01', einde_op: null }]);
    expect(na[1]?.['persoon_id']).toBe(weg?.['persoon_id']);
  });

  it('maakt van een collega die al in de lijst staat geen tweede', async () => {
    const { rows } = await o.beheer.query<{
      id: string;
      voornaam: string;
      tussenvoegsel: string | null;
      achternaam: string;
      naam: string;
    }>(
      `select p.id, p.voornaam, p.tussenvoegsel, p.achternaam, e.naam from organisatie.persoon p join organisatie.eenheid e on e.id = p.eenheid_id join organisatie.lidmaatschap l on l.persoon_id = p.id
       join organisatie.account a on a.id = l.account_id where a.email = 'medewerker@zonnehof.demo'`,
    );
    const p = rows[0];
    await voerIn(
      csv([
        rij('D001', {
          Voornaam: p?.voornaam,
          Tussenvoegsel: p?.tussenvoegsel ?? '',
          Achternaam: p?.achternaam,
          Eenheid: p?.naam,
        }),
      ]),
    );
    expect(await personen(o, 'D%')).toMatchObject([{ persoon_id: p?.id }]);
  });
});

describe('Fouten in de lijst', () => {
  it('staan per rij en cel, en houden de goede regels niet tegen als u dat kiest', async () => {
    const id = await laadGoed(
      csv([
        rij('E001'),
        rij('E002', { Begindatum: '31-4-2026', Eenheid: 'Maanhof' }),
        rij('E001'),
        rij('E004', { Voornaam: '=HYPERLINK("x")' }),
      ]),
    );
    expect(await lijst(hr, id)).toMatchObject({ nieuw: 1, fout: 3 });
    const fout = await regels(hr, id, { actie: 'FOUT' });
    expect(fout.map((r) => r.fouten.map((f) => f.cel))).toEqual([['K3', 'H3'], ['A4'], ['B5']]);
    expect(await bevestig(hr, id)).toMatchObject({ __typename: 'Geweigerd', code: 'IMPORT_FOUTEN' });
    expect(await bevestig(hr, id, 1, true)).toMatchObject({ status: 'LOOPT' });
    await w.ronde();
    expect((await personen(o, 'E%')).map((p) => p['personeelsnummer'])).toEqual(['E001']);
  });

  it('een BSN komt nergens in de database, en niets van onbekende kolommen', async () => {
    expect(await laad(o, hr, 'l.csv', csv([[...rij('F001'), '111222333']], [...KOPPEN, 'BSN']))).toMatchObject({
      status: 422,
      code: 'IMPORT_BSN',
    });
    const id = await laadGoed(csv([[...rij('F001'), 'CNRY-salaris']], [...KOPPEN, 'Salaris']));
    expect(await lijst(hr, id)).toMatchObject({ overgeslagen: ['Salaris'] });
    for (const woord of ['111222333', 'CNRY-salaris'])
      expect(
        (await o.beheer.query('select 1 from vergewis.import_regel r where r::text like $1', [`%${woord}%`])).rows,
      ).toEqual([]);
  });

  it('een vijandig of verkeerd bestand wordt geweigerd met een reden en een raad', async () => {
    const b = new ExcelJS.Workbook();
    const blad = b.addWorksheet('x');
    blad.addRow(['Overzicht']);
    blad.mergeCells('A1:C1');
    const samen = Buffer.from(await b.xlsx.writeBuffer());
    for (const [naam, inhoud, code] of [
      ['lijst.xlsx', samen, 'BLAD_SAMENGEVOEGD'],
      ['lijst.xlsm', 'x', 'BLAD_MACRO'],
      ['lijst.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'BLAD_OUD_OF_BEVEILIGD'],
      ['lijst.csv', Buffer.from([0x61, 0x0a, 0x81]), 'BLAD_CODERING'],
      ['lijst.csv', `a\n${'1\n'.repeat(60_000)}`, 'BLAD_TE_VEEL_RIJEN'],
      ['lijst.csv', '', 'BLAD_LEEG'],
      ['lijst.csv', 'a;b\n1;2', 'IMPORT_KOLOM_MIST'],
    ] as const) {
      const r = await laad(o, hr, naam, inhoud);
      expect([r.status, r.code, typeof r.watDan]).toEqual([422, code, 'string']);
    }
  });

  it('leest Excel met echte dagen en Windows-1252', async () => {
    const b = new ExcelJS.Workbook();
    const blad = b.addWorksheet('Personeel');
    blad.addRow([...KOPPEN]);
    blad.addRow(rij('G001').map((c, i) => (i === 10 ? new Date('2026-03-01T00:00:00Z') : c)));
    const xlsx = await laadGoed(Buffer.from(await b.xlsx.writeBuffer()), 'lijst.xlsx');
    expect(await lijst(hr, xlsx)).toMatchObject({ vorm: 'XLSX', blad: 'Personeel', nieuw: 1, fout: 0 });
    const w1252 = await laadGoed(Buffer.from(csv([rij('G002', { Voornaam: 'Renée' })]), 'latin1'));
    expect(await lijst(hr, w1252)).toMatchObject({ codering: 'WINDOWS-1252', fout: 0 });
    expect((await regels(hr, w1252))[0]?.naam).toContain('Renée');
  });
});

describe('Twee tegelijk', () => {
  it('twee lijsten: de tweede wacht, en doet daarna niets wat intussen anders is', async () => {
    await voerIn(csv([rij('H001')]));
    const een = await laadGoed(csv([rij('H001', { Functie: 'Kok' })]));
    const twee = await laadGoed(csv([rij('H001', { Functie: 'Tuinman' }), rij('H002')]));
    expect((await lijsten(hr)).filter((l) => l.status === 'TE_CONTROLEREN')).toHaveLength(2);
    await bevestig(hr, een);
    expect(await bevestig(hr, twee)).toMatchObject({ __typename: 'Geweigerd', code: 'IMPORT_LOOPT' });
    await w.ronde();
    expect(await bevestig(hr, twee)).toMatchObject({ status: 'LOOPT' });
    await w.ronde();
    expect(await lijst(hr, twee)).toMatchObject({ status: 'KLAAR', toegevoegd: 1, gewijzigd: 0, botsing: 1 });
    expect(await regels(hr, twee, { botsing: true })).toMatchObject([
      { rij: 2, personeelsnummer: 'H001', uitkomst: 'BOTSING' },
    ]);
    expect(await personen(o, 'H%')).toMatchObject([{ functie: 'Kok', versie: 2 }, { versie: 1 }]);
  });

  it('twee bevestigingen op hetzelfde moment: er loopt er een', async () => {
    const [een, twee] = [await laadGoed(csv([rij('I001')])), await laadGoed(csv([rij('I002')]))];
    const uit = await Promise.all([bevestig(hr, een), bevestig(hr, twee)]);
    expect(uit.map((u) => u.status ?? u.code).sort()).toEqual(['IMPORT_LOOPT', 'LOOPT']);
    await w.ronde();
  });

  it('wie intussen iets wijzigt raakt dat niet kwijt, en de lijst zegt het', async () => {
    await voerIn(csv([rij('J001')]));
    const id = await laadGoed(csv([rij('J001', { Functie: 'Kok' })]));
    await o.beheer.query(
      `update vergewis.dienstverband set versie = versie + 1, functie = 'Zelf getypt' where personeelsnummer = 'J001'`,
    );
    await bevestig(hr, id);
    await w.ronde();
    expect(await lijst(hr, id)).toMatchObject({ status: 'KLAAR', gewijzigd: 0, botsing: 1 });
    expect(await personen(o, 'J%')).toMatchObject([{ functie: 'Zelf getypt', versie: 2 }]);
  });

  it('een nummer dat intussen bestaat komt er geen tweede keer in', async () => {
    const [een, twee] = [
      await laadGoed(csv([rij('K001')])),
      await laadGoed(csv([rij('K001', { Begindatum: '1-4-2026' })])),
    ];
    await bevestig(hr, een);
    await w.ronde();
    await bevestig(hr, twee);
    await w.ronde();
    expect(await lijst(hr, twee)).toMatchObject({ toegevoegd: 0, botsing: 1 });
    expect(await personen(o, 'K%')).toHaveLength(1);
  });

  it('twee keer dezelfde klik is een keer; een oude versie krijgt te zien hoe het nu is', async () => {
    const sleutel = uuidv7();
    const tekst = csv([rij('L001')]);
    const een = await laad(o, hr, 'l.csv', tekst, { sleutel });
    expect(await laad(o, hr, 'l.csv', tekst, { sleutel })).toMatchObject({ status: 201, id: een.id });
    expect(await laad(o, hr, 'l.csv', csv([rij('L002')]), { sleutel })).toMatchObject({
      status: 422,
      code: 'IMPORT_SLEUTEL',
    });
    expect(await bevestig(hr, een.id)).toMatchObject({ status: 'LOOPT', versie: 2 });
    expect(await bevestig(hr, een.id)).toMatchObject({ status: 'LOOPT', versie: 2 });
    expect(await annuleer(hr, een.id)).toMatchObject({
      __typename: 'PersonenImportVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { versie: 2 },
    });
    await w.ronde();
    expect(await personen(o, 'L%')).toHaveLength(1);
  });
});

describe('Weghalen en verlopen', () => {
  it('weghalen bewaart niets, ook niet wat er in stond', async () => {
    const id = await laadGoed(csv([rij('M001', { Achternaam: 'CNRY-weg' })]));
    expect(await annuleer(hr, id)).toMatchObject({ status: 'GEANNULEERD' });
    expect(await bevestig(hr, id, 2)).toMatchObject({ code: 'IMPORT_AL_GEDAAN' });
    expect(
      (await o.beheer.query(`select 1 from vergewis.import_regel r where r::text like '%CNRY-weg%'`)).rows,
    ).toEqual([]);
  });
  it('wat een dag lang niemand bevestigt gaat vanzelf weg', async () => {
    const id = await laadGoed(csv([rij('N001')]));
    o.klok.zet(new Date(o.klok.nu().getTime() + 24 * 3_600_000));
    // Nobody stays logged in so long.
    hr = await o.bezoeker('hr@zonnehof.demo');
    expect(await bevestig(hr, id)).toMatchObject({ code: 'IMPORT_VERLOPEN' });
    await w.ronde();
    expect(await lijst(hr, id)).toMatchObject({ status: 'VERLOPEN' });
    expect(await regels(hr, id)).toEqual([]);
  });
  it('er kunnen er 5 klaar staan', async () => {
    for (let i = 0; i < 5; i++) await laadGoed(csv([rij(`O00${i}`)]));
    expect(await laad(o, hr, 'l.csv', csv([rij('O009')]))).toMatchObject({ status: 422, code: 'IMPORT_TE_VEEL_OPEN' });
  });
});

describe('Wie dit mag', () => {
  it('alleen HR van deze organisatie: een ander vindt niets en merkt niets', async () => {
    const id = await laadGoed(csv([rij('P001')]));
    for (const email of [
      'hr@lindeboom.demo',
      'aandachtsfunctionaris@zonnehof.demo',
      'leidinggevende@zonnehof.demo',
      'bestuurder@zonnehof.demo',
      'meldpunt@igj.demo',
    ]) {
      const b = await o.bezoeker(email);
      expect(await lijst(b, id)).toBeNull();
      expect((await lijsten(b)).map((l) => l.id)).not.toContain(id);
      expect(await regels(b, id)).toEqual([]);
      expect(await bevestig(b, id)).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await annuleer(b, id)).toMatchObject({ code: 'NIET_GEVONDEN' });
      if (email !== 'hr@lindeboom.demo')
        expect(await laad(o, b, 'l.csv', csv([rij('P002')]))).toMatchObject({ status: 404 });
    }
    expect((await laad(o, null, 'l.csv', 'x')).status).toBe(401);
    expect((await laad(o, hr, 'l.csv', 'x', { kop: { origin: 'https://elders.example' } })).status).toBe(403);
    expect(await lijst(hr, id)).toMatchObject({ status: 'TE_CONTROLEREN' });
  });
  it('staat in het logboek, met het aantal', async () => {
    const id = await laadGoed(csv([rij('Q001'), rij('Q002')]));
    const { rows } = await o.beheer.query(
      `select handeling, aantal, uitkomst from audit.regel where onderwerp_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ handeling: 'personenimport.importeren', aantal: 2, uitkomst: 'GELUKT' }]);
  });
});

describe('De lijst als bestand', () => {
  const haal = async (b: Bezoeker, pad: string): Promise<{ status: number; tekst: string; bytes: Buffer }> => {
    const r = await o.app.inject({ method: 'GET', url: pad, headers: { cookie: b.cookie } });
    return { status: r.statusCode, tekst: r.body, bytes: r.rawPayload };
  };
  it('leest zichzelf terug: er is niets nieuw en niets anders', async () => {
    await voerIn(csv([rij('R001', { Voornaam: "'-Rare" }), rij('R002', { Soort: 'zzp' })]));
    for (const soort of ['csv', 'xlsx']) {
      const uit = await haal(hr, `/uitvoer/personen.${soort}`);
      expect(uit.status).toBe(200);
      const id = await laadGoed(uit.bytes, `personen.${soort}`);
      const l = await lijst(hr, id);
      const mis = await regels(hr, id, { actie: 'FOUT' });
      expect([l?.nieuw, l?.wijzigt, mis]).toEqual([0, 0, []]);
      expect(l?.gelijk).toBeGreaterThan(1);
    }
  });
  it('bevat geen cel die een rekenblad uitvoert', async () => {
    const { tekst } = await haal(hr, '/uitvoer/personen.csv');
    const cellen = tekst
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n')
      .flatMap((r) => r.slice(1, -1).split('";"'));
    expect(cellen.some((c) => c.startsWith("'-Rare"))).toBe(true);
    expect(cellen.filter((c) => /^[=+\-@\t\r]/.test(c))).toEqual([]);
  });
  it('is alleen voor HR, en staat in het logboek', async () => {
    for (const email of [
      'bestuurder@zonnehof.demo',
      'leidinggevende@zonnehof.demo',
      'aandachtsfunctionaris@zonnehof.demo',
    ])
      expect((await haal(await o.bezoeker(email), '/uitvoer/personen.csv')).status).toBe(404);
    const { rows } = await o.beheer.query(
      `select count(*)::int as n from audit.regel where handeling = 'personenimport.uitvoeren' and uitkomst = 'GELUKT' and aantal > 0`,
    );
    expect(rows[0]?.n).toBeGreaterThan(0);
    const linde = await haal(await o.bezoeker('hr@lindeboom.demo'), '/uitvoer/personen.csv');
    expect([linde.status, linde.tekst.trimEnd().split('\r\n').length]).toEqual([200, 1]);
  });
  it('een voorbeeld om in te vullen wordt meteen begrepen', async () => {
    const { tekst } = await haal(hr, '/uitvoer/voorbeeld-personen.csv');
    const koppen = tekst.replace(/^\uFEFF/, '').trimEnd();
    const r = await laad(o, hr, 'v.csv', `${koppen}\r\nS001;An;;Proef;;;vast;Kok;Team Nacht;nee;geen;;1-3-2026;;`);
    expect(r.status).toBe(201);
    expect(await lijst(hr, r.id)).toMatchObject({ nieuw: 1, fout: 0 });
  });
});
