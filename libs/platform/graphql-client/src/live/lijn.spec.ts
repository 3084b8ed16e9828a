import { openLijn, soortVan, wachttijd, type LijnWereld } from './lijn';

class NepBron extends EventTarget {
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  close = jest.fn(() => (this.readyState = 2));

  ga(): void {
    this.readyState = 1;
    this.onopen?.();
  }
  breek(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.();
  }
  zeg(data: string): void {
    this.dispatchEvent(Object.assign(new Event('stand'), { data }));
  }
}

function maak(): {
  bronnen: NepBron[];
  wachten: { doe: () => void; ms: number }[];
  gehoord: string[];
  stop: () => void;
} {
  const bronnen: NepBron[] = [];
  const wachten: { doe: () => void; ms: number }[] = [];
  const gehoord: string[] = [];
  const wereld: LijnWereld = {
    maak: () => {
      const b = new NepBron();
      bronnen.push(b);
      return b as unknown as EventSource;
    },
    wacht: (doe, ms) => {
      const regel = { doe, ms };
      wachten.push(regel);
      return () => void wachten.splice(wachten.indexOf(regel), 1);
    },
    toeval: () => 0.5,
  };
  const stop = openLijn(wereld, {
    bij: (soort) => gehoord.push(soort),
    stand: (open) => gehoord.push(open ? 'open' : 'dicht'),
    stuk: () => gehoord.push('stuk'),
    weerOpen: () => gehoord.push('weer open'),
  });
  return { bronnen, wachten, gehoord, stop };
}

describe('De lijn met de server', () => {
  it('geeft alleen door welke soort er veranderde', () => {
    const { bronnen, gehoord } = maak();
    bronnen[0]?.ga();
    bronnen[0]?.zeg('{"soort":"termijnen"}');
    bronnen[0]?.zeg('{"soort":"iets"}');
    bronnen[0]?.zeg('onzin');
    expect(gehoord).toEqual(['open', 'termijnen']);
  });

  it('laat de browser zelf terugkomen na een storing, en zegt één keer dat hij stuk was', () => {
    const { bronnen, wachten, gehoord } = maak();
    bronnen[0]?.ga();
    bronnen[0]?.breek(0);
    bronnen[0]?.breek(0);
    expect([bronnen.length, wachten.length]).toEqual([1, 0]);
    bronnen[0]?.ga();
    expect(gehoord).toEqual(['open', 'dicht', 'stuk', 'dicht', 'open', 'weer open']);
  });

  it('probeert het na een weigering steeds langzamer, en stopt daarmee als de pagina weggaat', () => {
    const { bronnen, wachten, stop } = maak();
    for (let i = 0; i < 3; i++) {
      bronnen.at(-1)?.breek(2);
      wachten.at(-1)?.doe();
    }
    expect(wachten.map((w) => w.ms)).toEqual([2000, 4000, 8000]);
    bronnen.at(-1)?.breek(2);
    const nog = wachten.length;
    stop();
    expect(wachten).toHaveLength(nog - 1);
    expect(bronnen.at(-1)?.close).toHaveBeenCalled();
  });

  it('wacht nooit langer dan ruim een minuut', () => {
    expect(wachttijd(30, 1)).toBe(75_000);
    expect(wachttijd(0, 0)).toBe(1500);
  });

  it('leest geen woord dat het niet kent', () => {
    expect([soortVan('{"soort":"berichten","naam":"x"}'), soortVan(null), soortVan('[]'), soortVan('"x"')]).toEqual([
      'berichten',
      null,
      null,
      null,
    ]);
  });
});
