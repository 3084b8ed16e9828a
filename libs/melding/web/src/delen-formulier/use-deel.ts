import { DEEL_KEURING, DEEL_VELDEN, type DeelNaam } from '@meldbaken/melding/model';
import {
  foutenVan,
  isGeweigerd,
  useConcept,
  useHandeling,
  useSleutel,
  type DelenNaHandelingFragment,
  type Handeling,
} from '@meldbaken/platform/graphql-client';
import { useNu, type Fout } from '@meldbaken/platform/ui';
import { useState } from 'react';
import { useDossier } from '../melding/dossier-context';
import { alsGelezen, alsInvoer, beginAntwoorden, isAntwoorden, type Antwoorden } from './antwoorden';
import { useDelen, type GetoondDeel } from './delen-context';
import { VASTLEGGEN, type VastleggenVariabelen } from './vastleggen';

/** Why nothing can be recorded yet, whatever the answers are (a guard). */
export interface Poort {
  readonly code: string;
  readonly bericht: string;
  readonly watDan: string | null;
}

export interface DeelStaat {
  readonly antwoorden: Antwoorden;
  /** The same as the rules read them: what is asked depends on it. */
  readonly gelezen: Antwoorden;
  readonly zet: (veld: string, waarde: unknown) => void;
  readonly onLeesfout: (veld: string, bericht: string | null) => void;
  readonly fouten: readonly Fout[];
  readonly poort: Poort | null;
  /** The guard that these answers will meet: told before somebody types it all. */
  readonly straks: Poort | null;
  readonly wisPoort: () => void;
  readonly poging: number;
  readonly verstuur: () => Promise<void>;
  readonly vergeet: () => void;
  /** Somebody else kept another version meanwhile. */
  readonly ander: GetoondDeel | null;
  readonly handeling: Handeling<DelenNaHandelingFragment, VastleggenVariabelen>;
}

interface Controle {
  readonly fouten: readonly Fout[];
  readonly poort: Poort | null;
}

/** The course of one part: checked by the model before it is sent, and again by the server. What is typed survives a lost session. */
export function useDeel(naam: DeelNaam, deel: GetoondDeel | null, onKlaar: () => void): DeelStaat {
  const { dossier, ververs } = useDossier();
  const { stand, van } = useDelen();
  const nu = useNu();
  const velden = DEEL_VELDEN[naam];
  const [sleutel, nieuweSleutel] = useSleutel();
  const [antwoorden, zetAntwoorden, vergeet] = useConcept<Antwoorden>(
    `deel ${naam} ${dossier.id} ${deel?.id ?? 'nieuw'}`,
    () => beginAntwoorden(velden, deel?.inhoud ?? {}),
    isAntwoorden,
  );
  const [leesfouten, zetLeesfouten] = useState<Readonly<Record<string, string>>>({});
  const [poging, zetPoging] = useState(0);
  const handeling = useHandeling(VASTLEGGEN[naam]);
  // What stood here when the form opened: the page behind it goes on being renewed.
  const [begin] = useState(deel?.versie ?? 0);
  const gelezen = alsGelezen(velden, antwoorden);

  const controle = (): Controle => {
    const calamiteit = dossier.vaststellingen.some((v) => v.soort === 'CALAMITEIT');
    const uit = DEEL_KEURING[naam](
      alsInvoer(velden, antwoorden),
      deel?.inhoud ?? null,
      { delen: stand, calamiteit },
      new Date(nu),
    );
    const weigeringen = uit.ok ? [] : uit.weigeringen;
    const poort = weigeringen.find((w) => w.veld === undefined);
    if (poort) return { fouten: [], poort: { ...poort, watDan: poort.watDan ?? null } };
    const onleesbaar = Object.entries(leesfouten).map(([veld, bericht]) => ({ veld, bericht }));
    const rest = weigeringen.filter((w) => leesfouten[w.veld ?? ''] === undefined);
    return {
      fouten: [
        ...onleesbaar,
        ...rest.map((w) => ({ veld: w.veld, bericht: w.watDan ? `${w.bericht} ${w.watDan}` : w.bericht })),
      ],
      poort: null,
    };
  };
  const verstuur = async (): Promise<void> => {
    zetPoging((n) => n + 1);
    const { fouten, poort } = controle();
    if (fouten.length > 0 || poort) return;
    const huidig = deel && (van(naam).find((d) => d.id === deel.id) ?? deel);
    const verouderd = handeling.uitkomst?.__typename === 'MeldingDelenVerouderd';
    const versie = verouderd ? ((huidig ?? van(naam)[0])?.versie ?? begin) : begin;
    const uit = await handeling.voer({
      sleutel,
      meldingId: dossier.id,
      onderdeelId: deel?.id ?? null,
      versie,
      invoer: alsInvoer(velden, antwoorden),
    });
    zetPoging((n) => n + 1);
    if (uit === null) return;
    if (uit.__typename === 'MeldingDelen') {
      vergeet();
      nieuweSleutel();
      onKlaar();
    } else if (isGeweigerd(uit) && uit.code === 'NIET_GEVONDEN') ververs();
  };
  const geweigerd = isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null;
  const gecontroleerd = controle();
  const eigen = poging > 0 ? gecontroleerd : { fouten: [], poort: null };
  const opServer = geweigerd && foutenVan(geweigerd).length === 0 ? geweigerd : null;
  const ander =
    handeling.uitkomst?.__typename === 'MeldingDelenVerouderd'
      ? (van(naam).find((d) => deel === null || d.id === deel.id) ?? null)
      : null;
  return {
    antwoorden,
    gelezen,
    zet: (veld, waarde) => {
      if (geweigerd) handeling.wis();
      zetAntwoorden((oud) => ({ ...oud, [veld]: waarde }));
    },
    onLeesfout: (veld, bericht) =>
      zetLeesfouten((oud) => {
        const rest = Object.fromEntries(Object.entries(oud).filter(([n]) => n !== veld));
        return bericht === null ? rest : { ...rest, [veld]: bericht };
      }),
    fouten: eigen.fouten.length > 0 ? eigen.fouten : foutenVan(geweigerd),
    poort: eigen.poort ?? opServer,
    straks: poging === 0 ? gecontroleerd.poort : null,
    wisPoort: () => {
      handeling.wis();
      zetPoging(0);
    },
    poging,
    verstuur,
    vergeet,
    ander: ander && ander.versie !== begin ? ander : null,
    handeling,
  };
}
