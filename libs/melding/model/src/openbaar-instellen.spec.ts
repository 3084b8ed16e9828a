import fc from 'fast-check';
import { ANONIEM_TEGEN, ANONIEM_VOOR, leesOpenbaarBesluit, type OpenbaarInput } from './openbaar-instellen.model';

const VANDAAG = '2026-11-23';
const goed: OpenbaarInput = {
  formulierAan: true,
  anoniemAan: true,
  beslotenDoor: 'Raad van bestuur, 12 november',
  vanaf: VANDAAG,
  telefoon: '030 123 45 67',
  aanspreekpunten: [{ naam: 'S. de Wit', rol: 'Aandachtsfunctionaris', bereik: '030 123 45 68' }],
};
const velden = (i: Partial<OpenbaarInput>): string[] => {
  const uit = leesOpenbaarBesluit({ ...goed, ...i }, VANDAAG);
  return uit.ok ? [] : uit.weigeringen.map((w) => w.veld ?? '');
};

describe('Het besluit over het openbare formulier', () => {
  it('is goed met wie, vanaf wanneer, een nummer en een mens', () => {
    expect(leesOpenbaarBesluit(goed, VANDAAG)).toMatchObject({
      ok: true,
      besluit: { anoniemAan: true, pagina: { aanspreekpunten: [{ naam: 'S. de Wit' }], klachten: null } },
    });
  });

  it('noemt alles wat mist tegelijk', () => {
    expect(velden({ beslotenDoor: ' ', vanaf: '', telefoon: null, aanspreekpunten: [] })).toEqual([
      'beslotenDoor',
      'vanaf',
      'telefoon',
      'aanspreekpunten',
    ]);
  });

  it('kan niet in het verleden ingaan, wel later', () => {
    expect([velden({ vanaf: '2026-11-22' }), velden({ vanaf: '2027-01-01' })]).toEqual([['vanaf'], []]);
  });

  it('anoniem zonder formulier kan niet; formulier zonder anoniem wel; alles uit ook zonder mensen', () => {
    expect(velden({ formulierAan: false })).toEqual(['anoniemAan']);
    expect(velden({ anoniemAan: false })).toEqual([]);
    expect(velden({ formulierAan: false, anoniemAan: false, aanspreekpunten: [] })).toEqual([]);
  });

  it('een aanspreekpunt zonder naam of bereik telt niet', () => {
    expect(velden({ aanspreekpunten: [{ naam: 'Jo', rol: '', bereik: ' ' }] })).toEqual(['aanspreekpunten']);
  });

  it('bewaart nooit een tekst die te lang is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 700 }), (t) => {
        const uit = leesOpenbaarBesluit({ ...goed, beslotenDoor: t, klachten: t }, VANDAAG);
        if (uit.ok)
          expect([
            [...uit.besluit.beslotenDoor].length <= 120,
            [...(uit.besluit.pagina.klachten ?? '')].length <= 500,
          ]).toEqual([true, true]);
      }),
    );
  });

  it('laat voor en tegen naast elkaar zien, even veel', () => {
    expect(ANONIEM_VOOR.length).toBe(ANONIEM_TEGEN.length);
  });
});
