import { EXTERNE_MELDING_CATEGORIEEN } from '@meldbaken/igj/contract';
import { CATEGORIE_HULP } from './categorie-hulp.model';
import { controleerZelfVerstuurd, handzendingCompleet, magBewijs } from './handzending.model';
import { klokstanden } from './klokken.model';
import { controleerPlicht, plichtenVoor } from './parallel.model';
import { richtlijnVoor } from './richtlijn.model';

const NU = new Date('2026-11-23T10:00:00Z');
const op = (uren: number): Date => new Date(NU.getTime() - uren * 3_600_000);

describe('sending by hand', () => {
  const context = { vastgesteldOp: op(5), bekrachtigdOp: op(2) };
  const code = (moment: Date | null, toelichting: string | null = null): string | undefined =>
    controleerZelfVerstuurd({ op: moment, kenmerk: null, toelichting }, context, NU)[0]?.code;

  it('needs a moment that was, and a word before the finding or before the bestuurder', () => {
    expect(code(null)).toBe('IGJ_MOMENT_ONTBREEKT');
    expect(code(op(-1))).toBe('IGJ_MOMENT_IN_TOEKOMST');
    expect(code(op(6))).toBe('IGJ_UITLEG_ONTBREEKT');
    expect(code(op(3))).toBe('IGJ_UITLEG_ONTBREEKT');
    expect(code(op(6), 'Dit is waarom.')).toBeUndefined();
    expect(code(op(1))).toBeUndefined();
  });

  it('says of a text that is too long how much must go', () => {
    const uit = controleerZelfVerstuurd({ op: op(1), kenmerk: 'x'.repeat(103), toelichting: null }, context, NU);
    expect(uit).toMatchObject([{ veld: 'kenmerk', watDan: expect.stringContaining('3 tekens') }]);
  });

  it('counts with the moment and the proof, and not with one of them', () => {
    const compleet = [handzendingCompleet({ op: NU, bewijzen: 1 }), handzendingCompleet({ op: NU, bewijzen: 0 })];
    expect([...compleet, handzendingCompleet({ op: null, bewijzen: 3 })]).toEqual([true, false, false]);
    expect([magBewijs(4), magBewijs(5)?.code]).toEqual([null, 'IGJ_BEWIJS_VOL']);
  });
});

describe('the three clocks', () => {
  it('say which runs, and when one that does not would begin', () => {
    const t = (code: string, status: string, beginOp: string): { code: string; status: string; beginOp: string } => ({
      code,
      status,
      beginOp,
    });
    const uit = klokstanden([
      t('IGJ_MELDING', 'VERVALLEN', '2026-11-23T08:00:00Z'),
      t('IGJ_MELDING', 'LOOPT', '2026-11-22T08:00:00Z'),
      t('KLACHT', 'LOOPT', '2026-11-22T08:00:00Z'),
    ]);
    expect(uit.map((k) => [k.klok, k.termijn?.status ?? null])).toEqual([
      ['TWIJFEL', null],
      ['MELDEN', 'LOOPT'],
      ['RAPPORT', null],
    ]);
    expect(uit[2]?.waarom).toContain('begint als de IGJ een rapport vraagt');
  });
});

describe('help', () => {
  it('gives every kind a definition with its source, and examples of both sides', () => {
    for (const c of EXTERNE_MELDING_CATEGORIEEN) {
      const h = CATEGORIE_HULP[c];
      expect([h.wet, h.artikel, ...h.wel, ...h.niet].every((t) => t.length > 5)).toBe(true);
      expect([h.wel.length, h.niet.length].every((n) => n >= 3)).toBe(true);
    }
    expect(CATEGORIE_HULP.ONTSLAG.letOp.join(' ')).toMatch(/vorm van het contract.*vaststellingsovereenkomst/);
  });

  it('chooses the guideline by kind, by who did it and by sector', () => {
    expect(richtlijnVoor('ONTSLAG', {})).toBeNull();
    expect(richtlijnVoor('CALAMITEIT', {})?.letOp).toContain('aanname');
    expect(richtlijnVoor('GEWELD', {})).toBeNull();
    expect(richtlijnVoor('GEWELD', { geweldDoor: 'ANDERE_CLIENT' })?.code).toBe('GEWELD_ANDERS');
    const ggz = { geweldDoor: 'ZORGVERLENER', sector: 'GGZ', seksueelGeweld: 'JA' };
    expect(richtlijnVoor('GEWELD', ggz)).toMatchObject({ code: 'GEWELD_DOOR_ZORGVERLENER', extra: { length: 4 } });
    expect(richtlijnVoor('GEWELD', { ...ggz, sector: 'WIJKVERPLEGING' })?.extra).toEqual([]);
  });
});

describe('other duties', () => {
  it('follow from the kind and from the care that is given; who said nothing sees all', () => {
    const van = (...a: Parameters<typeof plichtenVoor>): string[] => plichtenVoor(...a).map((p) => p.code);
    expect(van('CALAMITEIT', [])).toEqual(['WMO', 'JEUGD', 'POLITIE', 'SCHOUWARTS']);
    expect(van('GEWELD', ['WLZ'])).toEqual(['POLITIE', 'WAARSCHUWINGSREGISTER']);
    expect(van('GEWELD', ['JEUGD'])).toContain('JEUGD');
    expect(van('ONTSLAG', ['WMO', 'JEUGD'])).toEqual(['WAARSCHUWINGSREGISTER']);
  });

  it('are done on a day that was, or not needed for a reason', () => {
    const code = (gedaan: boolean, dag: string | null, toelichting: string | null): string | undefined =>
      controleerPlicht({ gedaan, op: dag, toelichting }, NU)?.code;
    expect(code(false, null, ' ')).toBe('IGJ_REDEN_ONTBREEKT');
    expect(code(true, null, null)).toBe('IGJ_DAG_ONTBREEKT');
    expect(code(true, '2026-11-24', null)).toBe('IGJ_DAG_IN_TOEKOMST');
    expect([code(true, '2026-11-23', null), code(false, null, 'Speelt niet.')]).toEqual([undefined, undefined]);
  });
});
