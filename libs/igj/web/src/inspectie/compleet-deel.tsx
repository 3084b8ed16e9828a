import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen } from '@meldbaken/platform/graphql-client';
import { Bericht, Datum, Kaart, KnopLink, Stapel, StatusChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { ZaakDeelProps } from '../zaak/delen';
import { useWerk } from './use-werk';

/** What of the form is empty, and the way to ask for it. */
export default function CompleetDeel({ zaak, opnieuw }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const { vraag, werk } = useWerk(zaak, opnieuw);
  const { wachtOpAanvulling, aanvullenUiterlijk } = zaak;
  return (
    <Kaart titel={t`Is de melding compleet?`}>
      <Ophalen vraag={vraag} regels={2}>
        {() => {
          const open = werk?.openVelden ?? [];
          const moet = open.filter((v) => v.verplicht);
          return (
            <Stapel>
              {wachtOpAanvulling && (
                <Bericht soort="waarschuwing" titel={t`U vroeg om een aanvulling.`}>
                  {aanvullenUiterlijk !== null && (
                    <Trans>
                      Die komt uiterlijk <Datum datum={aanvullenUiterlijk} stijl="lang" />.
                    </Trans>
                  )}
                </Bericht>
              )}
              {moet.length === 0 ? (
                <div>
                  <StatusChip soort="gelukt">{t`Alles wat moet, is ingevuld`}</StatusChip>
                </div>
              ) : (
                <Lijst titel={t`Dit mist`} labels={moet.map((v) => v.label)} />
              )}
              <Lijst titel={t`Niet verplicht, en leeg`} labels={open.filter((v) => !v.verplicht).map((v) => v.label)} />
              {!wachtOpAanvulling && open.length > 0 && zaak.bevestigdOp !== null && (
                <div>
                  <KnopLink variant="twee" href={`/postvak/${zaak.id}?deel=briefwisseling`}>
                    <Trans>Vraag een aanvulling</Trans>
                  </KnopLink>
                </div>
              )}
            </Stapel>
          );
        }}
      </Ophalen>
    </Kaart>
  );
}

function Lijst({ titel, labels }: { titel: string; labels: readonly string[] }): ReactNode {
  if (labels.length === 0) return null;
  return (
    <div>
      <strong>{titel}</strong>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </div>
  );
}
