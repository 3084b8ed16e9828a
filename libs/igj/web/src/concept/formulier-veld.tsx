import { keuzesVan } from '@meldbaken/igj/model';
import { useLingui } from '@lingui/react/macro';
import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, DatumVeld, MomentVeld, Radios, Tekst, Tekstvak, useTeksten } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

export type FormulierVeld = ExterneMeldingDelenFragment['velden'][number];

interface FormulierVeldProps {
  readonly veld: FormulierVeld;
  readonly waarde: string;
  readonly verplicht: boolean;
  readonly fout: string | undefined;
  /** A certain answer; a text that is no date yet comes by `onOnzeker`. */
  readonly onSchrijf: (waarde: string) => void;
  readonly onOnzeker: (bericht: string | undefined) => void;
  /** The person is done with this field. */
  readonly onKlaar: () => void;
}

const LANG = 20_000;
const CIJFERS = ['KVK', 'VESTIGING', 'BIG'];

/** One question of the form, as its kind asks, with who answers it. */
export function FormulierVeldInvoer(props: FormulierVeldProps): ReactNode {
  const { veld, waarde, verplicht, fout, onSchrijf, onOnzeker, onKlaar } = props;
  const { datum } = useTeksten();
  const isDatum = veld.soort === 'DATUM';
  const gewoon = {
    label: veld.label,
    name: veld.code,
    optioneel: !verplicht,
    fout,
    hint: <Hint veld={veld} extra={isDatum ? datum.hint : undefined} />,
    onBlur: onKlaar,
  };
  const opDag = (nieuw: string | null, lezing: { soort: string; bericht?: string }): void => {
    if (nieuw !== null) onSchrijf(nieuw);
    else if (lezing.soort === 'leeg') onSchrijf('');
    onOnzeker(nieuw === null && lezing.soort !== 'leeg' ? lezing.bericht : undefined);
  };
  if (isDatum) return <DatumVeld {...gewoon} nietNaVandaag value={waarde || null} onChange={opDag} />;
  if (veld.soort === 'MOMENT') return <MomentVeld {...gewoon} nietNaNu value={waarde || null} onChange={opDag} />;
  if (veld.opties.length > 0) return <Keuzes {...gewoon} veld={veld} waarde={waarde} onSchrijf={onSchrijf} />;
  const invoer = {
    ...gewoon,
    value: waarde,
    onChange: (e: { target: { value: string } }): void => onSchrijf(e.target.value),
  };
  if (veld.soort === 'LANGE_TEKST') return <Tekstvak {...invoer} max={LANG} />;
  if (CIJFERS.includes(veld.soort)) return <Tekst {...invoer} breedte="midden" inputMode="numeric" />;
  return <Tekst {...invoer} maxLength={500} />;
}

/** Who fills it in stands with the question, so that nobody waits for somebody else. */
function Hint({ veld, extra }: { veld: FormulierVeld; extra: string | undefined }): ReactNode {
  return (
    <>
      {veld.hint !== null && <>{veld.hint} </>}
      {extra}
      <Bij>{veld.waarvandaan}</Bij>
    </>
  );
}

interface KeuzesProps {
  readonly label: string;
  readonly name: string;
  readonly optioneel: boolean;
  readonly fout: string | undefined;
  readonly hint: ReactNode;
  readonly onBlur: () => void;
  readonly veld: FormulierVeld;
  readonly waarde: string;
  readonly onSchrijf: (waarde: string) => void;
}

function Keuzes({ veld, waarde, onSchrijf, ...rest }: KeuzesProps): ReactNode {
  const { t } = useLingui();
  const jaNee: Readonly<Record<string, string>> = { JA: t`Ja`, NEE: t`Nee` };
  const keuzes = keuzesVan(veld);
  const opties = veld.opties.map((code) => ({
    waarde: code,
    label: keuzes?.find((keuze) => keuze.code === code)?.label ?? jaNee[code] ?? code,
  }));
  return (
    <Radios
      {...rest}
      naast={veld.soort === 'JA_NEE'}
      opties={opties}
      value={waarde || null}
      onChange={(e) => onSchrijf(e.target.value)}
    />
  );
}
