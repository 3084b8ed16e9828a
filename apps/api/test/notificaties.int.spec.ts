import { v7 as uuidv7 } from 'uuid';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';

const ANJA = 'aandachtsfunctionaris@zonnehof.demo';
const BESTUUR = 'bestuurder@zonnehof.demo';

interface Notificatie {
  id: string;
  soort: string;
  tekst: string;
  pad: string;
  op: string;
  gelezen: boolean;
}
interface Pagina {
  notificaties: {
    edges: { cursor: string; node: Notificatie }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const LIJST =
  'query ($first: Int, $after: String) { notificaties(first: $first, after: $after) { edges { cursor node { id soort tekst pad op gelezen } } pageInfo { hasNextPage endCursor } } }';
const LEZEN = 'mutation ($id: ID!) { notificatieLezen(id: $id) }';

describe('notices', () => {
  let o: Omgeving;
  let anja: Bezoeker;
  let bestuurder: Bezoeker;
  let dossierId: string;

  beforeAll(async () => {
    o = await startOmgeving();
    anja = await o.bezoeker(ANJA);
    bestuurder = await o.bezoeker(BESTUUR);
  });
  afterAll(() => o.stop());
  beforeEach(async () => {
    await o.beheer.query('truncate notificatie.notificatie');
    const { organisatieId } = o.leden.lid(ANJA);
    dossierId = uuidv7();
    await o.beheer.query(
      `insert into toegang.dossier (organisatie_id, id, soort, gemaakt_op) values ($1, $2, 'MELDING', $3)`,
      [organisatieId, dossierId, o.klok.nu()],
    );
    for (const [email, functie] of [
      [ANJA, 'BEHANDELAAR'],
      [BESTUUR, 'OVERZICHT'],
    ] as const) {
      const lid = o.leden.lid(email).lidmaatschapId;
      await o.beheer.query(
        'insert into toegang.houder (organisatie_id, id, lidmaatschap_id) values ($1, $2, $2) on conflict do nothing',
        [organisatieId, lid],
      );
      await o.beheer.query(
        'insert into toegang.houder_lid (organisatie_id, houder_id, lidmaatschap_id) values ($1, $2, $2) on conflict do nothing',
        [organisatieId, lid],
      );
      await o.beheer.query(
        'insert into toegang.dossier_toegang (organisatie_id, id, dossier_id, houder_id, functie, van) values ($1, $2, $3, $4, $5, $6)',
        [organisatieId, uuidv7(), dossierId, lid, functie, o.klok.nu()],
      );
    }
  });

  const schrijf = async (email: string, n: number): Promise<string[]> => {
    const { organisatieId, lidmaatschapId } = o.leden.lid(email);
    const ids = Array.from({ length: n }, () => uuidv7());
    for (const [i, id] of ids.entries())
      await o.beheer.query(
        `insert into notificatie.notificatie (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, pad, gemaakt_op) values ($1, $2::uuid, $3, $4, 'TERMIJN_LAATSTE_DAG', 'termijn-' || $2::uuid, '/termijnen', $5)`,
        [organisatieId, id, dossierId, lidmaatschapId, new Date(o.klok.nu().getTime() + i * 1000)],
      );
    return ids;
  };
  const lijst = async (b: Bezoeker, variabelen: Record<string, unknown> = {}): Promise<Pagina['notificaties']> =>
    (await b.vraag<Pagina>(LIJST, variabelen)).data.notificaties;
  const ids = async (b: Bezoeker): Promise<string[]> => (await lijst(b)).edges.map((e) => e.node.id);
  const ongelezen = async (b: Bezoeker): Promise<number> =>
    (await b.vraag<{ ik: { aantalBerichten: number } }>('{ ik { aantalBerichten } }')).data.ik.aantalBerichten;
  const lees = async (b: Bezoeker, id: string): Promise<boolean> =>
    (await b.vraag<{ notificatieLezen: boolean }>(LEZEN, { id })).data.notificatieLezen;

  it('come newest first, in words, page by page', async () => {
    const gemaakt = (await schrijf(ANJA, 5)).reverse();
    const een = await lijst(anja, { first: 3 });
    const twee = await lijst(anja, { first: 3, after: een.pageInfo.endCursor });
    expect([...een.edges, ...twee.edges].map((e) => e.node.id)).toEqual(gemaakt);
    expect([een.pageInfo.hasNextPage, twee.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(een.edges[0]?.node).toMatchObject({
      soort: 'TERMIJN_LAATSTE_DAG',
      tekst: 'Een termijn loopt vandaag af.',
      pad: '/termijnen',
      gelezen: false,
    });
  });

  it('are one’s own alone', async () => {
    const [id] = await schrijf(ANJA, 1);
    expect(await ids(bestuurder)).toEqual([]);
    expect(await lees(bestuurder, String(id))).toBe(false);
    expect(await ongelezen(anja)).toBe(1);
  });

  it('are counted until they are read; reading again is fine', async () => {
    const [id] = await schrijf(ANJA, 2);
    expect(await ongelezen(anja)).toBe(2);
    expect([await lees(anja, String(id)), await lees(anja, String(id))]).toEqual([true, true]);
    expect(await ongelezen(anja)).toBe(1);
    expect((await lijst(anja)).edges.map((e) => e.node.gelezen)).toEqual([false, true]);
  });

  it.each([
    [
      'is shut out of the dossier',
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) select organisatie_id, $2::uuid, persoon_id, 'VERWANT', $3::timestamptz from organisatie.lidmaatschap where id = $1`,
    ],
    ['has no grant any more', 'update toegang.dossier_toegang set tot = $3 where houder_id = $1 and dossier_id = $2'],
  ])('are gone at once for who %s, earlier ones too', async (_naam, sql) => {
    const [id] = await schrijf(ANJA, 1);
    expect(await ids(anja)).toEqual([id]);
    await o.beheer.query(sql, [o.leden.lid(ANJA).lidmaatschapId, dossierId, o.klok.nu()]);
    expect(await ids(anja)).toEqual([]);
    expect(await ongelezen(anja)).toBe(0);
    expect(await lees(anja, String(id))).toBe(false);
  });

  it.each(['geen-uuid', uuidv7()])('answer the same for an id that is not there (%s)', async (id) =>
    expect(await lees(anja, id)).toBe(false),
  );

  it.each(['onzin', Buffer.from('["x","y"]').toString('base64url')])(
    'refuse a cursor that is not ours (%s)',
    async (after) => {
      const { errors } = await anja.vraag(LIJST, { after });
      expect(errors?.[0]?.extensions.code).toBe('INVOER_ONGELDIG');
    },
  );
});
