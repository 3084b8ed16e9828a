import { leesRapportage, rapportageVelden } from '@meldbaken/igj/model';
import { volledig } from '../../../model/src/rapportage/rapportage.fixture';
import { perHoofdstuk } from './bericht-velden';

describe('een rapport in een bericht', () => {
  it('staat er per hoofdstuk, in de volgorde van het rapport, zonder lege hoofdstukken', () => {
    const inhoud = { ...volledig('CALAMITEIT', {}, 1), CONCLUSIE: {} };
    const rapport = leesRapportage(rapportageVelden({ richtlijn: 'CALAMITEIT', nummer: 1, inhoud }));
    if (!rapport) throw new Error('no report');
    const delen = perHoofdstuk(rapport);
    expect(delen[0]).toMatchObject({ code: 'IDENTIFICATIE' });
    expect(delen.map((d) => d.code)).not.toContain('CONCLUSIE');
    expect(delen.every((d) => d.rijen.length > 0 && d.titel !== d.code)).toBe(true);
    const onderdelen = delen.reduce((n, d) => n + d.rijen.length, 0);
    expect(onderdelen).toBe(rapport.elementen.filter((e) => e.tekst !== null).length);
  });
});
