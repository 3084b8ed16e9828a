import {
  BERICHTEN_VAN_INSPECTIE,
  EXTERNE_MELDING_STATUSSEN,
  IGJ_BERICHT_SOORTEN,
  WMO_CATEGORIEEN,
} from '@meldbaken/igj/contract';
import { BERICHT_LABEL, leesBericht, maakBericht, vormVan } from '../briefwisseling';
import { afzenderVan } from '../briefwisseling/bericht-vorm.model';
import { leesOntvangstbevestiging } from '../ontvangst.model';
import { ontvangstbevestiging } from '../bevestiging.model';
import { veldenVan } from '../formulier.model';
import { COMPLEET, NU } from '../invoer.fixture';
import { bevroren } from '../kopie.model';
import { GRONDSLAG, meldingStatusLabel } from '../labels.model';
import { leesExterneMelding } from '../ontvangst.model';
import { gevolgVanLosse, controleerLosseVaststelling } from '../opstellen';
import { vulVoor } from '../vul-voor.model';
import { ontbrekend } from '../waarden.model';
import { zinVoor } from './autoriteit.model';
import { kiesGemeente } from './gemeente.model';

const KENMERK = 'B-CDFHJKMNPQRT';

describe('the form of a municipality', () => {
  it.each(WMO_CATEGORIEEN)('%s says for each question that it is an assumption, and never speaks of the IGJ', (c) => {
    const velden = veldenVan(c);
    expect(velden.every((v) => v.bron.startsWith('Aanname: Wmo 2015 artikel 3.4'))).toBe(true);
    const woorden = velden
      .filter((v) => v.code !== 'ookBijIgj')
      .flatMap((v) => [v.label, v.hint ?? ''])
      .join(' ');
    expect(woorden).not.toMatch(/IGJ|nspectie/);
    expect(velden.map((v) => v.code)).not.toContain('bigGeregistreerd');
  });

  it('asks which Wmo support it was, and when somebody saw it; the IGJ does not', () => {
    expect(ontbrekend('WMO_CALAMITEIT', {}).map((v) => v.code)).toEqual(
      expect.arrayContaining(['wmoVoorziening', 'geconstateerdOp', 'ookBijIgj']),
    );
    expect(veldenVan('CALAMITEIT').map((v) => v.code)).not.toContain('wmoVoorziening');
  });

  it('takes the moment over from the melding', () => {
    const bron = {
      categorie: 'WMO_CALAMITEIT',
      organisatie: { naam: 'Zonnehof', contactgegevens: null, kvk: null, vestigingsnummer: null },
      melding: {
        feiten: 'Gevallen.',
        gebeurdVan: '2026-11-17',
        gebeurdTot: null,
        waar: null,
        clientNaam: null,
        geconstateerdOp: new Date('2026-11-17T08:00:00Z'),
        pleger: null,
      },
      vaststelling: { vastgesteldOp: NU, bekendGewordenOp: null, meegedeeldOp: null },
      melder: null,
    } as const;
    expect(vulVoor(bron)).toMatchObject({ geconstateerdOp: '2026-11-17T08:00:00.000Z' });
    expect(vulVoor({ ...bron, categorie: 'CALAMITEIT' })).not.toHaveProperty('geconstateerdOp');
  });

  it('refuses to have seen it before it happened, or only after the finding', () => {
    const met = (geconstateerdOp: string): unknown =>
      leesExterneMelding(
        bevroren(
          'WMO_CALAMITEIT',
          { ...COMPLEET.WMO_CALAMITEIT, vastgesteldOp: '2026-11-18T10:00:00Z', geconstateerdOp },
          NU,
        ),
        NU,
      );
    expect(met('2026-11-17T10:00:00Z')).toMatchObject({ ok: true });
    for (const moment of ['2026-11-15T10:00:00Z', '2026-11-19T10:00:00Z'])
      expect(met(moment)).toMatchObject({ ok: false, weigeringen: [{ veld: 'geconstateerdOp' }] });
  });
});

describe('a report to a municipality', () => {
  it('rests on article 3.4, travels as one of its own, and passes for none to the inspectie', () => {
    const kopie = bevroren('WMO_GEWELD', COMPLEET.WMO_GEWELD, NU);
    expect(kopie.soort).toBe('WMO_MELDING');
    expect(GRONDSLAG.WMO_GEWELD).toBe('Wmo 2015 artikel 3.4, eerste lid, onder b');
    expect(leesExterneMelding({ ...kopie, soort: 'IGJ_EXTERNE_MELDING' }, NU)).toMatchObject({
      ok: false,
      weigeringen: [{ code: 'IGJ_OVERDRACHT_ONLEESBAAR' }],
    });
  });

  it('names the municipality where our words name the IGJ', () => {
    expect(zinVoor('WMO', 'De IGJ stelt nog vragen. Bel de inspectie.')).toBe(
      'De gemeente stelt nog vragen. Bel de gemeente.',
    );
    expect(zinVoor('IGJ', 'De IGJ stelt nog vragen.')).toBe('De IGJ stelt nog vragen.');
    for (const status of EXTERNE_MELDING_STATUSSEN)
      expect(meldingStatusLabel('WMO_CALAMITEIT', status)).not.toMatch(/IGJ|nspectie/);
    for (const soort of IGJ_BERICHT_SOORTEN.filter((s) => vormVan(s, 'WMO')))
      expect(zinVoor('WMO', BERICHT_LABEL[soort])).not.toMatch(/IGJ|nspectie/);
  });

  it('counts from the moment that somebody saw it, and knows no time of doubt', () => {
    const v = {
      soort: 'VASTGESTELD',
      geconstateerdOp: new Date('2026-11-17T08:00:00Z'),
      vastgesteldOp: new Date('2026-11-18T08:00:00Z'),
      bekendGewordenOp: null,
      meegedeeldOp: null,
    } as const;
    expect(gevolgVanLosse('WMO_CALAMITEIT', v, NU).start).toMatchObject({
      code: 'WMO_MELDING',
      vanaf: v.geconstateerdOp,
    });
    const twijfel = { ...v, soort: 'ONDUIDELIJK', toelichting: null } as const;
    expect(controleerLosseVaststelling('WMO_CALAMITEIT', twijfel, null, NU)).toMatchObject([
      { code: 'IGJ_TWIJFEL_KAN_NIET' },
    ]);
    expect(controleerLosseVaststelling('CALAMITEIT', twijfel, null, NU)).toEqual([]);
  });
});

describe('a message between a provider and a municipality', () => {
  const invoer = { bericht: 'VRAAG', tekst: 'Hoe gaat het?', uiterlijk: '2026-12-01' } as const;

  it('is its own kind of message, on its own basis', () => {
    const k = maakBericht('ZAAK', invoer, KENMERK, 'WMO');
    expect(k).toMatchObject({ soort: 'WMO_BERICHT', bericht: 'VRAAG' });
    expect(leesBericht(k, 'EXTERNE_MELDING')).toEqual(k);
    expect(vormVan('VRAAG', 'WMO')?.bron).toMatch(/^Wmo 2015/);
  });

  it.each(['ACTIES', 'CONCEPTRAPPORT', 'EINDRAPPORT', 'MAATREGEL', 'REACTIE'] as const)(
    '%s is of the inspectie alone: refused where it is made and where it arrives',
    (bericht) => {
      const over = afzenderVan(bericht);
      expect(maakBericht(over, { bericht, tekst: 'x' }, KENMERK, 'WMO')).toMatchObject([
        { code: 'IGJ_BERICHT_PAST_NIET' },
      ]);
      const nagemaakt = {
        soort: 'WMO_BERICHT',
        versie: 1,
        bericht,
        kenmerk: KENMERK,
        antwoordOp: bericht === 'REACTIE' ? 'B-TRQPNMKJHFDC' : null,
        tekst: 'x',
        velden: [],
        uiterlijk: null,
      };
      const ander = over === 'ZAAK' ? 'EXTERNE_MELDING' : 'ZAAK';
      expect(leesBericht(nagemaakt, ander)).toMatchObject({ code: 'IGJ_BERICHT_PAST_NIET' });
      expect(leesBericht({ ...nagemaakt, soort: 'IGJ_BERICHT' }, ander)).toMatchObject({ bericht });
    },
  );

  it('has something for the municipality to say', () =>
    expect(BERICHTEN_VAN_INSPECTIE.filter((s) => vormVan(s, 'WMO'))).toEqual([
      'AANVULVERZOEK',
      'UITSTELBESLUIT',
      'VRAAG',
      'EIGEN_ONDERZOEK',
      'AFSLUITING',
    ]));
});

describe('the confirmation of a municipality', () => {
  const van = { kenmerk: 'Z-2026-CDFHJ', contactgegevens: null };

  it('is read as one of a municipality, and not as one of the inspectie', () => {
    const k = ontvangstbevestiging({ rapportageGevraagd: false }, van, NU, 'WMO');
    expect(leesOntvangstbevestiging(k, 'WMO')).toEqual(k);
    expect(leesOntvangstbevestiging(k)).toMatchObject({ code: 'IGJ_OVERDRACHT_ONLEESBAAR' });
  });
});

describe('the municipality of a report', () => {
  const hier = [{ code: 'GEMEENTE_RIVIERSTAD', naam: 'Gemeente Rivierstad' }];

  it('is one of those that are here, or named by hand', () => {
    expect(kiesGemeente({ code: 'GEMEENTE_RIVIERSTAD' }, hier)).toEqual(hier[0]);
    expect(kiesGemeente({ naam: ' Gemeente Verweg ' }, hier)).toEqual({ code: null, naam: 'Gemeente Verweg' });
  });

  it('is never one that nobody knows, and never nothing', () => {
    expect(kiesGemeente({ code: 'IGJ' }, hier)).toMatchObject({ code: 'IGJ_GEMEENTE_ONBEKEND', veld: 'gemeente' });
    expect(kiesGemeente({ naam: '  ' }, hier)).toMatchObject({ code: 'IGJ_GEMEENTE_ONTBREEKT' });
    expect(kiesGemeente({ naam: 'x'.repeat(121) }, hier)).toMatchObject({ code: 'IGJ_TEKST_TE_LANG' });
  });
});
