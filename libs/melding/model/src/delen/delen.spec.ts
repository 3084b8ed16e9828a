import fc from 'fast-check';
import { DEEL_KEURING, type DeelUitkomst } from './deel.model';
import { KNOPEN_GRENS, diepte, knopenFouten } from './knopen.model';
import { ontbreektInStap } from './ontbreekt.model';
import { heeftPolitieAfspraak, magInPersoneelsdossier, ontbreektVoorOordeel, poortPolitie } from './poorten.model';
import { DEEL_NAMEN, DEEL_VELDEN, leesDelen, type DeelNaam, type Delen } from './stand.model';
import { isTekstVeld, type Knoop, type Velden } from './veld.model';
import { alleenGevraagd, isGevraagd, leesWaarden } from './waarden.model';

const NU = new Date('2026-11-23T10:00:00Z');
type Ruw = Readonly<Record<string, unknown>>;
const delen = (met: Partial<Record<DeelNaam, Ruw>> = {}): Delen =>
  leesDelen((naam) => {
    const inhoud = met[naam];
    return inhoud ? [{ id: naam, versie: 1, inhoud }] : [];
  });
const keur = (naam: DeelNaam, invoer: Ruw, stand: Delen = delen(), was: Ruw | null = null): DeelUitkomst =>
  DEEL_KEURING[naam](invoer, was, { delen: stand, calamiteit: false }, NU);
const codes = (uit: DeelUitkomst): string[] => (uit.ok ? [] : uit.weigeringen.map((w) => w.code));
const velden = (uit: DeelUitkomst): (string | undefined)[] => (uit.ok ? [] : uit.weigeringen.map((w) => w.veld));

const CLIENT = {
  aard: 'GEVOERD',
  gehoudenOp: '2026-11-23T09:00:00Z',
  met: 'CLIENT',
  steun: 'AFGEWEZEN',
  voerders: ['Anja', 'Bram'],
  verteld: 'Hij trok aan mijn arm.',
  toestemming: 'JA',
};
const PLEGER = {
  aard: 'GEVOERD',
  gehoudenOp: '2026-11-23T09:00:00Z',
  steunGewezen: true,
  voerders: ['Anja', 'Bram'],
  reactie: 'Ik had haast.',
};
const ZOEKT = {
  overleden: false,
  besluit: 'NODIG',
  waarom: 'Er is meer.',
  uitvoering: 'INTERN',
  weging: 'Wij kennen het team.',
  voorzitter: 'INTERN',
  methode: 'PRISMA',
};
const OORDEEL = {
  beleving: 'NEE',
  belevingWaarom: 'Zij zegt dat.',
  norm: 'NEE',
  normWaarom: 'De code zegt niets.',
  wet: 'NEE',
  afhankelijk: 'JA',
  handelen: 'HANDELEN',
  schade: 'JA',
  opzet: 'NEE',
  aard: 'Snauwen.',
  ernst: 'LICHT',
  herhaling: 'KLEIN',
  uitkomst: 'GEEN',
  gronden: 'Het was gewoon.',
};
const STRAFBAAR = (antwoord: string): { strafbaar: Ruw } => ({ strafbaar: { antwoord, waarom: 'Daarom' } });
const AFSPRAAK = { politiecontact: { soort: 'OVERLEG', politieDoet: 'Praten', wijDoen: 'Wachten' } };

describe('G1: eerst de politie', () => {
  it.each(['JA', 'TWIJFEL'])(
    'bij %s geen gesprek met de pleger, geen eigen onderzoek en geen gesprek met de cliënt',
    (a) => {
      const stand = delen(STRAFBAAR(a));
      expect(codes(keur('plegergesprek', PLEGER, stand))).toEqual(['MELDING_POLITIE_OVERLEG_NODIG']);
      expect(codes(keur('clientgesprek', CLIENT, stand))).toEqual(['MELDING_POLITIE_OVERLEG_NODIG']);
      expect(codes(keur('onderzoek', { ...ZOEKT, begonnenOp: '2026-11-20' }, stand))).toEqual([
        'MELDING_POLITIE_OVERLEG_NODIG',
      ]);
    },
  );

  it('zegt waarom en wat dan, zonder een veld te noemen', () => {
    const uit = keur('plegergesprek', {}, delen(STRAFBAAR('JA')));
    expect(uit).toEqual(keur('plegergesprek', {}, delen()));
    expect(poortPolitie(delen(STRAFBAAR('JA')), 'Een gesprek')).toMatchObject({
      watDan: expect.stringContaining('politie'),
    });
  });

  it('een contact dat niet zegt wie wat doet, opent niets', () => {
    const half = { politiecontact: { soort: 'MELDING', politieDoet: 'Vastleggen' } };
    expect(heeftPolitieAfspraak(delen(half))).toBe(false);
    expect(codes(keur('plegergesprek', PLEGER, delen({ ...STRAFBAAR('JA'), ...half })))).toEqual([
      'MELDING_POLITIE_OVERLEG_NODIG',
    ]);
    expect(
      velden(keur('politiecontact', { soort: 'OVERLEG', gesprokenOp: '2026-11-23T09:00:00Z', agent: 'A' })),
    ).toEqual(['politieDoet', 'wijDoen']);
  });

  it('met de afspraak kan alles; zonder verdenking ook', () => {
    for (const stand of [delen({ ...STRAFBAAR('TWIJFEL'), ...AFSPRAAK }), delen(STRAFBAAR('NEE'))]) {
      expect(keur('plegergesprek', PLEGER, stand).ok).toBe(true);
      expect(keur('clientgesprek', CLIENT, stand).ok).toBe(true);
      expect(keur('onderzoek', { ...ZOEKT, begonnenOp: '2026-11-20' }, stand).ok).toBe(true);
    }
  });

  it('zolang niemand de vraag beantwoordde, gaat die voor', () => {
    expect(codes(keur('clientgesprek', CLIENT))).toEqual(['MELDING_STRAFBAAR_ONBEANTWOORD']);
  });

  it('wat de cliënt uit zichzelf vertelt, en dat er geen gesprek komt, kan altijd', () => {
    const stand = delen(STRAFBAAR('JA'));
    const verteld = { aard: 'UIT_ZICHZELF', gehoudenOp: CLIENT.gehoudenOp, verteld: 'Hij deed mij pijn.' };
    expect(keur('clientgesprek', verteld, stand).ok).toBe(true);
    expect(keur('clientgesprek', { aard: 'NIET_GEVOERD', redenNiet: 'De politie doet dit.' }, stand).ok).toBe(true);
    expect(keur('plegergesprek', { aard: 'NIET_GEVOERD', redenNiet: 'De politie doet dit.' }, stand).ok).toBe(true);
    expect(keur('onderzoek', ZOEKT, stand).ok).toBe(true);
  });

  it('verbeteren van wat al gevoerd is kan; van geen gesprek een gesprek maken niet', () => {
    const stand = delen(STRAFBAAR('JA'));
    expect(keur('plegergesprek', PLEGER, stand, PLEGER).ok).toBe(true);
    expect(codes(keur('plegergesprek', PLEGER, stand, { aard: 'NIET_GEVOERD', redenNiet: 'x' }))).toEqual([
      'MELDING_POLITIE_OVERLEG_NODIG',
    ]);
  });
});

describe('zorgvuldige gesprekken', () => {
  const vrij = delen(STRAFBAAR('NEE'));
  it('met de pleger: een steunpersoon en twee mensen, anders niet', () => {
    expect(velden(keur('plegergesprek', { ...PLEGER, steunGewezen: false, voerders: ['Anja'] }, vrij))).toEqual([
      'steunGewezen',
      'voerders',
    ]);
    expect(velden(keur('plegergesprek', { ...PLEGER, steunGewezen: null, voerders: [] }, vrij))).toEqual([
      'steunGewezen',
      'voerders',
    ]);
  });

  it('met de cliënt: één persoon mag, met een reden', () => {
    expect(velden(keur('clientgesprek', { ...CLIENT, voerders: ['Anja'] }, vrij))).toEqual(['alleenWaarom']);
    expect(keur('clientgesprek', { ...CLIENT, voerders: ['Anja'], alleenWaarom: 'Nacht.' }, vrij).ok).toBe(true);
  });

  it('een taxatiegesprek doet een gedragsdeskundige', () => {
    expect(velden(keur('clientgesprek', { ...CLIENT, taxatie: true }, vrij))).toEqual(['gedragsdeskundige']);
  });

  it('bij een verdenking is de steunpersoon een zaak voor de politie', () => {
    const met = { ...CLIENT, steun: 'ERBIJ', steunWie: 'Zus' };
    expect(velden(keur('clientgesprek', met, delen({ ...STRAFBAAR('JA'), ...AFSPRAAK })))).toEqual(['steunPolitie']);
    expect(keur('clientgesprek', met, vrij).ok).toBe(true);
  });

  it('een cliënt die niet wil, vraagt een besluit', () => {
    const wilNiet = {
      ...STRAFBAAR('NEE'),
      clientgesprek: { ...CLIENT, toestemming: 'NEE', gewezenOp: ['IGJ', 'KLACHT'] },
    };
    expect(ontbreektInStap(3, delen(wilNiet))).toEqual(['uw besluit, nu de cliënt het niet wil']);
    expect(ontbreektInStap(3, delen({ ...wilNiet, toestemmingsweging: { besluit: 'DOORGAAN' } }))).toEqual([]);
  });
});

describe('een afgesproken dag', () => {
  const met = { soort: 'OVERLEG', gesprokenOp: '2026-11-23T09:00:00Z', agent: 'A', politieDoet: 'a', wijDoen: 'b' };
  it('ligt nog voor ons, tenzij hij er al stond', () => {
    const voorbij = { ...met, volgendContactOp: '2026-11-20' };
    expect(velden(keur('politiecontact', voorbij))).toEqual(['volgendContactOp']);
    expect(keur('politiecontact', voorbij, delen(), voorbij).ok).toBe(true);
    expect(keur('politiecontact', { ...met, volgendContactOp: '2026-11-23' }).ok).toBe(true);
  });
});

describe('onderzoek', () => {
  const vrij = delen(STRAFBAAR('NEE'));
  it('overleed iemand, dan is het verplicht en leidt iemand van buiten het', () => {
    const dood = { ...ZOEKT, overleden: true };
    expect(codes(keur('onderzoek', { ...dood, besluit: 'NIET_NODIG' }, vrij))).toEqual(['MELDING_ONDERZOEK_VERPLICHT']);
    expect(codes(keur('onderzoek', dood, vrij))).toEqual(['MELDING_VOORZITTER_BUITEN']);
    expect(velden(keur('onderzoek', { ...dood, voorzitter: 'EXTERN' }, vrij))).toEqual(['voorzitterNaam']);
    expect(keur('onderzoek', { ...dood, voorzitter: 'EXTERN', voorzitterNaam: 'B. Uiten' }, vrij).ok).toBe(true);
  });

  it('klaar vraagt drie conclusies en of er naar anderen is gezocht', () => {
    expect(velden(keur('onderzoek', { ...ZOEKT, afgerond: true }, vrij)).toSorted()).toEqual([
      'afgerondOp',
      'andereSlachtoffers',
      'begonnenOp',
      'conclusieClient',
      'conclusieOrganisatie',
      'conclusiePleger',
    ]);
  });

  it('het einde ligt niet voor het begin', () => {
    const klaar = {
      ...ZOEKT,
      begonnenOp: '2026-11-20',
      afgerond: true,
      afgerondOp: '2026-11-19',
      andereSlachtoffers: 'NIET_GEVONDEN',
      conclusieClient: 'a',
      conclusiePleger: 'b',
      conclusieOrganisatie: 'c',
    };
    expect(velden(keur('onderzoek', klaar, vrij))).toEqual(['afgerondOp']);
    expect(keur('onderzoek', { ...klaar, afgerondOp: '2026-11-21' }, vrij).ok).toBe(true);
  });
});

describe('G2: het oordeel', () => {
  const genoeg = {
    ...STRAFBAAR('NEE'),
    clientgesprek: CLIENT,
    plegergesprek: PLEGER,
    onderzoek: { overleden: false, besluit: 'NIET_NODIG', waarom: 'Genoeg.' },
  };
  it('wacht op beide gesprekken en het besluit, elk voor zich', () => {
    for (const naam of ['clientgesprek', 'plegergesprek', 'onderzoek'] as const) {
      const { [naam]: _, ...rest } = genoeg;
      expect([naam, ontbreektVoorOordeel(delen(rest)).length]).toEqual([naam, 1]);
      expect(codes(keur('oordeel', OORDEEL, delen(rest)))).toEqual(['MELDING_OORDEEL_TE_VROEG']);
    }
    expect(keur('oordeel', OORDEEL, delen(genoeg)).ok).toBe(true);
  });

  it('wat de cliënt uit zichzelf vertelde is geen gesprek; een reden telt wel', () => {
    const uitZichzelf = { ...genoeg, clientgesprek: { aard: 'UIT_ZICHZELF' } };
    expect(codes(keur('oordeel', OORDEEL, delen(uitZichzelf)))).toEqual(['MELDING_OORDEEL_TE_VROEG']);
    const redenen = { ...genoeg, clientgesprek: { aard: 'NIET_GEVOERD' }, plegergesprek: { aard: 'NIET_GEVOERD' } };
    expect(keur('oordeel', OORDEEL, delen(redenen)).ok).toBe(true);
  });

  it('"de cliënt vindt het niet erg" beslist nooit alleen', () => {
    fc.assert(
      fc.property(fc.constantFrom('JA', 'NEE', 'WEET_NIET'), fc.constantFrom('JA', 'NEE', 'WEET_NIET'), (norm, wet) => {
        const uit = keur('oordeel', { ...OORDEEL, norm, wet }, delen(genoeg));
        expect(uit.ok).toBe(norm === 'NEE' && wet === 'NEE');
      }),
    );
  });

  it('mishandeling past bij afhankelijk en schade, met of zonder opzet', () => {
    const m = { ...OORDEEL, norm: 'JA', uitkomst: 'MISHANDELING' };
    expect(keur('oordeel', m, delen(genoeg)).ok).toBe(true);
    expect(velden(keur('oordeel', { ...m, schade: 'NEE' }, delen(genoeg)))).toEqual(['uitkomst']);
    expect(velden(keur('oordeel', { ...m, afhankelijk: 'NEE' }, delen(genoeg)))).toEqual(['uitkomst']);
  });

  it('het personeelsdossier wacht op gesprek en oordeel', () => {
    expect(magInPersoneelsdossier(delen(genoeg))?.code).toBe('MELDING_PERSONEELSDOSSIER_TE_VROEG');
    expect(magInPersoneelsdossier(delen({ oordeel: OORDEEL }))).not.toBeNull();
    expect(magInPersoneelsdossier(delen({ ...genoeg, oordeel: OORDEEL }))).toBeNull();
    expect(
      magInPersoneelsdossier(delen({ ...genoeg, plegergesprek: { aard: 'NIET_GEVOERD' }, oordeel: OORDEEL })),
    ).not.toBeNull();
  });
});

describe('oorzaken', () => {
  const boom = fc.array(fc.nat(), { maxLength: 30 }).map((ouders) =>
    ouders.map((n, i): Knoop => ({
      id: `${i}`,
      ouder: i === 0 || n % 3 === 0 ? null : `${n % i}`,
      tak: 'PERSOON',
      tekst: 'x',
    })),
  );
  it('een boom die klopt, heeft voor elke oorzaak een diepte', () => {
    fc.assert(
      fc.property(boom, (knopen) => {
        const dieptes = knopen.map((k) => diepte(knopen, k.id));
        expect(dieptes.every((d) => d >= 1)).toBe(true);
        expect(knopenFouten('k', knopen)).toHaveLength(Math.max(0, ...dieptes) > 4 ? 1 : 0);
      }),
    );
  });

  it('een kring, een losse tak, een andere tak en te veel: geweigerd', () => {
    const k = (id: string, ouder: string | null, tak: Knoop['tak'] = 'PERSOON'): Knoop => ({
      id,
      ouder,
      tak,
      tekst: 'x',
    });
    const fout = (...knopen: Knoop[]): number => knopenFouten('k', knopen).length;
    expect([fout(k('a', 'b'), k('b', 'a')), fout(k('a', 'weg')), fout(k('a', null), k('a', null))]).toEqual([1, 1, 1]);
    expect(fout(k('a', null), k('b', 'a', 'ORGANISATIE'))).toBe(1);
    expect(fout(...Array.from({ length: KNOPEN_GRENS + 1 }, (_, i) => k(`${i}`, null)))).toBe(1);
    expect(fout(k('a', null), k('b', 'a'))).toBe(0);
  });
});

describe('de beschrijving van elk onderdeel', () => {
  it('verwijst alleen naar vragen die er zijn', () => {
    for (const naam of DEEL_NAMEN) {
      const alle: Velden = DEEL_VELDEN[naam];
      for (const [veld, v] of Object.entries(alle))
        for (const eis of [...(v.alleenAls ?? []), ...(v.verplichtAls ?? [])]) {
          const doel = alle[eis.veld];
          expect([naam, veld, eis.veld, doel !== undefined]).toEqual([naam, veld, eis.veld, true]);
          if (doel && 'labels' in doel) for (const is of eis.is) expect(Object.keys(doel.labels)).toContain(is);
        }
    }
  });

  it('leest terug wat het schreef, en laat vallen wat niet is gevraagd', () => {
    const w = leesWaarden(DEEL_VELDEN.signalering, {
      aangesproken: true,
      aangesprokenWat: ' x ',
      aangesprokenNiet: 'y',
      ook: 1,
    });
    expect(w).toEqual({ aangesproken: true, aangesprokenWat: 'x', aangesprokenNiet: 'y', clientdossier: null });
    expect(isGevraagd(DEEL_VELDEN.signalering, 'aangesprokenNiet', w)).toBe(false);
    expect(alleenGevraagd(DEEL_VELDEN.signalering, w)).toMatchObject({ aangesprokenNiet: null });
    expect(leesWaarden(DEEL_VELDEN.signalering, { ...w })).toEqual(w);
  });

  it('wat een mens typt staat in woorden, niet in kolommen', () => {
    const kolommen = Object.entries(DEEL_VELDEN.clientgesprek).flatMap(([n, v]) => (isTekstVeld(v) ? [] : [n]));
    expect(kolommen).toEqual([
      'aard',
      'gehoudenOp',
      'met',
      'steun',
      'steunPolitie',
      'taxatie',
      'doelen',
      'toestemming',
      'gewezenOp',
    ]);
  });

  it('onzin van buiten geeft nooit een fout, en nooit een antwoord dat er niet is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DEEL_NAMEN), fc.dictionary(fc.string(), fc.anything()), (naam, rommel) => {
        const ruw = Object.fromEntries(Object.keys(DEEL_VELDEN[naam]).map((k, i) => [k, Object.values(rommel)[i]]));
        const uit = DEEL_KEURING[naam](ruw, null, { delen: delen(), calamiteit: false }, NU);
        expect(typeof uit.ok).toBe('boolean');
      }),
    );
  });
});
