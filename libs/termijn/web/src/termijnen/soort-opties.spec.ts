import { soortOpties } from './soort-opties';

const EIGEN = [{ code: 'EIGEN_BELLEN', naam: 'Bellen', eigen: true }];
const codes = (soort: string, gekozen?: string): string[] => soortOpties(soort, EIGEN, gekozen).map((o) => o.waarde);

it('biedt alleen aan wat deze soort organisatie kan hebben, en haar eigen termijnen', () => {
  expect(codes('ZORGAANBIEDER')).toEqual(
    expect.arrayContaining(['IGJ_MELDING', 'KLACHT', 'DATALEK_AP', 'EIGEN_BELLEN']),
  );
  expect(codes('ZORGAANBIEDER')).not.toContain('HUISVERBOD');
  expect(codes('INSPECTIE')).toContain('IGJ_ACTIES');
  expect(codes('INSPECTIE')).not.toContain('KLACHT');
});

it('biedt geen grens aan die nooit loopt', () => {
  expect(codes('ZORGAANBIEDER')).not.toContain('VOG_START');
});

it('houdt wat gekozen is, ook als het er niet bij hoort', () => {
  expect(codes('ZORGAANBIEDER', 'HUISVERBOD')).toContain('HUISVERBOD');
  expect(codes('ZORGAANBIEDER', 'EIGEN_VAN_VROEGER')).toContain('EIGEN_VAN_VROEGER');
});
