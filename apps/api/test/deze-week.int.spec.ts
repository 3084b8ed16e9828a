import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { dienIn, neem, stelVast, type MeldingAntwoord } from './vragen';

interface Week {
  meldingenDezeWeek: { binnen: number; gesloten: number };
  termijnenDezeWeek: { soort: string; naam: string; teLaat: boolean; dossierId: string; onderwerpNummer: string }[];
}
const VRAAG =
  '{ meldingenDezeWeek { binnen gesloten } termijnenDezeWeek { id soort op naam teLaat dossierId onderwerpNummer onderwerpPad } }';
const OP = (dag: string): Date => new Date(`2026-11-${dag}T11:00:00+01:00`);

describe('Deze week veranderd', () => {
  let o: Omgeving;
  beforeAll(async () => {
    o = await startOmgeving();
  });
  afterAll(() => o?.stop());
  beforeEach(() => o.klok.zet(OP('23')));

  const als = (naam: string): Promise<Bezoeker> => o.bezoeker(`${naam}@zonnehof.demo`);
  const week = async (b: Bezoeker): Promise<Week> => (await b.vraag<Week>(VRAAG)).data;
  /** A report with a term that is met at once: found unclear, then nothing to report. */
  const metGehaaldeTermijn = async (meer: Record<string, unknown> = {}): Promise<MeldingAntwoord> => {
    const af = await als('aandachtsfunctionaris');
    const m = await dienIn(await als('medewerker'), o, meer);
    const v = await neem(af, m.id);
    const vast = { vastgesteldOp: o.klok.nu().toISOString(), toelichting: 'Wij kijken verder.' };
    const een = await stelVast(af, m.id, v.versie, { soort: 'ONDUIDELIJK', ...vast });
    await stelVast(af, m.id, een.versie, { soort: 'GEEN', ...vast });
    return { ...m };
  };

  it('een bestuurder telt wat binnenkwam en dichtging, en ziet welke termijnen zijn gehaald, zonder inhoud', async () => {
    const eerst = await week(await als('bestuurder'));
    const m = await metGehaaldeTermijn();
    await o.beheer.query(
      `update melding.melding set status = 'GESLOTEN', gesloten_op = $2 where id = (select id from melding.melding where id = $1)`,
      [m.id, o.klok.nu()],
    );
    const bestuurder = await als('bestuurder');
    const nu = await week(bestuurder);
    expect(nu.meldingenDezeWeek).toEqual({
      binnen: eerst.meldingenDezeWeek.binnen + 1,
      gesloten: eerst.meldingenDezeWeek.gesloten + 1,
    });
    expect(nu.termijnenDezeWeek[0]).toMatchObject({ soort: 'GEHAALD', teLaat: false, onderwerpNummer: m.nummer });
    expect((await bestuurder.vraag(VRAAG)).tekst).not.toMatch(/mevrouw|arm|FYSIEK/i);
  });

  it('na zeven dagen valt het eruit', async () => {
    const m = await metGehaaldeTermijn();
    o.klok.zet(new Date('2026-12-01T11:00:00+01:00'));
    const nu = await week(await als('bestuurder'));
    expect(nu.meldingenDezeWeek).toEqual({ binnen: 0, gesloten: 0 });
    expect(nu.termijnenDezeWeek.map((t) => t.onderwerpNummer)).not.toContain(m.nummer);
  });

  it('een bestuurder over wie het gaat, merkt er niets van: geen regel en geen aantal', async () => {
    const voor = await week(await als('bestuurder'));
    const m = await metGehaaldeTermijn({ pleger: { persoonId: o.leden.lid('bestuurder@zonnehof.demo').persoonId } });
    expect(await week(await als('bestuurder'))).toEqual(voor);
    const ander = await week(await als('bestuurder2'));
    expect(ander.termijnenDezeWeek.map((t) => t.onderwerpNummer)).toContain(m.nummer);
  });

  it('wie geen overzicht heeft, telt niets; een andere organisatie ziet niets', async () => {
    const m = await metGehaaldeTermijn();
    for (const wie of [
      'medewerker@zonnehof.demo',
      'beheerder@zonnehof.demo',
      'bestuurder@lindeboom.demo',
      'inspecteur@igj.demo',
    ]) {
      const r = await (await o.bezoeker(wie)).vraag<Week | null>(VRAAG);
      expect([wie, r.tekst.includes(m.nummer), r.data?.meldingenDezeWeek?.binnen ?? 0]).toEqual([wie, false, 0]);
    }
  });
});
