import fc from 'fast-check';
import { MAATREGEL_CODES } from '@meldbaken/igj/contract';
import { leesRapportage } from '../rapportage';
import {
  LADDER_IGJ,
  eindeFouten,
  kiesRoute,
  leesSignaal,
  maakSignaal,
  maatregelFouten,
  merkwaardenVanMelding,
  notitieFout,
  oordeelFouten,
  oordeelStand,
  openVelden,
  rapportFout,
  signaalFouten,
  slaatOver,
  wegingFouten,
  type NieuweMaatregel,
  type RouteKeuze,
} from '.';

const NU = new Date('2026-11-23T10:00:00Z');
const codes = (lijst: readonly { code: string }[]): string[] => lijst.map((w) => w.code);

describe('weighing', () => {
  const weging = { ernst: 'ERNSTIG', risico: 'HOOG', spoed: true, compleet: true, raaktKwaliteit: true } as const;

  it('needs words that can be read', () => {
    expect(codes(wegingFouten({ ...weging, toelichting: ' \u0000 ' }))).toEqual(['IGJ_TEKST_ONTBREEKT']);
    expect(wegingFouten({ ...weging, toelichting: 'Twee eerdere valpartijen.' })).toEqual([]);
    expect(codes(wegingFouten({ ...weging, toelichting: 'x'.repeat(10_001) }))).toEqual(['IGJ_TEKST_TE_LANG']);
  });

  it('names what of the form is empty, the required first', () => {
    const open = openVelden('ONTSLAG', { kvkNummer: '12345678', bigGeregistreerd: 'NEE' });
    expect(open.map((o) => o.veld.code)).not.toContain('kvkNummer');
    expect(open.map((o) => o.veld.code)).not.toContain('bigNummer');
    const eersteVrije = open.findIndex((o) => !o.verplicht);
    expect(open.slice(eersteVrije).some((o) => o.verplicht)).toBe(false);
    const metBig = openVelden('ONTSLAG', { bigGeregistreerd: 'JA' });
    expect(metBig.find((o) => o.veld.code === 'bigNummer')?.verplicht).toBe(true);
  });

  it('finds the same zorgverlener by number or by name and day of birth, never by name alone', () => {
    const ene = merkwaardenVanMelding({ zorgverlenerNaam: 'J. de  Vries', zorgverlenerGeboortedatum: '1980-01-02' });
    const andere = merkwaardenVanMelding({ zorgverlenerNaam: 'j de vries', zorgverlenerGeboortedatum: '1980-01-02' });
    expect(ene.persoon).toBe(andere.persoon);
    expect(merkwaardenVanMelding({ zorgverlenerNaam: 'J. de Vries' })).toEqual({ big: null, persoon: null });
    expect(merkwaardenVanMelding({ bigNummer: '12345678901' }).big).toBe('12345678901');
  });
});

describe('a note', () => {
  const notitie = { geschrevenOp: new Date('2026-11-22T10:00:00Z'), auteurId: 'a' };

  it('can be put right by its author within 24 hours, and not after', () => {
    expect(notitieFout(notitie, 'a', NU)).toBeNull();
    expect(notitieFout(notitie, 'a', new Date(NU.getTime() + 60_000))?.code).toBe('IGJ_NOTITIE_VAST');
    expect(notitieFout(notitie, 'b', NU)?.code).toBe('IGJ_NOTITIE_VAN_ANDER');
  });
});

describe('the route', () => {
  const zaak = { status: 'BEVESTIGD', rapportageGevraagd: true, gewogen: true, conceptOpen: false } as const;
  const keuze = (k: Partial<RouteKeuze>): RouteKeuze => ({
    route: 'AANBIEDER',
    redenen: [],
    toelichting: 'Zo doen we het.',
    afspraken: '',
    bericht: '',
    ...k,
  });
  const uit = (z: Partial<Parameters<typeof kiesRoute>[0]>, k: Partial<RouteKeuze>): unknown => {
    const u = kiesRoute({ ...zaak, ...z }, keuze(k));
    return typeof u === 'string' ? u : codes(u);
  };

  it('to the provider waits for its report, that was asked for', () => {
    expect(uit({}, {})).toBe('WACHT_OP_RAPPORT');
    expect(uit({ rapportageGevraagd: false }, {})).toEqual(['IGJ_RAPPORT_NIET_GEVRAAGD']);
  });

  it('is not chosen before receipt was confirmed and the report was weighed', () => {
    expect(uit({ status: 'NIEUW' }, {})).toEqual(['IGJ_STATUS_PAST_NIET']);
    expect(uit({ gewogen: false }, {})).toEqual(['IGJ_NOG_NIET_GEWOGEN']);
  });

  it('of an own examination needs a reason, words for the provider, and agreements when it may be a crime', () => {
    expect(uit({}, { route: 'EIGEN_ONDERZOEK' })).toEqual(['IGJ_REDEN_ONTBREEKT', 'IGJ_TEKST_ONTBREEKT']);
    const straf = { route: 'EIGEN_ONDERZOEK', redenen: ['MOGELIJK_STRAFBAAR'], bericht: 'Wij komen langs.' } as const;
    expect(uit({}, straf)).toEqual(['IGJ_TEKST_ONTBREEKT']);
    expect(uit({}, { ...straf, afspraken: 'OM gaat voor; wij wachten.' })).toBe('EIGEN_ONDERZOEK');
  });

  it('to an end says why to the provider, and not while a final report is due', () => {
    expect(uit({}, { route: 'SLUITEN' })).toEqual(['IGJ_TEKST_ONTBREEKT']);
    expect(uit({ status: 'IN_BEOORDELING' }, { route: 'SLUITEN', bericht: 'Het is goed onderzocht.' })).toBe(
      'AFGESLOTEN',
    );
    expect(uit({ status: 'EIGEN_ONDERZOEK', conceptOpen: true }, { route: 'SLUITEN', bericht: 'x' })).toEqual([
      'IGJ_CONCEPT_OPEN',
    ]);
  });
});

describe('the report of the inspectie', () => {
  const stand = {
    status: 'EIGEN_ONDERZOEK',
    conceptOp: null,
    reactieOp: null,
    reactieTot: null,
    eindOp: null,
  } as const;
  const fout = (
    s: Partial<Parameters<typeof rapportFout>[0]>,
    soort: 'CONCEPTRAPPORT' | 'EINDRAPPORT',
  ): string | undefined => rapportFout({ ...stand, soort, ...s }, NU)?.code;

  it('belongs to an own examination, the concept first', () => {
    expect(fout({}, 'CONCEPTRAPPORT')).toBeUndefined();
    expect(fout({ status: 'BEVESTIGD' }, 'CONCEPTRAPPORT')).toBe('IGJ_STATUS_PAST_NIET');
    expect(fout({}, 'EINDRAPPORT')).toBe('IGJ_CONCEPT_ONTBREEKT');
  });

  it('becomes final after the reaction, or after the time to react', () => {
    const concept = { conceptOp: new Date('2026-10-20T10:00:00Z') };
    expect(fout({ ...concept, reactieTot: new Date('2026-11-24T00:00:00Z') }, 'EINDRAPPORT')).toBe('IGJ_REACTIE_LOOPT');
    expect(fout({ ...concept, reactieTot: NU }, 'EINDRAPPORT')).toBeUndefined();
    expect(
      fout({ ...concept, reactieOp: NU, reactieTot: new Date('2026-12-24T00:00:00Z') }, 'EINDRAPPORT'),
    ).toBeUndefined();
    expect(fout({ ...concept, eindOp: NU }, 'EINDRAPPORT')).toBe('IGJ_EINDRAPPORT_BESTAAT');
  });
});

describe('the ladder of measures', () => {
  const maatregel = (m: Partial<NieuweMaatregel>): NieuweMaatregel => ({
    code: 'GESPREK',
    grondslag: 'Wkkgz artikel 24',
    beginOp: '2026-11-23',
    eindOp: null,
    uiterlijk: null,
    voorwaarden: '',
    reden: '',
    ...m,
  });

  it('has every measure once, lightest first', () =>
    expect(LADDER_IGJ.map((t) => t.code)).toEqual([...MAATREGEL_CODES]));

  it('asks for a reason exactly when a lighter step is passed over', () => {
    expect(maatregelFouten(maatregel({}), [], NU)).toEqual([]);
    const aanwijzing = maatregel({
      code: 'AANWIJZING',
      grondslag: 'Wkkgz artikel 27',
      uiterlijk: '2026-12-23',
      voorwaarden: 'Maak een plan.',
    });
    expect(codes(maatregelFouten(aanwijzing, ['GESPREK'], NU))).toEqual(['IGJ_TEKST_ONTBREEKT']);
    expect(maatregelFouten({ ...aanwijzing, reden: 'Mensen lopen nu gevaar.' }, ['GESPREK'], NU)).toEqual([]);
    expect(maatregelFouten(aanwijzing, ['VERSCHERPT_TOEZICHT'], NU)).toEqual([]);
  });

  it('never asks for a reason for a step that was reached before', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...MAATREGEL_CODES),
        fc.array(fc.constantFrom(...MAATREGEL_CODES)),
        (code, eerder) => {
          expect(slaatOver(code, [...eerder, code])).toBe(false);
          if (!slaatOver(code, eerder)) expect(slaatOver(code, [...eerder, 'TUCHTZAAK'])).toBe(false);
        },
      ),
    ));

  it('keeps to its basis and its time: a bevel lasts 7 days at most', () => {
    const bevel = {
      code: 'BEVEL',
      reden: 'Direct gevaar.',
      voorwaarden: 'Sluit de afdeling.',
      uiterlijk: '2026-11-24',
    } as const;
    const goed = maatregel({ ...bevel, grondslag: 'Wkkgz artikel 27 en 28', eindOp: '2026-11-30' });
    expect(maatregelFouten(goed, [], NU)).toEqual([]);
    expect(codes(maatregelFouten({ ...goed, eindOp: '2026-12-01' }, [], NU))).toEqual(['IGJ_MAATREGEL_TE_LANG']);
    expect(codes(maatregelFouten({ ...goed, grondslag: 'Wkkgz artikel 24' }, [], NU))).toEqual([
      'IGJ_GRONDSLAG_PAST_NIET',
    ]);
    expect(codes(maatregelFouten({ ...goed, uiterlijk: '2026-11-22' }, [], NU))).toEqual(['IGJ_DAG_IN_VERLEDEN']);
    expect(codes(maatregelFouten({ ...goed, eindOp: '2026-11-22' }, [], NU))).toEqual(['IGJ_EINDE_VOOR_BEGIN']);
  });

  it('ends with a reason, not in the future', () => {
    expect(eindeFouten({ beginOp: '2026-11-01' }, '2026-11-23', 'Het is in orde.', NU)).toEqual([]);
    expect(codes(eindeFouten({ beginOp: '2026-11-01' }, '2026-11-24', '', NU))).toEqual([
      'IGJ_DAG_PAST_NIET',
      'IGJ_TEKST_ONTBREEKT',
    ]);
  });
});

describe('the assessment of a report', () => {
  const rapport = leesRapportage([
    { code: 'rapportageRichtlijn', label: '', waarde: 'CALAMITEIT', tekst: '' },
    { code: 'rapportageNummer', label: '', waarde: '1', tekst: '' },
  ]);
  if (!rapport) throw new Error('no report');
  const eerste = rapport.elementen[0]?.element.code ?? '';

  it('says why an element is not good enough, and knows no other elements', () => {
    const een = { element: eerste, oordeel: 'ONVOLDOENDE', woorden: '' } as const;
    expect(codes(oordeelFouten(rapport, [een]))).toEqual(['IGJ_TEKST_ONTBREEKT']);
    expect(oordeelFouten(rapport, [{ ...een, woorden: 'De datum mist.' }])).toEqual([]);
    expect(codes(oordeelFouten(rapport, [{ ...een, element: 'onzin', oordeel: 'VOLDOENDE' }]))).toEqual([
      'IGJ_VELD_ONBEKEND',
    ]);
  });

  it('counts what was judged and what falls short', () =>
    expect(oordeelStand(rapport, [{ element: eerste, oordeel: 'ONVOLDOENDE', woorden: 'x' }])).toEqual({
      beoordeeld: 1,
      totaal: rapport.elementen.length,
      onvoldoende: [eerste],
    }));
});

describe('a signal that is passed on', () => {
  const invoer = {
    aan: 'RIEC',
    onderdelen: [],
    tekst: 'Er zijn rekeningen voor zorg die niet gegeven is.',
    grondslag: 'Aanname: convenant',
    doel: 'Onderzoek naar fraude',
    op: null,
    referentie: null,
  } as const;

  it('needs basis, purpose and words, and takes only fields of the report', () => {
    expect(signaalFouten(invoer, [], NU)).toEqual([]);
    expect(codes(signaalFouten({ ...invoer, grondslag: '', doel: ' ' }, [], NU))).toEqual([
      'IGJ_TEKST_ONTBREEKT',
      'IGJ_TEKST_ONTBREEKT',
    ]);
    expect(codes(signaalFouten({ ...invoer, onderdelen: ['kvkNummer'] }, [], NU))).toEqual(['IGJ_VELD_ONBEKEND']);
    expect(signaalFouten({ ...invoer, onderdelen: ['kvkNummer'] }, ['kvkNummer'], NU)).toEqual([]);
  });

  it('to the OM by hand names the day and the reference', () => {
    expect(signaalFouten({ ...invoer, aan: 'OM' }, [], NU).map((w) => w.veld)).toEqual(['op', 'referentie']);
    expect(signaalFouten({ ...invoer, aan: 'OM', op: '2026-11-23', referentie: 'OM-1' }, [], NU)).toEqual([]);
    expect(signaalFouten({ ...invoer, aan: 'OM', op: '2026-11-24', referentie: 'OM-1' }, [], NU)).toHaveLength(1);
  });

  it('holds exactly the ticked parts, and is read back as such', () => {
    const kopie = maakSignaal('S-23456789CDFH', 'Het signaal', 'Zonnehof', [
      { code: 'kvkNummer', label: 'KvK', waarde: '1' },
    ]);
    expect(kopie.velden.map((v) => v.code)).toEqual(['AANBIEDER', 'SIGNAAL', 'kvkNummer']);
    expect(leesSignaal(JSON.parse(JSON.stringify({ ...kopie, geheim: 'x' })))).toEqual(kopie);
    expect(leesSignaal({ ...kopie, kenmerk: 'Z-2026-AAAAA' })).toMatchObject({ code: 'IGJ_OVERDRACHT_ONLEESBAAR' });
  });
});
