import fc from 'fast-check';
import type { Eis } from '@meldbaken/vergewis/contract';
import {
  bevindingFouten,
  controleerWoorden,
  kiesbareStukken,
  laatsteLinkDag,
  leesLinkCode,
  linkFouten,
  linkStand,
  linkTot,
} from './sollicitant.model';

const NU = new Date('2026-11-23T10:00:00Z');

const eis = (code: Eis['code'], nodig = true): Eis => ({
  code,
  naam: code,
  nodig,
  waarom: '',
  bron: 'Een bron',
  zekerheid: 'GECONTROLEERD',
  grondslag: 'WET',
  status: 'ONTBREEKT',
  uitleg: '',
  regel: null,
  feitId: null,
  loopt: false,
  geldigTot: null,
  overbrugbaar: false,
  ontheefbaar: false,
  watGoedIs: null,
});
const EISEN = [eis('VOG_WKKGZ'), eis('VOG_WMO', false), eis('REFERENTIES'), eis('BIG'), eis('EIGEN_1'), eis('DIPLOMA')];
const GOED = { delen: ['STUKKEN'], eisen: ['DIPLOMA'], contact: 'Carla, 010 1234567', totEnMet: '2026-12-07' } as const;
const codes = (i: Parameters<typeof linkFouten>[0]): string[] => linkFouten(i, EISEN, NU).map((f) => f.code);

describe('een link maken', () => {
  it('vraagt alleen stukken die iemand kan sturen en die nodig zijn', () => {
    expect(kiesbareStukken(EISEN).map((k) => k.code)).toEqual(['VOG_WKKGZ', 'EIGEN_1', 'DIPLOMA']);
    expect(codes(GOED)).toEqual([]);
    expect(codes({ ...GOED, eisen: ['BIG'] })).toEqual(['SOLLICITANT_STUK_ONBEKEND']);
    expect(codes({ ...GOED, eisen: ['VOG_WMO'] })).toEqual(['SOLLICITANT_STUK_ONBEKEND']);
    expect(codes({ ...GOED, eisen: ['DIPLOMA', 'DIPLOMA'] })).toEqual(['SOLLICITANT_STUK_ONBEKEND']);
    expect(codes({ ...GOED, delen: ['TOESTEMMING'] })).toEqual(['SOLLICITANT_STUK_ZONDER_DEEL']);
    expect(codes({ ...GOED, delen: ['WERKVERLEDEN'], eisen: [] })).toEqual(['VERGEWIS_NIET_NODIG']);
  });

  it('werkt hoogstens 30 dagen, tot het einde van de laatste dag in Nederland', () => {
    expect(laatsteLinkDag(NU)).toBe('2026-12-23');
    expect(codes({ ...GOED, totEnMet: '2026-12-23' })).toEqual([]);
    expect(codes({ ...GOED, totEnMet: '2026-12-24' })).toEqual(['SOLLICITANT_DAG_TE_VER']);
    expect(codes({ ...GOED, totEnMet: '2026-11-22' })).toEqual(['SOLLICITANT_DAG_GEWEEST']);
    expect(codes({ ...GOED, totEnMet: '2026-11-31' })).toEqual(['VERGEWIS_DAG']);
    expect(linkTot('2026-12-07').toISOString()).toBe('2026-12-07T23:00:00.000Z');
    expect(linkTot('2026-07-01').toISOString()).toBe('2026-07-01T22:00:00.000Z');
  });

  it.each([
    ['OPEN', {}],
    ['DICHT', { geblokkeerdOp: NU }],
    ['VERLOPEN', { tot: NU, geblokkeerdOp: NU }],
    ['INGETROKKEN', { tot: NU, ingetrokkenOp: NU }],
  ])('is %s', (stand, meer) => {
    const link = { tot: new Date(NU.getTime() + 1), ingetrokkenOp: null, geblokkeerdOp: null, ...meer };
    expect(linkStand(link, NU)).toBe(stand);
  });

  it('leest de code hoe die ook getypt is', () => {
    expect(['1234 5678', '12-34.56 78', '12345678'].map(leesLinkCode)).toEqual(Array(3).fill('12345678'));
    expect(['', '1234567', '123456789', '1234567a'].map(leesLinkCode)).toEqual(Array(4).fill(null));
  });
});

describe('woorden van iemand zonder account', () => {
  const code = (tekst: string): string | undefined => controleerWoorden(tekst, 'tekst', 'Schrijf iets.')?.code;

  it('mogen alles zijn, maar niet leeg, te lang of met een BSN', () => {
    expect(code('  a ')).toBe('SOLLICITANT_LEEG');
    expect(code('a'.repeat(5000))).toBeUndefined();
    expect(code('a'.repeat(5001))).toBe('VERGEWIS_TE_LANG');
    for (const bsn of ['111222333', '1112.22.333', '111 222 333'])
      expect(code(`Het is ${bsn}.`)).toBe('SOLLICITANT_BSN');
    for (const ander of ['06 12345678', '+31 6 12345678', '111222334', '1112223330', '2019-2021'])
      expect([ander, code(`Het is ${ander}.`)]).toEqual([ander, undefined]);
  });

  it('worden nooit geweigerd om een BSN als er geen negen cijfers bij elkaar staan', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 200 }), (tekst) => {
        const cijfers = tekst.replace(/\D/g, '');
        fc.pre(cijfers.length < 9 && tekst.trim().length >= 3);
        expect(code(tekst)).toBeUndefined();
      }),
    );
  });
});

describe('een bevinding voorleggen', () => {
  it('gaat over een controle die gevraagd is, en noemt iets', () => {
    const fouten = (over: string, tekst: string): string[] =>
      bevindingFouten({ over, tekst }, EISEN).map((f) => f.code);
    expect(fouten('BIG', 'U staat niet in het register.')).toEqual([]);
    expect(fouten('VOG_WMO', 'U staat niet in het register.')).toEqual(['VERGEWIS_EIS_ONBEKEND']);
    expect(fouten('BIG', 'kort')).toEqual(['SOLLICITANT_LEEG']);
  });
});
