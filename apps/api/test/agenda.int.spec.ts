import ICAL from 'ical.js';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { dienIn, neem, stelVast } from './vragen';

jest.setTimeout(120_000);

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const MAAK =
  'mutation { agendaSleutelMaken { __typename ... on AgendaSleutelGemaakt { pad gemaaktOp } ... on Geweigerd { code } } }';
const EIGEN = '{ agendaSleutel { gemaaktOp laatstGebruiktOp } }';

interface Gemaakt {
  agendaSleutelMaken: { __typename: string; pad: string; code: string };
}

interface Feed {
  status: number;
  tekst: string;
  kop: Record<string, unknown>;
}

describe('De agenda', () => {
  let o: Omgeving;
  let af: Bezoeker;
  let nummer: string;
  let dossierId: string;

  beforeAll(async () => {
    o = await startOmgeving();
    af = await o.bezoeker(AF);
    const m = await dienIn(await o.bezoeker('medewerker@zonnehof.demo'), o, { clientNaam: 'Mevrouw Zonderling' });
    dossierId = m.id;
    nummer = m.nummer;
    await neem(af, m.id);
    const invoer = { soort: 'CALAMITEIT', toelichting: 'Letsel.', vastgesteldOp: o.klok.nu().toISOString() };
    expect((await stelVast(af, m.id, 2, invoer)).__typename).toBe('Melding');
  });
  // The counts of the door begin anew.
  beforeEach(() => o.klok.zet(new Date(o.klok.nu().getTime() + 6 * 60_000)));
  afterAll(() => o?.stop());

  const maak = async (b: Bezoeker): Promise<string> => (await b.vraag<Gemaakt>(MAAK)).data.agendaSleutelMaken.pad;

  async function haal(pad: string): Promise<Feed> {
    const r = await o.app.inject({ method: 'GET', url: pad });
    return { status: r.statusCode, tekst: r.body, kop: r.headers };
  }
  const gebeurtenissen = (tekst: string): ICAL.Event[] =>
    new ICAL.Component(ICAL.parse(tekst)).getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));
  const aantal = async (pad: string): Promise<number> => gebeurtenissen((await haal(pad)).tekst).length;

  it('is geldig volgens RFC 5545 en noemt niemand', async () => {
    const { status, tekst, kop } = await haal(await maak(af));
    expect([status, kop['content-type'], kop['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ]);
    expect(tekst.endsWith('END:VCALENDAR') || tekst.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const regel of tekst.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
    for (const geheim of [nummer, dossierId, 'Zonderling', 'Beukenhof', 'Zonnehof', 'IGJ', 'Letsel', 'calamiteit'])
      expect(tekst.toLowerCase()).not.toContain(geheim.toLowerCase());
    const kalender = new ICAL.Component(ICAL.parse(tekst));
    expect(kalender.getFirstPropertyValue('version')).toBe('2.0');
    expect(String(kalender.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    const [g] = gebeurtenissen(tekst);
    const [term] = (
      await o.beheer.query<{ id: string; vervalt_op: Date; revisie: number }>(
        'select id, vervalt_op, revisie from termijn.termijn',
      )
    ).rows;
    expect(g?.summary).toBe('Termijn loopt af');
    expect(g?.endDate.toJSDate()).toEqual(term?.vervalt_op);
    expect(g?.sequence).toBe(term?.revisie);
    expect(g?.component.getFirstPropertyValue('last-modified')).toBeTruthy();
    expect(g?.uid).toMatch(/^[0-9a-f]{40}@meldbaken$/);
    expect(tekst).not.toContain(term?.id);
  });

  it('waarschuwt een dag en vier uur voor het veilige einde', async () => {
    const pad = await maak(af);
    const alarmen = (tekst: string): string[] =>
      (gebeurtenissen(tekst)[0]?.component.getAllSubcomponents('valarm') ?? []).map(
        (a) =>
          `${String(a.getFirstProperty('trigger')?.getParameter('related'))} ${String(a.getFirstPropertyValue('trigger'))}`,
      );
    expect(alarmen((await haal(pad)).tekst)).toEqual(['END -P1D', 'END -PT4H']);
    await o.beheer.query(`update termijn.termijn set veilig_voor_op = vervalt_op - interval '2 days'`);
    expect(alarmen((await haal(pad)).tekst)).toEqual(['END -P3D', 'END -P2DT4H']);
    await o.beheer.query('update termijn.termijn set veilig_voor_op = vervalt_op');
  });

  it.each([
    ['2026-03-29T22:00:00Z', 'zomertijd begon die dag'],
    ['2026-03-28T23:00:00Z', 'de nacht waarin de zomertijd begint'],
    ['2026-10-25T23:00:00Z', 'wintertijd begon die dag'],
    ['2026-10-24T22:00:00Z', 'de nacht waarin de wintertijd begint'],
  ])('zet het einde goed op %s (%s)', async (eind) => {
    const oud = (await o.beheer.query<{ vervalt_op: Date }>('select vervalt_op from termijn.termijn')).rows[0]
      ?.vervalt_op;
    await o.beheer.query('update termijn.termijn set vervalt_op = $1', [eind]);
    const [g] = gebeurtenissen((await haal(await maak(af))).tekst);
    expect(g?.endDate.toJSDate()).toEqual(new Date(eind));
    expect(g?.startDate.toJSDate()).toEqual(new Date(Date.parse(eind) - 3_600_000));
    await o.beheer.query('update termijn.termijn set vervalt_op = $1', [oud]);
  });

  it('houdt hetzelfde kenmerk na een nieuw adres, en een ander voor een ander', async () => {
    const uid = async (pad: string): Promise<string | undefined> => gebeurtenissen((await haal(pad)).tekst)[0]?.uid;
    const eerst = await uid(await maak(af));
    expect(await uid(await maak(af))).toBe(eerst);
    const bestuurder = await uid(await maak(await o.bezoeker(BESTUURDER)));
    expect(bestuurder).toBeDefined();
    expect(bestuurder).not.toBe(eerst);
  });

  it('geeft voor een fout, vervangen, ingetrokken of misvormd adres hetzelfde antwoord', async () => {
    const oud = await maak(af);
    const pad = await maak(af);
    expect([(await haal(oud)).status, (await haal(pad)).status]).toEqual([404, 200]);
    await af.vraag('mutation { agendaSleutelIntrekken }');
    const antwoorden = await Promise.all(
      [
        pad,
        oud,
        `/agenda/${'a'.repeat(43)}.ics`,
        '/agenda/x.ics',
        '/agenda/x',
        `/agenda/${'a'.repeat(5000)}.ics`,
        '/agenda/%00.ics',
      ].map(haal),
    );
    for (const a of antwoorden) {
      expect([a.status, a.tekst]).toEqual([404, antwoorden[0]?.tekst]);
      expect(a.kop['cache-control']).toBe('no-store');
    }
    expect((await af.vraag<{ agendaSleutelIntrekken: boolean }>('mutation { agendaSleutelIntrekken }')).data).toEqual({
      agendaSleutelIntrekken: false,
    });
  });

  it('bewaart het geheim niet, en laat het maar één keer zien', async () => {
    const pad = await maak(af);
    const geheim = pad.slice('/agenda/'.length, -4);
    expect(geheim).toMatch(/^[\w-]{43}$/);
    const rijen = await o.beheer.query<{ alles: string }>('select s::text as alles from termijn.agenda_sleutel s');
    const logregels = await o.beheer.query<{ alles: string }>('select r::text as alles from audit.regel r');
    for (const { alles } of [...rijen.rows, ...logregels.rows]) expect(alles).not.toContain(geheim);
    const { tekst } = await af.vraag(EIGEN);
    expect(tekst).not.toContain(geheim);
    await haal(pad);
    const eigen = await af.vraag<{ agendaSleutel: { laatstGebruiktOp: string } }>(EIGEN);
    expect(eigen.data.agendaSleutel.laatstGebruiktOp).toBe(o.klok.nu().toISOString());
    expect((await (await o.bezoeker(AF2)).vraag(EIGEN)).data).toEqual({ agendaSleutel: null });
  });

  it('laat elke keer een logregel na', async () => {
    const pad = await maak(af);
    const tel = async (): Promise<number> =>
      Number(
        (
          await o.beheer.query<{ n: string }>(
            `select count(*) as n from audit.regel where handeling = 'termijn.agenda-lezen' and toegangspunt = 'agenda' and lidmaatschap_id = $1`,
            [o.leden.lid(AF).lidmaatschapId],
          )
        ).rows[0]?.n,
      );
    const voor = await tel();
    await haal(pad);
    await haal(pad);
    expect(await tel()).toBe(voor + 2);
  });

  it('toont precies wat de lijst toont, en een uitgeslotene en een ander niets', async () => {
    const [pad, vreemd] = [await maak(af), await maak(await o.bezoeker('aandachtsfunctionaris@lindeboom.demo'))];
    expect([await aantal(pad), await aantal(vreemd)]).toEqual([1, 0]);
    await o.beheer.query(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) select organisatie_id, $1::uuid, persoon_id, 'VERWANT', $3::timestamptz from organisatie.lidmaatschap where id = $2`,
      [dossierId, o.leden.lid(AF).lidmaatschapId, o.klok.nu()],
    );
    expect(await aantal(pad)).toBe(0);
    await o.beheer.query('delete from toegang.dossier_uitsluiting where dossier_id = $1', [dossierId]);
    expect(await aantal(pad)).toBe(1);
  });

  it('werkt zolang het lidmaatschap loopt en het account niet geblokkeerd is', async () => {
    const b = await o.bezoeker(BESTUURDER);
    const pad = await maak(b);
    await b.vraag('mutation { afmelden(overal: true) }');
    expect((await haal(pad)).status).toBe(200);
    await o.beheer.query('update organisatie.account set geblokkeerd_op = $2 where email = $1', [
      BESTUURDER,
      o.klok.nu(),
    ]);
    expect((await haal(pad)).status).toBe(404);
    await o.beheer.query('update organisatie.account set geblokkeerd_op = null where email = $1', [BESTUURDER]);
    expect((await haal(pad)).status).toBe(200);
    const lid = o.leden.lid(BESTUURDER).lidmaatschapId;
    await o.beheer.query(`update organisatie.lidmaatschap set tot = '2026-11-20' where id = $1`, [lid]);
    expect((await haal(pad)).status).toBe(404);
    await o.beheer.query('update organisatie.lidmaatschap set tot = null where id = $1', [lid]);
    // Without the role the calendar is empty: an answer, so that the reader clears what it had.
    await o.beheer.query(`update organisatie.lidmaatschap_rol set rol = 'BEHEERDER' where lidmaatschap_id = $1`, [lid]);
    expect(await aantal(pad)).toBe(0);
    await o.beheer.query(`update organisatie.lidmaatschap_rol set rol = 'BESTUURDER' where lidmaatschap_id = $1`, [
      lid,
    ]);
  });

  it('is er niet voor wie geen termijnen kan zien', async () => {
    const r = await (await o.bezoeker('beheerder@zonnehof.demo')).vraag<Gemaakt>(MAAK);
    expect(r.data.agendaSleutelMaken.code).toBe('NIET_GEVONDEN');
  });

  it('laat zich niet bestormen', async () => {
    const pad = await maak(af);
    const standen = [];
    for (let i = 0; i < 31; i++) standen.push((await haal(pad)).status);
    expect(standen.filter((s) => s === 200)).toHaveLength(30);
    expect(standen.at(-1)).toBe(429);
    // A wrong address is counted just so.
    const fout = [];
    for (let i = 0; i < 31; i++) fout.push((await haal(`/agenda/${'b'.repeat(43)}.ics`)).status);
    expect([fout.at(0), fout.at(-1)]).toEqual([404, 429]);
  });
});
