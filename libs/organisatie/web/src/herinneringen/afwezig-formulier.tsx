import { Trans, useLingui } from '@lingui/react/macro';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
} from '@meldbaken/platform/graphql-client';
import {
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Knop,
  Zoekkeuze,
  toonDatum,
  type DatumLezing,
  type Fout,
  type ZoekWaarde,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { AfwezigheidMeldenDocument } from './herinneringen.graphql';
import { useCollegasZoeken } from './use-collegas-zoeken';

interface AfwezigFormulierProps {
  /** May report somebody else. */
  readonly beheert: boolean;
  readonly onKlaar: (zin: string) => void;
  readonly onTerug: () => void;
}

const waarom = (lezing: DatumLezing | undefined, leeg: string): string =>
  lezing?.soort === 'fout' || lezing?.soort === 'vraag' ? lezing.bericht : leeg;

/** Which days, who stands in, and for the beheerder who it is. */
export function AfwezigFormulier({ beheert, onKlaar, onTerug }: AfwezigFormulierProps): ReactNode {
  const { t } = useLingui();
  const melden = useHandeling(AfwezigheidMeldenDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  const zoek = useCollegasZoeken();
  const [wie, kiesWie] = useState<ZoekWaarde | null>(null);
  const [vervanger, kiesVervanger] = useState<ZoekWaarde | null>(null);
  const [van, zetVan] = useState<{ dag: string | null; lezing?: DatumLezing }>({ dag: null });
  const [tot, zetTot] = useState<{ dag: string | null; lezing?: DatumLezing }>({ dag: null });
  const [poging, zetPoging] = useState(0);
  const mist = (): Fout[] => [
    ...(van.dag === null ? [{ veld: 'van', bericht: waarom(van.lezing, t`Vul de eerste dag in.`) }] : []),
    ...(tot.dag === null ? [{ veld: 'totEnMet', bericht: waarom(tot.lezing, t`Vul de laatste dag in.`) }] : []),
  ];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (van.dag === null || tot.dag === null) return;
    const invoer = { van: van.dag, totEnMet: tot.dag, vervangerId: vervanger?.id, lidmaatschapId: wie?.id };
    const uitkomst = await melden.voer({ sleutel, invoer });
    zetPoging((n) => n + 1);
    if (isGeweigerd(uitkomst)) nieuweSleutel();
    else if (uitkomst)
      onKlaar(
        t`Afwezig gemeld van ${toonDatum(uitkomst.van, 'lang')} tot en met ${toonDatum(uitkomst.totEnMet, 'lang')}.`,
      );
  };
  const eigen = poging > 0 ? mist() : [];
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(melden.uitkomst) ? melden.uitkomst : null);
  return (
    <Formulier
      aria-label={t`Afwezig melden`}
      onSubmit={(e) => void verstuur(e)}
      acties={
        <>
          <Knop type="submit" bezig={melden.bezig}>
            <Trans>Meld afwezig</Trans>
          </Knop>
          <Knop variant="twee" onClick={onTerug}>
            <Trans>Ga terug</Trans>
          </Knop>
        </>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={melden} />
      {beheert && (
        <Zoekkeuze
          label={t`Wie is er niet?`}
          hint={t`Laat dit leeg als u het zelf bent.`}
          optioneel
          name="lidmaatschapId"
          value={wie}
          onChange={kiesWie}
          zoek={zoek}
        />
      )}
      <DatumVeld
        label={t`Wat is de eerste dag?`}
        hint={t`Schrijf dag, maand en jaar.`}
        name="van"
        value={van.dag}
        fout={foutBij(fouten, 'van')}
        onChange={(dag, lezing) => zetVan({ dag, lezing })}
      />
      <DatumVeld
        label={t`Wat is de laatste dag?`}
        hint={t`Schrijf dag, maand en jaar. Die dag telt mee.`}
        name="totEnMet"
        value={tot.dag}
        fout={foutBij(fouten, 'totEnMet')}
        onChange={(dag, lezing) => zetTot({ dag, lezing })}
      />
      <Zoekkeuze
        label={t`Wie vervangt?`}
        hint={t`Zonder vervanger gaan de herinneringen naar de andere ontvangers.`}
        optioneel
        name="vervangerId"
        value={vervanger}
        fout={foutBij(fouten, 'vervangerId')}
        onChange={kiesVervanger}
        zoek={zoek}
      />
    </Formulier>
  );
}
