import { foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, MomentVeld, Radios, Tekst, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import { TERMIJN_REDEN_GRENS } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';

/** One question of a dialog; `mist` is said when it stays empty, without it the answer may be left out. */
export interface HandelVeld {
  readonly naam: string;
  readonly soort: 'moment' | 'dag' | 'tekst' | 'vak' | 'keuze';
  readonly label: string;
  readonly hint?: string;
  readonly mist?: string;
  readonly opties?: readonly { readonly waarde: string; readonly label: string }[];
}

export type Waarden = Readonly<Record<string, string | null>>;

interface VeldProps {
  readonly veld: HandelVeld;
  readonly waarden: Waarden;
  readonly fouten: readonly Fout[];
  readonly zet: (naam: string, waarde: string | null) => void;
  readonly onLeesfout: (naam: string, bericht: string | null) => void;
}

/** A question in the shape that its kind asks for. */
export function HandelVeldInvoer({ veld, waarden, fouten, zet, onLeesfout }: VeldProps): ReactNode {
  const { naam, soort, label, hint, mist, opties = [] } = veld;
  const fout = foutBij(fouten, naam);
  const waarde = waarden[naam] ?? null;
  const lees = (gelezen: string | null, lezing: { soort: string; bericht?: string }): void => {
    onLeesfout(naam, (lezing.soort === 'fout' || lezing.soort === 'vraag') && lezing.bericht ? lezing.bericht : null);
    zet(naam, gelezen);
  };
  const optioneel = mist === undefined;
  switch (soort) {
    case 'moment':
      return <MomentVeld {...{ label, hint, fout, optioneel }} name={naam} value={waarde} nietNaNu onChange={lees} />;
    case 'dag':
      return <DatumVeld {...{ label, hint, fout, optioneel }} name={naam} value={waarde} onChange={lees} />;
    case 'tekst':
      return (
        <Tekst
          {...{ label, hint, fout, optioneel }}
          name={naam}
          value={waarde ?? ''}
          onChange={(e) => zet(naam, e.target.value)}
        />
      );
    case 'vak':
      return (
        <Tekstvak
          {...{ label, hint, fout, optioneel }}
          name={naam}
          rows={3}
          max={TERMIJN_REDEN_GRENS}
          telVanaf={0.8}
          value={waarde ?? ''}
          onChange={(e) => zet(naam, e.target.value)}
        />
      );
    case 'keuze':
      return (
        <Radios
          {...{ label, hint, fout }}
          name={naam}
          value={waarde}
          opties={[...opties]}
          onChange={(e) => zet(naam, e.target.value)}
        />
      );
  }
}
