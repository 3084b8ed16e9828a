import type { ExterneMeldingJson } from './externe-melding.sql';
import { naarExterneMelding } from './externe-melding.weergave';

const json = (deel: Partial<ExterneMeldingJson> = {}): ExterneMeldingJson => ({
  id: 'id',
  versie: 1,
  categorie: 'ONTSLAG',
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
  gemaaktOp: '2026-11-20T09:00:00Z',
  mag: { bewaren: true, aanbieden: true, terugsturen: true, versturen: true },
  ...deel,
});

describe('an external report as it is shown', () => {
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
    ['CONCEPT', ['bewaren', 'aanbieden']],
    ['TER_BEKRACHTIGING', ['terugsturen', 'versturen']],
    ['VERZONDEN', []],
    ['ONTVANGST_BEVESTIGD', []],
    ['INGETROKKEN', []],
  ] as const)('%s offers %p', (status, verwacht) =>
    expect(naarExterneMelding(json({ status })).magHandelingen).toEqual(verwacht),
  );

  it('offers nothing that the rules do not allow', () => {
    const mag = { bewaren: false, aanbieden: false, terugsturen: false, versturen: false };
    expect(naarExterneMelding(json({ mag })).magHandelingen).toEqual([]);
  });
});
