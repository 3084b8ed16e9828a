import { v7 as uuidv7 } from 'uuid';
import { BEVESTIGEN, TOEWIJZEN, Verhaal, type Zaak } from './overdracht-verhaal';
import type { Lid, OverdrachtWereld } from './overdracht-wereld';

const CIJFERS = `jaar jaren totaal { aantal opTijd teLaat onbekend open dagen } perCategorie { code aantal } perKwartaal { code aantal }`;
const AANBIEDERS = `{ aanbieders { code naam aantal teLaat open laatsteOp } }`;
const AANBIEDER = `query($c: String!) { aanbieder(code: $c) { naam zaken { id nummer opTijd } herhaald { categorie aantal } jaren { ${CIJFERS} } } }`;
const IGJ = `query($j: Int) { igjCijfers(jaar: $j) { ${CIJFERS} } }`;
const EIGEN = `query($j: Int) { externeMeldingCijfers(jaar: $j) { ${CIJFERS} } }`;

interface Regel {
  code: string;
  naam: string;
  aantal: number;
  teLaat: number;
  open: number;
}
interface Cijfers {
  jaar: number;
  jaren: number[];
  totaal: { aantal: number; opTijd: number; teLaat: number; open: number; dagen: number | null };
  perCategorie: { code: string; aantal: number }[];
}

describe('Aanbieders in de loop van de tijd', () => {
  let v: Verhaal;
  let w: OverdrachtWereld;
  let meldpunt: Lid;
  let inspecteur: Lid;
  let collega: Lid;
  let bestuurder: Lid;
  let zaak: Zaak;
  beforeAll(async () => {
    v = await Verhaal.maak();
    ({ w, meldpunt, inspecteur, collega, bestuurder } = v);
    w.klok.zet(new Date('2026-11-20T09:15:00Z'));
    ({ zaak } = await v.verzonden(await v.dossier()));
    await v.verzonden(await v.dossier());
  }, 120_000);
  afterAll(() => w?.sluit());

  it('het meldpunt ziet elke aanbieder die meldde, met hoe vaak en hoe laat', async () => {
    const lijst = await w.vraag<Regel[]>(meldpunt, AANBIEDERS);
    expect(lijst).toEqual([expect.objectContaining({ naam: 'Zonnehof', aantal: 2, teLaat: 0, open: 2 })]);
    const beeld = await w.vraag<{ zaken: { id: string }[]; herhaald: unknown[]; jaren: Cijfers[] }>(
      meldpunt,
      AANBIEDER,
      { c: lijst[0]?.code },
    );
    expect(beeld.zaken.map((z) => z.id)).toContain(zaak.id);
    expect(beeld.herhaald).toEqual([expect.objectContaining({ aantal: 2 })]);
    expect(beeld.jaren).toEqual([expect.objectContaining({ jaar: 2026 })]);
  });

  it('de cijfers tellen op: bevestigen geeft het aantal dagen, en te laat telt als te laat', async () => {
    await w.vraag(meldpunt, BEVESTIGEN, {
      sleutel: uuidv7(),
      id: zaak.id,
      versie: zaak.versie,
      gevraagd: false,
      uiterlijk: null,
    });
    const c = await w.vraag<Cijfers>(meldpunt, IGJ, { j: 2026 });
    expect(c.totaal).toMatchObject({ aantal: 2, opTijd: 2, teLaat: 0, dagen: 0 });
    expect(c.perCategorie.reduce((s, k) => s + k.aantal, 0)).toBe(2);
    await w.sql('update igj.inspectiezaak set op_tijd = false where id <> $1', [zaak.id]);
    expect((await w.vraag<Cijfers>(meldpunt, IGJ, { j: 2026 })).totaal).toMatchObject({ opTijd: 1, teLaat: 1 });
    expect((await w.vraag<Cijfers>(meldpunt, IGJ, { j: 2020 })).totaal).toMatchObject({ aantal: 0, dagen: null });
  });

  it('een inspecteur telt alleen wat die zelf mag lezen: na toewijzen aan een ander is het er 1', async () => {
    const tel = async (wie: Lid): Promise<number> => (await w.vraag<Cijfers>(wie, IGJ, { j: null })).totaal.aantal;
    expect([await tel(inspecteur), await tel(collega)]).toEqual([2, 2]);
    const [{ versie }] = (await w.sql('select versie from igj.inspectiezaak where id = $1', [zaak.id])) as [
      { versie: number },
    ];
    await w.vraag(meldpunt, TOEWIJZEN, { id: zaak.id, versie, lid: inspecteur.id });
    expect([await tel(inspecteur), await tel(collega), await tel(meldpunt)]).toEqual([2, 1, 2]);
    const [regel] = await w.vraag<Regel[]>(collega, AANBIEDERS);
    expect(regel).toMatchObject({ aantal: 1 });
    const beeld = await w.vraag<{ zaken: { id: string }[] }>(collega, AANBIEDER, { c: regel?.code });
    expect(beeld.zaken.map((z) => z.id)).not.toContain(zaak.id);
  });

  it('een andere inspectie en een aanbieder zien er niets van, ook niet met de code', async () => {
    const [regel] = await w.vraag<Regel[]>(meldpunt, AANBIEDERS);
    const ander = await w.lid(await w.organisatie('INSPECTIE', 'Andere inspectie'), 'MELDPUNT');
    const hr = await w.lid(bestuurder.inzage.organisatieId, 'HR');
    for (const wie of [ander, bestuurder, hr]) {
      expect(await w.vraag(wie, AANBIEDERS)).toEqual([]);
      expect(await w.vraag(wie, AANBIEDER, { c: regel?.code })).toBeNull();
      expect((await w.vraag<Cijfers | null>(wie, IGJ, { j: null }))?.totaal.aantal ?? 0).toBe(0);
    }
    expect(await w.vraag(hr, IGJ, { j: null })).toBeNull();
  });

  it('de bestuurder ziet de eigen cijfers over wat die mag lezen; wie er niet bij hoort, ziet nul of niets', async () => {
    const c = await w.vraag<Cijfers>(bestuurder, EIGEN, { j: null });
    expect(c.totaal).toMatchObject({ aantal: 2, opTijd: 2, open: 2 });
    const buiten = await w.lid(bestuurder.inzage.organisatieId, 'BESTUURDER', 'Buiten');
    expect((await w.vraag<Cijfers>(buiten, EIGEN, { j: null })).totaal.aantal).toBe(0);
    expect(await w.vraag(meldpunt, EIGEN, { j: null })).toBeNull();
  });
});
