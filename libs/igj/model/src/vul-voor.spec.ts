import { EXTERNE_MELDING_CATEGORIEEN, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { controleerWaarden } from './controle.model';
import { veldenVan } from './formulier.model';
import { NU } from './invoer.fixture';
import { vulVoor } from './vul-voor.model';
import { ontbrekend } from './waarden.model';

const concept = (categorie: ExterneMeldingCategorie): ReturnType<typeof vulVoor> =>
  vulVoor({
    categorie,
    organisatie: { naam: 'Zonnehof', contactgegevens: 'Zonlaan 1', kvk: '01234567', vestigingsnummer: '000012345678' },
    melding: {
      feiten: 'Ik zag het.',
      gebeurdVan: '2026-11-17',
      gebeurdTot: '2026-11-17',
      waar: 'Badkamer',
      clientNaam: 'M. de Wit',
      pleger: { naam: 'J. Bakker', functie: 'Verzorgende' },
    },
    vaststelling: {
      vastgesteldOp: new Date('2026-11-18T09:15:00Z'),
      bekendGewordenOp: new Date('2026-11-17T09:15:00Z'),
      meegedeeldOp: new Date('2026-11-19T09:15:00Z'),
    },
    melder: null,
  });

describe('a prepared report', () => {
  it('of a calamiteit has the facts and the client, and no name of staff', () => {
    expect(concept('CALAMITEIT')).toEqual({
      aanbiederNaam: 'Zonnehof',
      aanbiederContact: 'Zonlaan 1',
      kvkNummer: '01234567',
      vestigingsnummer: '000012345678',
      clientNaam: 'M. de Wit',
      gebeurtenisBeschrijving: 'Ik zag het.',
      gebeurtenisDatum: '2026-11-17',
      gebeurtenisPlaats: 'Badkamer',
      vastgesteldOp: '2026-11-18T09:15:00.000Z',
    });
  });

  it('of geweld names who is involved, of ontslag the zorgverlener and no client', () => {
    expect(concept('GEWELD')).toMatchObject({
      betrokkenen: 'J. Bakker, Verzorgende',
      bekendGewordenOp: '2026-11-17T09:15:00.000Z',
    });
    expect(concept('ONTSLAG')).toMatchObject({
      zorgverlenerNaam: 'J. Bakker',
      meegedeeldOp: '2026-11-19T09:15:00.000Z',
    });
    expect(Object.keys(concept('ONTSLAG')).filter((c) => c.startsWith('client'))).toEqual([]);
  });

  it.each(EXTERNE_MELDING_CATEGORIEEN)('%s: what is filled is right, and the rest has somebody who fills it', (c) => {
    expect(controleerWaarden(c, concept(c), NU)).toEqual([]);
    const uitOrganisatie = ontbrekend(c, concept(c)).filter((v) => v.waarvandaan === 'ORGANISATIE');
    expect(uitOrganisatie).toEqual([]);
    expect(Object.keys(concept(c)).filter((code) => !veldenVan(c).some((v) => v.code === code))).toEqual([]);
  });
});
