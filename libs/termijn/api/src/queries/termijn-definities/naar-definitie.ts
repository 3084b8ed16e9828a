import { isEigenCode } from '@meldbaken/termijn/contract';
import {
  ZEKERHEID_LABEL,
  atwTekst,
  duurTekst,
  eigenEis,
  herinneringTekst,
  herinneringTeksten,
  inkortenTekst,
  isVast,
  lengteTekst,
  opschortenTekst,
  soortLabel,
  teLaatTekst,
  verlengenTekst,
  type ExtraHerinnering,
  type HerinneringRegel,
  type TermijnDefinitie as Definitie,
} from '@meldbaken/termijn/model';
import { TermijnDefinitie, TermijnDefinitieVersie, TermijnHerinnering } from './termijn-definitie.type';

/** What is needed to put a definition in words for this caller. */
export interface Kijker {
  organisatieSoort: string;
  rolNaam: (code: string) => string;
}

export interface ExtraRij extends ExtraHerinnering {
  id: string;
  code: string;
}

const UUR = 9;

const herinnering = (h: ExtraHerinnering, id: string | null): TermijnHerinnering =>
  Object.assign(new TermijnHerinnering(), {
    id,
    soort: h.soort,
    aantal: h.aantal,
    aan: [...h.aan],
    tekst: herinneringTekst({ ...h, uur: UUR }),
  });

const isVooraf = (r: HerinneringRegel): r is HerinneringRegel & ExtraHerinnering =>
  r.soort === 'DAGEN_VOORAF' || r.soort === 'WERKDAGEN_VOORAF';

function bronVelden(
  d: Definitie,
): Pick<TermijnDefinitie, 'artikel' | 'document' | 'zekerheid' | 'gecontroleerd' | 'letOp' | 'wetOfBeleid'> {
  return {
    artikel: d.bron.artikel,
    document: d.bron.document,
    zekerheid: ZEKERHEID_LABEL[d.bron.zekerheid],
    gecontroleerd: d.bron.zekerheid === 'GECONTROLEERD' || d.bron.zekerheid === 'OUDERE_TEKST',
    letOp: d.bron.letOp ?? null,
    wetOfBeleid: soortLabel(d.soort, d.afspraakVan),
  };
}

function regelVelden(
  d: Definitie,
): Pick<
  TermijnDefinitie,
  'duur' | 'eenheid' | 'lengte' | 'atw' | 'atwUitleg' | 'eis' | 'teLaat' | 'verlengen' | 'opschorten' | 'inkorten'
> {
  return {
    duur: duurTekst(d),
    eenheid: d.eenheid,
    lengte: d.lengte,
    atw: d.atw,
    atwUitleg: atwTekst(d),
    eis: d.eis.replace('{lengte}', isVast(d) ? lengteTekst(d.eenheid, d.lengte) : 'de afgesproken tijd'),
    teLaat: teLaatTekst(d),
    verlengen: verlengenTekst(d),
    opschorten: opschortenTekst(d),
    inkorten: inkortenTekst(d),
  };
}

function naarVersie(d: Definitie, kijker: Kijker, geldigTot: string | null): TermijnDefinitie {
  const eigen = isEigenCode(d.code);
  return Object.assign(new TermijnDefinitie(), {
    code: d.code,
    versie: d.versie,
    geldigVanaf: d.geldigVanaf,
    geldigTot,
    naam: d.naam,
    gebied: d.gebied,
    vanUwSoort: d.organisaties.length === 0 || d.organisaties.includes(kijker.organisatieSoort),
    eigen,
    ingetrokken: false,
    soort: d.soort,
    ...regelVelden(d),
    ...bronVelden(d),
    startgebeurtenis: d.startgebeurtenis,
    daarna: d.daarna ?? null,
    eigenaarRol: d.eigenaarRol,
    eigenaar: kijker.rolNaam(d.eigenaarRol),
    herinneringen: herinneringTeksten(d.herinneringsschema),
    eigenEis: eigen ? eigenEis(d) : null,
    vooraf: eigen ? d.herinneringsschema.filter(isVooraf).map((r) => herinnering(r, null)) : [],
    extraHerinneringen: [],
    eerdereVersies: [],
  });
}

function eerdereVersie(d: Definitie, geldigTot: string): TermijnDefinitieVersie {
  const { duur, atwUitleg, eis } = regelVelden(d);
  const { artikel, document, wetOfBeleid } = bronVelden(d);
  const { versie, geldigVanaf, naam } = d;
  return Object.assign(new TermijnDefinitieVersie(), {
    versie,
    geldigVanaf,
    geldigTot,
    naam,
    duur,
    atwUitleg,
    eis,
    artikel,
    document,
    wetOfBeleid,
  });
}

/** One kind of term with all its versions (the newest first) and what the tenant added to it. */
export function naarDefinitie(
  versies: readonly Definitie[],
  kijker: Kijker,
  o: { extra: readonly ExtraRij[]; ingetrokken?: boolean },
): TermijnDefinitie {
  const [nieuwste, ...eerder] = versies;
  if (!nieuwste) throw new RangeError('termijn: a definition without versions');
  const nu = naarVersie(nieuwste, kijker, null);
  nu.ingetrokken = o.ingetrokken ?? false;
  nu.eerdereVersies = eerder.map((d, i) => eerdereVersie(d, versies[i]?.geldigVanaf ?? d.geldigVanaf));
  nu.extraHerinneringen = o.extra.filter((h) => h.code === nu.code).map((h) => herinnering(h, h.id));
  return nu;
}
