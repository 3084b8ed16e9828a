import { Trans, useLingui } from '@lingui/react/macro';
import { CONTEXT_LABEL, INCIDENT_SYSTEEM_LABEL, MELDER_SOORT_LABEL, MELD_KANAAL_LABEL } from '@meldbaken/melding/model';
import { useZoekvraag, type MelderContactQuery } from '@meldbaken/platform/graphql-client';
import { Bericht, Gegevens, Kaart, Knop, Link, Rij } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useDossier, type Dossier } from './dossier-context';
import { MelderContactDocument } from './herkomst.graphql';

type Herkomst = NonNullable<Dossier['herkomst']>;
type Contact = NonNullable<MelderContactQuery['melderContact']>;

/** How it came in, whether the reporter got the promised first answer, and how to reach the reporter. */
export function HerkomstKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const { herkomst: h } = dossier;
  if (!h) return null;
  return (
    <Kaart titel={t`Hoe het binnenkwam`}>
      <Belofte reactie={h.eersteReactie} />
      <Gegevens
        rijen={[
          { naam: t`Langs welke weg`, waarde: MELD_KANAAL_LABEL[h.kanaal] },
          { naam: t`Melder`, waarde: dossier.melder ?? (h.melderSoort && MELDER_SOORT_LABEL[h.melderSoort]) },
          ...(h.ingevoerdDoor ? [{ naam: t`Ingevoerd door`, waarde: h.ingevoerdDoor.naam }] : []),
          ...(h.context.length > 0
            ? [{ naam: t`Speelde ook mee`, waarde: h.context.map((c) => CONTEXT_LABEL[c]).join('\n') }]
            : []),
          ...(h.incidentSysteem
            ? [{ naam: t`Incident`, waarde: `${INCIDENT_SYSTEEM_LABEL[h.incidentSysteem]} ${h.incidentNummer ?? ''}` }]
            : []),
        ]}
      />
      {h.consultatieId !== null && (
        <Link href={`/consultaties/${h.consultatieId}`}>
          <Trans>Bekijk de consultatie</Trans>
        </Link>
      )}
      {h.heeftContact && <ContactVanMelder meldingId={dossier.id} />}
    </Kaart>
  );
}

/** The promise to the reporter: a warning once it is today or past. */
function Belofte({ reactie }: { reactie: Herkomst['eersteReactie'] }): ReactNode {
  const { t } = useLingui();
  const { stand, zin } = reactie;
  if (stand === 'TE_LAAT' || stand === 'VANDAAG') {
    return (
      <Bericht soort="waarschuwing" titel={stand === 'TE_LAAT' ? t`De melder wacht` : t`Vandaag antwoord beloofd`}>
        {zin}
      </Bericht>
    );
  }
  return <p className="mb-bij">{zin}</p>;
}

/** Sealed contact data: opened on purpose, as opening stands in the log. */
function ContactVanMelder({ meldingId }: { meldingId: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useZoekvraag(MelderContactDocument);
  const [contact, zetContact] = useState<Contact | 'dicht' | 'weg' | 'storing'>('dicht');
  const open = async (): Promise<void> => {
    try {
      zetContact((await vraag({ meldingId })).melderContact ?? 'weg');
    } catch {
      zetContact('storing');
    }
  };
  if (contact === 'weg') return <p>{t`U kunt de contactgegevens van de melder niet openen.`}</p>;
  if (contact === 'dicht' || contact === 'storing') {
    return (
      <>
        {contact === 'storing' && <Bericht soort="fout">{t`Het openen lukte niet. Probeer het nog eens.`}</Bericht>}
        <p className="mb-bij">
          <Trans>De contactgegevens van de melder zitten op slot. Dat u ze opent, staat in het logboek.</Trans>
        </p>
        <Rij>
          <Knop variant="klein" onClick={() => void open()}>
            <Trans>Open de contactgegevens</Trans>
          </Knop>
        </Rij>
      </>
    );
  }
  return (
    <Gegevens
      rijen={[
        { naam: t`Naam van de melder`, waarde: contact.naam ?? t`Niet gegeven` },
        { naam: t`Telefoonnummer`, waarde: contact.telefoon },
        { naam: t`E-mailadres`, waarde: contact.email },
        { naam: t`Veilig bereiken`, waarde: contact.bereiken },
      ]}
    />
  );
}
