import { Trans, useLingui } from '@lingui/react/macro';
import {
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Keuze,
  Knop,
  MomentVeld,
  Radios,
  type Fout,
} from '@meldbaken/platform/ui';
import type { TermijnCode } from '@meldbaken/termijn/contract';
import { GEBIED_LABEL, definitieVan, duurTekst } from '@meldbaken/termijn/model';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { EigenTermijn } from './eigen-termijn';
import { EIGEN, REKENBAAR, isLengte, leesRekenzoek, teltOpDeKlok, type Rekenzoek } from './rekenvraag';

/** What is being filled in: as the address, but also half. */
export type Rekeninvoer = Readonly<Record<keyof Rekenzoek, string | undefined>>;

interface CalculatorFormulierProps {
  readonly zoek: Rekenzoek;
  readonly bezig: boolean;
  readonly onReken: (invoer: Rekeninvoer) => void;
  /** The title of the page tells whether the form has errors. */
  readonly onFout: (fout: boolean) => void;
}

const bij = (fouten: readonly Fout[], veld: string): string | undefined => fouten.find((f) => f.veld === veld)?.bericht;

/** A known term or one's own, and when it began. */
export function CalculatorFormulier({ zoek, bezig, onReken, onFout }: CalculatorFormulierProps): ReactNode {
  const { t } = useLingui();
  const [invoer, zetInvoer] = useState<Rekeninvoer>(zoek);
  const [dagFout, zetDagFout] = useState<string>();
  const [fouten, zetFouten] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const controleer = useControle();
  const wijzig = (deel: Partial<Rekeninvoer>): void => zetInvoer((oud) => ({ ...oud, ...deel }));
  const verstuur = (e: SubmitEvent): void => {
    e.preventDefault();
    const gevonden = controleer(invoer, dagFout);
    zetFouten(gevonden);
    zetPoging((n) => n + 1);
    onFout(gevonden.length > 0);
    if (gevonden.length === 0) onReken(invoer);
  };
  const gelezen = leesRekenzoek(invoer);
  const veld = { label: t`Wanneer begon het?`, name: 'vanaf', fout: bij(fouten, 'vanaf'), value: invoer.vanaf ?? null };
  const zetBegin = (vanaf: string | null, lezing: { soort: string; bericht?: string }): void => {
    wijzig({ vanaf: vanaf ?? undefined });
    zetDagFout(vanaf === null ? lezing.bericht : undefined);
  };
  return (
    <Formulier
      onSubmit={verstuur}
      acties={
        <Knop type="submit" bezig={bezig}>
          <Trans>Reken uit</Trans>
        </Knop>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Radios
        label={t`Welke termijn?`}
        name="soort"
        value={keusVan(invoer.soort)}
        fout={keusVan(invoer.soort) === ANDERE ? undefined : bij(fouten, 'soort')}
        onChange={(e) => wijzig({ soort: e.target.value })}
        opties={[
          ...VAAK.map(alsOptie),
          { waarde: ANDERE, label: t`Een andere vaste termijn` },
          { waarde: EIGEN, label: t`Een eigen termijn` },
        ]}
      />
      {keusVan(invoer.soort) === ANDERE && (
        <Keuze
          label={t`Welke vaste termijn?`}
          name="andere"
          value={gelezen.soort ?? ''}
          fout={bij(fouten, 'soort')}
          onChange={(e) => wijzig({ soort: e.target.value === '' ? ANDERE : e.target.value })}
          opties={ANDEREN}
        />
      )}
      {gelezen.soort === EIGEN && <EigenTermijn invoer={invoer} fouten={fouten} onWijzig={wijzig} />}
      {teltOpDeKlok(gelezen) ? (
        <MomentVeld key="moment" {...veld} value={veld.value?.includes('T') ? veld.value : null} onChange={zetBegin} />
      ) : (
        <DatumVeld
          key="dag"
          {...veld}
          value={veld.value?.slice(0, 10) ?? null}
          vroegst="1970-01-01"
          hint={<BeginHint soort={gelezen.soort} />}
          onChange={zetBegin}
        />
      )}
    </Formulier>
  );
}

/** Asked most, as one press; all others stand in a list. */
const VAAK = ['IGJ_MELDING', 'IGJ_ONDERZOEK_OF', 'IGJ_RAPPORTAGE'] as const satisfies readonly TermijnCode[];
const ANDERE = 'ANDERE';
const ANDEREN = REKENBAAR.filter((code) => !VAAK.some((v) => v === code)).map((code) => {
  const d = definitieVan(code);
  return { waarde: code, label: `${GEBIED_LABEL[d.gebied]}: ${d.naam} (${duurTekst(d)})` };
});

function keusVan(soort: string | undefined): string | null {
  if (soort === undefined) return null;
  return soort === EIGEN || VAAK.some((code) => code === soort) ? soort : ANDERE;
}

const alsOptie = (code: TermijnCode): { waarde: string; label: string; hint: string } => {
  const d = definitieVan(code);
  return { waarde: code, label: d.naam, hint: duurTekst(d) };
};

function BeginHint({ soort }: { soort: Rekenzoek['soort'] }): ReactNode {
  return (
    <>
      {soort !== undefined && soort !== EIGEN && <>{definitieVan(soort).startgebeurtenis} </>}
      <Trans>Bijvoorbeeld 21-11-2026, 21 nov of gisteren. De begindag telt niet mee.</Trans>
    </>
  );
}

function useControle(): (invoer: Rekeninvoer, dagFout: string | undefined) => Fout[] {
  const { t } = useLingui();
  return (invoer, dagFout) => {
    const { soort, eenheid, vanaf } = leesRekenzoek(invoer);
    const fouten: Fout[] = [];
    if (soort === undefined) fouten.push({ veld: 'soort', bericht: t`Kies welke termijn u wilt uitrekenen.` });
    if (soort === EIGEN && !isLengte(invoer.lengte?.trim() ?? '', eenheid ?? 'DAGEN'))
      fouten.push({ veld: 'lengte', bericht: t`Vul een heel getal in, bijvoorbeeld 3.` });
    if (soort === EIGEN && eenheid === undefined) fouten.push({ veld: 'eenheid', bericht: t`Kies waarin u telt.` });
    const klok = teltOpDeKlok({ soort, eenheid });
    if (vanaf === undefined || vanaf.includes('T') !== klok) {
      const leeg = klok ? t`Vul de dag en de tijd in.` : t`Vul de dag in waarop het begon.`;
      fouten.push({ veld: 'vanaf', bericht: dagFout ?? leeg });
    }
    return fouten;
  };
}
