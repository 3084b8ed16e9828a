import { Trans, useLingui } from '@lingui/react/macro';
import { CONTEXT_LABEL, INCIDENT_SYSTEEM_LABEL, MELDER_SOORT_LABEL, MELD_KANAAL_LABEL } from '@meldbaken/melding/model';
import { useZoekvraag, type MelderContactQuery } from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Gegevens, Knop, Link, Moment, Rij } from '@meldbaken/platform/ui';
import { dagInWoorden, dagVan } from '@meldbaken/platform/waarden';
import { useState, type ReactNode } from 'react';
import { useDossier } from './dossier-context';
import { MelderContactDocument } from './herkomst.graphql';

type Contact = NonNullable<MelderContactQuery['melderContact']>;

/** Who reported, when and by which way; and how to reach the reporter. */
export function Herkomst(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const { herkomst: h } = dossier;
  const melder = dossier.melder ?? (h?.melderSoort ? MELDER_SOORT_LABEL[h.melderSoort] : null);
  const weg = h && MELD_KANAAL_LABEL[h.kanaal];
  return (
    <>
      <Gegevens
        rijen={[
          { naam: t`Gemeld op`, waarde: <Wanneer moment={dossier.ingediendOp} /> },
          {
            naam: t`Melder`,
            waarde: (melder ?? weg) && (
              <>
                {melder}
                {weg && <Bij>{weg}</Bij>}
                {h?.ingevoerdDoor && <Bij>{t`Ingevoerd door ${h.ingevoerdDoor.naam}`}</Bij>}
              </>
            ),
          },
          { naam: t`Speelde ook mee`, waarde: h?.context.map((c) => CONTEXT_LABEL[c]).join('\n') },
          {
            naam: t`Incident`,
            waarde: h?.incidentSysteem && `${INCIDENT_SYSTEEM_LABEL[h.incidentSysteem]} ${h.incidentNummer ?? ''}`,
          },
        ]}
      />
      {h && h.consultatieId !== null && (
        <Link href={`/consultaties/${h.consultatieId}`}>
          <Trans>Bekijk de consultatie</Trans>
        </Link>
      )}
      {h?.heeftContact && <ContactVanMelder meldingId={dossier.id} />}
    </>
  );
}

/** Of who came through the public form only the day is known, for whoever it was. */
export function Wanneer({ moment }: { moment: string }): ReactNode {
  const { dossier } = useDossier();
  if (dossier.herkomst?.kanaal !== 'OPENBAAR') return <Moment moment={moment} stijl="lang" />;
  return dagInWoorden(dagVan(new Date(moment)));
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
