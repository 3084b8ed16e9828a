import { startOmgeving, type Bezoeker, type Omgeving } from '../omgeving';
import { dienIn, neem, stelVast } from '../vragen';

/** Every table that a finding writes. The act is cut off just before its first row of each, so between any two of them. */
const TABELLEN = [
  'melding.vaststelling',
  'melding.melding_tekst',
  'termijn.termijn',
  'termijn.termijn_actie',
  'termijn.termijn_wijziging',
  'melding.melding',
  'melding.tijdlijn',
  'outbox.bericht',
  'audit.regel',
];

const FINDING = { soort: 'CALAMITEIT', vastgesteldOp: '2026-11-23T10:15:00+01:00', toelichting: 'Ernstig letsel.' };

describe('The finding, its term, the audit row and the event are one transaction', () => {
  let o: Omgeving;
  let melder: Bezoeker;
  let af: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    melder = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    // The connection dies here, as when the process is killed: nothing tells the database to roll back.
    await o.beheer.query(
      `create function public.proef_dood() returns trigger language plpgsql as $f$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $f$`,
    );
    await o.beheer.query('grant execute on function public.proef_dood() to public');
  });
  afterAll(() => o?.stop());

  const stand = async (id: string): Promise<Record<string, number>> => {
    const { rows } = await o.beheer.query(
      `select (select count(*)::int from melding.vaststelling where melding_id = $1) as vaststellingen,
        (select count(*)::int from melding.melding_tekst where melding_id = $1 and soort like 'VASTSTELLING%') as teksten,
        (select count(*)::int from termijn.termijn where dossier_id = $1) as termijnen,
        (select count(*)::int from termijn.termijn_actie where dossier_id = $1) as acties,
        (select versie from melding.melding where id = $1) as versie,
        (select count(*)::int from outbox.bericht where soort = 'VaststellingVastgelegd' and ids->>'meldingId' = $1::text) as gebeurtenissen,
        (select count(*)::int from audit.regel where dossier_id = $1 and handeling = 'melding.vaststelling-vastleggen' and uitkomst = 'GELUKT') as regels`,
      [id],
    );
    return rows[0] as Record<string, number>;
  };

  it.each(TABELLEN)(
    'cut off just before the first row in %s nothing of it is stored, and the same key does it afterwards',
    async (tabel) => {
      const m = await dienIn(melder, o);
      const genomen = await neem(af, m.id);
      const voor = await stand(m.id);
      const sleutel = crypto.randomUUID();
      await o.beheer.query(
        `create trigger proef before insert or update on ${tabel} for each row execute function public.proef_dood()`,
      );
      await expect(stelVast(af, m.id, genomen.versie, FINDING, sleutel)).rejects.toThrow(/INTERNE_FOUT/);
      await o.beheer.query(`drop trigger proef on ${tabel}`);
      expect(await stand(m.id)).toEqual(voor);
      const na = await stelVast(af, m.id, genomen.versie, FINDING, sleutel);
      expect(na.__typename).toBe('Melding');
      expect(await stand(m.id)).toMatchObject({
        vaststellingen: 1,
        teksten: 1,
        termijnen: 1,
        versie: genomen.versie + 1,
        gebeurtenissen: 1,
        regels: 1,
      });
    },
  );
});
