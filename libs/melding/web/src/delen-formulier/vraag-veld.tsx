import { useLingui } from '@lingui/react/macro';
import { isKnopen, type Veld } from '@meldbaken/melding/model';
import {
  DatumVeld,
  FeitMening,
  Laden,
  MomentVeld,
  Radios,
  Tekst,
  Tekstvak,
  Vinkjes,
  dagVan,
  useNu,
} from '@meldbaken/platform/ui';
import { Suspense, lazy, type ReactNode } from 'react';
import { alsLijst, alsTekst } from './antwoorden';
import { meningVan } from './feit-of-mening';

const OorzakenVeld = lazy(() => import('../oorzaken/oorzaken-veld'));

interface VraagVeldProps {
  readonly naam: string;
  readonly veld: Veld;
  readonly verplicht: boolean;
  readonly waarde: unknown;
  readonly fout: string | undefined;
  readonly onChange: (waarde: unknown) => void;
  readonly onLeesfout: (veld: string, bericht: string | null) => void;
}

/** One question of a part, as its kind is asked. */
export function VraagVeld(props: VraagVeldProps): ReactNode {
  const soort = meningVan(props.naam);
  return soort === null ? (
    <Invoer {...props} />
  ) : (
    <FeitMening soort={soort}>
      <Invoer {...props} />
    </FeitMening>
  );
}

function Invoer(props: VraagVeldProps): ReactNode {
  const { t } = useLingui();
  const { naam, veld, verplicht, waarde, fout, onChange } = props;
  const basis = { label: veld.vraag, hint: veld.hint, name: naam, fout, optioneel: !verplicht };
  switch (veld.soort) {
    case 'CODE':
      return (
        <Radios
          {...basis}
          value={alsTekst(waarde)}
          onChange={(e) => onChange(e.target.value)}
          opties={Object.entries(veld.labels).map(([code, label]) => ({ waarde: code, label }))}
        />
      );
    case 'JA_NEE':
      return (
        <Radios
          {...basis}
          naast
          value={waarde === true ? 'JA' : waarde === false ? 'NEE' : ''}
          onChange={(e) => onChange(e.target.value === 'JA')}
          opties={[
            { waarde: 'JA', label: t`Ja` },
            { waarde: 'NEE', label: t`Nee` },
          ]}
        />
      );
    case 'CODES': {
      const gekozen = alsLijst(waarde);
      return (
        <Vinkjes
          {...basis}
          value={gekozen}
          onChange={({ target }) =>
            onChange(target.checked ? [...gekozen, target.value] : gekozen.filter((c) => c !== target.value))
          }
          opties={Object.entries(veld.labels).map(([code, label]) => ({ waarde: code, label }))}
        />
      );
    }
    case 'TEKSTEN':
      return <Tekstvak {...basis} rows={3} value={alsTekst(waarde)} onChange={(e) => onChange(e.target.value)} />;
    case 'TEKST':
      return veld.grens > 1000 ? (
        <Tekstvak
          {...basis}
          rows={3}
          max={veld.grens}
          telVanaf={0.9}
          value={alsTekst(waarde)}
          onChange={(e) => onChange(e.target.value)}
        />
      ) : (
        <Tekst {...basis} value={alsTekst(waarde)} onChange={(e) => onChange(e.target.value)} />
      );
    case 'KNOPEN':
      return (
        <Suspense fallback={<Laden regels={3} />}>
          <OorzakenVeld label={veld.vraag} fout={fout} knopen={isKnopen(waarde) ? waarde : []} onChange={onChange} />
        </Suspense>
      );
    case 'DAG':
    case 'MOMENT':
      return <DagOfMoment {...props} />;
  }
}

function DagOfMoment({ naam, veld, verplicht, waarde, fout, onChange, onLeesfout }: VraagVeldProps): ReactNode {
  const vandaag = dagVan(useNu());
  const basis = { label: veld.vraag, hint: veld.hint, name: naam, fout, optioneel: !verplicht };
  const value = alsTekst(waarde) || null;
  if (veld.soort === 'DAG')
    return (
      <DatumVeld
        {...basis}
        value={value}
        vroegst={veld.vooruit ? vandaag : undefined}
        nietNaVandaag={!veld.vooruit}
        onChange={(dag, lezing) => {
          onLeesfout(naam, 'bericht' in lezing ? lezing.bericht : null);
          onChange(dag);
        }}
      />
    );
  return (
    <MomentVeld
      {...basis}
      value={value}
      nietNaNu
      onChange={(op, lezing) => {
        onLeesfout(naam, 'bericht' in lezing ? lezing.bericht : null);
        onChange(op);
      }}
    />
  );
}
