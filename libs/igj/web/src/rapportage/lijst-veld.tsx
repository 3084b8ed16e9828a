import { Trans, useLingui } from '@lingui/react/macro';
import { MEESTE_RIJEN, type ElementKolom, type RapportageElement, type Rij } from '@meldbaken/igj/model';
import { DatumVeld, Kaart, Keuze, Knop, Stapel, Tekstvak, VeldGroep } from '@meldbaken/platform/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Hint } from './element-veld';

interface LijstVeldProps {
  readonly element: RapportageElement;
  readonly kolommen: readonly ElementKolom[];
  readonly rijen: readonly Rij[];
  readonly fout: string | undefined;
  readonly onZet: (rijen: readonly Rij[]) => void;
}

const leeg = (kolommen: readonly ElementKolom[]): Rij => Object.fromEntries(kolommen.map((k) => [k.code, '']));

/** Rows of one kind, such as measures: a card per row, one to add and one to take away. */
export function LijstVeld({ element, kolommen, rijen, fout, onZet }: LijstVeldProps): ReactNode {
  const { t } = useLingui();
  const getoond = rijen.length > 0 ? rijen : [leeg(kolommen)];
  const vak = useRef<HTMLDivElement>(null);
  const [nieuw, zetNieuw] = useState(0);
  useEffect(() => {
    if (nieuw > 0) vak.current?.querySelector<HTMLElement>('[data-rij]:last-of-type textarea')?.focus();
  }, [nieuw]);
  const zetCel = (i: number, kolom: string, waarde: string): void =>
    onZet(getoond.map((rij, j) => (i === j ? { ...rij, [kolom]: waarde } : rij)));
  return (
    <div data-veld={element.code} ref={vak}>
      <VeldGroep label={element.label} hint={<Hint element={element} />} fout={fout} optioneel={!element.verplicht}>
        <Stapel>
          {getoond.map((rij, i) => (
            // Rows have no name of their own: their place is what they are known by.
            <div key={i} data-rij={i}>
              <Kaart
                titel={t`Regel ${i + 1}`}
                actie={
                  <Knop variant="klein" onClick={() => onZet(getoond.filter((_, j) => j !== i))}>
                    <Trans>Haal weg</Trans>
                  </Knop>
                }
              >
                <Stapel>
                  {kolommen.map((kolom) => (
                    <Cel
                      key={kolom.code}
                      kolom={kolom}
                      naam={`${element.code}.${i}.${kolom.code}`}
                      waarde={rij[kolom.code] ?? ''}
                      onZet={(waarde) => zetCel(i, kolom.code, waarde)}
                    />
                  ))}
                </Stapel>
              </Kaart>
            </div>
          ))}
          {getoond.length < MEESTE_RIJEN && (
            <div>
              <Knop
                variant="twee"
                onClick={() => {
                  onZet([...getoond, leeg(kolommen)]);
                  zetNieuw((n) => n + 1);
                }}
              >
                <Trans>Voeg een regel toe</Trans>
              </Knop>
            </div>
          )}
        </Stapel>
      </VeldGroep>
    </div>
  );
}

interface CelProps {
  readonly kolom: ElementKolom;
  readonly naam: string;
  readonly waarde: string;
  readonly onZet: (waarde: string) => void;
}

function Cel({ kolom, naam, waarde, onZet }: CelProps): ReactNode {
  const gewoon = { label: kolom.label, name: naam, optioneel: !kolom.verplicht };
  if (kolom.soort === 'DATUM')
    return <DatumVeld {...gewoon} value={waarde || null} onChange={(dag) => onZet(dag ?? '')} />;
  if (kolom.soort === 'KEUZE')
    return (
      <Keuze
        {...gewoon}
        value={waarde}
        onChange={(e) => onZet(e.target.value)}
        opties={(kolom.keuzes ?? []).map((k) => ({ waarde: k.code, label: k.label }))}
      />
    );
  return (
    <Tekstvak {...gewoon} rows={2} max={2000} telVanaf={0.9} value={waarde} onChange={(e) => onZet(e.target.value)} />
  );
}
