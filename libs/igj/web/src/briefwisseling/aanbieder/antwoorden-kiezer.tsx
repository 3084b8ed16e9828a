import { useLingui } from '@lingui/react/macro';
import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { Stapel, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { FormulierVeldInvoer } from '../../concept/formulier-veld';

type Melding = Pick<ExterneMeldingDelenFragment, 'velden' | 'berichten'>;

/** Filled in by the product at the moment of sending. */
const VANZELF = ['datumMelding', 'soortMelding'];
const LATER = ['CORRECTIE', 'AANVULLING'];

/** The answer as the inspectie has it now: the latest that was sent. */
export function laatsteAntwoord({ velden, berichten }: Melding, code: string): string {
  const later = berichten
    .filter(({ richting, soort }) => richting === 'UIT' && LATER.includes(soort))
    .flatMap((b) => b.velden)
    .find((v) => v.code === code);
  return later?.waarde ?? velden.find((v) => v.code === code)?.waarde ?? '';
}

export interface Antwoorden {
  readonly gekozen: readonly string[];
  readonly waarden: Readonly<Record<string, string>>;
  /** Text that is no date yet. */
  readonly onzeker: readonly Fout[];
  readonly kies: (code: string) => void;
  readonly schrijf: (code: string, waarde: string) => void;
  readonly twijfel: (code: string, bericht: string | undefined) => void;
}

/** Answers that are being added or changed; `vast` stand open from the beginning. */
export function useAntwoorden(melding: Melding, vast: readonly string[] = []): Antwoorden {
  const [gekozen, zetGekozen] = useState(vast);
  const [eigen, zetEigen] = useState<Readonly<Record<string, string>>>({});
  const [onzeker, zetOnzeker] = useState<readonly Fout[]>([]);
  const waarden = Object.fromEntries(gekozen.map((c) => [c, eigen[c] ?? laatsteAntwoord(melding, c)]));
  return {
    gekozen,
    waarden,
    onzeker: onzeker.filter(({ veld }) => veld !== undefined && gekozen.includes(veld)),
    kies: (code) => zetGekozen((k) => (k.includes(code) ? k.filter((c) => c !== code) : [...k, code])),
    schrijf: (code, waarde) => zetEigen((e) => ({ ...e, [code]: waarde })),
    twijfel: (veld, bericht) =>
      zetOnzeker((o) => [...o.filter((f) => f.veld !== veld), ...(bericht === undefined ? [] : [{ veld, bericht }])]),
  };
}

/** Only answers that differ from what the inspectie has. */
export function veranderd(melding: Melding, { waarden }: Antwoorden): readonly { code: string; waarde: string }[] {
  return Object.entries(waarden)
    .filter(([code, waarde]) => waarde.trim() !== laatsteAntwoord(melding, code))
    .map(([code, waarde]) => ({ code, waarde }));
}

interface AntwoordenKiezerProps {
  readonly melding: Melding;
  readonly staat: Antwoorden;
  readonly label: string;
  /** The questions are given: no list to choose from. */
  readonly vast: boolean;
  readonly fouten: readonly Fout[];
}

/** Which questions, and their answers as the form asks them. */
export function AntwoordenKiezer({ melding, staat, label, vast, fouten }: AntwoordenKiezerProps): ReactNode {
  const { t } = useLingui();
  const velden = melding.velden.filter(({ code }) => !VANZELF.includes(code));
  return (
    <Stapel ruimte="ruim">
      {!vast && (
        <Vinkjes
          label={label}
          hint={t`Kies de vragen. Het antwoord schrijft u hieronder.`}
          name="velden"
          value={staat.gekozen}
          fout={foutBij(fouten, 'velden')}
          onChange={(e) => staat.kies(e.target.value)}
          opties={velden.map((v) => ({ waarde: v.code, label: v.label }))}
        />
      )}
      {velden
        .filter(({ code }) => staat.gekozen.includes(code))
        .map((veld) => (
          <FormulierVeldInvoer
            key={veld.code}
            veld={veld}
            waarde={staat.waarden[veld.code] ?? ''}
            verplicht
            fout={foutBij(fouten, veld.code)}
            onSchrijf={(waarde) => staat.schrijf(veld.code, waarde)}
            onOnzeker={(bericht) => staat.twijfel(veld.code, bericht)}
            onKlaar={() => undefined}
          />
        ))}
    </Stapel>
  );
}
