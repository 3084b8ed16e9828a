import { type NummerSoort, controleerNummer } from './nummers.model';

describe('identifiers of an organisation', () => {
  it.each<[NummerSoort, string]>([
    ['KVK', '01234567'],
    ['VESTIGINGSNUMMER', '000012345678'],
    ['AGB', '06290101'],
    ['CBS', '0599'],
    ['OIN', '00000001822477348000'],
  ])('%s %s is right', (soort, nummer) => expect(controleerNummer(soort, nummer)).toBeNull());

  it.each<[NummerSoort, string]>([
    ['KVK', '1234567'],
    ['KVK', '123456789'],
    ['KVK', '0123 456'],
    ['KVK', '00000000'],
    ['VESTIGINGSNUMMER', '12345678'],
    ['AGB', 'AGB12345'],
    ['CBS', '599'],
    ['OIN', '12345678901234567890'],
    ['OIN', ''],
  ])('%s %p is refused, with the field', (soort, nummer) => {
    expect(controleerNummer(soort, nummer)).toMatchObject({
      code: `ORGANISATIE_${soort}_ONJUIST`,
      veld: soort.toLowerCase(),
    });
  });
});
