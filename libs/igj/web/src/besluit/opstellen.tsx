import { Trans, useLingui } from '@lingui/react/macro';
import {
  meldrouteVan,
  WMO_CATEGORIEEN,
  type ExterneMeldingCategorie,
  type WmoCategorie,
} from '@meldbaken/igj/contract';
import { CATEGORIE_LABEL, GROND_VAN } from '@meldbaken/igj/model';
import { useHandeling, useSleutel, Weigering } from '@meldbaken/platform/graphql-client';
import { Kaart, Knop, KnopLink, Leeg, Lopend } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { BeginWmo } from '../wmo/begin-wmo';
import { ExterneMeldingOpstellenDocument } from './besluit.graphql';
import type { BesluitMelding } from './besluit-delen';

interface OpstellenProps {
  readonly melding: BesluitMelding;
  /** The kind that a finding asks for; undefined when none does. */
  readonly categorie: ExterneMeldingCategorie | undefined;
  readonly opnieuw: () => void;
}

const isWmo = (c: ExterneMeldingCategorie): c is WmoCategorie => WMO_CATEGORIEEN.some((w) => w === c);

/** Before there is a report: why there is none, or the start of one. */
export function Opstellen({ melding, categorie, opnieuw }: OpstellenProps): ReactNode {
  const { t } = useLingui();
  const mag = ['externe-melding-opstellen', 'vaststelling-vastleggen'].some((h) => melding.magHandelingen.includes(h));
  if (categorie === undefined) {
    return (
      <Kaart>
        <Leeg
          titel={t`U hoeft nu niets te melden bij de IGJ.`}
          wat={t`Dat verandert als u een calamiteit, geweld of ontslag vaststelt.`}
          actie={
            <KnopLink variant="twee" href={`/meldingen/${melding.nummer}`}>
              <Trans>Ga naar de melding</Trans>
            </KnopLink>
          }
        />
      </Kaart>
    );
  }
  if (mag && isWmo(categorie)) return <BeginWmo melding={melding} categorie={categorie} opnieuw={opnieuw} />;
  if (mag) return <Begin melding={melding} categorie={categorie} opnieuw={opnieuw} />;
  return (
    <Kaart>
      <Leeg
        titel={t`Er is hier nu niets voor u te lezen.`}
        wat={t`Wie de zaak behandelt, maakt de melding. De bestuurder verstuurt hem.`}
      />
    </Kaart>
  );
}

function Begin({
  melding,
  categorie,
  opnieuw,
}: {
  melding: BesluitMelding;
  categorie: ExterneMeldingCategorie;
  opnieuw: () => void;
}): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  const opstellen = useHandeling(ExterneMeldingOpstellenDocument);
  const begin = async (): Promise<void> => {
    const uitkomst = await opstellen.voer({ sleutel, meldingId: melding.id, categorie });
    if (uitkomst?.__typename === 'ExterneMelding') opnieuw();
  };
  const soort = CATEGORIE_LABEL[GROND_VAN[categorie]].toLowerCase();
  const jeugd = meldrouteVan(categorie) === 'JEUGD';
  return (
    <>
      <Weigering handeling={opstellen} actie={{ label: t`Ga naar de melding`, href: `/meldingen/${melding.nummer}` }} />
      <Kaart titel={jeugd ? t`Maak de melding over jeugdhulp` : t`Maak de melding aan de IGJ`}>
        <Lopend>
          <p>
            {jeugd ? (
              <Trans>
                U stelde vast: {soort}. Gebeurde dit in de jeugdhulp? Dan meldt u het met een eigen formulier bij de IGJ
                (Jeugdwet, artikel 4.1.8). Gebeurde het bij andere zorg? Dan hoeft dit niet.
              </Trans>
            ) : (
              <Trans>U stelde vast: {soort}. Dit moet u melden bij de IGJ.</Trans>
            )}
          </p>
          <p>
            <Trans>Wat we al weten, vullen we voor u in. Er gaat nog niets weg. De bestuurder beslist.</Trans>
          </p>
          {jeugd && (
            <p>
              <Trans>De termijn van 3 werkdagen telt vanaf uw vaststelling.</Trans>
            </p>
          )}
        </Lopend>
        <div>
          <Knop bezig={opstellen.bezig} onClick={() => void begin()}>
            <Trans>Maak de melding</Trans>
          </Knop>
        </div>
      </Kaart>
    </>
  );
}
