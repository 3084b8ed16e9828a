import { alsInvoer, isBegonnen, maakConcept, type Antwoorden } from './concept';
import { VRAGEN, buitenBereik, deelVan, eersteMet, foutenOp, komt, volgende, vorige, vraagMet } from './stappen';

const NU = '2026-11-23T09:00:00.000Z';
const leeg = maakConcept('sleutel', NU).antwoorden;
const compleet: Antwoorden = {
  ...leeg,
  clientVeilig: 'JA',
  wieDeedHet: 'MEDEWERKER',
  feiten: 'Ik zag een blauwe plek.',
  vormen: ['FYSIEK'],
  pleger: { id: 'p1', label: 'Joke Bakker' },
  eenheid: { id: 'e1', label: 'Beukenhof' },
  clientWeetHet: 'NEE',
};
const velden = (vraag: (typeof VRAGEN)[number], a: Antwoorden): (string | undefined)[] =>
  foutenOp(vraag, a, new Date(NU)).map((f) => f.veld);

describe('de volgorde van de vragen', () => {
  it('begint met gevaar en eindigt met nakijken', () => {
    expect(VRAGEN[0]).toBe('veilig');
    expect(VRAGEN.at(-1)).toBe('nakijken');
  });

  it('loopt vooruit en terug langs dezelfde vragen', () => {
    const heen: string[] = ['veilig'];
    for (let v = volgende('veilig', compleet); heen.at(-1) !== 'nakijken'; v = volgende(v, compleet)) heen.push(v);
    const terug = ['nakijken'];
    for (let v = vorige('nakijken', compleet); v !== null; v = vorige(v, compleet)) terug.unshift(v);
    expect(terug).toEqual(heen);
    expect(heen).not.toContain('andere-weg');
  });

  it('slaat de signalen over als de vorm niet bekend is', () => {
    const onbekend = { ...compleet, vormen: [], vormOnbekend: true };
    expect(komt('signalen', onbekend)).toBe(false);
    expect(volgende('vormen', onbekend)).toBe('wanneer');
  });

  it.each(['HUISELIJKE_KRING', 'CLIENTEN_ONDERLING', 'CLIENT_TEGEN_MEDEWERKER'] as const)(
    'wijst bij %s de andere weg, en laat daarna toch melden',
    (wieDeedHet) => {
      const a = { ...compleet, wieDeedHet };
      expect(buitenBereik(a)?.code).toBe(wieDeedHet);
      expect(volgende('wie-deed-het', a)).toBe('andere-weg');
      expect(volgende('andere-weg', a)).toBe('feiten');
    },
  );

  it('telt in drie delen op', () => {
    const delen = VRAGEN.map(deelVan);
    expect(delen).toEqual([...delen].sort((a, b) => a - b));
    expect(new Set(delen).size).toBe(3);
  });
});

describe('wat er mist', () => {
  it('noemt op elke pagina alleen de velden van die pagina', () => {
    expect(velden('veilig', leeg)).toEqual(['clientVeilig']);
    expect(velden('wie-deed-het', leeg)).toEqual(['wieDeedHet']);
    expect(velden('feiten', leeg)).toEqual(['feiten']);
    expect(velden('over-wie', leeg)).toEqual(['pleger']);
    expect(velden('client', leeg)).toEqual(['clientWeetHet', 'clientAkkoord']);
    expect(velden('mening', leeg)).toEqual([]);
  });

  it('vindt de eerste pagina met een fout, en geen als alles er is', () => {
    expect(eersteMet(leeg, new Date(NU))).toBe('veilig');
    expect(eersteMet({ ...compleet, eenheid: null }, new Date(NU))).toBe('waar');
    expect(eersteMet(compleet, new Date(NU))).toBeNull();
  });

  it('neemt een getypte naam aan, maar niet een leeg veld', () => {
    expect(velden('over-wie', { ...compleet, pleger: { id: null, label: 'J. Bakker' } })).toEqual([]);
    expect(velden('over-wie', { ...compleet, pleger: null })).toEqual(['pleger']);
    expect(velden('over-wie', { ...compleet, pleger: null, plegerOnbekend: true })).toEqual([]);
  });

  it('zet een veld van de server op zijn pagina', () => {
    expect(vraagMet('gebeurdVan')).toBe('wanneer');
    expect(vraagMet('feiten')).toBe('feiten');
    expect(vraagMet('iets-anders')).toBeNull();
  });
});

describe('wat er wordt verstuurd', () => {
  it('stuurt niets zolang een antwoord mist', () => {
    expect(alsInvoer({ ...compleet, eenheid: null })).toBeNull();
    expect(alsInvoer({ ...compleet, clientWeetHet: null })).toBeNull();
  });

  it('vraagt een cliënt die het niet weet niet om akkoord', () => {
    expect(alsInvoer({ ...compleet, clientAkkoord: 'JA' })?.clientAkkoord).toBe('NIET_GEVRAAGD');
  });

  it('laat lege vrije velden weg', () => {
    expect(alsInvoer({ ...compleet, mening: '   ' })?.mening).toBeUndefined();
  });

  it('stuurt een persoon of een naam, en nooit allebei', () => {
    expect(alsInvoer(compleet)?.pleger).toEqual({ persoonId: 'p1' });
    expect(alsInvoer({ ...compleet, pleger: { id: null, label: 'J. Bakker' } })?.pleger).toEqual({ naam: 'J. Bakker' });
    expect(alsInvoer({ ...compleet, plegerOnbekend: true })?.pleger).toBeUndefined();
  });

  it('vult in dat het nu is gezien, en houdt één sleutel', () => {
    const concept = maakConcept('sleutel', NU);
    expect(concept.antwoorden.geconstateerdOp).toBe(NU);
    expect(concept.sleutel).toBe('sleutel');
    expect(isBegonnen(concept)).toBe(false);
  });
});
