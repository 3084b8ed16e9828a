import type { HerinnerVraag } from '@meldbaken/vergewis/contract';
import { allesAkkoord, dossier, feit, LEEG_KADER } from '../dossier.fixture';
import { eisenVan } from '../eisen';
import {
  briefVoorLeidinggevende,
  briefVoorPersoon,
  controleerHerinnerInstelling,
  metDeHand,
  openVragen,
  STANDAARD_HERINNEREN,
  vanzelf,
} from './herinneren.model';

const VANDAAG = '2026-11-23';
const vraag = (meer: Partial<HerinnerVraag> = {}): HerinnerVraag => ({
  vandaag: VANDAAG,
  sollicitant: false,
  email: 'anna@voorbeeld.nl',
  beginOp: '2026-10-01',
  eindeOp: null,
  nietInzetbaar: true,
  heeftLeidinggevende: true,
  gevraagd: [{ eis: 'VOG_WKKGZ', laatstOp: '2026-11-16', herinnerd: 0 }],
  ...meer,
});
const AAN = { ...STANDAARD_HERINNEREN, aan: true };

describe('Een herinnering met de hand', () => {
  it('gaat naar wie iets moet doen, en naar de leidinggevende', () => {
    expect(metDeHand(vraag())).toEqual({
      persoon: { mag: true, eisen: ['VOG_WKKGZ'] },
      leidinggevende: { mag: true, eisen: ['VOG_WKKGZ'] },
    });
  });

  it.each<[string, Partial<HerinnerVraag>, string, string | null]>([
    ['niets gevraagd', { gevraagd: [] }, 'Er is niets gevraagd waar deze persoon nog iets voor moet doen.', null],
    ['geen adres', { email: null }, 'Er is geen e-mailadres van deze persoon.', null],
    [
      'uit dienst',
      { eindeOp: '2026-11-22' },
      'Deze persoon werkt hier niet meer.',
      'Deze persoon werkt hier niet meer.',
    ],
  ])('%s: niet, met de reden', (_naam, meer, reden, ook) => {
    const uit = metDeHand(vraag(meer));
    expect(uit.persoon).toEqual({ mag: false, reden });
    expect(uit.leidinggevende).toEqual(
      ook === null ? expect.objectContaining({ mag: true }) : { mag: false, reden: ook },
    );
  });

  it.each<[Partial<HerinnerVraag>, string]>([
    [{ sollicitant: true }, 'Een sollicitant hoort nog niet bij een team.'],
    [{ nietInzetbaar: false }, 'Deze persoon mag met cliënten werken.'],
    [{ heeftLeidinggevende: false }, 'Dit team heeft hier geen leidinggevende.'],
  ])('de leidinggevende krijgt niets bij %j', (meer, reden) => {
    expect(metDeHand(vraag(meer)).leidinggevende).toEqual({ mag: false, reden });
  });
});

describe('Een herinnering vanzelf', () => {
  it('gaat nooit uit zolang HR dat niet aanzet', () => {
    expect(vanzelf(vraag(), STANDAARD_HERINNEREN)).toBeNull();
  });

  it('komt na zo veel dagen zonder antwoord, niet een dag eerder', () => {
    expect(vanzelf(vraag(), AAN)).toEqual({
      aanleiding: 'GEEN_ANTWOORD',
      moment: 'dag 2026-11-23',
      persoon: ['VOG_WKKGZ'],
      leidinggevende: true,
    });
    const later = vraag({ gevraagd: [{ eis: 'VOG_WKKGZ', laatstOp: '2026-11-17', herinnerd: 0 }] });
    expect(vanzelf(later, AAN)).toBeNull();
  });

  it('houdt op na drie keer: dan moet iemand bellen', () => {
    const vaak = vraag({ gevraagd: [{ eis: 'VOG_WKKGZ', laatstOp: '2026-11-01', herinnerd: 3 }] });
    expect(vanzelf(vaak, AAN)).toBeNull();
  });

  it.each([
    ['2026-12-07', true],
    ['2026-12-08', false],
    ['2026-11-23', false],
  ])('voor het begin op %s: %s', (beginOp, wel) => {
    const uit = vanzelf(vraag({ beginOp, gevraagd: [{ eis: 'VOG_WKKGZ', laatstOp: VANDAAG, herinnerd: 0 }] }), AAN);
    expect(uit?.aanleiding ?? null).toBe(wel ? 'VOOR_BEGIN' : null);
    if (wel) expect(uit?.moment).toBe(`begin ${beginOp}`);
  });

  it('zonder adres hoort alleen de leidinggevende het; en die alleen als dat aan staat', () => {
    expect(vanzelf(vraag({ email: null }), AAN)).toMatchObject({ persoon: [], leidinggevende: true });
    expect(vanzelf(vraag({ email: null }), { ...AAN, leidinggevende: false })).toBeNull();
  });
});

describe('Wat nog open staat bij de persoon zelf', () => {
  it('telt vanaf de laatste keer dat het is gevraagd, met hoe vaak het daarna is herinnerd', () => {
    const feiten = [
      feit('VOG_WKKGZ', 'AANGEVRAAGD', '2026-10-01'),
      feit('VOG_WKKGZ', 'HERINNERD', '2026-10-10'),
      feit('VOG_WKKGZ', 'AANGEVRAAGD', '2026-11-01'),
      feit('VOG_WKKGZ', 'HERINNERD', '2026-11-10'),
    ];
    const eisen = eisenVan(dossier([...allesAkkoord('2026-09-01'), ...feiten]), LEEG_KADER, VANDAAG);
    expect(openVragen(eisen, feiten)).toEqual([{ eis: 'VOG_WKKGZ', laatstOp: '2026-11-10', herinnerd: 1 }]);
  });

  it('is niet wat een register of een referent moet antwoorden', () => {
    const feiten = [
      feit('REFERENTIES', 'AANGEVRAAGD', '2026-10-01'),
      feit('IGJ_NAVRAAG', 'AANGEVRAAGD', '2026-10-01'),
      feit('DIPLOMA', 'AANGEVRAAGD', '2026-10-01'),
    ];
    const eisen = eisenVan(dossier(feiten), LEEG_KADER, VANDAAG);
    expect(openVragen(eisen, feiten).map((g) => g.eis)).toEqual(['DIPLOMA']);
  });
});

describe('De brief', () => {
  it.each([briefVoorPersoon('Zonnehof', true), briefVoorPersoon('Zonnehof', false), briefVoorLeidinggevende()])(
    'noemt geen controle en geen reden',
    ({ onderwerp, tekst }) => {
      expect(`${onderwerp} ${tekst}`).not.toMatch(/VOG|BIG|diploma|referent|register|bezwaar|ontbreekt|melding/i);
    },
  );

  it('wijst op de link als die er is', () => {
    expect(briefVoorPersoon('Zonnehof', true).tekst).toContain('Open die link');
    expect(briefVoorPersoon('Zonnehof', false).tekst).not.toContain('link');
  });
});

it.each([
  [0, 14, ['naDagen']],
  [7, 91, ['voorBeginDagen']],
  [1.5, 0, ['naDagen', 'voorBeginDagen']],
  [1, 90, []],
])('een regel van %s en %s dagen: fout bij %j', (naDagen, voorBeginDagen, velden) => {
  const fouten = controleerHerinnerInstelling({ ...STANDAARD_HERINNEREN, naDagen, voorBeginDagen });
  expect(fouten.map((f) => f.veld)).toEqual(velden);
});
