import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, Link } from '@meldbaken/platform/ui';
import { TE_LAAT_REDENEN } from '@meldbaken/termijn/contract';
import {
  TE_LAAT_REDEN_LABEL,
  maandNaam,
  schrijfTermijnZoek,
  type AfloopKeuze,
  type TermijnZoek,
} from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';

/** Says of which number these terms are, and leads back to it. The filter itself has no fields for this. */
export default function CijferKeuze({ zoek }: { readonly zoek: TermijnZoek }): ReactNode {
  const delen = useDelen(zoek);
  if (delen.length === 0) return null;
  const { jaar, eenheid, soort } = zoek;
  const samen = delen.join(', ');
  return (
    <Bericht
      actie={
        <Link href={`/termijnen/cijfers?${schrijfTermijnZoek({ jaar, eenheid, soort })}`}>
          <Trans>Terug naar de cijfers</Trans>
        </Link>
      }
    >
      <Trans>U ziet alleen: {samen}.</Trans>
    </Bericht>
  );
}

function useDelen(zoek: TermijnZoek): string[] {
  const { t } = useLingui();
  const afloop = useAfloopWoorden();
  const { jaar, maand } = zoek;
  const wanneer = jaar === undefined ? undefined : maand === undefined ? jaar : `${maandNaam(Number(maand))} ${jaar}`;
  const reden = TE_LAAT_REDENEN.find((r) => r === zoek.teLaatReden);
  return [
    wanneer === undefined ? undefined : t`laatste dag in ${wanneer}`,
    zoek.afloop && afloop[zoek.afloop],
    zoek.teLaatReden && (reden ? TE_LAAT_REDEN_LABEL[reden].toLowerCase() : t`nog niet toegelicht`),
    (zoek.verlengd ?? zoek.verlengdDoor) && t`verlengd`,
    zoek.opgeschort && t`heeft stilgestaan`,
    zoek.zonderEenheid && t`zonder eenheid, of te klein om te tonen`,
  ].filter((deel) => deel !== undefined);
}

function useAfloopWoorden(): Readonly<Record<AfloopKeuze, string>> {
  const { t } = useLingui();
  return {
    OP_TIJD: t`op tijd gedaan`,
    TE_LAAT_GEHAALD: t`te laat gedaan`,
    TE_LAAT_OPEN: t`te laat en nog open`,
    VERVALLEN: t`vervallen`,
    TE_LAAT: t`te laat`,
    GETELD: t`op tijd of te laat`,
    ALLE: t`afgelopen`,
  };
}
