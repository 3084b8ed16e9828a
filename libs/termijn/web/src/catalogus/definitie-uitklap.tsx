import { Trans, useLingui } from '@lingui/react/macro';
import type { TermijnCatalogusQuery } from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Gegevens, Link, Rij, Stapel, StatusChip, Uitklap, toonDatum } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';

export type Definitie = TermijnCatalogusQuery['termijnDefinities'][number];

interface DefinitieUitklapProps {
  readonly definitie: Definitie;
  readonly open: boolean;
  readonly onOpen: (code: string) => void;
}

/** One kind of term: its name and length, and behind a press everything that we know of the rule. */
export function DefinitieUitklap({ definitie: d, open, onOpen }: DefinitieUitklapProps): ReactNode {
  const [begonOpen] = useState(open);
  return (
    <Uitklap
      open={begonOpen}
      onWissel={(nuOpen) => {
        if (nuOpen) onOpen(d.code);
      }}
      titel={
        <span>
          <strong>{d.naam}</strong>
          <Bij>
            {d.duur} · {d.wetOfBeleid}
          </Bij>
        </span>
      }
    >
      <Stapel>
        {d.ingetrokken && (
          <Bericht>
            <Trans>Deze eigen termijn is ingetrokken. Niemand kan hem nog beginnen.</Trans>
          </Bericht>
        )}
        <Regel d={d} />
        {d.letOp !== null && <Bericht soort="waarschuwing">{d.letOp}</Bericht>}
        <Herinneringen d={d} />
        <Versies d={d} />
        {d.lengte !== null && !d.eigen && (
          <p>
            <Link href={`/termijncalculator?soort=${d.code}`}>
              <Trans>Reken uit</Trans>
            </Link>
          </p>
        )}
      </Stapel>
    </Uitklap>
  );
}

function Regel({ d }: { d: Definitie }): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel ruimte="dicht">
      <p>
        {d.eis} {d.daarna}
      </p>
      <Gegevens
        rijen={[
          { naam: t`Begint met`, waarde: d.startgebeurtenis },
          { naam: t`Hoe lang`, waarde: d.duur },
          { naam: t`Wet of afspraak`, waarde: d.wetOfBeleid },
          { naam: t`Algemene termijnenwet`, waarde: d.atwUitleg },
          { naam: t`Bron`, waarde: `${d.artikel}; ${d.document}` },
          {
            naam: t`Hoe zeker`,
            waarde: <StatusChip soort={d.gecontroleerd ? 'gelukt' : 'waarschuwing'}>{d.zekerheid}</StatusChip>,
          },
          { naam: t`Wie zorgt ervoor`, waarde: d.eigenaar },
          { naam: t`Langer maken`, waarde: d.verlengen ?? t`Nee.` },
          { naam: t`Stilzetten`, waarde: d.opschorten ?? t`Nee.` },
          { naam: t`Eerder laten eindigen`, waarde: d.inkorten ?? t`Nee.` },
          { naam: t`Als het te laat is`, waarde: d.teLaat },
        ]}
      />
    </Stapel>
  );
}

function Herinneringen({ d }: { d: Definitie }): ReactNode {
  if (d.herinneringen.length === 0) {
    return (
      <p>
        <Trans>Deze termijn loopt niet. Daarom zijn er geen herinneringen.</Trans>
      </p>
    );
  }
  return (
    <Stapel ruimte="dicht">
      <h3>
        <Trans>Herinneringen</Trans>
      </h3>
      <ul>
        {d.herinneringen.map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
        {d.extraHerinneringen.map(({ id, tekst }) => (
          <li key={id}>
            <Trans>{tekst} (van uw organisatie)</Trans>
          </li>
        ))}
      </ul>
    </Stapel>
  );
}

function Versies({ d }: { d: Definitie }): ReactNode {
  const vanaf = toonDatum(d.geldigVanaf, 'middel');
  return (
    <Stapel ruimte="dicht">
      <Rij>
        <span>
          <Trans>
            Versie {d.versie}, voor termijnen die beginnen vanaf {vanaf}.
          </Trans>
        </span>
      </Rij>
      {d.eerdereVersies.length > 0 && (
        <ul>
          {d.eerdereVersies.map((v) => (
            <li key={v.versie}>
              <Trans>
                Eerder, versie {v.versie}: {v.duur}. {v.wetOfBeleid}, {v.artikel}. Van{' '}
                {toonDatum(v.geldigVanaf, 'middel')} tot {toonDatum(v.geldigTot, 'middel')}.
              </Trans>
            </li>
          ))}
        </ul>
      )}
    </Stapel>
  );
}
