import fc from 'fast-check';
import { type Naam, naamZouKunnenZijn } from './naam-vergelijking.model';

const naam = (voornaam: string, tussenvoegsel: string | null, achternaam: string): Naam => ({
  voornaam,
  tussenvoegsel,
  achternaam,
});
const bakker = naam('Jan', null, 'Bakker');
const berg = naam('Anja', 'van den', 'Berg');

describe('a typed name could be a person', () => {
  it.each<[string, Naam]>([
    ['Jan Bakker', bakker],
    ['J. BAKKER', bakker],
    ['bakker, jan', bakker],
    ['de man van de nacht, ik denk Bakker', bakker],
    ['Piet Bakker', bakker],
    ['Baker', bakker],
    ['Anja v.d. Berg', berg],
    ['Berg', berg],
    ['Vandenberg', berg],
    ['mevrouw Van den Berg', berg],
    ['Dyk', naam('Kees', 'van', 'Dijk')],
    ['van Dĳk', naam('Kees', 'van', 'Dijk')],
    ['VAN DIJK', naam('Kees', 'van', 'Dÿk')],
    ['Jansen', naam('Eva', null, 'Janssen')],
    ['Bakker', naam('Ina', null, 'de Vries-Bakker')],
    ['Ina de Vries', naam('Ina', null, 'de Vries-Bakker')],
    ['De Vries-de Jong', naam('Ina', 'de', 'Jong')],
    ['Yildiz', naam('Emre', null, 'Yıldız')],
    ['YILDIZ', naam('Emre', null, 'Yıldız')],
    ['Ince', naam('Ali', null, 'İnce')],
    ['Walesa', naam('Lech', null, 'Wałęsa')],
    ['Strasser', naam('Ute', null, 'Straßer')],
    ['Mueller', naam('Ute', null, 'Müller')],
    ['Muller', naam('Ute', null, 'Müller')],
    ['Müller', naam('Ute', null, 'Mueller')],
    ['Gomez', naam('Rosa', null, 'Gómez')],
    ["O'Brien", naam('Sean', null, 'O’Brien')],
    ['o brien', naam('Sean', null, "O'Brien")],
    ['Souza', naam('Ana', null, "D'Souza")],
    ["in 't Veld", naam('Bo', 'in ’t', 'Veld')],
    ['Ali', naam('Sara', null, 'Ben Ali')],
    ['benali', naam('Sara', null, 'Ben Ali')],
    ['Do', naam('Minh', null, 'Do')],
    ['Minh Do', naam('Linh', null, 'Do-Bakker')],
    ['Jan', bakker],
    ['zuster Anja', berg],
    ['Jan Willem', naam('Jan-Willem', null, 'Smit')],
    ['J.B.', bakker],
    ['J. de B.', bakker],
    ['Jan B.', bakker],
    ['JB', bakker],
    ['AvdB', berg],
    ['J.J.', naam('Jan', null, 'Jansen')],
  ])('%p: %o', (getypt, wie) => expect(naamZouKunnenZijn(getypt, wie)).toBe(true));

  it.each<[string, Naam]>([
    ['', bakker],
    ['???', bakker],
    ['Jan de Vries', bakker],
    ['Jan van den Dijk', berg],
    ['iemand van de nachtdienst', berg],
    ['Bakkersma', bakker],
    ['van', berg],
    ['Piet van Houten', naam('Kees', null, 'van Dijk')],
    ['Jan de Boer', naam('Ina', null, 'de Vries-van den Berg')],
    ['Mez', naam('Rosa', null, 'Gómez')],
    ['P.B.', bakker],
    ['Piet B.', bakker],
    ['Jan K.', bakker],
    ['Anja', bakker],
    ['weet ik niet', naam('Wim', 'de', 'Wit')],
    ['Jan de Vries', naam('Jan', 'de', 'Jong')],
  ])('%p: not %o', (getypt, wie) => expect(naamZouKunnenZijn(getypt, wie)).toBe(false));
});

describe('whatever the name', () => {
  const woord = fc.stringMatching(/^[a-zéèüöçğşıłñ]{3,10}$/);
  const persoon = fc.record({
    voornaam: woord,
    tussenvoegsel: fc.constantFrom(null, 'van', 'van der', 'de', "in 't"),
    achternaam: fc.tuple(woord, fc.option(woord)).map(([a, b]) => (b === null ? a : `${a}-${b}`)),
  });
  const voluit = (p: Naam): string => [p.voornaam, p.tussenvoegsel, p.achternaam].filter(Boolean).join(' ');
  const kaal = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '');

  it('it is itself: in capitals, without accents, turned round, with words around it', () => {
    fc.assert(
      fc.property(persoon, (p) => {
        for (const vorm of [
          voluit(p),
          voluit(p).toLocaleUpperCase('nl'),
          kaal(voluit(p)),
          `denk ik: ${p.achternaam}, van boven`,
        ]) {
          expect(naamZouKunnenZijn(vorm, p)).toBe(true);
        }
      }),
    );
  });

  it('either half of a double name is enough', () => {
    fc.assert(
      fc.property(woord, woord, woord, (voornaam, een, twee) => {
        const p = naam(voornaam, null, `${een}-${twee}`);
        expect([een, twee].every((half) => naamZouKunnenZijn(`mw ${half}`, p))).toBe(true);
      }),
    );
  });

  it('shared words between first name and surname do not make two people one', () => {
    const medeklinkers = (letters: string): fc.Arbitrary<string> =>
      fc.array(fc.constantFrom(...Array.from(letters)), { minLength: 3, maxLength: 8 }).map((l) => l.join(''));
    // Surnames out of two alphabets without a letter in common can never be the same name.
    fc.assert(
      fc.property(
        medeklinkers('bcdf'),
        medeklinkers('klmn'),
        fc.constantFrom('van', 'de', 'van der'),
        (a, b, tussen) => {
          expect(naamZouKunnenZijn(`Rosa ${tussen} ${a}`, naam('Rosa', tussen, b))).toBe(false);
        },
      ),
    );
  });
});
