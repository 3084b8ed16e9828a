import { useLingui } from '@lingui/react/macro';
import { Ga, Ophalen, Pagina, usePadDeel, useVraag, useZoek, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import { useMemo, type ReactNode } from 'react';
import { meldingPad } from '../besluit/besluit-delen';
import { Onvindbaar } from '../delen/toegang';
import { Bevestig } from './bevestig';
import { TeBevestigenDocument } from './bevestigen.graphql';

const leesVersie = (ruw: Zoekdelen): { versie: string | undefined } => ({
  versie: ruw['versie'] !== undefined && /^\d{1,9}$/.test(ruw['versie']) ? ruw['versie'] : undefined,
});

/** A page of its own for the act that leaves the organisation (ui S7): no dialog, no short cut. */
export default function BevestigenScherm(): ReactNode {
  const id = usePadDeel('id');
  return <TeBevestigen key={id} id={id} />;
}

function TeBevestigen({ id }: { id: string }): ReactNode {
  const { t } = useLingui();
  const nummer = usePadDeel('nummer');
  const [{ versie }] = useZoek(leesVersie);
  const vraag = useVraag(
    TeBevestigenDocument,
    useMemo(() => ({ id }), [id]),
  );
  const melding = vraag.data?.externeMelding;
  if (melding === null) return <Onvindbaar />;
  // Without the version that was read there is nothing to confirm: first read it.
  if (melding && (versie === undefined || melding.meldingNummer !== nummer)) return <Ga naar={meldingPad(melding)} />;
  if (melding) return <Bevestig melding={melding} versie={Number(versie)} />;
  return (
    <Pagina titel={t`Bevestig de melding`}>
      <Ophalen vraag={vraag}>{() => null}</Ophalen>
    </Pagina>
  );
}
