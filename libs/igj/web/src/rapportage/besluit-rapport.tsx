import { Trans, useLingui } from '@lingui/react/macro';
import { RAPPORTAGE_STATUS_LABEL, nummerTekst } from '@meldbaken/igj/model';
import { Ophalen, useVraag, type RapportStandQuery } from '@meldbaken/platform/graphql-client';
import { Bericht, Datum, Gegevens, Kaart, KnopLink, Leeg, Moment, Stapel } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { rapportagePad } from './rapportage-delen';
import { RapportStandDocument } from './rapportage.graphql';

type Stand = NonNullable<RapportStandQuery['rapportages']>;

/** On the page of the external report: how far the report of the investigation is, and the way to it. */
export default function BesluitRapport({ melding }: BesluitDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    RapportStandDocument,
    useMemo(() => ({ id: melding.id }), [melding.id]),
  );
  return (
    <Kaart titel={t`Rapport van het onderzoek`}>
      <Ophalen vraag={vraag}>
        {({ rapportages }) =>
          rapportages && <Inhoud stand={rapportages} href={rapportagePad(rapportages.pad, melding.id)} />
        }
      </Ophalen>
    </Kaart>
  );
}

function Inhoud({ stand, href }: { stand: Stand; href: string }): ReactNode {
  const { t } = useLingui();
  const rapport = stand.rapportages[0];
  if (!rapport && !stand.magBeginnen)
    return (
      <Leeg
        titel={t`Er is nog geen rapport.`}
        wat={stand.beginUitleg ?? t`De behandelaar van de zaak begint het rapport.`}
      />
    );
  const klaar = rapport?.klaar ?? 0;
  const totaal = rapport?.totaal ?? 0;
  return (
    <Stapel>
      {stand.teLaat && rapport?.status !== 'VERZONDEN' && (
        <Bericht soort="waarschuwing">
          <Trans>De laatste dag voor het rapport is voorbij. Versturen kan nog steeds.</Trans>
        </Bericht>
      )}
      <Gegevens
        rijen={[
          { naam: t`Laatste dag`, waarde: stand.uiterlijk && <Datum datum={stand.uiterlijk} /> },
          { naam: t`Rapport`, waarde: rapport && nummerTekst(rapport.nummer) },
          { naam: t`Stand`, waarde: rapport && RAPPORTAGE_STATUS_LABEL[rapport.status] },
          { naam: t`Klaar`, waarde: rapport && t`${klaar} van ${totaal} onderdelen` },
          { naam: t`Verstuurd`, waarde: rapport?.verzondenOp && <Moment moment={rapport.verzondenOp} /> },
        ]}
      />
      <div>
        <KnopLink variant="twee" href={href}>
          {rapport ? <Trans>Open het rapport</Trans> : <Trans>Begin het rapport</Trans>}
        </KnopLink>
      </div>
    </Stapel>
  );
}
