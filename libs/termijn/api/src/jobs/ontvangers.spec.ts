import fc from 'fast-check';
import type { TermijnOntvanger } from '@meldbaken/termijn/contract';
import { ontvangersVan, type Houder } from './ontvangers';

const houder = (lidmaatschapId: string, functies: string[], weg: Partial<Houder> = {}): Houder => ({
  lidmaatschapId,
  functies,
  afwezig: false,
  vervangerId: null,
  ...weg,
});
const weg = (vervangerId: string | null = null): Partial<Houder> => ({ afwezig: true, vervangerId });

const houders: Houder[] = [
  houder('eigenaar', ['BEHANDELAAR', 'ONTVANGER']),
  houder('ontvanger', ['ONTVANGER']),
  houder('bestuurder', ['OVERZICHT']),
  houder('beslisser', ['OVERZICHT', 'BESLISSER']),
  houder('onderzoeker', ['ONDERZOEKER']),
];
const zonder = (id: string): Houder[] => houders.filter((h) => h.lidmaatschapId !== id);
const met = (...anders: [string, Partial<Houder>][]): Houder[] =>
  houders.map((h) => ({ ...h, ...anders.find(([id]) => id === h.lidmaatschapId)?.[1] }));
const wie = (aan: TermijnOntvanger[], lijst: readonly Houder[], eigenaar = 'eigenaar'): string[] =>
  ontvangersVan(aan, eigenaar, lijst).map((o) => o.lidmaatschapId);
/** With '-' before who gets no mail. */
const metMail = (aan: TermijnOntvanger[], lijst: readonly Houder[]): string[] =>
  ontvangersVan(aan, 'eigenaar', lijst).map((o) => (o.mail ? '' : '-') + o.lidmaatschapId);

it('kiest wie bedoeld is, ieder een keer', () => {
  expect(wie(['EIGENAAR'], houders)).toEqual(['eigenaar']);
  expect(wie(['BESTUURDER'], houders)).toEqual(['bestuurder', 'beslisser']);
  expect(wie(['EIGENAAR', 'BESTUURDER', 'PLAATSVERVANGER'], houders).sort()).toEqual([
    'beslisser',
    'bestuurder',
    'eigenaar',
    'ontvanger',
  ]);
});

it('geeft het aan de andere ontvangers als de eigenaar er niet is of niet mag', () => {
  expect(wie(['EIGENAAR'], zonder('eigenaar'))).toEqual(['ontvanger']);
});

it('bereikt altijd iemand die er is', () => {
  const rest = zonder('eigenaar').filter((h) => h.lidmaatschapId !== 'ontvanger');
  expect(wie(['EIGENAAR'], rest)).toEqual(['bestuurder', 'beslisser', 'onderzoeker']);
  expect(wie(['EIGENAAR'], [])).toEqual([]);
});

describe('een eigenaar die afwezig is', () => {
  it('leest het in de app; de vervanger die het dossier mag zien, krijgt het ook', () => {
    expect(metMail(['EIGENAAR'], met(['eigenaar', weg('onderzoeker')]))).toEqual(['-eigenaar', 'onderzoeker']);
  });

  it.each([
    ['zonder vervanger', weg()],
    ['met een vervanger die het dossier niet mag zien', weg('vreemde')],
  ])('%s: de andere ontvangers', (_naam, stand) => {
    expect(metMail(['EIGENAAR'], met(['eigenaar', stand]))).toEqual(['-eigenaar', 'ontvanger']);
  });

  it('met een vervanger die zelf afwezig is: niet de vervanger van die vervanger, wel de andere ontvangers', () => {
    const lijst = met(['eigenaar', weg('onderzoeker')], ['onderzoeker', weg('beslisser')]);
    expect(metMail(['EIGENAAR'], lijst)).toEqual(['-eigenaar', 'ontvanger']);
  });

  it('met een vervanger die naar hem terug wijst, eindigt', () => {
    const lijst = met(['eigenaar', weg('ontvanger')], ['ontvanger', weg('eigenaar')]);
    expect(metMail(['EIGENAAR'], lijst)).toEqual(['-eigenaar', '-ontvanger', 'bestuurder', 'beslisser', 'onderzoeker']);
  });

  it('met ook alle andere ontvangers weg: iedereen die het dossier mag zien', () => {
    const lijst = met(['eigenaar', weg()], ['ontvanger', weg()]);
    expect(metMail(['EIGENAAR'], lijst)).toEqual(['-eigenaar', '-ontvanger', 'bestuurder', 'beslisser', 'onderzoeker']);
  });

  it('met een andere ontvanger die afwezig is: ook diens vervanger', () => {
    const lijst = met(['eigenaar', weg()], ['ontvanger', weg('onderzoeker')]);
    expect(metMail(['EIGENAAR'], lijst)).toEqual(['-eigenaar', '-ontvanger', 'onderzoeker']);
  });
});

describe('een bestuurder die afwezig is', () => {
  it('wordt vervangen door een ander van het bestuur', () => {
    const lijst = met(['beslisser', weg('bestuurder')]);
    expect(metMail(['BESTUURDER'], lijst)).toEqual(['bestuurder', '-beslisser']);
  });

  it('wordt niet vervangen door wie niet bij het bestuur hoort', () => {
    const alleen = met(['beslisser', weg('onderzoeker')]).filter((h) => h.lidmaatschapId !== 'bestuurder');
    expect(wie(['EIGENAAR', 'BESTUURDER'], alleen)).toEqual(['eigenaar', 'beslisser']);
  });

  it('en niemand anders van het bestuur: iedereen die het dossier mag zien', () => {
    const lijst = met(['beslisser', weg()], ['bestuurder', weg()]);
    expect(metMail(['BESTUURDER'], lijst)).toEqual([
      '-bestuurder',
      '-beslisser',
      'eigenaar',
      'ontvanger',
      'onderzoeker',
    ]);
  });
});

it('is iedereen weg, dan krijgt iedereen ook mail', () => {
  const allen = houders.map((h) => ({ ...h, ...weg() }));
  expect(ontvangersVan(['EIGENAAR'], 'eigenaar', allen).map((o) => o.mail)).toEqual(houders.map(() => true));
});

describe('wie er ook weg is', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const willekeurig = fc.uniqueArray(
    fc.record({
      lidmaatschapId: fc.constantFrom(...ids),
      functies: fc.uniqueArray(
        fc.constantFrom('ONTVANGER', 'BEHANDELAAR', 'OVERZICHT', 'BESLISSER', 'INTAKE', 'ONDERZOEKER'),
        { minLength: 1 },
      ),
      afwezig: fc.boolean(),
      vervangerId: fc.option(fc.constantFrom(...ids, 'vreemde')),
    }),
    { selector: (h) => h.lidmaatschapId },
  );
  const aan = fc.uniqueArray(fc.constantFrom<TermijnOntvanger>('EIGENAAR', 'BESTUURDER', 'PLAATSVERVANGER'), {
    minLength: 1,
  });

  it('de herinnering bereikt per mail iemand die er is, als die er is; niemand twee keer en nooit wie niet mag', () => {
    fc.assert(
      fc.property(willekeurig, aan, fc.constantFrom(...ids), (lijst, voor, eigenaar) => {
        const uit = ontvangersVan(voor, eigenaar, lijst);
        const van = (id: string): Houder | undefined => lijst.find((h) => h.lidmaatschapId === id);
        expect(new Set(uit.map((o) => o.lidmaatschapId)).size).toBe(uit.length);
        expect(uit.every((o) => van(o.lidmaatschapId))).toBe(true);
        expect(uit.some((o) => o.mail)).toBe(lijst.length > 0);
        if (lijst.some((h) => !h.afwezig))
          for (const o of uit) expect(o.mail).toBe(van(o.lidmaatschapId)?.afwezig === false);
      }),
    );
  });
});
