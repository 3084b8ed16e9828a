import { useLingui } from '@lingui/react/macro';
import {
  TEKST_GRENS,
  VERVOLG,
  getoondBij,
  kenmerkenVan,
  tekstenBij,
  type VervolgDagVeld,
  type VervolgTekstVeld,
} from '@meldbaken/melding/model';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, Keuze, Radios, Tekst, Tekstvak, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Ingevuld, Vervolg } from './onderdeel';

interface VeldenProps {
  readonly waarde: Ingevuld;
  readonly zet: (anders: Partial<Ingevuld>) => void;
  readonly fouten: readonly Fout[];
  readonly beslissers: Vervolg['beslissers'];
  /** What it is about can still be chosen. */
  readonly kiesCode: boolean;
}

/** The questions of one kind of part, drawn from its definition. */
export function Velden({ waarde, zet, fouten, beslissers, kiesCode }: VeldenProps): ReactNode {
  const d = VERVOLG[waarde.soort];
  const kenmerken = kenmerkenVan(d, waarde.code);
  return (
    <>
      {kiesCode && (
        <Radios
          label={d.codeVraag}
          name="code"
          value={waarde.code}
          fout={foutBij(fouten, 'code')}
          onChange={(e) => zet({ code: e.target.value })}
          opties={d.codes.map(({ code, label, hint }) => ({ waarde: code, label, hint }))}
        />
      )}
      {d.standen && (
        <Radios
          label={d.standVraag ?? ''}
          name="stand"
          value={waarde.stand}
          fout={foutBij(fouten, 'stand')}
          onChange={(e) => zet({ stand: e.target.value })}
          opties={d.standen.map(({ code, label, hint }) => ({ waarde: code, label, hint }))}
        />
      )}
      <Dag naam="van" veld={d.van} waarde={waarde} zet={zet} fouten={fouten} />
      {d.wieVraag && (
        <Beslisser
          label={d.wieVraag}
          beslissers={beslissers}
          waarde={waarde}
          zet={zet}
          fout={foutBij(fouten, 'wieId')}
        />
      )}
      {kenmerken.length > 0 && (
        <Vinkjes
          label={d.kenmerkVraag ?? ''}
          name="kenmerken"
          optioneel
          value={waarde.kenmerken}
          fout={foutBij(fouten, 'kenmerken')}
          onChange={({ target: { value, checked } }) =>
            zet({ kenmerken: [...waarde.kenmerken.filter((k) => k !== value), ...(checked ? [value] : [])] })
          }
          opties={kenmerken.map(({ code, label }) => ({ waarde: code, label }))}
        />
      )}
      {tekstenBij(d, waarde.code, waarde.stand).map((veld) => (
        <Woorden key={veld.code} veld={veld} waarde={waarde} zet={zet} fouten={fouten} />
      ))}
      <Dag naam="tot" veld={d.tot} waarde={waarde} zet={zet} fouten={fouten} />
    </>
  );
}

type Deel = Pick<VeldenProps, 'waarde' | 'zet' | 'fouten'>;

const verplicht = (nodig: VervolgDagVeld['nodig'], stand: string | null): boolean =>
  nodig === 'ALTIJD' || (stand !== null && (nodig ?? []).includes(stand));

function Dag({
  naam,
  veld,
  waarde,
  zet,
  fouten,
}: Deel & { naam: 'van' | 'tot'; veld: VervolgDagVeld | undefined }): ReactNode {
  if (!veld || !getoondBij(veld.bij, waarde.stand)) return null;
  return (
    <DatumVeld
      label={veld.label}
      hint={veld.hint}
      name={naam}
      optioneel={!verplicht(veld.nodig, waarde.stand)}
      value={waarde[naam]}
      fout={foutBij(fouten, naam)}
      onChange={(dag) => zet({ [naam]: dag })}
    />
  );
}

function Woorden({ veld, waarde, zet, fouten }: Deel & { veld: VervolgTekstVeld }): ReactNode {
  const naam = `teksten.${veld.code}`;
  const gedeeld = {
    label: veld.label,
    hint: veld.hint,
    name: naam,
    optioneel: !verplicht(veld.nodig, waarde.stand),
    value: waarde.teksten[veld.code] ?? '',
    fout: foutBij(fouten, naam),
  };
  const schrijf = (tekst: string): void => zet({ teksten: { ...waarde.teksten, [veld.code]: tekst } });
  if (veld.kort) return <Tekst {...gedeeld} onChange={(e) => schrijf(e.target.value)} />;
  return <Tekstvak {...gedeeld} rows={3} max={TEKST_GRENS} onChange={(e) => schrijf(e.target.value)} />;
}

interface BeslisserProps {
  readonly label: string;
  readonly beslissers: Vervolg['beslissers'];
  readonly waarde: Ingevuld;
  readonly zet: VeldenProps['zet'];
  readonly fout: string | undefined;
}

function Beslisser({ label, beslissers, waarde, zet, fout }: BeslisserProps): ReactNode {
  const { t } = useLingui();
  return (
    <Keuze
      label={label}
      hint={
        beslissers.length === 0
          ? t`Er is nog geen beslisser. Haal eerst een bestuurder bij deze melding.`
          : t`Alleen wie als beslisser bij deze melding staat. Nooit de behandelaar zelf.`
      }
      name="wieId"
      value={waarde.wieId ?? ''}
      fout={fout}
      onChange={(e) => zet({ wieId: e.target.value === '' ? null : e.target.value })}
      opties={beslissers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
    />
  );
}
