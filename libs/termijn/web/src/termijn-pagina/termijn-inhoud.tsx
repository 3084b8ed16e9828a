import { Trans, useLingui } from '@lingui/react/macro';
import {
  Bron,
  RekenUitleg,
  Bij,
  Gegevens,
  Kaart,
  Kolommen,
  Link,
  Lopend,
  Stapel,
  toonEindmoment,
  toonMoment,
} from '@meldbaken/platform/ui';
import { TE_LAAT_REDEN_LABEL } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';
import { GeschiedenisLijst } from '../reken/geschiedenis';
import type { PaginaTermijn } from './pagina-termijn';

/** The facts, the sum and the history of one term. */
export function TermijnInhoud({ termijn }: { termijn: PaginaTermijn }): ReactNode {
  const { t } = useLingui();
  const { uitleg } = termijn;
  return (
    <Kolommen
      zij={
        <Kaart titel={t`Wat er gebeurde`}>
          <GeschiedenisLijst wijzigingen={termijn.geschiedenis} label={t`Wat er met de termijn gebeurde`} />
        </Kaart>
      }
    >
      <TeLaat termijn={termijn} />
      <Kaart titel={t`Over deze termijn`}>
        <Feiten termijn={termijn} />
      </Kaart>
      <Kaart titel={t`Zo rekenen we`}>
        <Stapel>
          <RekenUitleg zinnen={uitleg.zinnen} dagen={uitleg.dagen} />
          <Bron bron={uitleg.bron} wetOfBeleid={uitleg.wetOfBeleid} versie={uitleg.definitieVersie} />
        </Stapel>
      </Kaart>
    </Kolommen>
  );
}

function Feiten({ termijn }: { termijn: PaginaTermijn }): ReactNode {
  const { t } = useLingui();
  const { onderwerpNummer, onderwerpPad, magOpenen, eigenaar, mijn, eenheid, beginOp, regel, reden } = termijn;
  const zaak = magOpenen ? <Link href={onderwerpPad}>{onderwerpNummer}</Link> : onderwerpNummer;
  const naam = eigenaar.naam;
  const strenger = termijn.veiligVoor < termijn.vervaltOp ? toonEindmoment(termijn.veiligVoor, 'lang') : null;
  return (
    <Gegevens
      rijen={[
        { naam: t`Zaak`, waarde: zaak },
        { naam: t`Wie zorgt ervoor`, waarde: mijn ? t`${naam} (u)` : naam },
        { naam: t`Eenheid`, waarde: eenheid },
        { naam: t`Begonnen`, waarde: toonMoment(beginOp) },
        { naam: t`Begint als`, waarde: regel?.startgebeurtenis },
        { naam: t`Lengte volgens de regel`, waarde: regel?.lengteTekst },
        { naam: t`Veilig voor`, waarde: strenger },
        { naam: t`Waarom vervallen of stilgezet`, waarde: reden },
      ]}
    />
  );
}

/** The reason is for everybody who sees the term; the words are for who takes part in the case. */
function TeLaat({ termijn }: { termijn: PaginaTermijn }): ReactNode {
  const { t } = useLingui();
  const { teLaat, teLaatReden, teLaatToelichting } = termijn;
  if (!teLaat) return null;
  return (
    <Kaart titel={t`Waarom het te laat was`}>
      {teLaatReden === null ? (
        <p>
          <Trans>Dat is nog niet uitgelegd.</Trans>
        </p>
      ) : (
        <Lopend>
          <p>{TE_LAAT_REDEN_LABEL[teLaatReden]}.</p>
          {teLaatToelichting !== null && <Bij>{teLaatToelichting}</Bij>}
        </Lopend>
      )}
    </Kaart>
  );
}
