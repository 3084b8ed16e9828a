import fc from 'fast-check';
import {
  EXTERNE_MELDING_CATEGORIEEN,
  IGJ_BERICHT_SOORTEN,
  instantieVan,
  JEUGD_CATEGORIEEN,
  MAATREGEL_CODES,
  meldrouteVan,
} from '@meldbaken/igj/contract';
import {
  afzenderVan,
  berichtBron,
  berichtFouten,
  hoortBijRoute,
  leesBericht,
  maakBericht,
  vormVan,
} from '../briefwisseling';
import { keuzesVan, veldenVan, veldVan } from '../formulier.model';
import { COMPLEET, NU } from '../invoer.fixture';
import { ladderVoor, maatregelFouten } from '../inspectie';
import { bevroren } from '../kopie.model';
import { GRONDSLAG } from '../labels.model';
import { leesExterneMelding } from '../ontvangst.model';
import {
  CATEGORIE_HULP,
  controleerLosseVaststelling,
  gevolgVanLosse,
  klokstanden,
  plichtenVoor,
  richtlijnVoor,
  wijzeVoor,
} from '../opstellen';
import { ontbrekend } from '../waarden.model';
import { meldTermijnen } from '../wmo';
import { alleenJeugd } from './alleen-jeugd.model';

const KENMERK = 'B-CDFHJKMNPQRT';
const op = (tekst: string): Date => new Date(tekst);

describe('the form for youth care', () => {
  it.each(JEUGD_CATEGORIEEN)('%s says for each question that it is an assumption', (c) => {
    const velden = veldenVan(c);
    expect(velden.every((v) => v.bron.startsWith('Aanname: Jeugdwet artikel 4.1.8'))).toBe(true);
    expect(velden.map((v) => v.code)).toEqual(
      expect.arrayContaining(['jeugdVorm', 'jeugdWie', 'ookWkkgz', 'kvkNummer', 'vestigingsnummer', 'omGemeld']),
    );
    expect(velden.map((v) => v.code)).not.toContain('bigGeregistreerd');
    expect(velden.map((v) => v.code)).not.toContain('wmoVoorziening');
  });

  it('asks for the jeugdige or ouder, and nobody else does', () => {
    expect(veldenVan('JEUGD_CALAMITEIT').find((v) => v.code === 'clientNaam')?.label).toContain('jeugdige of ouder');
    for (const c of EXTERNE_MELDING_CATEGORIEEN)
      expect(veldenVan(c).some((v) => v.groep === 'JEUGD')).toBe(meldrouteVan(c) === 'JEUGD');
    expect(ontbrekend('JEUGD_CALAMITEIT', {}).map((v) => v.code)).toEqual(
      expect.arrayContaining(['jeugdVorm', 'jeugdWie', 'ookWkkgz', 'clientNaam', 'gebeurtenisDatum']),
    );
  });

  it('reads with its own words wherever a field is looked up', () => {
    expect(veldVan('clientNaam', 'JEUGD_GEWELD')?.label).toBe('Naam van de jeugdige of ouder');
    expect(veldVan('clientNaam')?.label).toBe('Naam van de cliënt');
    const geweldDoor = veldenVan('JEUGD_GEWELD').find((v) => v.code === 'geweldDoor');
    expect(geweldDoor && keuzesVan(geweldDoor)).toBe(geweldDoor?.keuzes);
    expect(keuzesVan({ code: 'geweldDoor', bron: 'x' })?.[0]?.label).toBe('Een zorgverlener');
  });

  it.each(JEUGD_CATEGORIEEN)('%s travels to the IGJ as every report there, and is read back whole', (c) => {
    const kopie = bevroren(c, COMPLEET[c], NU);
    expect(kopie.soort).toBe('IGJ_EXTERNE_MELDING');
    expect(instantieVan(c)).toBe('IGJ');
    expect(leesExterneMelding(kopie, NU)).toEqual({ ok: true, kopie });
    expect(GRONDSLAG[c]).toMatch(/^Jeugdwet artikel 4\.1\.8, eerste lid, onder [ab]$/);
    expect(CATEGORIE_HULP[c].artikel).toContain('Jeugdwet');
  });

  it('is refused with a field of another form, or under another category', () => {
    const kopie = bevroren('JEUGD_CALAMITEIT', COMPLEET.JEUGD_CALAMITEIT, NU);
    expect(leesExterneMelding({ ...kopie, categorie: 'CALAMITEIT' }, NU)).toMatchObject({ ok: false });
    expect(leesExterneMelding({ ...kopie, soort: 'WMO_MELDING' }, NU)).toMatchObject({ ok: false });
    const velden = [...kopie.velden, { code: 'wmoVorm', label: 'x', waarde: 'NATURA', tekst: 'x' }];
    expect(leesExterneMelding({ ...kopie, velden }, NU)).toMatchObject({
      weigeringen: [expect.objectContaining({ code: 'IGJ_VELD_ONBEKEND', veld: 'wmoVorm' })],
    });
  });

  it('has the guideline and the terms of youth care', () => {
    expect(richtlijnVoor('JEUGD_GEWELD', {})?.code).toBe('LEIDRAAD_JEUGD');
    expect(meldTermijnen('JEUGD_GEWELD')).toEqual({
      melden: 'JEUGD_MELDING',
      aanvullen: 'JEUGD_AANVULLEN',
      vraag: 'IGJ_VRAAG',
      rapport: 'JEUGD_RAPPORTAGE',
    });
    expect(plichtenVoor('JEUGD_CALAMITEIT', []).map((p) => p.code)).not.toContain('JEUGD');
    expect(plichtenVoor('CALAMITEIT', ['JEUGD']).map((p) => p.code)).toContain('JEUGD');
    expect(plichtenVoor('CALAMITEIT', ['WLZ']).map((p) => p.code)).not.toContain('JEUGD');
  });

  it('has a way of sending of its own', () => {
    const w = { verzendwijze: 'OVERDRACHT', wijzeWmo: 'ZELF', wijzeJeugd: 'ZELF', zelfGemeenten: [] } as const;
    expect(wijzeVoor(w, { route: 'JEUGD' })).toBe('ZELF');
    expect(wijzeVoor({ ...w, wijzeJeugd: 'OVERDRACHT' }, { route: 'JEUGD' })).toBe('OVERDRACHT');
    expect(wijzeVoor(w, { route: 'IGJ' })).toBe('OVERDRACHT');
  });
});

describe('the clocks of youth care', () => {
  const leeg = { geconstateerdOp: null, vastgesteldOp: null, bekendGewordenOp: null, meegedeeldOp: null };
  const gebeurd = op('2026-11-10T09:00:00Z');
  const gezien = op('2026-11-11T09:00:00Z');
  const vast = op('2026-11-18T09:00:00Z');

  it('count doubt from the event itself, and reporting from the finding', () => {
    const twijfel = { ...leeg, soort: 'ONDUIDELIJK', gebeurdOp: gebeurd } as const;
    expect(gevolgVanLosse('JEUGD_CALAMITEIT', twijfel, NU).start).toMatchObject({
      code: 'JEUGD_ONDERZOEK_OF',
      vanaf: gebeurd,
      beginSoort: 'GEBEURD',
    });
    const vaststelling = { ...leeg, soort: 'VASTGESTELD', geconstateerdOp: gezien, vastgesteldOp: vast } as const;
    expect(gevolgVanLosse('JEUGD_CALAMITEIT', vaststelling, NU)).toMatchObject({
      start: { code: 'JEUGD_MELDING', vanaf: vast },
      twijfelGehaaldOp: vast,
    });
    expect(gevolgVanLosse('JEUGD_CALAMITEIT', { ...leeg, soort: 'GEEN' }, NU).meldenVervalt).toBe(true);
  });

  it('count violence with care from hearing of it', () => {
    const geweld = { ...leeg, soort: 'VASTGESTELD', vastgesteldOp: vast, bekendGewordenOp: gezien } as const;
    expect(gevolgVanLosse('JEUGD_GEWELD', geweld, NU).start?.veiligVanaf).toBe(gezien);
  });

  it('ask when it happened, never in the future', () => {
    const v = { ...leeg, soort: 'ONDUIDELIJK', toelichting: null } as const;
    const codes = (gebeurdOp: Date | null): (string | undefined)[] =>
      controleerLosseVaststelling('JEUGD_CALAMITEIT', { ...v, gebeurdOp }, null, NU).map((w) => `${w.code} ${w.veld}`);
    expect(codes(null)).toEqual(['IGJ_MOMENT_ONTBREEKT gebeurdOp']);
    expect(codes(new Date(NU.getTime() + 60_000))).toEqual(['IGJ_MOMENT_IN_TOEKOMST gebeurdOp']);
    expect(codes(gebeurd)).toEqual([]);
    expect(controleerLosseVaststelling('CALAMITEIT', { ...v, gebeurdOp: gebeurd }, null, NU)).toMatchObject([
      { veld: 'geconstateerdOp' },
    ]);
  });

  it('show the terms of youth care, and not those of other care beside it', () => {
    const t = (code: string): { code: string; status: string; beginOp: string } => ({
      code,
      status: 'LOOPT',
      beginOp: '2026-11-18T09:00:00Z',
    });
    const alle = ['IGJ_MELDING', 'JEUGD_MELDING', 'IGJ_RAPPORTAGE', 'JEUGD_RAPPORTAGE', 'WMO_MELDING'].map(t);
    const codes = (route: 'IGJ' | 'WMO' | 'JEUGD'): (string | undefined)[] =>
      klokstanden(alle, route).map((k) => k.termijn?.code);
    expect(codes('JEUGD')).toEqual([undefined, 'JEUGD_MELDING', 'JEUGD_RAPPORTAGE']);
    expect(codes('IGJ')).toEqual([undefined, 'IGJ_MELDING', 'IGJ_RAPPORTAGE']);
    expect(codes('WMO')).toEqual(['WMO_MELDING', undefined]);
  });
});

describe('youth care alone', () => {
  it('needs no second report; anything else keeps that duty', () => {
    expect(alleenJeugd('JEUGD_CALAMITEIT', { ookWkkgz: 'NEE' })).toBe(true);
    fc.assert(
      fc.property(
        fc.constantFrom(...EXTERNE_MELDING_CATEGORIEEN),
        fc.option(fc.constantFrom('JA', 'NEE', 'nee', '')),
        (categorie, ookWkkgz) =>
          alleenJeugd(categorie, { ookWkkgz }) === (meldrouteVan(categorie) === 'JEUGD' && ookWkkgz === 'NEE'),
      ),
    );
  });
});

describe('messages about youth care', () => {
  const ALLEEN_WKKGZ = ['REACTIE', 'CONCEPTRAPPORT', 'EINDRAPPORT'];

  it.each(IGJ_BERICHT_SOORTEN)('%s rests on the Jeugdwet, or is not sent', (soort) => {
    const mag = !ALLEEN_WKKGZ.includes(soort);
    expect(hoortBijRoute(soort, 'JEUGD')).toBe(mag);
    expect(hoortBijRoute(soort, 'IGJ')).toBe(true);
    expect(berichtBron(soort, 'JEUGD')).toMatch(/^Jeugdwet/);
    expect(vormVan(soort, 'JEUGD')?.bron).toBe(mag ? berichtBron(soort, 'JEUGD') : undefined);
    if (mag) return;
    const uit = maakBericht(afzenderVan(soort), { bericht: soort, tekst: 'x' }, KENMERK, 'JEUGD');
    expect(uit).toMatchObject([{ code: 'IGJ_BERICHT_PAST_NIET', veld: 'bericht' }]);
  });

  it('look the same on the way as others to the IGJ: the receiver asks its own case which law it is', () => {
    const kopie = maakBericht('ZAAK', { bericht: 'EINDRAPPORT', tekst: 'x' }, KENMERK);
    expect(leesBericht(kopie, 'EXTERNE_MELDING')).toEqual(kopie);
    if (Array.isArray(kopie)) throw new Error('refused');
    expect(berichtFouten(kopie as never, 'JEUGD')).toMatchObject([{ code: 'IGJ_BERICHT_PAST_NIET' }]);
  });
});

describe('measures on a case of youth care', () => {
  it('are the same steps, each on a basis that is not of the Wkkgz', () => {
    const ladder = ladderVoor('JEUGD_GEWELD');
    expect(ladder.map((t) => t.code)).toEqual([...MAATREGEL_CODES]);
    expect(ladder.flatMap((t) => t.grondslagen).filter((g) => g.includes('Wkkgz'))).toEqual([]);
    expect(ladderVoor('GEWELD').flatMap((t) => t.grondslagen)).toContain('Wkkgz artikel 24');
    const m = {
      code: 'GESPREK',
      grondslag: 'Wkkgz artikel 24',
      beginOp: '2026-11-20',
      eindOp: null,
      uiterlijk: null,
      voorwaarden: '',
      reden: '',
    } as const;
    expect(maatregelFouten(m, [], NU, ladder)).toMatchObject([{ code: 'IGJ_GRONDSLAG_PAST_NIET' }]);
    expect(maatregelFouten(m, [], NU)).toEqual([]);
  });
});
