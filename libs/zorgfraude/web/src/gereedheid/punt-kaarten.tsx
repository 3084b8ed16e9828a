import { Trans, useLingui } from '@lingui/react/macro';
import type { GereedPuntDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Gegevens, Kaart, Leeg, Rij, Stapel, StatusChip, Tijdlijn } from '@meldbaken/platform/ui';
import {
  GEREED_BRON,
  GEREED_FASE_LABEL,
  GEREED_NVT_LABEL,
  GEREED_STAND_LABEL,
  GEREED_ZORGVORM_LABEL,
  type GereedPuntDefinitie,
} from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import { GereedChip } from './delen';

interface PuntProps {
  readonly p: GereedPuntDelenFragment;
}

/** How far it is, who watches over it and by when. */
export function StandKaart({ p }: PuntProps): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart
      titel={t`Hoe het ervoor staat`}
      actie={
        <Rij>
          {p.laat && (
            <StatusChip soort="fout">
              <Trans>Te laat</Trans>
            </StatusChip>
          )}
          <GereedChip stand={p.stand} />
        </Rij>
      }
    >
      <Gegevens
        rijen={[
          { naam: t`Waarom niet`, waarde: p.nvtReden === null ? '' : GEREED_NVT_LABEL[p.nvtReden] },
          { naam: t`Wie dit regelt`, waarde: p.nvtDoor },
          { naam: t`Eigenaar`, waarde: <Eigenaar p={p} /> },
          { naam: t`Klaar voor`, waarde: p.gereedVoor === null ? '' : <Datum datum={p.gereedVoor} stijl="lang" /> },
          { naam: t`Klaar op`, waarde: p.gereedOp === null ? '' : <Datum datum={p.gereedOp} stijl="lang" /> },
          { naam: t`Notitie`, waarde: p.notitie },
          {
            naam: t`Laatst bijgewerkt`,
            waarde:
              p.vastgelegdOp === null ? (
                t`Nog niet`
              ) : (
                <>
                  <Datum datum={p.vastgelegdOp} />
                  {p.door !== null && `, ${p.door.naam}`}
                </>
              ),
          },
        ]}
      />
    </Kaart>
  );
}

function Eigenaar({ p }: PuntProps): ReactNode {
  if (p.heeftEigenaar) return p.eigenaarNaam;
  if (p.eigenaarNaam === null) return p.zonderEigenaar ? <Trans>Nog niemand</Trans> : null;
  return <Trans>{p.eigenaarNaam}. Deze collega werkt hier niet meer.</Trans>;
}

/** The parts of a point: which are arranged. */
export function OnderdelenKaart({ p, definitie }: PuntProps & { readonly definitie: GereedPuntDefinitie }): ReactNode {
  const { t } = useLingui();
  if (definitie.onderdelen.length === 0) return null;
  return (
    <Kaart titel={t`Wat erin hoort`}>
      <Gegevens
        rijen={definitie.onderdelen.map((naam, n) => ({
          naam,
          waarde: p.onderdelen.includes(n) ? (
            <StatusChip soort="gelukt">
              <Trans>Geregeld</Trans>
            </StatusChip>
          ) : (
            <StatusChip soort="rand">
              <Trans>Nog niet</Trans>
            </StatusChip>
          ),
        }))}
      />
    </Kaart>
  );
}

/** Where the point comes from, and for which care. */
export function OverKaart({ definitie: d }: { readonly definitie: GereedPuntDefinitie }): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={t`Over dit punt`}>
      <Stapel>
        <Gegevens
          rijen={[
            { naam: t`Deel`, waarde: GEREED_FASE_LABEL[d.fase] },
            { naam: t`Code`, waarde: d.code },
            { naam: t`Geldt voor`, waarde: d.geldtVoor.map((z) => GEREED_ZORGVORM_LABEL[z]).join(', ') },
            { naam: t`Wet`, waarde: d.grondslag },
            { naam: t`Bron`, waarde: GEREED_BRON },
          ]}
        />
        {d.regionaalMogelijk && (
          <Bij>
            <Trans>Koopt uw regio de zorg in? Dan is dit punt soms niet van toepassing.</Trans>
          </Bij>
        )}
      </Stapel>
    </Kaart>
  );
}

/** Every time the point was updated. */
export function PuntGeschiedenis({ p }: PuntProps): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={t`Geschiedenis`}>
      {p.geschiedenis.length === 0 ? (
        <Leeg titel={t`Er is nog niets vastgelegd.`} />
      ) : (
        <Tijdlijn
          label={t`Geschiedenis`}
          items={p.geschiedenis.map((v) => ({
            id: String(v.versie),
            moment: v.vastgelegdOp,
            wat:
              v.trektIn === null
                ? t`Versie ${v.versie}: ${GEREED_STAND_LABEL[v.stand]}`
                : t`Versie ${v.versie}: bewijs ingetrokken`,
            wie: v.door?.naam,
            meer: <VersieMeer v={v} />,
          }))}
        />
      )}
    </Kaart>
  );
}

function VersieMeer({ v }: { readonly v: GereedPuntDelenFragment['geschiedenis'][number] }): ReactNode {
  const { t } = useLingui();
  const delen = [
    v.eigenaarNaam === null ? '' : t`Eigenaar: ${v.eigenaarNaam}`,
    v.bewijsTekst === null ? '' : t`Bewijs: ${v.bewijsTekst}`,
    v.notitie === null ? '' : t`Notitie: ${v.notitie}`,
  ].filter((d) => d !== '');
  return delen.length === 0 ? null : <Bij>{delen.join(' · ')}</Bij>;
}
