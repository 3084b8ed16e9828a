import { randomUUID } from 'node:crypto';
import { Wereld } from './muren/wereld';

const MEDEWERKER = 'medewerker@zonnehof.demo';
const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';

describe('Berichten bij een consultatie', () => {
  let w: Wereld;
  beforeAll(async () => {
    w = await Wereld.start();
  });
  afterAll(() => w?.stop());

  const soorten = async (email: string): Promise<string[]> => {
    const rijen = await w.sql<{ soort: string }>(
      'select soort from notificatie.notificatie where ontvanger_id = $1 order by gemaakt_op',
      [w.lid(email)],
    );
    return rijen.map((r) => r.soort);
  };

  it('wie raad geeft en wie vroeg horen van elkaar, zonder inhoud; wie het over gaat hoort niets', async () => {
    const vrager = await w.als(MEDEWERKER);
    const r = await vrager.vraag<{ consultatieVragen: { id: string; versie: number } }>(
      'mutation ($s: ID!, $i: ConsultatieInvoer!) { consultatieVragen(sleutel: $s, invoer: $i) { ... on Consultatie { id versie } } }',
      { s: randomUUID(), i: { feiten: 'Ik hoorde schelden.', plegerId: w.persoon(AF) } },
    );
    await w.worker.ronde();
    expect(await soorten(AF2)).toContain('CONSULTATIE_NIEUW');
    expect(await soorten(AF)).not.toContain('CONSULTATIE_NIEUW');
    expect(await soorten(MEDEWERKER)).toEqual([]);
    const { id, versie } = r.data.consultatieVragen;
    await (
      await w.als(AF2)
    ).vraag(
      'mutation ($s: ID!, $id: ID!, $v: Int!) { consultatieBeantwoorden(sleutel: $s, id: $id, versie: $v, tekst: "Kom langs.") { __typename } }',
      { s: randomUUID(), id, v: versie },
    );
    await w.worker.ronde();
    expect(await soorten(MEDEWERKER)).toEqual(['CONSULTATIE_ANTWOORD']);
    const [pad] = await w.sql<{ pad: string }>('select pad from notificatie.notificatie where soort = $1', [
      'CONSULTATIE_ANTWOORD',
    ]);
    expect(pad?.pad).toBe(`/consultaties/${id}`);
  });
});
