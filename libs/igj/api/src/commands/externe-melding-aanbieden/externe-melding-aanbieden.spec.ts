import { metMelder } from './externe-melding-aanbieden.handler';

const BERT = { naam: 'Bert Bestuur', functie: 'Raad van bestuur' };

describe('who reports to the inspectie', () => {
  it('is the bestuurder when nobody filled in a name', () =>
    expect(metMelder({ omGemeld: 'NEE' }, BERT)).toEqual({
      omGemeld: 'NEE',
      melderNaam: 'Bert Bestuur',
      melderFunctie: 'Raad van bestuur',
    }));

  it('is who was filled in, with a function of their own', () => {
    const waarden = { melderNaam: 'C. Anders' };
    expect(metMelder(waarden, BERT)).toEqual(waarden);
  });
});
