import { isWeigering } from '@meldbaken/platform/waarden';
import { berekenHervatting } from './hervatting.model';
import { berekenVoorCode, definitieVan } from './termijn-van-code.model';

const rapport = definitieVan('IGJ_RAPPORTAGE');
const beginOp = '2026-09-07T09:00:00.000Z';
const einde = (uit: ReturnType<typeof berekenHervatting>): string => (isWeigering(uit) ? uit.code : uit.vervalt);
const nuGeldig = (totEnMet?: string): string => {
  const b = berekenVoorCode('IGJ_RAPPORTAGE', beginOp, totEnMet === undefined ? {} : { totEnMet });
  if (isWeigering(b)) throw new Error(b.code);
  return b.vervaltOp;
};

describe('een termijn die weer loopt', () => {
  it('krijgt de dagen erbij die hij stilstond', () => {
    const schorsingen = [{ van: '2026-09-21T10:00:00.000Z', tot: '2026-10-01T10:00:00.000Z' }];
    // 8 weeks after 7 September is 2 November; 22 up to and including 30 September stood still.
    expect(einde(berekenHervatting(rapport, { beginOp, vervaltOp: nuGeldig(), schorsingen }))).toBe('2026-11-11');
  });

  it('telt een eerdere stilstand niet twee keer', () => {
    const eerste = { van: '2026-09-21T10:00:00.000Z', tot: '2026-10-01T10:00:00.000Z' };
    const tweede = { van: '2026-10-05T10:00:00.000Z', tot: '2026-10-07T10:00:00.000Z' };
    const tussen = berekenHervatting(rapport, { beginOp, vervaltOp: nuGeldig(), schorsingen: [eerste] });
    if (isWeigering(tussen)) throw new Error(tussen.code);
    expect(
      einde(berekenHervatting(rapport, { beginOp, vervaltOp: tussen.vervaltOp, schorsingen: [eerste, tweede] })),
    ).toBe('2026-11-12');
  });

  it('schuift een dag die de IGJ noemde evenveel op, en zegt dat', () => {
    const schorsingen = [{ van: '2026-09-21T10:00:00.000Z', tot: '2026-10-01T10:00:00.000Z' }];
    const uit = berekenHervatting(rapport, { beginOp, vervaltOp: nuGeldig('2026-10-31'), schorsingen });
    expect(einde(uit)).toBe('2026-11-09');
    expect(isWeigering(uit) ? '' : uit.regel).toBe(
      'De termijn stond 9 dagen stil. De laatste dag is nu maandag 9 november 2026.',
    );
  });

  it('verandert niet als hij dezelfde dag weer loopt', () => {
    const schorsingen = [{ van: '2026-09-21T08:00:00.000Z', tot: '2026-09-21T15:00:00.000Z' }];
    expect(einde(berekenHervatting(rapport, { beginOp, vervaltOp: nuGeldig(), schorsingen }))).toBe('2026-11-02');
  });
});
