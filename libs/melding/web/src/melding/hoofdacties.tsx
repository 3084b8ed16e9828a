import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering } from '@meldbaken/platform/graphql-client';
import { Knop, KnopLink, Rij, Stapel, type KnopVariant } from '@meldbaken/platform/ui';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { useDossier } from './dossier-context';
import { MeldingInBehandelingNemenDocument } from './handelingen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';
import { volgendeStap, type Actie } from './volgende-acties';

const SluitVenster = lazy(() => import('../vervolg/sluit-venster'));

interface HoofdactiesProps {
  readonly acties: readonly Actie[];
  readonly onBeslisser: () => void;
}

/** What can be done now: the first is the one filled button of the page. */
export function Hoofdacties({ acties, onBeslisser }: HoofdactiesProps): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const nemen = useDossierHandeling(MeldingInBehandelingNemenDocument);
  const neem = async (): Promise<void> => {
    const uitkomst = await nemen.voer({ id: dossier.id, versie: dossier.versie });
    if (uitkomst?.__typename === 'Melding') gedaan(t`U behandelt nu deze melding.`);
  };
  const variant = (actie: Actie): KnopVariant => (actie === acties[0] ? 'hoofd' : 'twee');
  const [sluit, zetSluit] = useState(false);
  const stap = volgendeStap(dossier);
  const naarBesluit = (actie: Actie, woorden: ReactNode): ReactNode => (
    <KnopLink key={actie} variant={variant(actie)} href={`/meldingen/${dossier.nummer}/besluit`}>
      {woorden}
    </KnopLink>
  );
  const knoppen: Readonly<Record<Actie, ReactNode>> = {
    nemen: (
      <Knop key="nemen" variant={variant('nemen')} bezig={nemen.bezig} onClick={() => void neem()}>
        <Trans>Neem in behandeling</Trans>
      </Knop>
    ),
    beslisser: (
      <Knop key="beslisser" variant={variant('beslisser')} onClick={onBeslisser}>
        <Trans>Voeg een bestuurder toe</Trans>
      </Knop>
    ),
    vaststellen: (
      <KnopLink key="vaststellen" variant={variant('vaststellen')} href={`/meldingen/${dossier.nummer}/vaststelling`}>
        <Trans>Leg de vaststelling vast</Trans>
      </KnopLink>
    ),
    igj: naarBesluit('igj', <Trans>Ga naar de melding aan de IGJ</Trans>),
    besluit: naarBesluit('besluit', <Trans>Ga naar het besluit</Trans>),
    stap: (
      <KnopLink key="stap" variant={variant('stap')} href={`/meldingen/${dossier.nummer}/stap/${stap ?? 1}`}>
        {t`Ga verder met stap ${stap ?? 1}`}
      </KnopLink>
    ),
    sluiten: (
      <Knop key="sluiten" variant={variant('sluiten')} onClick={() => zetSluit(true)}>
        <Trans>Sluit de melding</Trans>
      </Knop>
    ),
    bekijken: naarBesluit('bekijken', <Trans>Bekijk de melding aan de IGJ</Trans>),
  };
  return (
    <Stapel>
      <Weigering handeling={nemen} />
      <VersieBericht uitkomst={nemen.uitkomst} />
      {acties.includes('sluiten') && (
        <p>
          <Trans>Alles is klaar. U kunt de melding sluiten.</Trans>
        </p>
      )}
      <Rij>{acties.map((actie) => knoppen[actie])}</Rij>
      {sluit && (
        <Suspense>
          <SluitVenster onSluit={() => zetSluit(false)} />
        </Suspense>
      )}
    </Stapel>
  );
}
