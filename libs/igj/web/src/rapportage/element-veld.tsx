import type { Antwoord, RapportageElement } from '@meldbaken/igj/model';
import { Bij, DatumVeld, Keuze, Tekstvak, useTeksten } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { LijstVeld } from './lijst-veld';

interface ElementVeldProps {
  readonly element: RapportageElement;
  readonly antwoord: Antwoord;
  readonly fout: string | undefined;
  readonly onSchrijf: (antwoord: Antwoord) => void;
  /** A day that is none yet: what is wrong with it; null when it is right again. */
  readonly onOnzeker: (bericht: string | null) => void;
}

const LANG = 20_000;

/** One element of the guideline, as its kind asks. */
export function ElementVeld({ element, antwoord, fout, onSchrijf, onOnzeker }: ElementVeldProps): ReactNode {
  const { datum } = useTeksten();
  const zet = (tekst: string): void => onSchrijf({ tekst, rijen: [] });
  const gewoon = { label: element.label, name: element.code, optioneel: !element.verplicht, fout };
  if (element.kolommen)
    return (
      <LijstVeld
        element={element}
        kolommen={element.kolommen}
        rijen={antwoord.rijen}
        fout={fout}
        onZet={(rijen) => onSchrijf({ tekst: '', rijen })}
      />
    );
  if (element.soort === 'DATUM')
    return (
      <DatumVeld
        {...gewoon}
        hint={<Hint element={element} extra={datum.hint} />}
        nietNaVandaag={element.dag === 'GEWEEST'}
        value={antwoord.tekst || null}
        onChange={(dag, lezing) => {
          if (dag !== null || lezing.soort === 'leeg') zet(dag ?? '');
          onOnzeker(lezing.soort === 'goed' || lezing.soort === 'leeg' ? null : lezing.bericht);
        }}
      />
    );
  if (element.soort === 'KEUZE')
    return (
      <Keuze
        {...gewoon}
        hint={<Hint element={element} />}
        value={antwoord.tekst}
        onChange={(e) => zet(e.target.value)}
        opties={(element.keuzes ?? []).map((k) => ({ waarde: k.code, label: k.label }))}
      />
    );
  return (
    <Tekstvak
      {...gewoon}
      hint={<Hint element={element} />}
      rows={5}
      max={LANG}
      telVanaf={0.9}
      value={antwoord.tekst}
      onChange={(e) => zet(e.target.value)}
    />
  );
}

/** What to write, and which provision asks for it; that it is an assumption stands once on the page. */
export function Hint({ element, extra }: { element: RapportageElement; extra?: string }): ReactNode {
  const wet = element.bron.startsWith('Aanname') ? null : element.bron;
  return (
    <>
      {element.uitleg !== undefined && <>{element.uitleg} </>}
      {extra}
      {wet !== null && <Bij>{wet}</Bij>}
    </>
  );
}
