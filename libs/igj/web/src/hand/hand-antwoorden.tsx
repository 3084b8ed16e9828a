import { Trans, useLingui } from '@lingui/react/macro';
import { instantieVan } from '@meldbaken/igj/contract';
import { HAND_ANTWOORD_LABEL, zinVoor } from '@meldbaken/igj/model';
import { Ophalen, useVraag, type HandAntwoordenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Gegevens, Kaart, Knop, Leeg, Moment, Rij, Stapel } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { AntwoordFormulier } from './antwoord-formulier';
import { HandAntwoordenDocument } from './hand.graphql';

type Antwoord = NonNullable<HandAntwoordenQuery['externeMeldingOpstelling']>['antwoorden'][number];
type Open = Antwoord['soort'] | null;

/** The life of a report that was sent by hand: what the authority answered, recorded by hand too. */
export default function HandAntwoorden({ melding, opnieuw, onFout }: BesluitDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    HandAntwoordenDocument,
    useMemo(() => ({ id: melding.id }), [melding.id]),
  );
  const [open, zetOpen] = useState<Open>(null);
  const zin = (tekst: string): string => zinVoor(instantieVan(melding.categorie), tekst);
  const mag = melding.magHandelingen.includes('antwoord-vastleggen');
  const klaar = (): void => {
    zetOpen(null);
    vraag.opnieuw();
    opnieuw();
  };
  if (open !== null)
    return (
      <AntwoordFormulier melding={melding} soort={open} onKlaar={klaar} onSluit={() => zetOpen(null)} onFout={onFout} />
    );
  return (
    <Kaart titel={zin(t`Antwoord van de IGJ`)}>
      <Stapel>
        <p>
          {zin(
            t`U verstuurde deze melding zelf. Leg daarom hier vast wat de IGJ u schrijft. Vraagt de IGJ een rapport, dan start de termijn. Kreeg u uitstel, leg dan de nieuwe laatste dag vast.`,
          )}
        </p>
        {mag && (
          <Rij>
            <Knop variant={melding.kenmerk === null ? undefined : 'twee'} onClick={() => zetOpen('BEVESTIGING')}>
              {melding.status === 'VERZONDEN' ? (
                <Trans>Leg de ontvangstbevestiging vast</Trans>
              ) : (
                <Trans>Wijzig de ontvangstbevestiging</Trans>
              )}
            </Knop>
            <Knop variant="twee" onClick={() => zetOpen('AFSLUITING')}>
              <Trans>De zaak is gesloten</Trans>
            </Knop>
          </Rij>
        )}
        <Ophalen vraag={vraag}>
          {({ externeMeldingOpstelling: o }) => <Lijst antwoorden={o?.antwoorden ?? []} zin={zin} />}
        </Ophalen>
      </Stapel>
    </Kaart>
  );
}

function Lijst({ antwoorden, zin }: { antwoorden: readonly Antwoord[]; zin: (tekst: string) => string }): ReactNode {
  const { t } = useLingui();
  if (antwoorden.length === 0)
    return (
      <Leeg
        titel={t`Er is nog geen antwoord vastgelegd.`}
        wat={zin(t`De IGJ stuurt u een ontvangstbevestiging met een kenmerk.`)}
      />
    );
  return antwoorden.map((a, i) => (
    <Stapel key={a.id} ruimte="dicht">
      <Rij uiteen>
        <strong>{HAND_ANTWOORD_LABEL[a.soort]}</strong>
        {antwoorden.findIndex((b) => b.soort === a.soort) < i && (
          <Bij>
            <Trans>Later gewijzigd</Trans>
          </Bij>
        )}
      </Rij>
      <Gegevens
        rijen={[
          { naam: t`Ontvangen op`, waarde: <Moment moment={a.op} stijl="lang" /> },
          { naam: t`Kenmerk`, waarde: a.kenmerk },
          { naam: t`Rapport gevraagd`, waarde: jaNee(a.rapportageGevraagd, t`Ja`, t`Nee`) },
          { naam: t`Laatste dag`, waarde: a.rapportageUiterlijk && <Datum datum={a.rapportageUiterlijk} /> },
          { naam: t`Uitleg`, waarde: a.toelichting },
        ]}
      />
      <Bij>
        {a.vastgelegdDoor.naam}, <Moment moment={a.vastgelegdOp} />
      </Bij>
    </Stapel>
  ));
}

const jaNee = (waarde: boolean | null | undefined, ja: string, nee: string): string | null =>
  waarde === null || waarde === undefined ? null : waarde ? ja : nee;
