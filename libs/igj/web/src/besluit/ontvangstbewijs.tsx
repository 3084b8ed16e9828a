import { Trans, useLingui } from '@lingui/react/macro';
import { instantieVan } from '@meldbaken/igj/contract';
import { meldTermijnen, zinVoor } from '@meldbaken/igj/model';
import type { BesluitTermijnFragment, ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Datum, ErnstChip, Gegevens, Kaart, Moment, Stapel, type Gegeven } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { Vingerafdruk } from '../delen/vingerafdruk';
import { KopieLijst } from './kopie-lijst';

interface OntvangstbewijsProps {
  readonly melding: ExterneMeldingDelenFragment;
  readonly termijnen: readonly BesluitTermijnFragment[];
}

/** After sending: when, in time or not, arrived or not, the proof, and exactly what was sent. */
export function Ontvangstbewijs({ melding, termijnen }: OntvangstbewijsProps): ReactNode {
  const { t } = useLingui();
  const zin = (tekst: string): string => zinVoor(instantieVan(melding.categorie), tekst);
  return (
    <>
      {melding.bevestigdOp === null ? (
        <Bericht soort="gelukt" meld={false} titel={t`De melding is verzonden`}>
          {zin(t`De IGJ bevestigt nog dat hij binnen is. U krijgt daar bericht van.`)}
        </Bericht>
      ) : (
        <Bevestiging melding={melding} />
      )}
      <Kaart titel={t`Bewijs van verzending`}>
        <Gegevens rijen={useBewijs(melding, termijnen)} />
      </Kaart>
      <Stapel>
        <h2>
          <Trans>Precies dit is verzonden</Trans>
        </h2>
        <KopieLijst melding={melding} niveau={3} />
      </Stapel>
    </>
  );
}

function useBewijs(
  melding: ExterneMeldingDelenFragment,
  termijnen: readonly BesluitTermijnFragment[],
): readonly Gegeven[] {
  const { t } = useLingui();
  const { verzondenOp, bekrachtigdDoor, ontvangerNaam, verzending } = melding;
  const termijn = termijnen.find(({ code }) => code === meldTermijnen(melding.categorie).melden);
  const aangekomen = verzending?.afgeleverdOp ?? null;
  return [
    { naam: t`Verzonden op`, waarde: verzondenOp !== null && <Moment moment={verzondenOp} stijl="lang" /> },
    { naam: t`Besluit van`, waarde: bekrachtigdDoor?.naam },
    { naam: t`Termijn`, waarde: termijn && <TermijnStand termijn={termijn} /> },
    { naam: t`Ontvanger`, waarde: ontvangerNaam },
    {
      naam: t`Aangekomen op`,
      waarde:
        aangekomen === null ? t`Nog onderweg. Dit duurt meestal kort.` : <Moment moment={aangekomen} stijl="lang" />,
    },
    { naam: t`Grondslag`, waarde: verzending?.grondslag },
    { naam: t`Doel`, waarde: verzending?.doel },
    { naam: t`Vingerafdruk`, waarde: verzending && <Vingerafdruk sha256={verzending.sha256} /> },
  ];
}

function TermijnStand({ termijn }: { termijn: BesluitTermijnFragment }): ReactNode {
  const { ernst, restTekst } = termijn;
  return <ErnstChip ernst={ernst} tekst={ernst === 'GEHAALD' ? restTekst : undefined} />;
}

/** The answer of the inspectie. */
function Bevestiging({ melding }: { melding: ExterneMeldingDelenFragment }): ReactNode {
  const { t } = useLingui();
  const zin = (tekst: string): string => zinVoor(instantieVan(melding.categorie), tekst);
  const { bevestigdOp, kenmerk, inspectieContact, rapportageGevraagd, rapportageUiterlijk } = melding;
  const rapport = (): ReactNode => {
    if (rapportageGevraagd === false) return zin(t`De IGJ vraagt geen rapport.`);
    if (rapportageUiterlijk === null) return rapportageGevraagd === true ? zin(t`De IGJ vraagt een rapport.`) : null;
    return (
      <Trans>
        Uiterlijk <Datum datum={rapportageUiterlijk} stijl="lang" />
      </Trans>
    );
  };
  return (
    <Kaart titel={zin(t`De IGJ bevestigde de ontvangst`)}>
      <Gegevens
        rijen={[
          { naam: zin(t`Kenmerk van de IGJ`), waarde: kenmerk && <strong>{kenmerk}</strong> },
          { naam: t`Bevestigd op`, waarde: bevestigdOp !== null && <Moment moment={bevestigdOp} stijl="lang" /> },
          { naam: t`Rapport`, waarde: rapport() },
          { naam: t`Contact`, waarde: inspectieContact },
        ]}
      />
    </Kaart>
  );
}
