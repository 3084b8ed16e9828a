import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering, useIk } from '@meldbaken/platform/graphql-client';
import { Knop, KnopLink, Rij, Stapel, type KnopVariant } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useDossier } from './dossier-context';
import { MeldingInBehandelingNemenDocument } from './handelingen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';
import { volgendeActies, type Actie } from './volgende-acties';

/** What must I do now. */
export function Hoofdacties({ onBeslisser }: { onBeslisser: () => void }): ReactNode {
  const { dossier } = useDossier();
  const eigenId = useIk().gekozen?.id;
  const acties = volgendeActies(dossier, eigenId);
  if (acties.length === 0) return null;
  return <Acties acties={acties} onBeslisser={onBeslisser} />;
}

function Acties({ acties, onBeslisser }: { acties: readonly Actie[]; onBeslisser: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const nemen = useDossierHandeling(MeldingInBehandelingNemenDocument);
  const neem = async (): Promise<void> => {
    const uitkomst = await nemen.voer({ id: dossier.id, versie: dossier.versie });
    if (uitkomst?.__typename === 'Melding') gedaan(t`U behandelt nu deze melding.`);
  };
  const variant = (actie: Actie): KnopVariant => (actie === acties[0] ? 'hoofd' : 'twee');
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
    bekijken: naarBesluit('bekijken', <Trans>Bekijk de melding aan de IGJ</Trans>),
  };
  return (
    <Stapel>
      <Weigering handeling={nemen} />
      <VersieBericht uitkomst={nemen.uitkomst} />
      <Rij>{acties.map((actie) => knoppen[actie])}</Rij>
    </Stapel>
  );
}
