import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { dienIn, neem, stelVast, zetStap, type MeldingAntwoord } from '../vragen';
import { operaties } from './schema-documenten';
import { AF, AF2, BESTUURDER, MEDEWERKER } from './verborgen-wereld';
import { Wereld } from './wereld';

jest.setTimeout(120_000);

/** Words that an answer never shows: SQL, code of ours, places on this machine. */
const BINNENKANT =
  /select |insert |update |relation|column|syntax|uuid:|duplicate key|constraint|node_modules|\bat \w+\.|\.ts:|\/work|postgres|violates|stack/i;

describe('Bad input gets a clear answer, loses nothing and doubles nothing', () => {
  let w: Wereld;
  beforeAll(async () => {
    w = await Wereld.start();
  });
  afterAll(() => w?.stop());

  async function inBehandeling(): Promise<string> {
    const m = await w.meld(MEDEWERKER);
    await w.neem(AF, m.id);
    return m.id;
  }
  const vast = async (
    id: string,
    meer: Record<string, unknown>,
    sleutel?: string,
    wie = AF,
  ): Promise<MeldingAntwoord> =>
    stelVast(
      await w.als(wie),
      id,
      await w.versie('melding.melding', id),
      { soort: 'CALAMITEIT', vastgesteldOp: '2026-11-23T10:30:00+01:00', toelichting: 'Letsel', ...meer },
      sleutel,
    );

  describe('texts', () => {
    it.each([
      ['feiten', '', true],
      ['feiten', '   \n ', true],
      ['feiten', 'x'.repeat(20_000), false],
      ['feiten', 'x'.repeat(20_001), true],
      ['mening', 'x'.repeat(100_000), true],
      ['watGedaan', 'x'.repeat(20_001), true],
      ['waar', 'x'.repeat(20_001), true],
      ['clientNaam', 'x'.repeat(201), true],
      ['feiten', '😀'.repeat(10_000), false],
      ['feiten', 'half teken \ud800 en meer', false],
      ['feiten', "'; drop table melding.melding; --", false],
      ['feiten', '<script>alert(1)</script> =cmd|x \u202e omgekeerd \u200b', false],
    ] as const)('%s with %p', async (veld, tekst, geweigerd) => {
      const uit = await dienIn(await w.als(MEDEWERKER), w.o, { [veld]: tekst });
      expect(uit.__typename).toBe(geweigerd ? 'Geweigerd' : 'MeldingIngediend');
      if (geweigerd) {
        expect(uit.fouten.map((f) => f.veld)).toEqual([veld]);
        expect(uit.bericht.length).toBeGreaterThan(10);
      }
    });

    it('a NUL is refused at the door, anywhere in the input', async () => {
      const b = await w.als(MEDEWERKER);
      const r = await b.vraag('query ($n: String!) { melding(nummer: $n) { id } }', { n: 'M\u00002026' });
      expect(r.errors?.[0]).toMatchObject({
        message: expect.stringContaining('teken dat niet kan'),
        extensions: { code: 'INVOER_ONGELDIG' },
      });
    });

    it('reasons and explanations of acts have a limit too, and must say something', async () => {
      const id = await inBehandeling();
      expect((await vast(id, { toelichting: 'x'.repeat(20_001) })).fouten.map((f) => f.veld)).toEqual(['toelichting']);
      for (const reden of ['', 'x'.repeat(2001)])
        await expect(w.haalErbij(AF, id, BESTUURDER, 'BESLISSER', reden)).rejects.toThrow(/"code":"[A-Z_]+","bericht"/);
      const stap = await zetStap(
        await w.als(AF),
        id,
        await w.versie('melding.melding', id),
        3,
        'NIET_VAN_TOEPASSING',
        'x'.repeat(2001),
      );
      expect(stap.__typename).toBe('Geweigerd');
    });
  });

  describe('moments and days', () => {
    it.each([
      ['in the future', '2026-11-24T09:00:00+01:00'],
      ['before the event', '2026-11-19T09:00:00+01:00'],
      ['in another century', '1026-11-20T09:00:00+01:00'],
      ['in the year 9999', '9999-11-20T09:00:00+01:00'],
    ])('a finding %s is refused with words, in its field', async (_wanneer, vastgesteldOp) => {
      const uit = await vast(await inBehandeling(), { vastgesteldOp });
      expect([uit.__typename, uit.fouten?.[0]?.veld]).toEqual(['Geweigerd', 'vastgesteldOp']);
    });

    it.each([
      ['no zone', '2026-11-23T10:00:00'],
      ['a day that is not there', '2026-02-30T10:00:00Z'],
      ['nonsense', 'gisteren'],
      ['a number', 12],
    ])('a moment with %s does not come in', async (_wat, vastgesteldOp) => {
      const id = await inBehandeling();
      const r = await (
        await w.als(AF)
      ).vraag(
        'mutation ($s: ID!, $id: ID!, $i: VaststellingInvoer!) { vaststellingVastleggen(sleutel: $s, meldingId: $id, versie: 2, invoer: $i) { __typename } }',
        {
          s: randomUUID(),
          id,
          i: { soort: 'CALAMITEIT', vastgesteldOp, toelichting: 'x' },
        },
      );
      expect(['INVOER_ONGELDIG', 'BAD_USER_INPUT']).toContain(r.errors?.[0]?.extensions.code);
    });

    it('days of an event in the future, the wrong way round or out of this world are refused in their field', async () => {
      const b = await w.als(MEDEWERKER);
      for (const [meer, veld] of [
        [{ gebeurdVan: '2026-11-24' }, 'gebeurdVan'],
        [{ gebeurdVan: '2026-11-20', gebeurdTot: '2026-11-19' }, 'gebeurdTot'],
        [{ geconstateerdOp: '2026-11-24T10:00:00Z' }, 'geconstateerdOp'],
      ] as const) {
        const uit = await dienIn(b, w.o, meer);
        expect([uit.__typename, uit.fouten?.map((f) => f.veld)]).toEqual(['Geweigerd', expect.arrayContaining([veld])]);
      }
      for (const gebeurdVan of ['0001-01-01', '1900-01-01'])
        expect(['Geweigerd', 'MeldingIngediend']).toContain((await dienIn(b, w.o, { gebeurdVan })).__typename);
    });
  });

  describe('two at once', () => {
    it('two people who change the same report: one does, the other gets the newest content', async () => {
      const id = await inBehandeling();
      await w.haalErbij(AF, id, AF2, 'BEHANDELAAR');
      const versie = await w.versie('melding.melding', id);
      const invoer = { soort: 'ONDUIDELIJK', vastgesteldOp: '2026-11-23T10:30:00+01:00', toelichting: 'x' };
      const beide = await Promise.all([AF, AF2].map(async (wie) => stelVast(await w.als(wie), id, versie, invoer)));
      expect(beide.map((u) => u.__typename).sort()).toEqual(['Melding', 'VersieVerouderd']);
      expect(beide.find((u) => u.__typename === 'VersieVerouderd')?.huidig).toEqual({ id, versie: versie + 1 });
      expect(await w.sql('select 1 from melding.vaststelling where melding_id = $1', [id])).toHaveLength(1);
    });

    it('two receivers who take the same report: one does', async () => {
      const m = await w.meld(MEDEWERKER);
      const beide = await Promise.all([AF, AF2].map(async (wie) => neem(await w.als(wie), m.id, 1)));
      expect(beide.map((u) => u.__typename).sort()).toEqual(['Melding', 'VersieVerouderd']);
    });

    it('five clicks on send, on finding and on report: each is done once, and all get the same answer', async () => {
      const id = await inBehandeling();
      await w.haalErbij(AF, id, BESTUURDER, 'BESLISSER');
      const [versie, sleutel] = [await w.versie('melding.melding', id), randomUUID()];
      const vijf = async <T>(doe: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 5 }, doe));
      const af = await w.als(AF);
      const vondst = await vijf(() =>
        stelVast(
          af,
          id,
          versie,
          { soort: 'CALAMITEIT', vastgesteldOp: '2026-11-23T10:30:00+01:00', toelichting: 'x' },
          sleutel,
        ),
      );
      expect(new Set(vondst.map((v) => JSON.stringify(v))).size).toBe(1);
      const extern = await w.stelOp(AF, id, 'Tekst');
      await w.biedAan(AF, extern.id);
      const zend = { sleutel: randomUUID(), id: extern.id, v: await w.versie('igj.externe_melding', extern.id) };
      const bestuurder = await w.als(BESTUURDER);
      const uit = await vijf(() =>
        bestuurder.vraag(
          'mutation ($sleutel: ID!, $id: ID!, $v: Int!) { externeMeldingVersturen(sleutel: $sleutel, id: $id, versie: $v) { __typename ... on ExterneMelding { status versie verzondenOp } } }',
          zend,
        ),
      );
      expect(new Set(uit.map((r) => r.tekst)).size).toBe(1);
      expect(uit[0]?.tekst).toContain('VERZONDEN');
      const telling = await w.sql(
        `select (select count(*)::int from melding.vaststelling where melding_id = $1) as vondsten, (select count(*)::int from overdracht.overdracht where dossier_id = $1) as zendingen,
           (select count(*)::int from outbox.bericht where soort = 'ExterneMeldingVerzonden' and ids->>'meldingId' = $1::text) as berichten, (select count(*)::int from termijn.termijn where dossier_id = $1 and code = 'IGJ_MELDING') as termijnen`,
        [id],
      );
      expect(telling).toEqual([{ vondsten: 1, zendingen: 1, berichten: 1, termijnen: 1 }]);
    });

    it('a key that was used for another report, or by somebody else, is no way to its answer', async () => {
      const [een, twee] = [await inBehandeling(), await inBehandeling()];
      const sleutel = randomUUID();
      expect((await vast(een, {}, sleutel)).__typename).toBe('Melding');
      const uit = await vast(twee, {}, sleutel);
      expect([uit.__typename === 'Melding' ? uit.id : uit.__typename]).toEqual([
        expect.stringMatching(new RegExp(`^(${twee}|Geweigerd)$`)),
      ]);
      const mijn = randomUUID();
      const eerste = await dienIn(await w.als(MEDEWERKER), w.o, {}, mijn);
      const ander = await dienIn(await w.als('medewerker2@zonnehof.demo'), w.o, {}, mijn);
      expect([ander.__typename, ander.id === eerste.id]).toEqual(['MeldingIngediend', false]);
    });
  });

  describe('cursors and numbers', () => {
    const nep = (...x: unknown[]): string => Buffer.from(JSON.stringify(x)).toString('base64url');

    it('a made-up cursor is refused with words on every list', async () => {
      const lijsten = operaties(w.o.app.get(GraphQLSchemaHost).schema).filter((x) =>
        x.veld.args.some((a) => a.name === 'after'),
      );
      const cursors = [
        'onzin',
        '',
        nep(),
        nep('a', 'b'),
        nep('2026-11-23T10:00:00Z', 'geen-uuid'),
        nep('geen-moment', randomUUID()),
        nep(null, null),
        nep('9'.repeat(400), randomUUID()),
        nep(1, 2),
        Buffer.from('{"a":1}').toString('base64url'),
      ];
      const fout: string[] = [];
      for (const wie of [AF, BESTUURDER, 'inspecteur@igj.demo', 'fg@zonnehof.demo', 'beheerder@zonnehof.demo'])
        for (const l of lijsten)
          for (const after of cursors) {
            const r = await (
              await w.als(wie)
            ).vraag(`query ($after: String) { ${l.naam}(after: $after) { edges { cursor } } }`, { after });
            const code = r.errors?.[0]?.extensions.code;
            if (code === 'INTERNE_FOUT')
              fout.push(`${l.naam} ${Buffer.from(after, 'base64url').toString().slice(0, 60)}`);
          }
      expect([...new Set(fout)]).toEqual([]);
    });

    it('a version that cannot be is an old version, or no number at all', async () => {
      const id = await inBehandeling();
      for (const versie of [0, -1, 2_147_483_647])
        expect(
          (
            await stelVast(await w.als(AF), id, versie, {
              soort: 'GEEN',
              vastgesteldOp: '2026-11-23T10:30:00+01:00',
              toelichting: 'x',
            })
          ).__typename,
        ).toBe('VersieVerouderd');
      const r = await (
        await w.als(AF)
      ).vraag('mutation ($v: Int!) { meldingInBehandelingNemen(id: "x", versie: $v) { __typename } }', {
        v: 2_147_483_648,
      });
      expect(r.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });
  });

  describe('answers to mistakes', () => {
    it('a mistake in the document or a value is never repeated in the answer', async () => {
      const b = await w.als(MEDEWERKER);
      const vragen: [string, Record<string, unknown>][] = [
        ['{ geheimveld }', {}],
        ['{ meldingen(geheim: "geheim") { edges { cursor } } }', {}],
        ['query ($f: Int!) { meldingen(first: $f) { edges { cursor } } }', { f: 'geheim' }],
        ['query ($f: MeldingFilter) { meldingen(filter: $f) { edges { cursor } } }', { f: { geheim: 'geheim' } }],
        ['query ($f: MeldingFilter) { meldingen(filter: $f) { edges { cursor } } }', { f: { status: ['geheim'] } }],
        ['{ meldingen(filter: { vorm: GEHEIM }) { edges { cursor } } }', {}],
        ['{ ik { geheim', {}],
        ['query geheim { ik { nu } } query ander { ik { nu } }', {}],
      ];
      for (const [vraag, waarden] of vragen) {
        const r = await b.vraag(vraag, waarden);
        expect([vraag, r.errors?.length !== 0, /geheim/i.test(r.tekst), BINNENKANT.test(r.tekst)]).toEqual([
          vraag,
          true,
          false,
          false,
        ]);
      }
    });

    it('when the database fails under any operation, the answer is our sentence and a reference', async () => {
      const bezig = operaties(w.o.app.get(GraphQLSchemaHost).schema).filter((x) =>
        x.veld.args.every((a) => !String(a.type).endsWith('!') || a.defaultValue !== undefined),
      );
      await w.sql('alter schema toegang rename to geheimschema');
      try {
        for (const op of bezig) {
          const kop = op.soort === 'mutation' ? 'mutation' : 'query';
          const sub = /(Boolean|Int)!?$/.test(String(op.veld.type)) ? '' : '{ __typename }';
          const r = await (await w.als(AF)).vraag(`${kop} { ${op.naam} ${sub} }`);
          expect([op.naam, BINNENKANT.test(r.tekst), r.tekst.includes('geheim')]).toEqual([op.naam, false, false]);
          if (r.errors)
            expect(r.errors[0]).toMatchObject({
              message: 'Er ging bij ons iets mis. Probeer het zo nog eens.',
              extensions: { code: 'INTERNE_FOUT', kenmerk: expect.any(String) },
            });
        }
      } finally {
        await w.sql('alter schema geheimschema rename to toegang');
      }
    });
  });
});
