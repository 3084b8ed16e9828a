import { Trans, useLingui } from '@lingui/react/macro';
import { useHandeling, Weigering, type SollicitantLinkDelenFragment } from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Bij,
  Datum,
  dagVan,
  Gegevens,
  Knop,
  Moment,
  Rij,
  Stapel,
  StatusChip,
  Uitklap,
} from '@meldbaken/platform/ui';
import { SOLLICITANT_DEEL_LABEL, SOLLICITANT_LINK_STAND_LABEL, SOLLICITANT_LOG_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import type { Geheim } from './link-geheim';
import { SollicitantLinkIntrekkenDocument, SollicitantLinkVernieuwenDocument } from './sollicitant.graphql';

interface LinkKaartProps {
  readonly link: SollicitantLinkDelenFragment;
  readonly naam: string;
  readonly mag: boolean;
  readonly onGeheim: (geheim: Geheim) => void;
  readonly opnieuw: () => void;
}

/** The link ends when its last day does. */
const laatsteDag = (tot: string): string => dagVan(new Date(Date.parse(tot) - 1).toISOString());

const SOORT = { OPEN: 'gelukt', VERLOPEN: 'rand', DICHT: 'fout', INGETROKKEN: 'rand' } as const;

/** One link: what it asks, until when, and what happened with it. */
export function LinkKaart(props: LinkKaartProps): ReactNode {
  const { t } = useLingui();
  const { link, mag } = props;
  const { stand, delen, stukken, kenmerk, gemaaktDoor } = link;
  const vraagt = delen.map((d) => SOLLICITANT_DEEL_LABEL[d]).join(', ');
  return (
    <section aria-label={t`Link ${kenmerk}`}>
      <Stapel>
        <Rij uiteen>
          <strong>{vraagt}</strong>
          <StatusChip soort={SOORT[stand]}>{SOLLICITANT_LINK_STAND_LABEL[stand]}</StatusChip>
        </Rij>
        <Gegevens
          rijen={[
            ...(stukken.length === 0 ? [] : [{ naam: t`Stukken`, waarde: stukken.join(', ') }]),
            { naam: t`De link werkt tot en met`, waarde: <Datum datum={laatsteDag(link.tot)} stijl="lang" /> },
            { naam: t`Vragen gaan naar`, waarde: link.contact },
            { naam: t`Kenmerk`, waarde: kenmerk },
            { naam: t`Gemaakt door`, waarde: gemaaktDoor?.naam ?? '' },
          ]}
        />
        <Uitklap titel={<Trans>Wat er met deze link gebeurde</Trans>}>
          <Stapel>
            {link.log.map(({ volgnummer, soort, op, door }) => (
              <div key={volgnummer}>
                <strong>{SOLLICITANT_LOG_LABEL[soort]}</strong>
                <Bij>
                  <Moment moment={op} stijl="lang" />
                  {door === null ? <>, {t`via de link`}</> : <>, {door.naam}</>}
                </Bij>
              </div>
            ))}
          </Stapel>
        </Uitklap>
        {mag && (stand === 'OPEN' || stand === 'DICHT') && <Daden {...props} />}
      </Stapel>
    </section>
  );
}

/** A new link and code when one was lost or locked, or an end at once. */
function Daden({ link, naam, onGeheim, opnieuw }: LinkKaartProps): ReactNode {
  const vernieuwen = useHandeling(SollicitantLinkVernieuwenDocument);
  const intrekken = useHandeling(SollicitantLinkIntrekkenDocument);
  const versie = { id: link.id, versie: link.versie };
  const vernieuw = async (): Promise<void> => {
    const uit = await vernieuwen.voer(versie);
    if (uit?.__typename === 'SollicitantLinkGemaakt')
      onGeheim({ naam, pad: uit.pad, code: uit.linkcode, gemaild: null });
    if (uit !== null) opnieuw();
  };
  const stop = async (): Promise<void> => {
    if ((await intrekken.voer(versie)) !== null) opnieuw();
  };
  const verouderd = [vernieuwen, intrekken].some((h) => h.uitkomst?.__typename === 'SollicitantVersieVerouderd');
  return (
    <>
      <Weigering handeling={vernieuwen} />
      <Weigering handeling={intrekken} />
      {verouderd && (
        <Bericht soort="waarschuwing" meld>
          <Trans>Iemand anders veranderde dit intussen. U ziet nu de nieuwste stand.</Trans>
        </Bericht>
      )}
      <Rij>
        <Knop variant="twee" bezig={vernieuwen.bezig} onClick={() => void vernieuw()}>
          <Trans>Maak een nieuwe link en code</Trans>
        </Knop>
        <Knop variant="twee" bezig={intrekken.bezig} onClick={() => void stop()}>
          <Trans>Stop de link</Trans>
        </Knop>
      </Rij>
    </>
  );
}
