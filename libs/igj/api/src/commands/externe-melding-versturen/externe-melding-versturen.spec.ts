import { isWeigering } from '@meldbaken/platform/waarden';
import { besluit } from './externe-melding-versturen.handler';

const NU = new Date('2026-11-20T15:00:00Z');
const WAARDEN = {
  aanbiederNaam: 'Zonnehof',
  aanbiederContact: 'Zonlaan 1',
  kvkNummer: '01234567',
  vestigingsnummer: '000012345678',
  melderNaam: 'B. Bestuur',
  melderFunctie: 'Bestuurder',
  bigGeregistreerd: 'NEE',
  clientNaam: 'M. de Wit',
  clientGeboortedatum: '1941-05-05',
  clientContact: 'Dochter',
  gebeurtenisBeschrijving: 'Mevrouw viel.',
  gebeurtenisDatum: '2026-11-17',
  actieOnderzoek: 'x',
  actieOnderzoekTermijn: 'x',
  actieHerstel: 'x',
  actieHerstelTermijn: 'x',
  actieInformeren: 'x',
  actieInformerenTermijn: 'x',
  omGemeld: 'NEE',
};
const RIJ = {
  status: 'TER_BEKRACHTIGING' as const,
  categorie: 'CALAMITEIT' as const,
  waarden: WAARDEN,
  opstellerId: 'opsteller',
};
const STAAND = [
  { id: 'v', soort: 'CALAMITEIT' as const, vastgesteldOp: NU, bekendGewordenOp: null, meegedeeldOp: null },
];
const GEGEVENS = { staand: STAAND, behandelaarPersoonId: 'p-behandelaar', behandelaarLidmaatschapId: 'behandelaar' };
const BESTUURDER = { lidmaatschapId: 'bestuurder', persoonId: 'p-bestuurder' };

const code = (uit: ReturnType<typeof besluit>): string => (isWeigering(uit) ? uit.code : 'OK');

describe('the decision to report (G7, spec 02)', () => {
  it('is for a bestuurder who does not handle the report', () => {
    const uit = besluit(BESTUURDER, RIJ, GEGEVENS, NU);
    expect(isWeigering(uit) ? uit : uit.status).toBe('VERZONDEN');
  });

  it.each([
    ['the handler by membership', { lidmaatschapId: 'behandelaar', persoonId: null }],
    ['the handler by person, with another membership', { lidmaatschapId: 'ander', persoonId: 'p-behandelaar' }],
    ['who prepared the report', { lidmaatschapId: 'opsteller', persoonId: 'p-opsteller' }],
  ])('is not for %s', (_, wie) =>
    expect(code(besluit(wie, RIJ, GEGEVENS, NU))).toBe('IGJ_BEKRACHTIGER_IS_BEHANDELAAR'),
  );

  it('needs a finding of this kind that still stands, beside which others may stand', () => {
    expect(code(besluit(BESTUURDER, RIJ, { ...GEGEVENS, staand: [] }, NU))).toBe('IGJ_VASTSTELLING_VERVALLEN');
    const ook = { id: 'w', soort: 'ONTSLAG' as const, vastgesteldOp: NU, bekendGewordenOp: null, meegedeeldOp: NU };
    expect(code(besluit(BESTUURDER, RIJ, { ...GEGEVENS, staand: [...STAAND, ook] }, NU))).toBe('OK');
  });

  it('names every field that misses', () => {
    const uit = besluit(BESTUURDER, { ...RIJ, waarden: { ...WAARDEN, omGemeld: '', clientNaam: ' ' } }, GEGEVENS, NU);
    expect(uit).toMatchObject({ geweigerd: true, alle: [{ veld: 'clientNaam' }, { veld: 'omGemeld' }] });
  });

  it('is taken once', () =>
    expect(code(besluit(BESTUURDER, { ...RIJ, status: 'VERZONDEN' }, GEGEVENS, NU))).toBe('IGJ_STATUS_PAST_NIET'));
});
