import type { ExterneMeldingJson, Handeling } from './externe-melding.sql';
import { naarExterneMelding } from './externe-melding.weergave';

const overal = (mag: boolean): Record<Handeling, boolean> => ({
  ...{ bewaren: mag, aanbieden: mag, terugsturen: mag, versturen: mag },
  ...{ vrijgeven: mag, 'zelf-versturen': mag, 'antwoord-vastleggen': mag, vaststellen: mag },
  ...{ schrijven: mag, verbeteren: mag, intrekken: mag, 'verzonden-intrekken': mag },
});

const json = (deel: Partial<ExterneMeldingJson> = {}): ExterneMeldingJson => ({
  id: 'id',
  versie: 1,
  categorie: 'ONTSLAG',
  gemeenteNaam: null,
  status: 'CONCEPT',
  meldingId: 'm',
  meldingNummer: 'M-2026-ABCDE',
  waarden: { kvkNummer: '01234567' },
  opsteller: { id: 'o', naam: 'O' },
  bekrachtigdDoor: null,
  aangebodenOp: null,
  verzondenOp: null,
  teruggestuurd: null,
  bevestigdOp: null,
  kenmerk: null,
  inspectieContact: null,
  rapportageGevraagd: null,
  rapportageUiterlijk: null,
  verzending: null,
  berichten: [],
  gemaaktOp: '2026-11-20T09:00:00Z',
  los: false,
  pad: '/meldingen/M-2026-CDFHJ/besluit',
  verzendwijze: 'OVERDRACHT',
  mag: overal(true),
  ...deel,
});

describe('an external report as it is shown', () => {
  it('is sent in one way: by hand it is confirmed first, and then recorded as sent', () => {
    const mag = (deel: Partial<ExterneMeldingJson>): string[] =>
      naarExterneMelding(json({ verzendwijze: 'ZELF', ...deel })).magHandelingen;
    expect(mag({ status: 'TER_BEKRACHTIGING' })).toEqual(['terugsturen', 'vrijgeven', 'intrekken']);
    expect(mag({ status: 'BEKRACHTIGD' })).toEqual(['zelf-versturen', 'intrekken']);
    expect(mag({ status: 'BEKRACHTIGD', los: true })).toEqual(['zelf-versturen', 'vaststellen', 'intrekken']);
    const verzondenOp = '2026-11-20T09:00:00Z';
    expect(mag({ status: 'VERZONDEN', verzondenOp })).toEqual(['antwoord-vastleggen']);
    expect(mag({ status: 'INGETROKKEN', verzondenOp })).toEqual(['antwoord-vastleggen']);
    expect(mag({ status: 'INGETROKKEN' })).toEqual([]);
  });

  it('asks the questions of its own form, with the answers', () => {
    const m = naarExterneMelding(json());
    expect(m.velden.find((v) => v.code === 'kvkNummer')).toMatchObject({
      waarde: '01234567',
      verplicht: true,
      groep: 'De zorgaanbieder',
    });
    expect(m.velden.map((v) => v.code)).not.toContain('gebeurtenisDatum');
    expect(m.ontbrekend).not.toContain('kvkNummer');
    expect(m.ontbrekend).toContain('tekortschieten');
  });

  it('asks the BIG number only of who is in the register (art. 8.4 sub b)', () => {
    const verplicht = (antwoord: string): boolean | undefined =>
      naarExterneMelding(json({ waarden: { bigGeregistreerd: antwoord } })).velden.find((v) => v.code === 'bigNummer')
        ?.verplicht;
    expect([verplicht('JA'), verplicht('NEE')]).toEqual([true, false]);
  });

  it.each([
    ['CONCEPT', ['bewaren', 'aanbieden', 'intrekken']],
    ['TER_BEKRACHTIGING', ['terugsturen', 'versturen', 'intrekken']],
    ['VERZONDEN', []],
    ['ONTVANGST_BEVESTIGD', []],
    ['INGETROKKEN', []],
  ] as const)('%s offers %p', (status, verwacht) =>
    expect(naarExterneMelding(json({ status })).magHandelingen).toEqual(verwacht),
  );

  it('lets write to the inspectie about what was sent here, and not about what was sent by hand', () => {
    const verzending = { velden: [], sha256: '', grondslag: '', doel: '', afgeleverdOp: null };
    const mag = (deel: Partial<ExterneMeldingJson>): string[] => naarExterneMelding(json(deel)).magHandelingen;
    expect(mag({ status: 'VERZONDEN', verzending })).toEqual(['schrijven', 'verbeteren', 'verzonden-intrekken']);
    expect(mag({ status: 'INGETROKKEN', verzending })).toEqual(['schrijven']);
    expect(mag({ status: 'VERZONDEN' })).toEqual([]);
  });

  it('offers nothing that the rules do not allow', () => {
    expect(naarExterneMelding(json({ mag: overal(false) })).magHandelingen).toEqual([]);
  });
});
