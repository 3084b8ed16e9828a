import { randomUUID } from 'node:crypto';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { termijnen } from './opstellen-vragen';
import { dienIn, neem, stelVast, type MeldingAntwoord } from './vragen';

jest.setTimeout(120_000);

const OPSTELLEN = `mutation ($s: ID!, $id: ID!, $c: ExterneMeldingCategorie!, $g: GemeenteInvoer) { uit: externeMeldingOpstellen(sleutel: $s, meldingId: $id, categorie: $c, gemeente: $g) { __typename ... on Geweigerd { code } } }`;
const CALAMITEIT = { soort: 'CALAMITEIT', vastgesteldOp: '2026-11-23T10:15:00+01:00', toelichting: 'Ernstig letsel.' };

describe('Een vaststelling die verandert, met een melding aan de gemeente en over jeugdhulp ernaast', () => {
  let o: Omgeving;
  let medewerker: Bezoeker;
  let af: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    medewerker = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  });
  afterAll(() => o?.stop());

  /** A calamity with three reports begun on it. */
  async function metDrie(): Promise<{ id: string; m: MeldingAntwoord }> {
    const { id } = await dienIn(medewerker, o);
    let m = await neem(af, id);
    m = await stelVast(af, id, m.versie, CALAMITEIT);
    for (const c of ['CALAMITEIT', 'WMO_CALAMITEIT', 'JEUGD_CALAMITEIT']) {
      const g = c === 'WMO_CALAMITEIT' ? { naam: 'Gemeente Verweg' } : null;
      const uit = await af.vraag<{ uit: { __typename: string } }>(OPSTELLEN, { s: randomUUID(), id, c, g });
      if (uit.data?.uit.__typename !== 'ExterneMelding') throw new Error(uit.tekst);
    }
    return { id, m };
  }
  const stand = async (id: string): Promise<string[]> =>
    (await termijnen(af, id))
      .filter((t) => t.code.endsWith('_MELDING'))
      .map((t) => `${t.code} ${t.status} ${t.vervaltOp.slice(0, 10)}`)
      .sort();

  it('laat elke termijn om te melden vervallen als het toch niet zo is', async () => {
    const { id, m } = await metDrie();
    expect((await stand(id)).map((t) => t.split(' ').slice(0, 2).join(' '))).toEqual([
      'IGJ_MELDING LOOPT',
      'JEUGD_MELDING LOOPT',
      'WMO_MELDING LOOPT',
    ]);
    const uit = await stelVast(af, id, m.versie, {
      soort: 'GEEN',
      vastgesteldOp: '2026-11-23T10:20:00+01:00',
      toelichting: 'Het bleek een misverstand.',
    });
    expect(uit.__typename).toBe('Melding');
    expect((await stand(id)).map((t) => t.split(' ').slice(0, 2).join(' '))).toEqual([
      'IGJ_MELDING VERVALLEN',
      'JEUGD_MELDING VERVALLEN',
      'WMO_MELDING VERVALLEN',
    ]);
  });

  it('telt die van de IGJ en van jeugdhulp opnieuw als u het eerder vaststelde; die van de gemeente blijft', async () => {
    const { id, m } = await metDrie();
    const voor = await stand(id);
    const uit = await stelVast(af, id, m.versie, {
      ...CALAMITEIT,
      vastgesteldOp: '2026-11-22T10:15:00+01:00',
      redenEerder: 'De arts zei het zondag al.',
    });
    expect(uit.__typename).toBe('Melding');
    const na = await stand(id);
    const loopt = (lijst: string[], code: string): string[] => lijst.filter((t) => t.startsWith(`${code} LOOPT`));
    expect(loopt(na, 'WMO_MELDING')).toEqual(loopt(voor, 'WMO_MELDING'));
    for (const code of ['IGJ_MELDING', 'JEUGD_MELDING']) {
      expect(loopt(na, code)).toHaveLength(1);
      expect(loopt(na, code)).not.toEqual(loopt(voor, code));
      expect(na.filter((t) => t.startsWith(`${code} VERVALLEN`))).toHaveLength(1);
    }
  });
});
