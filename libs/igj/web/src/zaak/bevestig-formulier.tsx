import { Trans, useLingui } from '@lingui/react/macro';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  Weigering,
  type ZaakDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  dagVan,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Knop,
  Radios,
  useNu,
  type Fout,
} from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';
import { deInstantie } from '../wmo/instantie';
import { OntvangstBevestigenDocument } from './zaak.graphql';

interface BevestigFormulierProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly opnieuw: () => void;
}

type JaNee = 'JA' | 'NEE';

/** Confirms once, with or without a report; what goes back is told before it goes. */
export function BevestigFormulier({ zaak, opnieuw, onFout }: BevestigFormulierProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const [sleutel] = useSleutel();
  const bevestigen = useHandeling(OntvangstBevestigenDocument);
  const [rapport, zetRapport] = useState<JaNee | null>(null);
  const [dag, zetDag] = useState<string | null>(null);
  const [dagFout, zetDagFout] = useState<string>();
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const { uitkomst } = bevestigen;
  const wij = deInstantie(zaak.categorie);

  const mist = (): Fout[] => [
    ...(rapport === null ? [{ veld: 'rapportageGevraagd', bericht: t`Kies of u een rapport vraagt.` }] : []),
    ...(rapport === 'JA' && dagFout !== undefined ? [{ veld: 'rapportageUiterlijk', bericht: dagFout }] : []),
  ];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const gevonden = mist();
    zetEigen(gevonden);
    zetPoging((n) => n + 1);
    if (gevonden.length > 0) return;
    const rapportageGevraagd = rapport === 'JA';
    const rapportageUiterlijk = rapportageGevraagd ? dag : null;
    const antwoord = await bevestigen.voer({
      sleutel,
      zaakId: zaak.id,
      versie: zaak.versie,
      rapportageGevraagd,
      rapportageUiterlijk,
    });
    zetPoging((n) => n + 1);
    if (antwoord !== null && antwoord.__typename !== 'Geweigerd') opnieuw();
  };
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  useFoutInTitel(fouten.length > 0, onFout);
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <Knop type="submit" bezig={bevestigen.bezig}>
          <Trans>Bevestig de ontvangst</Trans>
        </Knop>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={bevestigen} />
      {uitkomst?.__typename === 'ZaakVersieVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          <Trans>Iemand anders veranderde deze zaak. U ziet nu de nieuwste stand. Kijk hem na.</Trans>
        </Bericht>
      )}
      <Radios
        label={t`Vraagt u een rapport?`}
        name="rapportageGevraagd"
        naast
        value={rapport}
        fout={foutBij(fouten, 'rapportageGevraagd')}
        onChange={(e) => zetRapport(e.target.value === 'JA' ? 'JA' : 'NEE')}
        opties={[
          { waarde: 'JA', label: t`Ja` },
          { waarde: 'NEE', label: t`Nee` },
        ]}
      />
      {rapport === 'JA' && (
        <DatumVeld
          label={t`Uiterlijk op`}
          optioneel
          name="rapportageUiterlijk"
          hint={t`Laat u dit leeg? Dan is het 8 weken na vandaag.`}
          vroegst={vandaag}
          value={dag}
          fout={foutBij(fouten, 'rapportageUiterlijk')}
          onChange={(nieuw, lezing) => {
            zetDag(nieuw);
            zetDagFout('bericht' in lezing ? lezing.bericht : undefined);
          }}
        />
      )}
      <p>
        <Trans>
          De aanbieder krijgt het kenmerk {zaak.nummer}, het moment, de contactgegevens van {wij} en uw antwoord over
          het rapport. Meer niet.
        </Trans>
      </p>
    </Formulier>
  );
}
