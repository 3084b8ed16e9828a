import { Trans, useLingui } from '@lingui/react/macro';
import type { ZorgsignaalDelenFragment } from '@meldbaken/platform/graphql-client';
import { Kaart, Link, Tijdlijn, toonDatum } from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_DAAD_LABEL, ZORGSIGNAAL_STATUS_LABEL } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import { signaalPad } from './delen';

type Gebeurtenis = ZorgsignaalDelenFragment['tijdlijn'][number];

/** Who did what, when and why; newest first. */
export function SignaalTijdlijn({ s }: { readonly s: ZorgsignaalDelenFragment }): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={<Trans>Tijdlijn</Trans>}>
      <Tijdlijn
        label={t`Tijdlijn`}
        items={s.tijdlijn.map((d) => ({
          id: d.id,
          moment: d.op,
          wat: <Wat d={d} />,
          wie: d.door?.naam,
          meer: d.woorden.length > 0 && <Woorden d={d} />,
        }))}
      />
    </Kaart>
  );
}

function Wat({ d }: { readonly d: Gebeurtenis }): ReactNode {
  const over = d.daad === 'STAP' ? ZORGSIGNAAL_STATUS_LABEL[d.naar] : d.lid?.naam;
  return (
    <>
      {ZORGSIGNAAL_DAAD_LABEL[d.daad]}
      {over !== undefined && `: ${over}`}
      {d.ander && (
        <>
          {': '}
          <Link href={signaalPad(d.ander.nummer)}>{d.ander.nummer}</Link>
        </>
      )}
    </>
  );
}

function Woorden({ d }: { readonly d: Gebeurtenis }): ReactNode {
  const { t } = useLingui();
  const kop: Readonly<Record<string, string>> = {
    kracht: t`Hoe hard`,
    besluit: t`Besluit`,
    aard: t`Soort is nu`,
    aan: t`Aan`,
    dag: t`Dag`,
    hoe: t`Hoe`,
    conclusie: t`Conclusie`,
    fraudesoort: t`Soort fraude`,
    gewin: t`Voordeel`,
    regel: t`Overtreden regel`,
    opzet: t`Opzet`,
    reden: t`Waarom`,
  };
  return (
    <>
      {d.woorden.map((w) => (
        <div key={w.code}>
          {kop[w.code] ?? w.code}: {w.code === 'dag' ? toonDatum(w.tekst) : w.tekst}
        </div>
      ))}
    </>
  );
}
