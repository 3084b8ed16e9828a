import { Trans, useLingui } from '@lingui/react/macro';
import type { ZorgsignaalDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, FeitMening, Kaart, Knop, Lopend, Moment, Rij, Stapel, Uitklap } from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_TEKSTEN, type ZorgsignaalTekstSoort } from '@meldbaken/zorgfraude/contract';
import { ZORGSIGNAAL_TEKST_LABEL } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import type { Open } from './open';

interface TekstenKaartProps {
  readonly s: ZorgsignaalDelenFragment;
  readonly magSchrijven: boolean;
  readonly onOpen: (open: Open) => void;
}

/** What was told, each class apart: facts are blue, what somebody thinks is grey. */
export function TekstenKaart({ s, magSchrijven, onOpen }: TekstenKaartProps): ReactNode {
  const gevuld = ZORGSIGNAAL_TEKSTEN.filter((soort) => magSchrijven || s.teksten.some((t) => t.soort === soort));
  return (
    <Kaart titel={<Trans>Wat er verteld is</Trans>}>
      <Stapel ruimte="ruim">
        {gevuld.map((soort) => (
          <Tekst key={soort} soort={soort} s={s} magSchrijven={magSchrijven} onOpen={onOpen} />
        ))}
      </Stapel>
    </Kaart>
  );
}

function Tekst({
  soort,
  s,
  magSchrijven,
  onOpen,
}: TekstenKaartProps & { readonly soort: ZorgsignaalTekstSoort }): ReactNode {
  const { t } = useLingui();
  const [nieuwste, ...ouder] = s.teksten.filter((x) => x.soort === soort);
  const label = ZORGSIGNAAL_TEKST_LABEL[soort];
  return (
    <Stapel ruimte="dicht">
      <Rij uiteen>
        <h3>{label}</h3>
        {magSchrijven && (
          <Knop
            variant="klein"
            aria-label={nieuwste ? t`Verbeter: ${label}` : t`Schrijf: ${label}`}
            onClick={() => onOpen({ venster: 'tekst', soort })}
          >
            {nieuwste ? <Trans>Verbeter</Trans> : <Trans>Schrijf</Trans>}
          </Knop>
        )}
      </Rij>
      {nieuwste ? (
        <FeitMening soort={soort === 'INTERPRETATIES' ? 'mening' : 'feit'}>{nieuwste.tekst}</FeitMening>
      ) : (
        <Bij>
          <Trans>Nog niets opgeschreven.</Trans>
        </Bij>
      )}
      {ouder.length > 0 && (
        <Uitklap titel={<Trans>Wat er eerder stond</Trans>}>
          <Stapel>
            {ouder.map((o) => (
              <Lopend key={o.versie}>
                <p>{o.tekst}</p>
                <Bij>
                  {o.door?.naam}, <Moment moment={o.op} />
                </Bij>
              </Lopend>
            ))}
          </Stapel>
        </Uitklap>
      )}
    </Stapel>
  );
}
