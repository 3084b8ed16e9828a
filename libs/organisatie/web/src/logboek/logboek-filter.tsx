import { useLingui } from '@lingui/react/macro';
import { DatumVeld, Filterbalk, Keuze } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { uitkomstTekst } from './logboek-kolommen';
import { UITKOMSTEN, type LogboekZoek } from './logboek-zoek';

interface LogboekFilterProps {
  readonly zoek: LogboekZoek;
  readonly onZet: (deel: Partial<Record<keyof LogboekZoek, string | undefined>>) => void;
}

/** Outcome and period; a dossier is chosen from a line. */
export function LogboekFilter({ zoek, onZet }: LogboekFilterProps): ReactNode {
  const { t, i18n } = useLingui();
  const { uitkomst, van, tot, dossier, handeling } = zoek;
  const wis = (): void =>
    onZet({ uitkomst: undefined, van: undefined, tot: undefined, dossier: undefined, handeling: undefined });
  return (
    <Filterbalk gekozen={[uitkomst, van, tot, dossier, handeling].some((deel) => deel !== undefined)} onWis={wis}>
      <Keuze
        label={t`Uitkomst`}
        leeg={t`Alle uitkomsten`}
        value={uitkomst ?? ''}
        onChange={(e) => onZet({ uitkomst: e.target.value })}
        opties={UITKOMSTEN.map((code) => ({ waarde: code, label: uitkomstTekst(i18n, code) }))}
      />
      <DatumVeld
        label={t`Vanaf`}
        hint={t`Dag, maand, jaar`}
        optioneel
        value={van ?? null}
        onChange={(dag) => zetDag(van, dag, (d) => onZet({ van: d }))}
      />
      <DatumVeld
        label={t`Tot en met`}
        hint={t`Dag, maand, jaar`}
        optioneel
        value={tot ?? null}
        onChange={(dag) => zetDag(tot, dag, (d) => onZet({ tot: d }))}
      />
    </Filterbalk>
  );
}

/** Only a real change goes to the address: half a date is no date. */
function zetDag(oud: string | undefined, nieuw: string | null, zet: (dag: string | undefined) => void): void {
  if ((nieuw ?? undefined) !== oud) zet(nieuw ?? undefined);
}
