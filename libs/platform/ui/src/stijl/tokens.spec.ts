import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast, meng, RAND_MINIMUM, TEKST_MINIMUM } from './contrast';

const css = (bestand: string): string =>
  readFileSync(join(__dirname, bestand), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const bestanden = readdirSync(__dirname).filter((b) => b.endsWith('.css'));

interface Regel {
  selector: string;
  waarden: Map<string, string>;
}

/** Innermost rules of a style sheet. */
function regels(tekst: string): Regel[] {
  return [...tekst.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map((m) => ({
    selector: m[1]!.trim(),
    waarden: new Map(
      m[2]!
        .split(';')
        .map((d) => d.trim())
        .filter((d) => d.includes(':'))
        .map((d) => [d.slice(0, d.indexOf(':')).trim(), d.slice(d.indexOf(':') + 1).trim()]),
    ),
  }));
}

const blokken = regels(css('tokens.css'));
const basis = new Map(blokken.flatMap((b) => (b.selector.startsWith(':root') ? [...b.waarden] : [])));
const themas = new Map([
  ['baken', basis],
  ...blokken
    .filter((b) => b.selector.startsWith('[data-tenant'))
    .map((b): [string, Map<string, string>] => [b.selector, new Map([...basis, ...b.waarden])]),
]);
const kleurnamen = [...basis].filter(([, w]) => /^#[\da-f]{6}$/i.test(w)).map(([n]) => n);

const TEKST: [string, string][] = [
  ...['ink', 'ink-2'].flatMap((i) =>
    ['bg', 'surface', 'surface-2', 'surface-hover'].map((v): [string, string] => [i, v]),
  ),
  ...['info', 'laat', 'vandaag', 'optijd', 'notitie', 'binnenkort', 'rust'].flatMap((k): [string, string][] => [
    [k, `${k}-bg`],
    [k, 'surface'],
    ['ink', `${k}-bg`],
  ]),
  ['laat', 'bg'],
  ['brand', 'surface'],
  ['brand', 'bg'],
  ['brand', 'brand-soft'],
  ['brand-hover', 'surface'],
  ['ink', 'brand-soft'],
  ['ink-2', 'brand-soft'],
  ['ink-2', 'notitie-bg'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hover'],
  ['nav-ink', 'nav-bg'],
];
const RAND: [string, string][] = [
  ...['bg', 'surface', 'surface-2'].map((v): [string, string] => ['line-strong', v]),
  ['focus', 'surface'],
  ['focus', 'bg'],
  ['focus', 'focus-halo'],
  ['focus-halo', 'nav-bg'],
  ['laat', 'bg'],
  ['brand', 'bg'],
];
/** Decoration only: says nothing that is not said otherwise. */
const DECOR = ['line'];

const kleur = (thema: Map<string, string>, naam: string): string => thema.get(`--mb-${naam}`) ?? `mist: ${naam}`;

describe.each([...themas])('kleuren van thema %s', (_naam, thema) => {
  it.each(TEKST)('%s is leesbaar op %s', (voor, achter) => {
    expect(contrast(kleur(thema, voor), kleur(thema, achter))).toBeGreaterThanOrEqual(TEKST_MINIMUM);
  });

  it.each(RAND)('%s is te zien op %s', (voor, achter) => {
    expect(contrast(kleur(thema, voor), kleur(thema, achter))).toBeGreaterThanOrEqual(RAND_MINIMUM);
  });

  it('houdt het menu leesbaar onder de muis en op de gekozen plek', () => {
    const [inkt, vlak] = [kleur(thema, 'nav-ink'), kleur(thema, 'nav-bg')];
    const delen = [...css('schil.css').matchAll(/background: color-mix\(in srgb, var\(--mb-nav-ink\) (\d+)%/g)];
    expect(delen.length).toBeGreaterThan(0);
    for (const [, deel] of delen) {
      expect(contrast(inkt, meng(inkt, vlak, Number(deel) / 100))).toBeGreaterThanOrEqual(TEKST_MINIMUM);
    }
  });

  it('houdt tekst leesbaar in elke regel die zelf letter en vlak kleurt', () => {
    const naam = (waarde: string | undefined): string | undefined => /^var\((--mb-[\w-]+)\)$/.exec(waarde ?? '')?.[1];
    const paren = bestanden.flatMap((b) =>
      regels(css(b)).flatMap(({ selector, waarden }) =>
        [
          [naam(waarden.get('color')), naam(waarden.get('background'))],
          [naam(waarden.get('--mb-kleur')), naam(waarden.get('--mb-vlak'))],
        ].flatMap(([voor, achter]) => {
          const [v, a] = [thema.get(voor ?? ''), thema.get(achter ?? '')];
          return v && a ? [{ selector, waarde: contrast(v, a) }] : [];
        }),
      ),
    );
    expect(paren.length).toBeGreaterThan(10);
    expect(paren.filter(({ waarde }) => waarde < TEKST_MINIMUM)).toEqual([]);
  });
});

describe('de tokens', () => {
  it('staan allemaal in een paar dat hier gekeurd wordt', () => {
    const gekeurd = new Set([...TEKST.flat(), ...RAND.flat(), ...DECOR].map((n) => `--mb-${n}`));
    expect(kleurnamen.filter((n) => !gekeurd.has(n))).toEqual([]);
  });

  it('laten een thema alleen zes waarden zetten', () => {
    const zes = ['--mb-brand', '--mb-brand-hover', '--mb-brand-soft', '--mb-nav-bg', '--mb-nav-ink', '--mb-on-brand'];
    const themablokken = blokken.filter((b) => b.selector.includes('[data-tenant'));
    expect(themablokken.length).toBeGreaterThan(1);
    for (const blok of themablokken) expect([...blok.waarden.keys()].sort()).toEqual(zes);
  });

  it('rekenen contrast als WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#0b5773', '#ffffff')).toBeCloseTo(8, 1);
    expect(meng('#ffffff', '#000000', 0.5)).toBe('#808080');
  });
});

describe('het stijlblad', () => {
  const alles = bestanden.filter((b) => b !== 'tokens.css').map((b): [string, string] => [b, css(b)]);

  it.each(alles)('%s gebruikt geen eigen kleuren', (_b, tekst) => {
    expect(tekst.match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)).toBeNull();
  });

  it.each(alles)('%s wist geen knop of ring weg', (_b, tekst) => {
    expect(tekst.match(/\ball:\s*(unset|initial|revert)|outline:\s*(0|none)/g)).toBeNull();
  });

  it.each(alles)('%s haalt niets van buiten en bouwt geen beeld in', (_b, tekst) => {
    expect(tekst.match(/https?:|url\(\s*['"]?(data:|\/\/)/g)).toBeNull();
  });

  it.each(alles)('%s werkt van links en van rechts', (_b, tekst) => {
    expect(
      tekst.match(/(margin|padding|border)-(left|right)\b|text-align: (left|right)|^\s*(left|right):/gm),
    ).toBeNull();
  });

  it.each(alles)('%s gebruikt alleen tokens die er zijn', (_b, tekst) => {
    const eigen = new Set([...basis.keys(), '--mb-kleur', '--mb-vlak']);
    const gebruikt = [...tekst.matchAll(/var\((--mb-[\w-]+)/g)].map((m) => m[1]!);
    expect(gebruikt.filter((n) => !eigen.has(n))).toEqual([]);
  });

  it('heeft geen letter kleiner dan 0.8125rem', () => {
    const maten = [...alles, ['tokens.css', css('tokens.css')] as const].flatMap(([, tekst]) =>
      [...tekst.matchAll(/(?:font-size|--mb-tekst-[\w]+):\s*([\d.]+)rem/g)].map((m) => Number(m[1])),
    );
    expect(maten.length).toBeGreaterThan(5);
    expect(Math.min(...maten)).toBeGreaterThanOrEqual(0.8125);
  });

  it('wordt in zijn geheel ingeladen door index.css, de ring en de media als laatste', () => {
    const ingeladen = [...css('index.css').matchAll(/@import '\.\/([\w-]+\.css)'/g)].map((m) => m[1]!);
    expect([...ingeladen].sort()).toEqual(bestanden.filter((b) => b !== 'index.css').sort());
    expect(ingeladen.slice(-2)).toEqual(['focus.css', 'media.css']);
  });
});
