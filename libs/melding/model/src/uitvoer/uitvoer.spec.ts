import * as fc from 'fast-check';
import type { UitvoerBron } from './bron.model';
import { mogelijkeNamen, naamUitTekst, vindNamen, type BekendeNaam } from './namen-in-tekst.model';
import { opVolgorde, stelSamen, stukDelen, UITVOER_DELEN } from './samenstellen.model';
import {
  leesUitvoerInhoud,
  magGeven,
  naamGronden,
  uitvoerFouten,
  UITVOER_SOORTEN,
  type GeefVraag,
} from './uitvoer.model';

const naam = (voornaam: string, achternaam: string, dichtbij = false, tussenvoegsel?: string): BekendeNaam => ({
  voornaam,
  achternaam,
  tussenvoegsel,
  dichtbij,
  toon: `${voornaam.charAt(0)}. ${achternaam}`,
});
const gezien = (tekst: string, ...namen: BekendeNaam[]): string[] => vindNamen(tekst, namen).map((n) => n.woord);

describe('namen in een tekst', () => {
  it.each([
    ['Mevrouw Bakker trok haar aan de arm.', 'Bakker'],
    ['MEVROUW BAKKER deed het', 'BAKKER'],
    ['Ik zag Bàkker.', 'Bàkker'],
    ['(Bakker)', 'Bakker'],
  ])('%s: ziet %s', (tekst, woord) => expect(gezien(tekst, naam('Jan', 'Bakker'))).toEqual([woord]));

  it('een ver familielid van een gewoon woord telt niet, van iemand dichtbij wel', () => {
    expect(gezien('de bakker bracht brood', naam('Jan', 'Bakker'))).toEqual([]);
    expect(gezien('de bakker bracht brood', naam('Jan', 'Bakker', true))).toEqual(['bakker']);
    expect(gezien('anja deed het', naam('Anja', 'Wit', true))).toEqual(['anja']);
    expect(gezien('Anja deed het', naam('Anja', 'Wit'))).toEqual([]);
  });

  it('ziet een dubbele naam, een naam met een tussenvoegsel en een andere schrijfwijze', () => {
    expect(gezien('Jansen', naam('A', 'Janssen'))).toEqual(['Jansen']);
    expect(gezien('van den Berg', naam('A', 'Berg', false, 'van den'))).toEqual(['Berg']);
    expect(gezien('mevrouw Smit', naam('A', 'Smit-de Vries'))).toEqual(['Smit']);
    expect(gezien('Dyk', naam('A', 'Dijk'))).toEqual(['Dyk']);
  });

  it('elke naam die letterlijk in de tekst staat, wordt gezien', () => {
    const woord = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
    fc.assert(
      fc.property(woord, fc.array(woord, { maxLength: 6 }), (achternaam, rest) => {
        const n = naam('Jo', achternaam);
        expect(vindNamen([...rest, achternaam, ...rest].join(' '), [n])).toHaveLength(1);
        expect(mogelijkeNamen(`x ${achternaam}, y`).length).toBeGreaterThan(1);
      }),
    );
  });

  it('één woord van twee mensen is één vraag', () => {
    expect(vindNamen('Bakker', [naam('Jan', 'Bakker'), naam('An', 'Bakker')])).toEqual([
      { woord: 'Bakker', mensen: ['A. Bakker', 'J. Bakker'] },
    ]);
  });

  it('een getypte naam heeft het laatste woord als achternaam', () => {
    expect(naamUitTekst('  Jan Willem Groot ')).toEqual({ voornaam: 'Jan Willem', achternaam: 'Groot' });
  });
});

const BRON: UitvoerBron = {
  ingediendOp: new Date('2026-11-02T10:00:00Z'),
  vormen: ['FYSIEK'],
  gebeurdVan: '2026-11-01',
  gebeurdTot: null,
  feiten: 'Zij werd aan haar arm getrokken.',
  mening: 'Er was haast.',
  watGedaan: 'De arm is verbonden.',
  waar: 'In de huiskamer',
  delen: null,
  vervolg: [
    {
      soort: 'NAZORG',
      code: 'CLIENT_FAMILIE',
      stand: 'NODIG',
      van: '2026-11-10',
      tot: null,
      teksten: { wat: 'Elke week een gesprek.', wie: 'J. Bakker' },
    },
    {
      soort: 'MAATREGEL',
      code: 'WAARSCHUWING',
      stand: 'UITGEVOERD',
      van: '2026-11-12',
      tot: null,
      teksten: { wat: 'Schriftelijk.' },
    },
  ],
  stappen: [{ stap: 1, status: 'AFGEROND' }],
  vaststellingen: [],
  verzonden: [],
};

describe('een stuk samenstellen', () => {
  it('het dossier van de cliënt heeft feiten, herstel en wat is gedaan, zonder wie en zonder sanctie', () => {
    const delen = stelSamen('CLIENTDOSSIER', BRON);
    const alles = delen.map((d) => d.tekst).join('\n');
    expect(alles).toContain('Zij werd aan haar arm getrokken.');
    expect(alles).toContain('Elke week een gesprek.');
    expect(alles).toContain('Gemeld op maandag 2 november 2026.');
    for (const niet of ['Bakker', 'Schriftelijk', 'Er was haast']) expect(alles).not.toContain(niet);
  });

  it('is heel als er verder nog niets is', () => {
    for (const soort of UITVOER_SOORTEN) {
      expect(stelSamen(soort, { ...BRON, vervolg: [] }).map((d) => d.code)).toEqual(
        UITVOER_DELEN[soort].map((d) => d.code),
      );
    }
  });

  it('wat eruit gaat, heeft bij elk deel Feit of Mening, en geen lege delen', () => {
    const delen = opVolgorde('CLIENTDOSSIER', [
      { code: 'BELEVING', tekst: ' Ik was bang. ' },
      { code: 'VREEMD', tekst: 'x' },
    ]);
    expect(stukDelen('CLIENTDOSSIER', delen)).toEqual([
      { kop: 'Wat de cliënt zelf vertelt', label: 'MENING', tekst: 'Ik was bang.' },
    ]);
  });
});

describe('een stuk mag eruit', () => {
  const vraag = (meer: Partial<GeefVraag> = {}): GeefVraag => ({
    soort: 'CLIENTDOSSIER',
    lijn: 'GEEN_NAMEN',
    gezien: [],
    reden: 'Voor het zorgdossier',
    personeel: null,
    inhoud: { delen: [{ code: 'GEBEURTENIS', tekst: 'x' }], bevestigd: [] },
    ...meer,
  });
  const bakker = { woord: 'Bakker', mensen: ['J. Bakker'] };

  it('met een reden en zonder namen', () => expect(magGeven(vraag())).toBeNull());
  it('niet zonder reden', () => expect(magGeven(vraag({ reden: ' ' }))?.code).toBe('UITVOER_REDEN'));
  it('niet als het leeg is', () => {
    expect(magGeven(vraag({ inhoud: { delen: [{ code: 'GEBEURTENIS', tekst: ' ' }], bevestigd: [] } }))?.code).toBe(
      'UITVOER_LEEG',
    );
  });

  it('niet met een naam die niemand bevestigde, en wel met een reden die de organisatie toelaat', () => {
    expect(magGeven(vraag({ gezien: [bakker] }))).toMatchObject({ code: 'UITVOER_NAMEN', veld: 'namen' });
    const inhoud = {
      delen: [{ code: 'GEBEURTENIS', tekst: 'x' }],
      bevestigd: [{ naam: 'Bàkker', grond: 'GEVOLGEN' as const, reden: 'x' }],
    };
    expect(magGeven(vraag({ gezien: [bakker], inhoud }))?.code).toBe('UITVOER_NAMEN');
    expect(magGeven(vraag({ gezien: [bakker], inhoud, lijn: 'NAMEN_BIJ_GEVOLGEN' }))).toBeNull();
  });

  it('het personeelsdossier volgt de eigen regel', () => {
    const nee = { code: 'X', bericht: 'Nog niet.' } as const;
    expect(magGeven(vraag({ soort: 'PERSONEELSDOSSIER', personeel: nee as never }))?.code).toBe('X');
    expect(magGeven(vraag({ personeel: nee as never }))).toBeNull();
  });

  it('een reden bij een naam is nooit leeg, en past bij de keuze van de organisatie', () => {
    const met = (grond: 'GEVOLGEN' | 'GEEN_PERSOON', reden: string): string[] =>
      uitvoerFouten('CLIENTDOSSIER', 'GEEN_NAMEN', { delen: [], bevestigd: [{ naam: 'a', grond, reden }] }).map(
        (w) => w.code,
      );
    expect(met('GEVOLGEN', 'x')).toEqual(['UITVOER_NAAM_GROND']);
    expect(met('GEEN_PERSOON', '')).toEqual(['UITVOER_NAAM_REDEN']);
    expect(met('GEEN_PERSOON', 'x')).toEqual([]);
    expect(naamGronden('PERSONEELSDOSSIER', 'GEEN_NAMEN')).toContain('NODIG');
  });

  it('wat is bewaard, komt heel terug; onzin wordt niets', () => {
    const inhoud = {
      delen: [{ code: 'A', tekst: 'b' }],
      bevestigd: [{ naam: 'n', grond: 'NODIG' as const, reden: 'r' }],
    };
    expect(leesUitvoerInhoud(JSON.parse(JSON.stringify(inhoud)))).toEqual(inhoud);
    expect(leesUitvoerInhoud('x')).toEqual({ delen: [], bevestigd: [] });
  });
});
