import { Trans, useLingui } from '@lingui/react/macro';
import {
  Bericht,
  Bij,
  Kaart,
  Knop,
  KnopLink,
  Lopend,
  Rij,
  Stapel,
  toonDatum,
  type StatusSoort,
} from '@meldbaken/platform/ui';
import {
  CONSULT_UITKOMST_LABEL,
  GEEN_FRAUDEREGISTER,
  OPVOLG_KEUZES,
  OPVOLG_STAP_LABEL,
  OPVOLG_UITKOMST_LABEL,
} from '@meldbaken/vergewis/model';
import { CONSULT_UITKOMSTEN, type OpvolgStap } from '@meldbaken/vergewis/contract';
import { useState, type ReactNode } from 'react';
import { ConsultFormulier } from './consult-formulier';
import { OpvolgFormulier } from './opvolg-formulier';
import { StapRegel } from './stap-regel';
import { VerbeterFormulier, type TeVerbeteren } from './verbeter-formulier';
import type { Consult, Dossier, VormProps } from './vorm';

type Open = 'kijken' | { readonly consult: Consult; readonly stap: OpvolgStap } | { readonly verbeter: TeVerbeteren };

const SOORT: Readonly<Record<string, StatusSoort>> = {
  GEEN_REGISTRATIE: 'gelukt',
  ANDER_PERSOON: 'gelukt',
  GEEN_BEZWAAR: 'gelukt',
  MOGELIJKE_REGISTRATIE: 'waarschuwing',
  ZELFDE_PERSOON: 'waarschuwing',
  BEZWAAR: 'waarschuwing',
};
const soortVan = (uitkomst: string): StatusSoort => SOORT[uitkomst] ?? 'rand';

export interface RegisterKaartProps extends Omit<VormProps, 'onSluit'> {
  /** May this reader write here (HR)? */
  readonly mag: boolean;
  /** The application or employment is over. */
  readonly voorbij: boolean;
}

/** Looks in registers of employers: each with who, when, why, and what followed. */
export function ConsultKaart({ mag, voorbij, dossier, onKlaar, onFout }: RegisterKaartProps): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState<Open | null>(null);
  const basis = {
    dossier,
    onFout,
    onSluit: () => zetOpen(null),
    onKlaar: () => {
      zetOpen(null);
      onKlaar();
    },
  };
  if (open === 'kijken') return <ConsultFormulier {...basis} />;
  if (open !== null && 'verbeter' in open) return <VerbeterFormulier {...basis} stap={open.verbeter} />;
  if (open !== null) return <OpvolgFormulier {...basis} consult={open.consult} stap={open.stap} />;
  const { consulten, magKijkenIn } = dossier;
  const loopt = consulten.some((c) => c.volgende !== null);
  const kan = mag && !voorbij && magKijkenIn.length > 0;
  return (
    <Kaart titel={t`Waarschuwingsregister`}>
      <Stapel ruimte="ruim">
        <Bericht>{GEEN_FRAUDEREGISTER}</Bericht>
        {consulten.map((c) => (
          <ConsultRegel key={c.id} consult={c} kan={kan} onOpen={zetOpen} />
        ))}
        {consulten.length === 0 && (
          <p>
            <Trans>Er is voor deze persoon nog niet in een register gekeken.</Trans>
          </p>
        )}
        {mag && !voorbij && <Mandaat dossier={dossier} />}
        {kan && !loopt && (
          <div>
            <Knop variant="twee" onClick={() => zetOpen('kijken')}>
              <Trans>Leg vast dat u keek</Trans>
            </Knop>
          </div>
        )}
      </Stapel>
    </Kaart>
  );
}

interface ConsultRegelProps {
  readonly consult: Consult;
  readonly kan: boolean;
  readonly onOpen: (open: Open) => void;
}

function ConsultRegel({ consult: c, kan, onOpen }: ConsultRegelProps): ReactNode {
  const { t } = useLingui();
  const verteld = toonDatum(c.geinformeerdOp, 'lang');
  const { volgende } = c;
  return (
    <Stapel>
      <StapRegel
        titel={c.registerNaam}
        op={c.op}
        door={c.door}
        uitkomst={CONSULT_UITKOMST_LABEL[c.uitkomst]}
        soort={soortVan(c.uitkomst)}
        tekst={c.grond}
        reden={c.reden}
        eerder={c.eerder}
        onVerbeter={kan ? () => onOpen({ verbeter: consultStap(c) }) : undefined}
      />
      <Bij>
        {t`De sollicitant wist het op ${verteld}.`} {c.kenmerk !== null && t`Kenmerk: ${c.kenmerk}.`}
      </Bij>
      {c.opvolging.map((o, i) => (
        <StapRegel
          key={o.id}
          titel={OPVOLG_STAP_LABEL[o.stap]}
          op={o.op}
          door={o.door}
          uitkomst={OPVOLG_UITKOMST_LABEL[o.uitkomst]}
          soort={soortVan(o.uitkomst)}
          tekst={o.tekst}
          reden={o.reden}
          eerder={o.eerder}
          onVerbeter={kan ? () => onOpen({ verbeter: opvolgStap(o, i === c.opvolging.length - 1) }) : undefined}
        />
      ))}
      {volgende !== null && (
        <Bericht soort="waarschuwing">
          <Trans>
            Een mogelijke registratie is nog geen zekerheid. Tot het besluit werkt deze persoon niet met cliënten.
          </Trans>
        </Bericht>
      )}
      {volgende !== null && kan && (
        <Rij>
          <Knop variant="twee" onClick={() => onOpen({ consult: c, stap: volgende })}>
            {OPVOLG_STAP_LABEL[volgende]}
          </Knop>
        </Rij>
      )}
    </Stapel>
  );
}

const consultStap = (c: Consult): TeVerbeteren => ({
  id: c.stapId,
  titel: c.registerNaam,
  op: c.op,
  uitkomst: c.uitkomst,
  tekst: c.grond,
  keuzes:
    c.opvolging.length > 0 ? [] : CONSULT_UITKOMSTEN.map((u) => ({ waarde: u, label: CONSULT_UITKOMST_LABEL[u] })),
});

const opvolgStap = (o: Consult['opvolging'][number], laatste: boolean): TeVerbeteren => ({
  id: o.id,
  titel: OPVOLG_STAP_LABEL[o.stap],
  op: o.op,
  uitkomst: o.uitkomst,
  tekst: o.tekst,
  keuzes: laatste ? OPVOLG_KEUZES[o.stap].map((u) => ({ waarde: u, label: OPVOLG_UITKOMST_LABEL[u] })) : [],
});

/** Who may look, when this reader may not. */
function Mandaat({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = useLingui();
  const lopend = dossier.registers.filter((r) => r.gemandateerden.length > 0);
  if (dossier.magKijkenIn.length > 0) return null;
  const namen = [...new Set(lopend.flatMap((r) => r.gemandateerden.map((l) => l.naam)))].join(', ');
  return (
    <Lopend>
      <p>
        {dossier.registers.length === 0
          ? t`Uw organisatie doet aan geen register mee.`
          : namen === ''
            ? t`De bestuurder wees nog niemand aan om te kijken.`
            : t`Alleen wie de bestuurder aanwees mag kijken: ${namen}.`}
      </p>
      <KnopLink variant="twee" href="/personen/registers">
        <Trans>Bekijk de registers</Trans>
      </KnopLink>
    </Lopend>
  );
}
