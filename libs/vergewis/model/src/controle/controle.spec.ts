import fc from 'fast-check';
import type { DienstverbandGegevens, EisFeit } from '@meldbaken/vergewis/contract';
import { beoordeelBig, bigBeroepVan, controleerBigNummer, type BigAntwoord } from '../big.model';
import { isBsn } from '../bsn.model';
import { plusDagen, plusMaanden } from '../dag.model';
import { LEEG_KADER, dienstverband, feit, vog } from '../dossier.fixture';
import { eisenVan, gevraagdeEisen } from '../eisen';
import { sorteernaam, volleNaam, vouw } from '../naam.model';
import { controleerDienstverband, controleerOverlap, schoon } from './dienstverband.model';
import { controleerEinde, wisdag } from './einde.model';
import { controleerFeit, kaalFeit, type NieuwFeit } from './feit.model';
import { controleerMoment } from './moment.model';
import { controleerOntheffing, controleerVoorwaarde } from './perioden.model';
import { controleerRegel, type NieuweRegel } from './regel.model';

const VANDAAG = '2026-11-23';
const gegevens = (meer: Partial<DienstverbandGegevens> = {}): DienstverbandGegevens =>
  schoon({ ...dienstverband(), ...meer });
const fouten = (meer: Partial<DienstverbandGegevens>): [string | undefined, string][] =>
  controleerDienstverband(gegevens(meer), VANDAAG).map((w) => [w.veld, w.code]);

describe('De gegevens van een dienstverband', () => {
  it('zijn goed zoals ze zijn, met nullen vooraan', () => {
    expect(fouten({})).toEqual([]);
    expect(fouten({ personeelsnummer: '000.12-A/4' })).toEqual([]);
  });

  it.each<[string, Partial<DienstverbandGegevens>, string, string]>([
    ['een leeg personeelsnummer', { personeelsnummer: '' }, 'personeelsnummer', 'VERGEWIS_LEEG'],
    ['een formule als personeelsnummer', { personeelsnummer: '=1+1' }, 'personeelsnummer', 'VERGEWIS_PERSONEELSNUMMER'],
    ['een BSN als personeelsnummer', { personeelsnummer: '111222333' }, 'personeelsnummer', 'VERGEWIS_BSN'],
    ['een BIG-nummer van 10 cijfers', { bigNummer: '1905566770' }, 'bigNummer', 'VERGEWIS_BIG_NUMMER'],
    ['geen e-mailadres', { email: 'anna@' }, 'email', 'VERGEWIS_EMAIL'],
    ['een te lange functie', { functie: 'x'.repeat(201) }, 'functie', 'VERGEWIS_TE_LANG'],
    ['een dag die niet bestaat', { beginOp: '2026-02-30' }, 'beginOp', 'VERGEWIS_DAG'],
    ['een eerste werkdag ver weg', { beginOp: '2028-11-24' }, 'beginOp', 'VERGEWIS_BEGIN_TE_VER'],
    ['een einde voor het begin', { eindeOp: '2026-02-28' }, 'eindeOp', 'VERGEWIS_EINDE_VOOR_BEGIN'],
    ['geen eerste werkdag', { beginOp: null }, 'beginOp', 'VERGEWIS_LEEG'],
    ['een solist in dienst', { kenmerken: ['SOLIST'] }, 'kenmerken', 'VERGEWIS_KENMERK'],
    ['een medewerker die af en toe helpt', { kenmerken: ['INCIDENTEEL'] }, 'kenmerken', 'VERGEWIS_KENMERK'],
    ['familie buiten het pgb', { kenmerken: ['SOCIAAL_NETWERK'] }, 'kenmerken', 'VERGEWIS_KENMERK'],
  ])('%s wordt geweigerd met veld en raad', (_naam, meer, veld, code) => {
    expect(fouten(meer)).toEqual([[veld, code]]);
    for (const w of controleerDienstverband(gegevens(meer), VANDAAG)) expect(w.watDan?.length).toBeGreaterThan(10);
  });

  it('een sollicitant hoeft nog geen eerste werkdag te hebben', () => {
    expect(fouten({ soort: 'SOLLICITANT', beginOp: null })).toEqual([]);
  });

  it('twee perioden van één nummer overlappen nooit, ook niet op één dag', () => {
    const dag = fc.integer({ min: 0, max: 40 }).map((n) => plusDagen('2026-01-01', n));
    const periode = fc.tuple(dag, fc.option(fc.nat(10))).map(([van, lengte]) => ({
      beginOp: van,
      eindeOp: lengte === null ? null : plusDagen(van, lengte),
    }));
    fc.assert(
      fc.property(periode, periode, (a, b) => {
        const dagen = (x: typeof a): Set<string> => {
          const uit = new Set<string>();
          for (let d = x.beginOp; d <= (x.eindeOp ?? '2026-03-31'); d = plusDagen(d, 1)) uit.add(d);
          return uit;
        };
        const samen = [...dagen(a)].some((d) => dagen(b).has(d));
        expect(controleerOverlap({ id: 'a', ...a }, [{ id: 'b', ...b }]) !== null).toBe(samen);
        expect(controleerOverlap({ id: 'a', ...a }, [{ id: 'a', ...b }])).toBeNull();
      }),
    );
  });

  it('een naam staat op achternaam, zonder accenten en hoofdletters', () => {
    const naam = { voornaam: 'Zoë', tussenvoegsel: 'van den', achternaam: 'Bünder' };
    expect(volleNaam(naam)).toBe('Zoë van den Bünder');
    expect(sorteernaam(naam)).toBe('bunder, zoe van den');
    expect(vouw('  Ström\tß ')).toBe('strom ss');
  });
});

describe('Nummers', () => {
  it.each([
    ['111222333', true],
    ['123456782', true],
    ['123456789', false],
    ['000000000', false],
    ['12345678', false],
    ['abc', false],
  ])('%s is een BSN: %p', (tekst, ja) => expect(isBsn(tekst)).toBe(ja));

  it('van elk BSN is met één ander cijfer geen BSN te maken', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (n, plek, erbij) => {
          const acht = String(n).padStart(8, '0');
          const som = Array.from(acht).reduce((s, c, i) => s + Number(c) * (9 - i), 0) % 11;
          if (som > 9) return;
          const bsn = `${acht}${som}`;
          expect(isBsn(bsn)).toBe(true);
          const ander = Array.from(bsn, (c, i) => (i === plek ? String((Number(c) + erbij) % 10) : c)).join('');
          expect(isBsn(ander)).toBe(false);
        },
      ),
    );
  });

  it('een BIG-nummer heeft 11 cijfers, met de nullen', () => {
    expect(controleerBigNummer('00123456701')).toBeNull();
    expect(controleerBigNummer('123456701')).toMatchObject({ bericht: expect.stringContaining('9 cijfers') });
  });

  it.each([
    ['Verpleegkundige', 'VERPLEEGKUNDIGE'],
    ['Wijkverpleegkundige niveau 5', 'VERPLEEGKUNDIGE'],
    ['GZ-psycholoog', 'GEZONDHEIDSZORGPSYCHOLOOG'],
    ['Basisarts', 'ARTS'],
    ['Physician assistant', 'PHYSICIAN_ASSISTANT'],
    ['Student verpleegkunde', null],
    ['Verpleegkundige in opleiding', null],
    ['Doktersassistent', null],
    ['Helpende', null],
  ])('de functie %s is %p', (functie, beroep) => expect(bigBeroepVan(functie)).toBe(beroep));

  const vraag = { nummer: '19055667730', achternaam: 'van der Laan', functie: 'Verpleegkundige', op: VANDAAG };
  const antwoord: BigAntwoord = {
    nummer: '19055667730',
    geboortenaam: 'Laan',
    aanschrijfnaam: 'Laan-de Wit',
    beroep: 'VERPLEEGKUNDIGE',
    van: '2015-01-01',
    tot: null,
    beperkingen: [],
  };
  it.each<[string, Partial<BigAntwoord>, string]>([
    ['alles klopt', {}, 'AKKOORD'],
    ['een andere naam', { geboortenaam: 'Bakker', aanschrijfnaam: null }, 'BEZWAAR'],
    ['een ander beroep', { beroep: 'ARTS' }, 'BEZWAAR'],
    ['een geëindigde registratie', { tot: '2026-11-22' }, 'BEZWAAR'],
    ['een registratie die nog moet beginnen', { van: '2026-12-01' }, 'BEZWAAR'],
    ['een beperking', { beperkingen: ['Voorwaardelijke schorsing'] }, 'BEZWAAR'],
    ['een ander nummer', { nummer: '19055667731' }, 'NIET_GEVONDEN'],
  ])('het BIG-register: %s', (_naam, meer, uitkomst) =>
    expect(beoordeelBig(vraag, { ...antwoord, ...meer }).uitkomst).toBe(uitkomst),
  );

  it('geen antwoord is geen bewijs', () => expect(beoordeelBig(vraag, null)).toEqual({ uitkomst: 'NIET_GEVONDEN' }));
});

describe('Wat over een controle wordt vastgelegd', () => {
  const proef = (meer: Partial<NieuwFeit>, feiten: readonly EisFeit[] = [], d = dienstverband()): string[] => {
    const f = { ...kaalFeit('VOG_WKKGZ', 'AKKOORD', VANDAAG), ...meer };
    const gevraagd = gevraagdeEisen(d, LEEG_KADER, VANDAAG).find((g) => g.code === f.eis) ?? null;
    return controleerFeit(f, { d, gevraagd, feiten, vandaag: VANDAAG }).map((w) => `${w.veld}:${w.code}`);
  };
  const goed: Partial<NieuwFeit> = {
    afgegevenOp: '2026-02-01',
    profielSoort: 'SPECIFIEK',
    profielNummers: [45],
    echtheid: ['DIGITAAL_GECONTROLEERD'],
  };

  it('een goede VOG', () => expect(proef(goed)).toEqual([]));

  it.each<[string, Partial<NieuwFeit>, string]>([
    ['gezien voor de afgifte', { ...goed, op: '2026-01-31' }, 'op:VERGEWIS_VOOR_AFGIFTE'],
    ['al verlopen', { ...goed, geldigTot: '2026-01-31' }, 'geldigTot:VERGEWIS_GELDIG_TOT'],
    [
      'functieaspecten zonder 85',
      { ...goed, profielSoort: 'FUNCTIEASPECTEN', profielNummers: [11, 45] },
      'profielNummers:VERGEWIS_VOG_PROFIEL',
    ],
    ['een te lang kenmerk', { ...goed, kenmerk: 'x'.repeat(101) }, 'kenmerk:VERGEWIS_TE_LANG'],
  ])('een VOG %s', (_naam, meer, fout) => expect(proef(meer)).toEqual([fout]));

  it('functieaspect 85 past in de zorg, 84 in de jeugdhulp', () => {
    const aspect = (n: number): Partial<NieuwFeit> => ({
      ...goed,
      profielSoort: 'FUNCTIEASPECTEN',
      profielNummers: [n],
    });
    const jeugd = dienstverband({ zorgsoort: 'JEUGD' });
    expect(proef(aspect(85))).toEqual([]);
    expect(proef({ ...aspect(84), eis: 'VOG_JEUGDWET' }, [], jeugd)).toEqual([]);
    expect(proef({ ...aspect(85), eis: 'VOG_JEUGDWET' }, [], jeugd)).toEqual(['profielNummers:VERGEWIS_VOG_PROFIEL']);
  });

  it('uit een bestand mag het profiel ontbreken, de datum niet', () => {
    expect(proef({ afgegevenOp: '2026-02-01', herkomst: 'IMPORT' })).toEqual([]);
    expect(proef({ herkomst: 'IMPORT' })).toEqual(['afgegevenOp:VERGEWIS_VOG_DATUM']);
    expect(proef({ afgegevenOp: '2025-11-30', herkomst: 'IMPORT' })).toEqual(['afgegevenOp:VERGEWIS_VOG_TE_OUD']);
  });

  it('een vernieuwde VOG na de start mag alleen na een goede eerste, of na een vermoeden', () => {
    const nieuw = { ...goed, afgegevenOp: '2026-10-01' };
    expect(proef(nieuw)).toEqual(['afgegevenOp:VERGEWIS_VOG_NA_BEGIN']);
    expect(proef(nieuw, [vog('2026-02-01', '2026-02-10')])).toEqual([]);
    const jeugd = dienstverband({ zorgsoort: 'JEUGD' });
    const vermoeden = feit('VOG_JEUGDWET', 'VERMOEDEN', '2026-09-01');
    const aspect = { ...nieuw, eis: 'VOG_JEUGDWET' as const, profielNummers: [45] };
    expect(proef(aspect, [vermoeden], jeugd)).toEqual([]);
  });

  it('BIG vraagt een nummer en een functie die in het register hoort', () => {
    expect(proef({ eis: 'BIG' })).toEqual(['bigNummer:VERGEWIS_BIG_NUMMER']);
    expect(proef({ eis: 'BIG', bigNummer: '123' })).toEqual(['bigNummer:VERGEWIS_BIG_NUMMER']);
    expect(proef({ eis: 'BIG', bigNummer: '19055667730' })).toEqual(['eis:VERGEWIS_NIET_NODIG']);
    expect(proef({ eis: 'BIG', bigNummer: '19055667730' }, [], dienstverband({ functie: 'Arts' }))).toEqual([]);
  });

  it('wat vastgelegd mag worden, maakt de controle ook echt in orde', () => {
    const dag = fc.integer({ min: 0, max: 700 }).map((n) => plusDagen('2025-06-01', n));
    fc.assert(
      fc.property(dag, dag, (afgegevenOp, beginOp) => {
        if (afgegevenOp > VANDAAG) return;
        const d = dienstverband({ beginOp });
        const mag = proef({ ...goed, afgegevenOp }, [], d).length === 0;
        const eis = eisenVan(
          { versies: [d], feiten: [vog(afgegevenOp, VANDAAG)], ontheffingen: [], voorwaarden: [] },
          LEEG_KADER,
          VANDAAG,
        ).find((e) => e.code === 'VOG_WKKGZ');
        expect(eis?.status === 'AKKOORD').toBe(mag);
      }),
    );
  });
});

describe('Ontheffing, voorwaarde, regel, moment en einde', () => {
  const eisen = eisenVan(
    { versies: [dienstverband()], feiten: [], ontheffingen: [], voorwaarden: [] },
    LEEG_KADER,
    VANDAAG,
  );
  const periode = { van: VANDAAG, tot: '2027-01-31', reden: 'De referent is met verlof.' };

  it('weigeren wat de wet niet vrij laat', () => {
    expect(controleerOntheffing({ eis: 'VOG_WKKGZ', ...periode }, eisen, VANDAAG).map((w) => w.code)).toEqual([
      'VERGEWIS_GEEN_ONTHEFFING',
    ]);
    expect(controleerOntheffing({ eis: 'REFERENTIES', ...periode }, eisen, VANDAAG)).toEqual([]);
    const v = { soorten: ['BEGELEIDING' as const], eisen: ['IDENTITEIT' as const], ...periode };
    expect(controleerVoorwaarde(v, eisen, VANDAAG).map((w) => w.code)).toEqual(['VERGEWIS_NIET_TE_OVERBRUGGEN']);
    expect(controleerVoorwaarde({ ...v, eisen: [] }, eisen, VANDAAG)).toEqual([]);
    expect(controleerVoorwaarde({ ...v, soorten: [] }, eisen, VANDAAG).map((w) => w.veld)).toEqual(['soorten']);
  });

  const regel = (meer: Partial<NieuweRegel>): (string | undefined)[] =>
    controleerRegel(
      {
        eis: 'VOG_CONTRACT',
        naam: 'VOG elke 3 jaar',
        bron: 'Contract',
        bereik: {
          soorten: [],
          zorgsoorten: [],
          functieWoorden: [],
          eenheidIds: [],
          alleenClientcontact: true,
          begonnenVanaf: null,
        },
        maxLeeftijdMaanden: null,
        vernieuwMaanden: 36,
        geldigVan: VANDAAG,
        geldigTot: null,
        ...meer,
      },
      VANDAAG,
    ).map((w) => w.code);

  it.each<[string, Partial<NieuweRegel>, string[]]>([
    ['goed', {}, []],
    ['soepeler dan de wet', { eis: 'VOG_WKKGZ', maxLeeftijdMaanden: 4 }, ['VERGEWIS_NIET_STRENGER']],
    ['een oudere gedragscode', { eis: 'GEDRAGSCODE', vernieuwMaanden: 24 }, ['VERGEWIS_NIET_STRENGER']],
    ['een leeftijd bij een diploma', { eis: 'DIPLOMA', maxLeeftijdMaanden: 3 }, ['VERGEWIS_GEEN_VOG']],
    ['een halve maand', { vernieuwMaanden: 0.5 }, ['VERGEWIS_MAANDEN']],
    ['voor gisteren', { geldigVan: '2026-11-22' }, ['VERGEWIS_VERLEDEN']],
    ['een einde voor het begin', { geldigTot: VANDAAG }, ['VERGEWIS_EINDE_VOOR_BEGIN']],
    ['zonder naam en bron', { naam: ' ', bron: '' }, ['VERGEWIS_LEEG', 'VERGEWIS_LEEG']],
  ])('een regel: %s', (_naam, meer, codes) => expect(regel(meer)).toEqual(codes));

  it('een volgende keer na het einde van het werk heeft geen zin', () => {
    const m = { op: VANDAAG, wijzen: ['GESPREK' as const], volgendeOp: '2027-02-01', verslag: null };
    expect(controleerMoment(m, { eindeOp: null }, VANDAAG)).toEqual([]);
    expect(controleerMoment(m, { eindeOp: '2027-01-31' }, VANDAAG).map((w) => w.code)).toEqual(['VERGEWIS_NA_EINDE']);
  });

  it('een sollicitant gaat niet uit dienst, een medewerker wordt niet afgewezen', () => {
    const einde = (soort: 'SOLLICITANT' | 'IN_DIENST', reden: 'UIT_DIENST' | 'AFGEWEZEN') =>
      controleerEinde(
        { soort, beginOp: null, eindeOp: null },
        { eindeOp: VANDAAG, reden, bewaarJaar: false },
        VANDAAG,
      ).map((w) => w.veld);
    expect(einde('SOLLICITANT', 'AFGEWEZEN')).toEqual([]);
    expect(einde('SOLLICITANT', 'UIT_DIENST')).toEqual(['reden']);
    expect(einde('IN_DIENST', 'UIT_DIENST')).toEqual([]);
    expect(einde('IN_DIENST', 'AFGEWEZEN')).toEqual(['reden']);
  });

  it('gewist wordt na vier weken, een jaar of twee jaar, en nooit op de laatste dag zelf', () => {
    expect(wisdag('SOLLICITANT', '2026-11-20', false).op).toBe('2026-12-19');
    expect(wisdag('SOLLICITANT', '2026-11-20', true).op).toBe('2027-11-21');
    expect(wisdag('ZZP', '2024-02-29', false).op).toBe('2026-03-01');
  });
});

describe('Rekenen met dagen', () => {
  it('maanden erbij en eraf komen nooit in een andere maand uit', () => {
    const dag = fc.integer({ min: 0, max: 20_000 }).map((n) => plusDagen('1990-01-01', n));
    fc.assert(
      fc.property(dag, fc.integer({ min: -120, max: 120 }), (d, n) => {
        const uit = plusMaanden(d, n);
        const maand = (x: string): number => Number(x.slice(0, 4)) * 12 + Number(x.slice(5, 7));
        expect(maand(uit) - maand(d)).toBe(n);
        expect(Number(uit.slice(8))).toBeLessThanOrEqual(Number(d.slice(8)));
        expect(plusDagen(plusDagen(d, n), -n)).toBe(d);
      }),
    );
  });
});
