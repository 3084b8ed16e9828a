import { weiger } from '@meldbaken/platform/waarden';
import { ExterneMelding, ExterneMeldingVersieVerouderd } from './typen/externe-melding.type';
import { Zaak, ZaakVersieVerouderd } from './typen/zaak.type';
import { externeMeldingUitkomst, verouderd, zaakUitkomst } from './verouderd';

describe('the answer to a stale version', () => {
  it('carries what stands now', () => {
    const [melding, zaak] = [new ExterneMelding(), new Zaak()];
    expect(externeMeldingUitkomst(verouderd(melding))).toBeInstanceOf(ExterneMeldingVersieVerouderd);
    expect(zaakUitkomst(verouderd(zaak))).toMatchObject({ code: 'VERSIE_VEROUDERD', huidig: zaak });
    expect(zaakUitkomst(verouderd(zaak))).toBeInstanceOf(ZaakVersieVerouderd);
  });

  it('is an ordinary refusal when there is nothing left to see', () =>
    expect(zaakUitkomst(verouderd(null))).toMatchObject({ code: 'VERSIE_VEROUDERD', fouten: [] }));

  it('leaves results and other refusals as they are', () => {
    const melding = new ExterneMelding();
    expect(externeMeldingUitkomst(melding)).toBe(melding);
    expect(externeMeldingUitkomst(weiger('IGJ_X', 'x', { veld: 'v' }))).toMatchObject({
      code: 'IGJ_X',
      fouten: [{ veld: 'v' }],
    });
  });
});
