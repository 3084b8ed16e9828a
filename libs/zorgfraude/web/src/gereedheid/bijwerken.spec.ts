import type { GereedPuntDelenFragment } from '@meldbaken/platform/graphql-client';
import { puntInvoer, puntStaat } from './bijwerken';

const PUNT: GereedPuntDelenFragment = {
  code: 'CL-P1',
  fase: 'PREVENTIE',
  titel: 'Toezichthouder kwaliteit aanwijzen',
  versie: 2,
  stand: 'BEZIG',
  nvtReden: null,
  nvtDoor: null,
  eigenaar: { id: 'lid', naam: 'Noor Bos' },
  eigenaarRol: null,
  eigenaarNaam: 'Noor Bos',
  heeftEigenaar: true,
  gereedVoor: '2026-12-01',
  gereedOp: null,
  laat: false,
  zonderEigenaar: false,
  onderdelen: [0],
  notitie: null,
  bewijs: [],
  vastgelegdOp: null,
  door: null,
  geschiedenis: [],
};

describe('het formulier van een punt', () => {
  it('stuurt terug wat er stond als niemand iets wijzigt, zonder nieuw bewijs', () => {
    expect(puntInvoer(puntStaat(PUNT))).toEqual({
      stand: 'BEZIG',
      nvtReden: null,
      nvtDoor: null,
      eigenaarId: 'lid',
      eigenaarRol: null,
      gereedVoor: '2026-12-01',
      gereedOp: null,
      onderdelen: [0],
      notitie: null,
      bewijs: null,
    });
  });

  it('stuurt één soort eigenaar, de gekozen soort', () => {
    const s = { ...puntStaat(PUNT), eigenaarRol: 'COLLEGE' };
    expect(puntInvoer({ ...s, wie: 'ROL' })).toMatchObject({ eigenaarId: null, eigenaarRol: 'COLLEGE' });
    expect(puntInvoer({ ...s, wie: 'NIEMAND' })).toMatchObject({ eigenaarId: null, eigenaarRol: null });
  });

  it('stuurt bewijs zodra er iets van is ingevuld, zodat de server zegt wat mist', () => {
    const s = { ...puntStaat(PUNT), bewijsVerwijzing: 'Z-1' };
    expect(puntInvoer(s).bewijs).toEqual({ tekst: '', verwijzing: 'Z-1' });
  });
});
