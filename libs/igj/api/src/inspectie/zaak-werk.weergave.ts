import type { z } from 'zod';
import type { PostvakStatus } from '@meldbaken/igj/contract';
import {
  leesRapportage,
  notitieFout,
  nummerTekst,
  oordeelStand,
  openVelden,
  RICHTLIJN_LABEL,
  tredeVan,
  type Elementoordeel,
} from '@meldbaken/igj/model';
import type { Opener } from '@meldbaken/platform/sleutels';
import { naarBericht } from '../briefwisseling/briefwisseling.sql';
import {
  DOORGIFTE_WOORDEN,
  MAATREGEL_WOORDEN,
  NOTITIE_WOORDEN,
  OORDEEL_WOORDEN,
  RECHTMATIGHEID_WOORDEN,
  ROUTE_WOORDEN,
  WEGING_WOORDEN,
} from './werk-vorm';
import { ZaakRechtmatigheid } from '../wmo/wmo.type';
import { werkInhoud, type WerkJson } from './zaak-werk';
import { WERK_HANDELINGEN, type WerkHandeling, type ZaakWerkJson } from './zaak-werk.sql';
import {
  Doorgifte,
  ZaakMaatregel,
  ZaakNotitie,
  ZaakRapport,
  ZaakRouteKeuze,
  ZaakWeging,
  ZaakWerk,
} from './zaak-werk.type';

const OPEN: readonly PostvakStatus[] = ['BEVESTIGD', 'WACHT_OP_RAPPORT', 'IN_BEOORDELING', 'EIGEN_ONDERZOEK'];
const ALLE: readonly PostvakStatus[] = ['NIEUW', ...OPEN, 'AFGESLOTEN', 'DOORGESTUURD'];

/** In which states an act makes sense. */
const STATUS_VOOR: Readonly<Record<WerkHandeling, readonly PostvakStatus[]>> = {
  wegen: ['NIEUW', ...OPEN],
  noteren: ALLE,
  kiezen: OPEN,
  beoordelen: OPEN,
  rapporteren: ['EIGEN_ONDERZOEK'],
  maatregel: [...OPEN, 'AFGESLOTEN'],
  doorsturen: [...OPEN, 'AFGESLOTEN'],
  rechtmatigheid: ['NIEUW', ...OPEN, 'AFGESLOTEN'],
};

/** The work of the inspectie as its GraphQL type, opened with the key of the case. */
export function naarZaakWerk(j: ZaakWerkJson, open: Opener, lidmaatschapId: string, nu: Date): ZaakWerk {
  const lees = <T>(w: WerkJson, vorm: z.ZodType<T>): T => vorm.parse(werkInhoud(open, j.dossierId, w));
  const van = (soort: WerkJson['soort']): WerkJson[] => j.werk.filter((w) => w.soort === soort);
  const nieuwste = (id: string): WerkJson => eersteVan(j.werk.filter((w) => w.id === id));
  return Object.assign(new ZaakWerk(), {
    id: j.id,
    wegingen: van('WEGING').map((w) => Object.assign(new ZaakWeging(), lees(w, WEGING_WOORDEN), wie(w))),
    routes: van('ROUTE').map((w) => Object.assign(new ZaakRouteKeuze(), lees(w, ROUTE_WOORDEN), wie(w))),
    notities: notities(van('NOTITIE'), (w) => lees(w, NOTITIE_WOORDEN).tekst, lidmaatschapId, nu),
    eerder: j.eerder,
    openVelden: openVan(j),
    rapporten: rapporten(j, (w) => lees(w, OORDEEL_WOORDEN).oordelen),
    maatregelen: j.maatregelen.map(({ werkId, ...m }) =>
      Object.assign(
        new ZaakMaatregel(),
        m,
        { naam: tredeVan(m.code)?.naam ?? m.code },
        lees(nieuwste(werkId), MAATREGEL_WOORDEN),
      ),
    ),
    eerdereMaatregelen: j.eerdereMaatregelen,
    doorgiften: j.doorgiften.map(({ werkId, ...d }) =>
      Object.assign(new Doorgifte(), d, lees(nieuwste(werkId), DOORGIFTE_WOORDEN)),
    ),
    rechtmatigheid: van('RECHTMATIGHEID').map((w) =>
      Object.assign(new ZaakRechtmatigheid(), lees(w, RECHTMATIGHEID_WOORDEN), wie(w)),
    ),
    verloop: j.verloop,
    magHandelingen: WERK_HANDELINGEN.filter((h) => j.mag[h] && STATUS_VOOR[h].includes(j.status)),
  });
}

const wie = ({ door, op }: WerkJson): Pick<WerkJson, 'door' | 'op'> => ({ door, op });

function eersteVan<T>(lijst: readonly T[]): T {
  const [eerste] = lijst;
  if (eerste === undefined) throw new Error('igj: work that is not there');
  return eerste;
}

/** One entry per note: who wrote it first, and what its newest version says. */
function notities(
  werk: readonly WerkJson[],
  tekst: (w: WerkJson) => string,
  lidmaatschapId: string,
  nu: Date,
): ZaakNotitie[] {
  const eersten = werk.filter((w) => w.versie === 1);
  return eersten.map((eerste) => {
    const laatste = eersteVan(werk.filter((w) => w.id === eerste.id).toSorted((a, b) => b.versie - a.versie));
    const feiten = { geschrevenOp: new Date(eerste.op), auteurId: eerste.door.id };
    return Object.assign(new ZaakNotitie(), {
      id: eerste.id,
      versie: laatste.versie,
      tekst: tekst(laatste),
      ...wie(eerste),
      gewijzigdOp: laatste.versie > 1 ? laatste.op : null,
      magWijzigen: notitieFout(feiten, lidmaatschapId, nu) === null,
    });
  });
}

/** What was sent counts as filled; a value is not needed here, only that there is one. */
function openVan(j: ZaakWerkJson): ZaakWerk['openVelden'] {
  const waarden = {
    ...Object.fromEntries(j.verstuurd.map((code) => [code, 'x'])),
    bigGeregistreerd: j.big ? 'JA' : 'NEE',
  };
  return openVelden(j.categorie, waarden).map(({ veld, verplicht }) => ({
    code: veld.code,
    label: veld.label,
    verplicht,
  }));
}

function rapporten(j: ZaakWerkJson, lees: (w: WerkJson) => readonly Elementoordeel[]): ZaakRapport[] {
  return j.berichten
    .filter((b) => b.soort === 'RAPPORTAGE' && b.richting === 'IN')
    .flatMap((b) => {
      const bericht = naarBericht(b);
      const rapport = leesRapportage(bericht.velden);
      if (!rapport) return [];
      const oordeel = j.werk.find((w) => w.soort === 'OORDEEL' && w.verwijst === bericht.kenmerk);
      const oordelen = oordeel ? lees(oordeel) : [];
      return [
        Object.assign(new ZaakRapport(), {
          kenmerk: bericht.kenmerk,
          op: b.op,
          naam: `${RICHTLIJN_LABEL[rapport.richtlijn]}: ${nummerTekst(rapport.nummer)}`,
          versie: oordeel?.versie ?? 0,
          beoordeeld: oordeelStand(rapport, oordelen).beoordeeld,
          door: oordeel?.door ?? null,
          elementen: rapport.elementen.map(({ hoofdstuk, element, tekst }) => {
            const o = oordelen.find((x) => x.element === element.code);
            const van = { code: element.code, hoofdstuk: hoofdstuk.titel, label: element.label, tekst };
            return { ...van, oordeel: o?.oordeel ?? null, woorden: o?.woorden ?? '' };
          }),
        }),
      ];
    });
}
