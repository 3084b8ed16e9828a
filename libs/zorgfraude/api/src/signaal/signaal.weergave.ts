import { isOpen, kanNu, ontvangersVan, routesVan } from '@meldbaken/zorgfraude/model';
import type { DaadRij, OnderwerpRij, RaadpleegRij, Recht, SignaalRij, TekstRij } from './signaal.rijen';
import { RECHTEN } from './signaal.rijen';
import { MELDER, NAAM, RAADPLEGING, TEKST, WOORDEN, type Cel } from './signaal-zegel';
import {
  Zorgsignaal,
  ZorgsignaalGebeurtenis,
  ZorgsignaalOnderwerp,
  ZorgsignaalRaadpleging,
  ZorgsignaalTekst,
  type ZorgsignaalVerwant,
  type ZorgsignaalVerwijzing,
} from './signaal.type';

/** Everything of one signal that was read. */
export interface Gelezen {
  readonly rij: SignaalRij;
  readonly onderwerpen: readonly OnderwerpRij[];
  readonly teksten: readonly TekstRij[];
  readonly raadplegingen: readonly RaadpleegRij[];
  readonly daden: readonly DaadRij[];
  readonly verwijzingen: readonly (ZorgsignaalVerwijzing & { deel: boolean })[];
  readonly verwanten: readonly ZorgsignaalVerwant[];
}
type Opener = (cel: Omit<Cel, 'kolom'>) => unknown;

export const tekstRij = (signaalId: string, soort: string, versie: number): string => `${signaalId}/${soort}/${versie}`;

/** The sealed cells of what was read. */
export function cellenVan(g: Gelezen): (Cel & { verzegeld: Uint8Array })[] {
  const { rij } = g;
  const van = (tabel: Cel['tabel'], id: string, verzegeld: Buffer | null): (Cel & { verzegeld: Uint8Array })[] =>
    verzegeld ? [{ tabel, kolom: 'inhoud', rij: id, verzegeld }] : [];
  return [
    ...(rij.melder ? [{ tabel: 'signaal', kolom: 'melder', rij: rij.id, verzegeld: rij.melder } as const] : []),
    ...g.onderwerpen.flatMap((o) => van('signaal_onderwerp', o.id, o.inhoud)),
    ...g.teksten.flatMap((t) => van('signaal_tekst', tekstRij(rij.id, t.soort, t.versie), t.inhoud)),
    ...g.raadplegingen.flatMap((r) => van('signaal_raadpleging', r.id, r.inhoud)),
    ...g.daden.flatMap((d) => van('signaal_daad', d.id, d.inhoud)),
  ];
}

/** A signal as its readers see it. */
export function toonSignaal(g: Gelezen, open: Opener): Zorgsignaal {
  const { mag: _mag, statusVoor: _voor, samengevoegdMetId, melder, ...rest } = g.rij;
  const wie = melder ? MELDER.parse(open({ tabel: 'signaal', rij: rest.id })) : { naam: null, contact: null };
  const verwijs = (id: string | null): ZorgsignaalVerwijzing | null => g.verwijzingen.find((v) => v.id === id) ?? null;
  return Object.assign(new Zorgsignaal(), rest, {
    melderNaam: wie.naam,
    melderContact: wie.contact,
    routes: [...routesVan(rest.aard, rest.stelsel)],
    onderwerpen: g.onderwerpen.map((o) =>
      Object.assign(new ZorgsignaalOnderwerp(), {
        id: o.id,
        soort: o.soort,
        kvk: o.kvk,
        naam: o.naam ?? NAAM.parse(open({ tabel: 'signaal_onderwerp', rij: o.id })).naam,
      }),
    ),
    teksten: g.teksten.map(({ inhoud: _i, ...t }) =>
      Object.assign(new ZorgsignaalTekst(), t, {
        tekst: TEKST.parse(open({ tabel: 'signaal_tekst', rij: tekstRij(rest.id, t.soort, t.versie) })).tekst,
      }),
    ),
    raadplegingen: g.raadplegingen.map(({ inhoud: _i, ...r }) =>
      Object.assign(
        new ZorgsignaalRaadpleging(),
        r,
        RAADPLEGING.parse(open({ tabel: 'signaal_raadpleging', rij: r.id })),
      ),
    ),
    tijdlijn: g.daden.map(({ inhoud, anderId, ...d }) =>
      Object.assign(new ZorgsignaalGebeurtenis(), d, {
        ander: verwijs(anderId),
        woorden: inhoud ? WOORDEN.parse(open({ tabel: 'signaal_daad', rij: d.id })) : [],
      }),
    ),
    verwanten: g.verwanten,
    samengevoegdMet: verwijs(samengevoegdMetId),
    samengevoegd: g.verwijzingen.filter((v) => v.deel),
    magHandelingen: magHandelingen(g.rij),
  });
}

/** The acts that this caller may do now: the right, and the state. */
export function magHandelingen(rij: SignaalRij): string[] {
  const past: Readonly<Record<Recht, boolean>> = {
    aanvullen: isOpen(rij.status),
    wegen: kanNu(rij.status, 'WEEG'),
    toewijzen: isOpen(rij.status),
    betrekken: isOpen(rij.status),
    uitsluiten: isOpen(rij.status),
    doorgeven: isOpen(rij.status) && ontvangersVan(rij.aard, rij.stelsel).length > 0,
    onderzoeken:
      kanNu(rij.status, 'BEGIN_VOORONDERZOEK') || kanNu(rij.status, 'VERRIJK') || kanNu(rij.status, 'BEGIN_ONDERZOEK'),
    'bron-vastleggen': isOpen(rij.status),
    samenvoegen: kanNu(rij.status, 'VOEG_SAMEN') || rij.status === 'SAMENGEVOEGD',
    sluiten: kanNu(rij.status, 'SLUIT'),
    heropenen: kanNu(rij.status, 'HEROPEN'),
  };
  return RECHTEN.filter((r) => rij.mag[r] && past[r]).map((r) =>
    r === 'samenvoegen' && rij.status === 'SAMENGEVOEGD' ? 'splitsen' : r,
  );
}
