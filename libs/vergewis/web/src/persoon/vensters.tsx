import { useLingui } from '@lingui/react/macro';
import type { PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import type { ReactNode } from 'react';
import { EindeVenster } from './einde-venster';
import { FeitVenster } from './feit-venster';
import { InzetvoorwaardeEinde, OntheffingIntrekken } from './intrek-vensters';
import { MomentVenster } from './moment-venster';
import { OntheffingVenster } from './ontheffing-venster';
import type { Open } from './open';
import { VoorwaardeVenster } from './voorwaarde-venster';
import { WissenVenster } from './wissen-venster';

interface VenstersProps {
  readonly d: PersoonDelenFragment;
  readonly open: Open;
  readonly onSluit: () => void;
  /** Done, with a sentence for on the page. */
  readonly onKlaar: (zin: string) => void;
}

/** The window of each act on a file; fetched at the first one. */
export default function Vensters({ d, open, onSluit, onKlaar }: VenstersProps): ReactNode {
  const { t } = useLingui();
  const props = (zin: string): { d: PersoonDelenFragment; onSluit: () => void; onKlaar: () => void } => ({
    d,
    onSluit,
    onKlaar: () => onKlaar(zin),
  });
  switch (open.venster) {
    case 'feit': {
      const eis = d.eisen.find((e) => e.code === open.eis);
      return eis ? <FeitVenster {...props(t`Het is vastgelegd.`)} eis={eis} begin={open} /> : null;
    }
    case 'ontheffing': {
      const eis = d.eisen.find((e) => e.code === open.eis);
      return eis ? <OntheffingVenster {...props(t`De ontheffing is gegeven.`)} eis={eis} /> : null;
    }
    case 'ontheffing-intrekken': {
      const o = d.ontheffingen.find((x) => x.id === open.id);
      return o ? <OntheffingIntrekken {...props(t`De ontheffing is ingetrokken.`)} stuk={o} /> : null;
    }
    case 'voorwaarde-beeindigen': {
      const v = d.voorwaarden.find((x) => x.id === open.id);
      return v ? <InzetvoorwaardeEinde {...props(t`De voorwaarde is gestopt.`)} stuk={v} /> : null;
    }
    case 'voorwaarde':
      return <VoorwaardeVenster {...props(t`De voorwaarde is vastgelegd.`)} />;
    case 'moment':
      return <MomentVenster {...props(t`Het moment is vastgelegd.`)} />;
    case 'einde':
      return <EindeVenster {...props(t`Het einde is vastgelegd.`)} />;
    case 'wissen':
      return <WissenVenster {...props(t`Het is vastgelegd.`)} />;
  }
}
