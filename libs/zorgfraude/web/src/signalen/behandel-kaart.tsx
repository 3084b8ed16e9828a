import { Trans, useLingui } from '@lingui/react/macro';
import type { ZorgsignaalDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Knop, Stapel } from '@meldbaken/platform/ui';
import {
  ZORGSIGNAAL_CONCLUSIE_LABEL,
  ZORGSIGNAAL_KRACHT_LABEL,
  ZORGSIGNAAL_ROUTE_LABEL,
  ZORGSIGNAAL_WEEGBESLUIT_LABEL,
} from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import type { Open } from './open';

interface BehandelKaartProps {
  readonly s: ZorgsignaalDelenFragment;
  readonly onOpen: (open: Open) => void;
  /** The first act stands on top of the page already. */
  readonly eerst: boolean;
}

/** Who handles it, how it was weighed, and the acts that fit now. */
export function BehandelKaart({ s, onOpen, eerst }: BehandelKaartProps): ReactNode {
  const { t } = useLingui();
  const feiten = [
    { naam: t`Behandelaar`, waarde: s.behandelaar?.naam ?? t`Nog niemand` },
    { naam: t`Is voor`, waarde: s.routes.map((r) => ZORGSIGNAAL_ROUTE_LABEL[r]).join(', ') },
    { naam: t`Hoe hard`, waarde: s.kracht === null ? t`Nog niet gewogen` : ZORGSIGNAAL_KRACHT_LABEL[s.kracht] },
    ...(s.weegbesluit === null
      ? []
      : [{ naam: t`Na het wegen`, waarde: ZORGSIGNAAL_WEEGBESLUIT_LABEL[s.weegbesluit] }]),
    ...(s.conclusie === null ? [] : [{ naam: t`Conclusie`, waarde: ZORGSIGNAAL_CONCLUSIE_LABEL[s.conclusie] }]),
  ];
  const daden = useDaden(s, eerst);
  return (
    <Kaart titel={<Trans>Behandeling</Trans>}>
      <Stapel ruimte="ruim">
        <Stapel>
          {feiten.map(({ naam, waarde }) => (
            <dl key={naam}>
              <dt>
                <Bij>{naam}</Bij>
              </dt>
              <dd>{waarde}</dd>
            </dl>
          ))}
        </Stapel>
        {daden.length > 0 && (
          <Stapel ruimte="dicht">
            {daden.map(({ naam, open }) => (
              <Knop key={naam} variant="twee" breed onClick={() => onOpen(open)}>
                {naam}
              </Knop>
            ))}
          </Stapel>
        )}
      </Stapel>
    </Kaart>
  );
}

interface Daad {
  readonly naam: string;
  readonly open: Open;
}

/** In the order of the work. */
function useDaden(s: ZorgsignaalDelenFragment, eerst: boolean): readonly Daad[] {
  const { t } = useLingui();
  const alle: readonly (Daad & { readonly recht: string })[] = [
    {
      recht: 'wegen',
      naam: s.status === 'GEWOGEN' ? t`Weeg opnieuw` : t`Weeg dit signaal`,
      open: { venster: 'wegen' },
    },
    { recht: 'toewijzen', naam: t`Geef aan een collega`, open: { venster: 'collega', daad: 'toewijzen' } },
    { recht: 'onderzoeken', naam: t`Begin de volgende stap`, open: { venster: 'stap' } },
    { recht: 'betrekken', naam: t`Laat een collega meekijken`, open: { venster: 'collega', daad: 'betrekken' } },
    { recht: 'uitsluiten', naam: t`Sluit een collega uit`, open: { venster: 'collega', daad: 'uitsluiten' } },
    { recht: 'doorgeven', naam: t`Leg vast dat u dit doorgaf`, open: { venster: 'doorgeven' } },
    { recht: 'samenvoegen', naam: t`Voeg samen met een ander signaal`, open: { venster: 'samenvoegen' } },
    { recht: 'splitsen', naam: t`Maak dit signaal weer los`, open: { venster: 'splitsen' } },
    { recht: 'sluiten', naam: t`Sluit dit signaal af`, open: { venster: 'sluiten' } },
    { recht: 'heropenen', naam: t`Open dit signaal weer`, open: { venster: 'heropenen' } },
  ];
  return alle.filter((d) => s.magHandelingen.includes(d.recht) && !(eerst && d.recht === 'wegen'));
}
