import fc from 'fast-check';
import { HR_VRAAG_SOORTEN } from '@meldbaken/melding/contract';
import { controleerJa, controleerNee } from './geschiktheid.model';
import { controleerHrVraag, hrVraagTekst, verwijstTerug, type NieuweHrVraag } from './hr-vraag.model';

const C = { vandaag: '2026-11-23', nummer: 'M-2026-ABCDE', namen: ['Mevrouw de Groot', 'Jo'] };
const vraag = (meer: Partial<NieuweHrVraag> = {}): NieuweHrVraag => ({
  soort: 'EIGEN',
  dag: null,
  team: null,
  vraag: 'Had deze persoon een sleutel van de medicijnkast?',
  reden: 'Nodig om het onderzoek af te ronden.',
  ...meer,
});
const codes = (v: NieuweHrVraag): string[] => controleerHrVraag(v, C).map((w) => w.code);

describe('Een vraag aan HR', () => {
  it('is één zin die HR zonder de melding begrijpt', () => {
    expect(codes(vraag())).toEqual([]);
    expect(hrVraagTekst(vraag({ soort: 'VOG_GELDIG' }))).toBe('Is er een geldige VOG?');
    expect(hrVraagTekst(vraag({ soort: 'WERKTE_OP', dag: '2026-11-12', team: ' Team Beukenhof ' }))).toBe(
      'Werkte deze persoon op donderdag 12 november 2026 bij Team Beukenhof?',
    );
    expect(hrVraagTekst(vraag({ soort: 'FUNCTIE_OP', dag: '2026-11-12' }))).toBe(
      'Welke functie had deze persoon op donderdag 12 november 2026?',
    );
  });

  it.each([
    ['Gaat dit over M-2026-ABCDE?'],
    ['Het gaat om melding m 2026 abcde, klopt dat?'],
    ['Zat het in M-2025-XY2Z9 ook zo?'],
    ['Werkte deze persoon bij mevrouw De Groot?'],
  ])('draagt niets mee dat terugwijst: %s', (tekst) =>
    expect(codes(vraag({ vraag: tekst }))).toEqual(['HR_VRAAG_VERWIJST']),
  );

  it('het nummer van de melding gaat in geen enkele schrijfwijze mee', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('-', ' ', '_', '/', '.'),
        fc.boolean(),
        fc.string(),
        fc.string(),
        (streep, klein, voor, na) => {
          const nummer = C.nummer.replaceAll('-', streep);
          expect(verwijstTerug(`${voor} ${klein ? nummer.toLowerCase() : nummer} ${na}`, C)).toBe(true);
        },
      ),
    ));

  it('noemt elk veld dat mist', () => {
    expect(codes(vraag({ soort: 'WERKTE_OP', reden: '' }))).toEqual([
      'HR_VRAAG_DAG',
      'HR_VRAAG_LEEG',
      'HR_VRAAG_REDEN',
    ]);
    expect(codes(vraag({ soort: 'FUNCTIE_OP', dag: '2026-11-24' }))).toEqual(['HR_VRAAG_DAG']);
    expect(codes(vraag({ vraag: 'Kort?' }))).toEqual(['HR_VRAAG_LEEG']);
    expect(codes(vraag({ vraag: 'x'.repeat(501) }))).toEqual(['HR_VRAAG_TE_LANG']);
    for (const soort of HR_VRAAG_SOORTEN)
      expect(hrVraagTekst(vraag({ soort, dag: '2026-11-12', team: 'A' }))).toMatch(/\?$/);
  });
});

describe('Antwoorden of er iets van belang is', () => {
  const c = { vandaag: '2026-11-23', antwoordOp: '2026-12-07', eerder: [] };
  const R = 'Wij kennen niets dat telt.';

  it('nee kan altijd, ook als er nog iets wordt uitgezocht', () => {
    expect(controleerNee(R, c)).toBeNull();
    expect(controleerNee('', c)?.code).toBe('GESCHIKTHEID_REDEN');
    expect(controleerNee(R, { ...c, vandaag: '2026-12-07' })?.code).toBe('GESCHIKTHEID_TE_LAAT');
    expect(controleerNee(R, { ...c, eerder: ['NEE'] })?.code).toBe('GESCHIKTHEID_AL_BEANTWOORD');
    expect(controleerNee(R, { ...c, eerder: ['JA'] })?.code).toBe('GESCHIKTHEID_AL_BEANTWOORD');
  });

  it('ja kan alleen na een oordeel over deze persoon: een vermoeden gaat niet door de muur', () => {
    expect(controleerJa(R, 'MISHANDELING', true, c)).toBeNull();
    expect(controleerJa(R, 'GRENSOVERSCHRIJDEND', true, { ...c, eerder: ['NEE'] })).toBeNull();
    for (const uitkomst of [null, 'GEEN', 'ONTERECHT_AANGEWEZEN'])
      expect(controleerJa(R, uitkomst, true, c)?.code).toBe('GESCHIKTHEID_ZONDER_OORDEEL');
    expect(controleerJa(R, 'MISHANDELING', false, c)?.code).toBe('GESCHIKTHEID_ANDERE_PERSOON');
    expect(controleerJa(R, 'MISHANDELING', true, { ...c, vandaag: '2026-12-08' })?.code).toBe('GESCHIKTHEID_TE_LAAT');
    expect(controleerJa(' ', 'MISHANDELING', true, c)?.code).toBe('GESCHIKTHEID_REDEN');
  });
});
