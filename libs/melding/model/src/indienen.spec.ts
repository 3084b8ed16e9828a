import fc from 'fast-check';
import { controleerIndienen, leesIndiening } from './indienen.model';
import type { IndienenInput } from './indiening.model';

const NU = new Date('2026-11-20T10:00:30Z');
const GOED: IndienenInput = {
  clientVeilig: 'JA',
  feiten: 'Ik zag dat hij mevrouw aan haar arm trok.',
  vormen: ['FYSIEK'],
  signalen: ['FYSIEK_MEDEWERKER_DUWT'],
  gebeurdOp: { van: '2026-11-19' },
  geconstateerdOp: new Date('2026-11-20T09:00:00Z'),
  eenheidId: 'eenheid-1',
  pleger: { persoonId: 'persoon-1' },
  clientWeetHet: 'JA',
  clientAkkoord: 'JA',
};
const fouten = (anders: Partial<IndienenInput>): string[] =>
  controleerIndienen({ ...GOED, ...anders }, NU).map((w) => `${w.veld} ${w.code}`);

describe('a report', () => {
  it('is accepted as filled in, trimmed and without doubles', () => {
    const uitkomst = leesIndiening(
      { ...GOED, feiten: '  Hij\u0000 trok. ', mening: ' ', vormen: ['FYSIEK', 'FYSIEK'], waar: 'Gang' },
      NU,
    );
    expect(uitkomst).toEqual({
      ok: true,
      indiening: {
        clientVeilig: 'JA',
        watGedaan: null,
        feiten: 'Hij trok.',
        mening: null,
        vormen: ['FYSIEK'],
        signalen: ['FYSIEK_MEDEWERKER_DUWT'],
        gebeurdVan: '2026-11-19',
        gebeurdTot: null,
        geconstateerdOp: GOED.geconstateerdOp,
        waar: 'Gang',
        eenheidId: 'eenheid-1',
        pleger: { soort: 'PERSOON', persoonId: 'persoon-1' },
        clientNaam: null,
        clientWeetHet: 'JA',
        clientAkkoord: 'JA',
      },
    });
  });

  it('that is empty hears everything at once, in the order of the questions', () => {
    expect(controleerIndienen({}, NU).map((w) => w.veld)).toEqual([
      'clientVeilig',
      'feiten',
      'vormen',
      'geconstateerdOp',
      'eenheidId',
      'pleger',
      'clientWeetHet',
      'clientAkkoord',
    ]);
    expect(controleerIndienen({}, NU).every((w) => w.bericht.endsWith('.'))).toBe(true);
  });

  it.each<[string, Partial<IndienenInput>, string[]]>([
    ['only invisible characters', { feiten: ' \u200b\u0000\n' }, ['feiten MELDING_FEITEN_ONTBREKEN']],
    ['an unknown form', { vormen: [], vormOnbekend: true }, []],
    ['a signal that is not ours', { signalen: ['X'] }, ['signalen MELDING_SIGNAAL_ONBEKEND']],
    ['no date of the event', { gebeurdOp: null }, []],
    ['a day that does not exist', { gebeurdOp: { van: '2026-02-30' } }, ['gebeurdOp.van MELDING_DAG_BESTAAT_NIET']],
    ['tomorrow', { gebeurdOp: { van: '2026-11-21' } }, ['gebeurdOp.van MELDING_DAG_IN_TOEKOMST']],
    [
      'a period turned round',
      { gebeurdOp: { van: '2026-11-19', tot: '2026-11-18' } },
      ['gebeurdOp.tot MELDING_PERIODE_OMGEKEERD'],
    ],
    ['only a last day', { gebeurdOp: { tot: '2026-11-18' } }, ['gebeurdOp.van MELDING_EERSTE_DAG_ONTBREEKT']],
    ['no moment of noticing', { geconstateerdOp: new Date('x') }, ['geconstateerdOp MELDING_GECONSTATEERD_ONTBREEKT']],
    ['noticing in the same minute', { geconstateerdOp: new Date('2026-11-20T10:00:59Z') }, []],
    [
      'noticing in the next minute',
      { geconstateerdOp: new Date('2026-11-20T10:01:00Z') },
      ['geconstateerdOp MELDING_GECONSTATEERD_IN_TOEKOMST'],
    ],
    [
      'noticing before the event',
      { geconstateerdOp: new Date('2026-11-18T22:59:00Z') },
      ['geconstateerdOp MELDING_GECONSTATEERD_VOOR_GEBEURTENIS'],
    ],
    ['noticing early on the day itself', { geconstateerdOp: new Date('2026-11-18T23:00:00Z') }, []],
    ['nobody chosen', { pleger: { naam: '  ' } }, ['pleger MELDING_PLEGER_ONTBREEKT']],
    ['person and name both', { pleger: { persoonId: 'p', naam: 'Jan' } }, ['pleger MELDING_PLEGER_DUBBEL']],
    ['"I do not know who"', { pleger: { onbekend: true } }, []],
    ['a client who does not know and was not asked', { clientWeetHet: 'NEE', clientAkkoord: null }, []],
    ['a name of 201 characters', { clientNaam: 'x'.repeat(201) }, ['clientNaam MELDING_TEKST_TE_LANG']],
  ])('with %s', (_, anders, verwacht) => expect(fouten(anders)).toEqual(verwacht));

  it('with 100,000 characters hears the limit and how much to cut', () => {
    const [fout] = controleerIndienen({ ...GOED, feiten: 'x'.repeat(100_000) }, NU);
    expect(fout).toMatchObject({
      code: 'MELDING_TEKST_TE_LANG',
      veld: 'feiten',
      bericht: 'Wat u zag of hoorde is te lang: 100.000 tekens. Er passen 20.000 tekens.',
      watDan: 'Maak de tekst 80.000 tekens korter. Uw tekst staat er nog.',
    });
    expect(fouten({ feiten: 'x'.repeat(20_000), mening: 'y'.repeat(20_000) })).toEqual([]);
  });

  it('is stored exactly when nothing is wrong with it', () => {
    const optie = <T>(goed: T): fc.Arbitrary<T | null> => fc.constantFrom(goed, null);
    const invoer: fc.Arbitrary<IndienenInput> = fc.record({
      clientVeilig: optie<'JA'>('JA'),
      feiten: fc.oneof(fc.string(), fc.constant(null)),
      vormen: optie<['SEKSUEEL']>(['SEKSUEEL']),
      gebeurdOp: fc.record({ van: fc.constantFrom(null, '2026-11-19', '2026-11-31', '2026-12-01') }),
      geconstateerdOp: fc.date({ min: new Date('2026-11-18'), max: new Date('2026-11-22') }),
      eenheidId: optie('e'),
      pleger: fc.record({ naam: fc.constantFrom('Jan', ' '), onbekend: fc.boolean() }),
      clientWeetHet: optie<'JA'>('JA'),
      clientAkkoord: optie<'NEE'>('NEE'),
    });
    fc.assert(
      fc.property(invoer, (input) => {
        const uitkomst = leesIndiening(input, NU);
        expect(uitkomst.ok).toBe(controleerIndienen(input, NU).length === 0);
        if (uitkomst.ok) expect(uitkomst.indiening.geconstateerdOp <= new Date('2026-11-20T10:01:00Z')).toBe(true);
      }),
    );
  });
});
