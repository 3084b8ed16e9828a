import fc from 'fast-check';
import {
  GEREED_CIRKELS,
  GEREED_FASEN,
  GEREED_ROUTES,
  GEREED_STANDEN,
  type GereedPuntStand,
  type NieuweGereedVersie,
} from '@meldbaken/zorgfraude/contract';
import { GEREED_PUNTEN, gereedPunt } from './checklist.model';
import { controleerGereed, controleerIntrekken, isWebadres, schoonGereed } from './controle.model';
import { isLaat, isZonderEigenaar, telGereed, telPerFase, zinOver } from './overzicht.model';

const VANDAAG = '2026-11-23';
const [punt] = GEREED_PUNTEN.filter((p) => p.code === 'CL-C6');
const LEEG: NieuweGereedVersie = {
  stand: 'BEZIG',
  nvtReden: null,
  nvtDoor: null,
  eigenaarId: null,
  eigenaarRol: null,
  gereedVoor: null,
  gereedOp: null,
  onderdelen: [],
  notitie: null,
  bewijs: null,
};
const BEWIJS = { tekst: 'Getekende overeenkomst', verwijzing: 'Z-2026-0042' };

const fouten = (v: Partial<NieuweGereedVersie>, bewijzen = 0): (string | undefined)[] =>
  punt
    ? controleerGereed(schoonGereed({ ...LEEG, ...v }), { punt, vandaag: VANDAAG, bewijzen }).map(
        (w) => `${w.code} ${w.veld}`,
      )
    : ['no point'];

describe('de checklist van het handboek', () => {
  it('heeft elk punt één keer: twee vooraf, negen preventie, acht controle, vijf repressie', () => {
    expect(new Set(GEREED_PUNTEN.map((p) => p.code)).size).toBe(GEREED_PUNTEN.length);
    expect(GEREED_FASEN.map((f) => GEREED_PUNTEN.filter((p) => p.fase === f).length)).toEqual([2, 9, 8, 5]);
  });

  it('zegt bij drie punten dat de regio ze kan regelen, en vindt een punt bij zijn code', () => {
    expect(GEREED_PUNTEN.filter((p) => p.regionaalMogelijk).map((p) => p.code)).toEqual(['CL-P7', 'CL-P8', 'CL-P9']);
    expect(gereedPunt('CL-P4')?.geldtVoor).toEqual(['PGB']);
    expect(gereedPunt('CL-P10')).toBeUndefined();
  });

  it('geeft elke stap van de routekaart en de cirkel ten minste één punt', () => {
    for (const r of GEREED_ROUTES) expect(GEREED_PUNTEN.some((p) => p.route === r)).toBe(true);
    for (const c of GEREED_CIRKELS) expect(GEREED_PUNTEN.some((p) => p.cirkel === c)).toBe(true);
  });
});

describe('een punt bijwerken', () => {
  it('kan zonder eigenaar en zonder dag: een begin is al iets', () => expect(fouten({})).toEqual([]));

  it('is gereed met een dag die geweest is en met bewijs', () => {
    expect(fouten({ stand: 'GEREED' })).toEqual(['GEREEDHEID_DAG gereedOp', 'GEREEDHEID_ZONDER_BEWIJS bewijs.tekst']);
    expect(fouten({ stand: 'GEREED', gereedOp: '2026-11-24', bewijs: BEWIJS })).toEqual(['GEREEDHEID_DAG gereedOp']);
    expect(fouten({ stand: 'GEREED', gereedOp: VANDAAG, bewijs: BEWIJS })).toEqual([]);
    expect(fouten({ stand: 'GEREED', gereedOp: VANDAAG }, 1)).toEqual([]);
  });

  it('is niet van toepassing met een reden, en met wie het dan regelt', () => {
    const nvt = { stand: 'NIET_VAN_TOEPASSING' } as const;
    expect(fouten(nvt)).toEqual(['GEREEDHEID_REDEN nvtReden']);
    expect(fouten({ ...nvt, nvtReden: 'REGIONAAL_GEREGELD', nvtDoor: '  ' })).toEqual(['GEREEDHEID_DOOR nvtDoor']);
    expect(fouten({ ...nvt, nvtReden: 'REGIONAAL_GEREGELD', nvtDoor: 'MGR' })).toEqual([]);
    expect(fouten({ ...nvt, nvtReden: 'KOMT_NIET_VOOR' })).toEqual(['GEREEDHEID_TOELICHTING notitie']);
    expect(fouten({ ...nvt, nvtReden: 'KOMT_NIET_VOOR', notitie: 'Wij kopen geen zorg in.' })).toEqual([]);
  });

  it('heeft een collega of een rol als eigenaar, en dagen die bestaan', () => {
    expect(fouten({ eigenaarId: 'x', eigenaarRol: 'COLLEGE' })).toEqual(['GEREEDHEID_EIGENAAR eigenaarId']);
    expect(fouten({ gereedVoor: '2026-02-30' })).toEqual(['GEREEDHEID_DAG gereedVoor']);
    expect(fouten({ onderdelen: [3] })).toEqual(['GEREEDHEID_ONDERDEEL onderdelen']);
    expect(fouten({ onderdelen: [2, 0, 2] })).toEqual([]);
  });

  it('laat bij een andere stand weg wat daar niet bij hoort', () => {
    const v = schoonGereed({ ...LEEG, nvtReden: 'ANDERS_GEREGELD', nvtDoor: 'GGD', gereedOp: VANDAAG, notitie: ' a ' });
    expect(v).toMatchObject({ nvtReden: null, nvtDoor: null, gereedOp: null, notitie: 'a' });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 'http:x', 'ftp://a.nl/b'])(
    'weigert %p als verwijzing',
    (verwijzing) => {
      expect(fouten({ bewijs: { tekst: 'x', verwijzing } })).toEqual(['GEREEDHEID_VERWIJZING bewijs.verwijzing']);
      expect(isWebadres(verwijzing)).toBe(false);
    },
  );

  it('neemt een webadres of een zaaknummer als verwijzing, en alleen een adres is een link', () => {
    for (const verwijzing of ['https://rivierstad.example/besluit.pdf', 'Z-2026-0042'])
      expect(fouten({ bewijs: { tekst: 'x', verwijzing } })).toEqual([]);
    expect(isWebadres('https://rivierstad.example/besluit.pdf')).toBe(true);
    expect(isWebadres('Z-2026-0042')).toBe(false);
  });

  it('weigert te lange woorden', () => {
    expect(fouten({ notitie: 'x'.repeat(2001) })).toEqual(['GEREEDHEID_TE_LANG notitie']);
    expect(fouten({ bewijs: { tekst: ' ', verwijzing: null } })).toEqual(['GEREEDHEID_BEWIJS bewijs.tekst']);
  });

  it('laat het laatste bewijs van een punt dat gereed is staan', () => {
    const trek = (stand: string, bewijzen: number, reden = 'Ingetrokken besluit'): (string | undefined)[] =>
      controleerIntrekken({ stand, bewijzen, reden }).map((w) => w.code);
    expect(trek('GEREED', 1)).toEqual(['GEREEDHEID_LAATSTE_BEWIJS']);
    expect(trek('GEREED', 2)).toEqual([]);
    expect(trek('BEZIG', 1)).toEqual([]);
    expect(trek('BEZIG', 1, ' ')).toEqual(['GEREEDHEID_REDEN']);
  });
});

describe('het overzicht', () => {
  const een = (meer: Partial<GereedPuntStand>): GereedPuntStand => ({
    code: 'CL-P1',
    stand: 'BEZIG',
    heeftEigenaar: true,
    gereedVoor: null,
    ...meer,
  });

  it('noemt een punt laat de dag na de gekozen dag, en niet meer als het gereed is', () => {
    expect(isLaat(een({ gereedVoor: VANDAAG }), VANDAAG)).toBe(false);
    expect(isLaat(een({ gereedVoor: '2026-11-22' }), VANDAAG)).toBe(true);
    expect(isLaat(een({ gereedVoor: '2026-11-22', stand: 'GEREED' }), VANDAAG)).toBe(false);
    expect(isLaat(een({ gereedVoor: '2026-11-22', stand: 'NIET_VAN_TOEPASSING' }), VANDAAG)).toBe(false);
  });

  it('vraagt een eigenaar van alles wat van toepassing is', () => {
    expect(GEREED_STANDEN.map((stand) => isZonderEigenaar(een({ stand, heeftEigenaar: false })))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('telt een punt waar nog niets van is vastgelegd mee als nog niet', () => {
    const fasen = telPerFase([], VANDAAG);
    expect(fasen.map((f) => [f.fase, f.totaal, f.procent, f.zonderEigenaar])).toEqual([
      ['VOORAF', 2, 0, 2],
      ['PREVENTIE', 9, 0, 9],
      ['CONTROLE', 8, 0, 8],
      ['REPRESSIE', 5, 0, 5],
    ]);
  });

  it('zegt in een zin hoe het staat', () => {
    const nvt = een({ stand: 'NIET_VAN_TOEPASSING' });
    expect(zinOver(telGereed([een({ stand: 'GEREED' }), een({})], VANDAAG))).toBe('1 van 2 gereed.');
    expect(zinOver(telGereed([een({}), nvt], VANDAAG))).toBe('0 van 1 gereed. 1 niet van toepassing.');
    expect(zinOver(telGereed([nvt], VANDAAG))).toBe('Niets hiervan is van toepassing.');
  });

  const stand = fc.record({
    code: fc.constantFrom(...GEREED_PUNTEN.map((p) => p.code)),
    stand: fc.constantFrom(...GEREED_STANDEN),
    heeftEigenaar: fc.boolean(),
    gereedVoor: fc.option(fc.constantFrom('2026-01-01', VANDAAG, '2027-01-01'), { nil: null }),
  });
  const lijst = fc.uniqueArray(stand, { selector: (p) => p.code });

  it('is honderd procent als alles wat van toepassing is gereed is, en anders nooit', () => {
    fc.assert(
      fc.property(lijst, (punten) => {
        const t = telGereed(punten, VANDAAG);
        const alles = punten.every((p) => p.stand === 'GEREED' || p.stand === 'NIET_VAN_TOEPASSING');
        expect(t.procent === 100).toBe(t.vanToepassing > 0 && alles);
        expect(t.gereed + t.bezig).toBeLessThanOrEqual(t.vanToepassing);
        expect(t.procent === null).toBe(t.vanToepassing === 0);
      }),
    );
  });

  it('wordt nooit minder als een punt gereed wordt, en de fasen samen zijn de hele lijst', () => {
    fc.assert(
      fc.property(lijst, (punten) => {
        const fasen = telPerFase(punten, VANDAAG);
        expect(fasen.reduce((n, f) => n + f.totaal, 0)).toBe(GEREED_PUNTEN.length);
        for (const p of punten.filter((x) => x.stand === 'NOG_NIET' || x.stand === 'BEZIG')) {
          const na = punten.map((x) => (x === p ? { ...p, stand: 'GEREED' as const } : x));
          const [voor, dan] = [telGereed(punten, VANDAAG), telGereed(na, VANDAAG)];
          expect(dan.procent ?? 0).toBeGreaterThanOrEqual(voor.procent ?? 0);
          expect(dan.laat).toBeLessThanOrEqual(voor.laat);
        }
      }),
    );
  });
});
