import { wieKrijgtWat, type VoorbeeldRegel } from './wie-krijgt-wat';

const regel = (meer: Partial<VoorbeeldRegel>): VoorbeeldRegel => ({
  id: 'd1',
  naam: 'Anna',
  persoonReden: null,
  adres: 'anna@voorbeeld.nl',
  leidinggevendeReden: null,
  leidinggevenden: ['Rosa'],
  ...meer,
});

it('noemt bij ieder naar wie de mail gaat, en telt de mails', () => {
  const uit = wieKrijgtWat([regel({})], ['PERSOON', 'LEIDINGGEVENDE']);
  expect([uit.wel.map((w) => w.naar), uit.mails]).toEqual([[['anna@voorbeeld.nl', 'Rosa']], 2]);
  expect(wieKrijgtWat([regel({})], ['LEIDINGGEVENDE']).wel[0]?.naar).toEqual(['Rosa']);
});

it('wie niets krijgt, heeft een reden die past bij de keuze', () => {
  const zonder = regel({
    adres: null,
    persoonReden: 'Geen adres.',
    leidinggevenden: [],
    leidinggevendeReden: 'Geen team.',
  });
  expect(wieKrijgtWat([zonder], ['PERSOON']).niet.map((n) => n.reden)).toEqual(['Geen adres.']);
  expect(wieKrijgtWat([zonder], ['LEIDINGGEVENDE']).niet.map((n) => n.reden)).toEqual(['Geen team.']);
});
