import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { herkenbareWoorden } from './herkenbaar.model';
import { inGroepen, leesCode, terugTeTypen, teruggetypt } from './ontvangstcode.model';
import { leesPeriode } from './openbaar-periode.model';
import { controleerVraag, leesOpenbareMelding, type OpenbareMeldingInput } from './openbaar.model';
import { eersteWoord, isOplossing, zoekOplossing } from './werkbewijs.model';

const NU = new Date('2026-11-23T11:00:00+01:00');
const GOED: OpenbareMeldingInput = { veilig: 'JA', feiten: 'Ik zag het.', anoniem: true };
const codes = (i: OpenbareMeldingInput): string[] => {
  const uit = leesOpenbareMelding(i, NU);
  return uit.ok ? [] : uit.weigeringen.map((w) => w.code);
};

describe('de openbare melding', () => {
  it('vraagt alleen of de cliënt veilig is, wat er was, en naam of anoniem', () => {
    expect(codes({})).toEqual([
      'OPENBAAR_VEILIG_ONTBREEKT',
      'OPENBAAR_FEITEN_ONTBREKEN',
      'OPENBAAR_NAAM_KEUZE_ONTBREEKT',
    ]);
    expect(codes(GOED)).toEqual([]);
  });

  it('stuurt bij anoniem niets mee van de naam die eerst was getypt', () => {
    const uit = leesOpenbareMelding({ ...GOED, naam: 'Jan', telefoon: '06', email: 'j@x.nl', bereiken: 'avond' }, NU);
    expect(uit).toMatchObject({ ok: true, melding: { contact: null } });
    expect(JSON.stringify(uit)).not.toMatch(/Jan|06|j@x|avond/);
  });

  it('vraagt met naam ook een manier om te bellen of te schrijven', () => {
    expect(codes({ ...GOED, anoniem: false })).toEqual(['OPENBAAR_NAAM_ONTBREEKT', 'OPENBAAR_CONTACT_ONTBREEKT']);
    expect(codes({ ...GOED, anoniem: false, naam: 'Jan', email: 'geen adres' })).toEqual(['OPENBAAR_EMAIL_ONLEESBAAR']);
    expect(leesOpenbareMelding({ ...GOED, anoniem: false, naam: ' Jan ', telefoon: '06 1' }, NU)).toMatchObject({
      ok: true,
      melding: { contact: { naam: 'Jan', telefoon: '06 1', email: null } },
    });
  });

  it('weigert een te lange tekst per vraag en zegt hoeveel te veel', () => {
    const lang = { ...GOED, feiten: 'a'.repeat(20_001) };
    expect(controleerVraag('feiten', lang, NU)[0]?.bericht).toContain('20.001');
    expect(controleerVraag('mening', lang, NU)).toEqual([]);
  });
});

describe('wanneer het was', () => {
  const lees = (dag: string, maand: string, jaar: string): unknown => leesPeriode({ dag, maand, jaar }, '2026-11-23');
  it.each([
    ['', '', '', { van: null, tot: null }],
    ['21', '11', '2026', { van: '2026-11-21', tot: null }],
    ['3', 'mrt', '2026', { van: '2026-03-03', tot: null }],
    ['', 'februari', '2024', { van: '2024-02-01', tot: '2024-02-29' }],
    ['', '11', '2026', { van: '2026-11-01', tot: '2026-11-23' }],
    ['', '', '2025', { van: '2025-01-01', tot: '2025-12-31' }],
  ])('%s %s %s', (dag, maand, jaar, uit) => expect(lees(dag, maand, jaar)).toEqual(uit));

  it.each([
    ['21', '11', '', 'jaar'],
    ['21', '', '2026', 'maand'],
    ['31', '4', '2026', 'dag'],
    ['1', '13', '2026', 'maand'],
    ['24', '11', '2026', 'dag'],
    ['x', '11', '2026', 'dag'],
    ['', '', '26', 'jaar'],
  ])('%s %s %s kan niet en zegt bij welk vak', (dag, maand, jaar, veld) =>
    expect(lees(dag, maand, jaar)).toMatchObject({ veld }),
  );
});

describe('de ontvangstcode', () => {
  it('mag met spaties, streepjes en plakken; anders is het geen code', () => {
    for (const t of [
      '4827 1905 3368 7241',
      '4827-1905–3368_7241',
      ' 4827190533687241\n',
      '４８２７１９０５３３６８７２４１',
    ])
      expect(leesCode(t)).toBe('4827190533687241');
    for (const t of ['', '482719053368724', '48271905336872411', '4827 1905 3368 724a']) expect(leesCode(t)).toBeNull();
  });

  it('wordt voor twee verschillende groepen teruggetypt', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{16}$/), (code) => {
        const [a, b] = terugTeTypen(code);
        expect(a).toBeLessThan(b);
        expect(inGroepen(code).join('')).toBe(code);
        expect(teruggetypt(code, a, ` ${inGroepen(code)[a - 1]} `)).toBe(true);
        expect(teruggetypt(code, a, 'xxxx')).toBe(false);
      }),
    );
  });
});

describe('het werkbewijs', () => {
  const echt = (t: string): number => createHash('sha256').update(t).digest().readUInt32BE(0);
  it('rekent als SHA-256', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{0,200}$/), (t) => {
        expect(eersteWoord(t)).toBe(echt(t));
      }),
    );
  });

  it('vindt een getal dat de server ook goed vindt, en geen ander getal past', () => {
    const n = zoekOplossing('proef', 12, 0, 1_000_000);
    expect(n).not.toBeNull();
    expect(echt(`proef:${n}`) >>> 20).toBe(0);
    expect(isOplossing('proef', (n ?? 0) + 1, 12)).toBe(false);
    expect(zoekOplossing('proef', 12, 0, n ?? 0)).toBeNull();
  });
});

describe('woorden waaraan de melder te herkennen is', () => {
  it.each([
    ['Ik zag het toen ik bij Mijn Broer was.', 'Mijn Broer'],
    ['mijn cliënt huilde', 'mijn cliënt'],
    ['De mijnbouw en zijn broer', null],
    ['Ik pakte mijn broodje', null],
  ])('%s', (tekst, uit) => expect(herkenbareWoorden(tekst)).toBe(uit));
});
