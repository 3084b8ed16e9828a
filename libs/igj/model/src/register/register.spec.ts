import type { Identiteit } from '@meldbaken/igj/contract';
import fc from 'fast-check';
import { isWeigering } from '@meldbaken/platform/waarden';
import { controleerAantekening } from './aantekening.model';
import { controleerIdentiteit, merkwaarden, schoneIdentiteit, vouw } from './identiteit.model';
import {
  GRENZEN,
  VRAAG_VELDEN,
  controleerAantal,
  controleerVergewisvraag,
  leesVergewisantwoord,
  leesVergewisvraag,
  vergewisantwoordKopie,
  vergewisvraagKopie,
} from './vergewisvraag.model';

const NU = new Date('2026-11-23T10:00:00Z');
const EINDE = new Date('2031-06-02T00:00:00Z');
const WIE: Identiteit = {
  voornamen: 'José Maria',
  achternaam: 'van den Berg-Özkan',
  geboortedatum: '1980-02-29',
  bigNummer: '19012345601',
};
const codes = (lijst: readonly { code: string; veld?: string }[]): string[] => lijst.map((w) => `${w.veld}:${w.code}`);

describe('who somebody is', () => {
  it('accents, case, hyphens and spaces make no other person; another letter or day does', () => {
    const merk = (i: Partial<Identiteit>): string => merkwaarden({ ...WIE, ...i }).persoon;
    expect(merk({ voornamen: ' jose  MARIA', achternaam: 'Van den Berg Ozkan' })).toBe(merk({}));
    for (const ander of [{ voornamen: 'José' }, { achternaam: 'van den Berg' }, { geboortedatum: '1980-02-28' }])
      expect(merk(ander)).not.toBe(merk({}));
  });

  it('a BIG number counts with the birth date alone', () => {
    expect(merkwaarden(WIE).big).toBe('19012345601|1980-02-29');
    expect(merkwaarden({ ...WIE, bigNummer: null }).big).toBeNull();
  });

  it('what was typed loses its spaces and dots, and an empty number is none', () =>
    expect(schoneIdentiteit({ ...WIE, voornamen: '  Jo   An ', bigNummer: ' 190.123 45601 ' })).toMatchObject({
      voornamen: 'Jo An',
      bigNummer: '19012345601',
    }));

  it.each<[Partial<Identiteit>, string]>([
    [{ voornamen: 'J' }, 'voornamen:IGJ_NAAM_ONVOLLEDIG'],
    [{ achternaam: '%' }, 'achternaam:IGJ_NAAM_ONVOLLEDIG'],
    [{ achternaam: 'x'.repeat(201) }, 'achternaam:IGJ_TEKST_TE_LANG'],
    [{ geboortedatum: '1981-02-29' }, 'geboortedatum:IGJ_DAG_BESTAAT_NIET'],
    [{ geboortedatum: '2026-11-24' }, 'geboortedatum:IGJ_DAG_IN_TOEKOMST'],
    [{ bigNummer: '123' }, 'bigNummer:IGJ_NUMMER_ONJUIST'],
    [{ bigNummer: '00000000000' }, 'bigNummer:IGJ_NUMMER_ONJUIST'],
  ])('refuses %j', (deel, verwacht) =>
    expect(codes(controleerIdentiteit({ ...WIE, ...deel }, NU))).toEqual([verwacht]),
  );

  it('folding a name twice changes nothing', () =>
    fc.assert(fc.property(fc.string(), (s) => expect(vouw(vouw(s))).toBe(vouw(s)))));
});

describe('an entry in the register', () => {
  const a = { identiteit: WIE, rapportOp: '2026-06-01', eigenRapport: true, ernstigeBedreiging: true };
  it('is made on an own report that finds a serious threat', () =>
    expect(controleerAantekening(a, EINDE, NU)).toEqual([]));

  it('is never made on the report of a provider, nor without a serious threat: both are said at once', () =>
    expect(codes(controleerAantekening({ ...a, eigenRapport: false, ernstigeBedreiging: false }, EINDE, NU))).toEqual([
      'eigenRapport:IGJ_GEEN_EIGEN_RAPPORT',
      'ernstigeBedreiging:IGJ_GEEN_ERNSTIGE_BEDREIGING',
    ]));

  it.each([
    ['2026-11-24', EINDE, 'rapportOp:IGJ_DAG_IN_TOEKOMST'],
    ['2026-02-30', null, 'rapportOp:IGJ_DAG_BESTAAT_NIET'],
    ['2021-11-01', new Date('2026-11-02T00:00:00Z'), 'rapportOp:IGJ_AANTEKENING_TE_OUD'],
  ])('refuses a report of %s', (rapportOp, einde, verwacht) =>
    expect(codes(controleerAantekening({ ...a, rapportOp }, einde, NU))).toEqual([verwacht]),
  );
});

describe('the question of a provider', () => {
  const v = { identiteit: WIE, functie: ' Verpleegkundige ', vergewisplicht: true };
  it('travels as exactly the fields of its list', () => {
    const { soort, versie, ...rest } = vergewisvraagKopie(v, 'H. Ros');
    expect([soort, versie]).toEqual(['IGJ_VERGEWISVRAAG', 1]);
    expect(Object.keys(rest).sort()).toEqual([...VRAAG_VELDEN].sort());
    expect(rest).toMatchObject({ functie: 'Verpleegkundige', vrager: 'H. Ros' });
  });

  it('is refused without a purpose or the work, and once somebody has asked too much', () => {
    expect(codes(controleerVergewisvraag({ ...v, functie: ' ', vergewisplicht: false }, NU))).toEqual([
      'functie:IGJ_FUNCTIE_MIST',
      'vergewisplicht:IGJ_DOEL_MIST',
    ]);
    expect(controleerAantal(GRENZEN.account - 1, GRENZEN.organisatie - 1)).toBeNull();
    expect(controleerAantal(GRENZEN.account, 0)?.code).toBe('IGJ_TE_VEEL_VRAGEN');
    expect(controleerAantal(0, GRENZEN.organisatie)?.code).toBe('IGJ_TE_VEEL_VRAGEN');
  });

  it('is read by the receiver as it was sent; half a person is no question', () => {
    const kopie = vergewisvraagKopie(v, 'H. Ros');
    expect(leesVergewisvraag(JSON.parse(JSON.stringify(kopie)), NU)).toEqual(kopie);
    for (const fout of [
      { achternaam: '' },
      { geboortedatum: null },
      { bigNummer: 5 },
      { vrager: '' },
      { functie: 1 },
      { soort: 'IGJ_BERICHT' },
    ])
      expect(isWeigering(leesVergewisvraag({ ...kopie, ...fout }, NU))).toBe(true);
    for (const geen of [null, [], 'x', 5]) expect(isWeigering(leesVergewisvraag(geen, NU))).toBe(true);
  });
});

describe('the answer', () => {
  it('has the same shape whatever it says, and no date without an entry', () => {
    const [ja, nee, niet] = [
      vergewisantwoordKopie('AANTEKENING', '2026-06-01'),
      vergewisantwoordKopie('GEEN_AANTEKENING', '2026-06-01'),
      vergewisantwoordKopie('NIET_BEANTWOORD', '2026-06-01'),
    ];
    expect([nee.rapportOp, niet.rapportOp]).toEqual([null, null]);
    for (const a of [ja, nee, niet]) {
      expect(Object.keys(a)).toEqual(['soort', 'versie', 'uitkomst', 'rapportOp']);
      expect(leesVergewisantwoord(a)).toEqual(a);
    }
  });

  it.each([
    { uitkomst: 'MISSCHIEN' },
    { uitkomst: 'AANTEKENING', rapportOp: null },
    { uitkomst: 'AANTEKENING', rapportOp: '2026-13-01' },
    { uitkomst: 'GEEN_AANTEKENING', rapportOp: '2026-06-01' },
    { soort: 'IGJ_ONTVANGSTBEVESTIGING' },
  ])('is refused as %j', (fout) =>
    expect(isWeigering(leesVergewisantwoord({ ...vergewisantwoordKopie('AANTEKENING', '2026-06-01'), ...fout }))).toBe(
      true,
    ),
  );
});
