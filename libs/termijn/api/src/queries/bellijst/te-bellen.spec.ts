import { teBellen, type BelHouder } from './te-bellen';

const houder = (id: string, functies: string[], meer: Partial<BelHouder> = {}): BelHouder => ({
  lidmaatschapId: id,
  functies,
  afwezig: false,
  vervangerId: null,
  naam: id,
  telefoon: '0612345678',
  afwezigTotEnMet: null,
  ...meer,
});
const weg = (vervangerId: string | null): Partial<BelHouder> => ({
  afwezig: true,
  vervangerId,
  afwezigTotEnMet: '2026-11-27',
});
const wie = (houders: BelHouder[]): string[] => teBellen('anja', houders).map((m) => `${m.waarom} ${m.naam}`);

const anja = houder('anja', ['BEHANDELAAR', 'ONTVANGER']);
const bram = houder('bram', ['ONTVANGER']);
const chris = houder('chris', ['ONDERZOEKER']);
const dora = houder('dora', ['OVERZICHT', 'BESLISSER']);

it('belt de eigenaar en het bestuur', () =>
  expect(wie([anja, bram, chris, dora])).toEqual(['EIGENAAR anja', 'BESTUURDER dora']));

it('belt de vervanger als de eigenaar weg is; wie weg is, staat onderaan', () =>
  expect(wie([{ ...anja, ...weg('chris') }, bram, chris, dora])).toEqual([
    'VERVANGER chris',
    'BESTUURDER dora',
    'EIGENAAR anja',
  ]));

it('belt de andere ontvangers als de vervanger het dossier niet mag zien', () =>
  expect(wie([{ ...anja, ...weg('vreemde') }, bram, chris, dora])).toEqual([
    'ONTVANGER bram',
    'BESTUURDER dora',
    'EIGENAAR anja',
  ]));

it('noemt ieder een keer', () =>
  expect(wie([{ ...anja, functies: ['BESLISSER'] }, dora])).toEqual(['EIGENAAR anja', 'BESTUURDER dora']));

it('noemt niemand die het dossier niet mag zien', () => expect(wie([])).toEqual([]));
