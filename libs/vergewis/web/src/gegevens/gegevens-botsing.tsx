import { useLingui } from '@lingui/react/macro';
import { useVraag, type PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { ConflictVergelijk, toonDatum, toonMoment, type ConflictVeld } from '@meldbaken/platform/ui';
import {
  DIENSTVERBAND_KENMERK_LABEL,
  DIENSTVERBAND_SOORT_LABEL,
  VERGEWIS_ZORGSOORT_LABEL,
} from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import { VergewisEenhedenKiezenDocument } from '../personen/personen.graphql';
import { gegevensVan, type Gegevens } from './gegevens';

interface GegevensBotsingProps {
  readonly uw: Gegevens;
  /** As somebody else saved it meanwhile. */
  readonly ander: PersoonDelenFragment;
  readonly bezig: boolean;
  readonly onHoudUw: () => void;
  readonly onNeemAnder: () => void;
}

const GEEN = {};

const dag = (d: string | null): string => (d === null ? '' : toonDatum(d, 'lang'));

/** Both versions next to each other; what was typed stays until somebody chooses. */
export function GegevensBotsing({ uw, ander, ...rest }: GegevensBotsingProps): ReactNode {
  const { t } = useLingui();
  const eenheden = useVraag(VergewisEenhedenKiezenDocument, GEEN).data?.eenheden ?? [];
  const hun = gegevensVan(ander);
  const laatste = ander.versies[0];
  const veld = (label: string, toon: (g: Gegevens) => string): ConflictVeld => ({
    label,
    uw: toon(uw),
    ander: toon(hun),
  });
  const jaNee = (b: boolean | null): string => (b === null ? '' : b ? t`Ja` : t`Nee`);
  const wie = laatste?.door?.naam ?? laatste?.koppeling;
  return (
    <ConflictVergelijk
      {...rest}
      anderDoor={laatste && [wie, toonMoment(laatste.vastgelegdOp)].filter(Boolean).join(', ')}
      velden={[
        veld(t`Personeelsnummer`, (g) => g.personeelsnummer),
        veld(t`Voornaam`, (g) => g.voornaam),
        veld(t`Tussenvoegsel`, (g) => g.tussenvoegsel),
        veld(t`Achternaam`, (g) => g.achternaam),
        veld(t`Geboortedatum`, (g) => dag(g.geboortedatum)),
        veld(t`E-mailadres`, (g) => g.email),
        veld(t`Soort`, (g) => DIENSTVERBAND_SOORT_LABEL[g.soort]),
        veld(t`Functie`, (g) => g.functie),
        veld(t`Team of locatie`, (g) => eenheden.find((e) => e.id === g.eenheidId)?.pad ?? ''),
        veld(t`Zorg`, (g) => (g.zorgsoort === null ? '' : VERGEWIS_ZORGSOORT_LABEL[g.zorgsoort])),
        veld(t`Contact met cliënten`, (g) => jaNee(g.clientcontact)),
        veld(t`Bijzonderheden`, (g) =>
          [...g.kenmerken]
            .sort()
            .map((k) => DIENSTVERBAND_KENMERK_LABEL[k])
            .join('; '),
        ),
        veld(t`BIG-nummer`, (g) => g.bigNummer),
        veld(t`Eerste werkdag`, (g) => dag(g.beginOp)),
        veld(t`Laatste werkdag`, (g) => dag(g.eindeOp)),
      ]}
    />
  );
}
