import { useLingui } from '@lingui/react/macro';
import type { ZorgsignaalDelenFragment } from '@meldbaken/platform/graphql-client';
import type { ReactNode } from 'react';
import { BronVenster } from './bron-venster';
import { CollegaVenster } from './collega-venster';
import { DoorgeefVenster } from './doorgeef-venster';
import type { Open, VensterProps } from './open';
import { HeropenVenster, SplitsVenster } from './reden-vensters';
import { SamenvoegVenster } from './samenvoeg-venster';
import { SluitVenster } from './sluit-venster';
import { StapVenster } from './stap-venster';
import { TekstVenster } from './tekst-venster';
import { WeegVenster } from './weeg-venster';

interface VenstersProps {
  readonly s: ZorgsignaalDelenFragment;
  readonly open: Open;
  readonly onSluit: () => void;
  /** Done, with a sentence for on the page. */
  readonly onKlaar: (zin: string) => void;
}

/** The window of each act on a signal; fetched at the first one. */
export default function Vensters({ s, open, onSluit, onKlaar }: VenstersProps): ReactNode {
  const { t } = useLingui();
  const props = (zin: string): VensterProps => ({ s, onSluit, onKlaar: () => onKlaar(zin) });
  switch (open.venster) {
    case 'wegen':
      return <WeegVenster {...props(t`Het signaal is gewogen.`)} />;
    case 'stap':
      return <StapVenster {...props(t`De volgende stap is begonnen.`)} />;
    case 'bron':
      return <BronVenster {...props(t`Het is vastgelegd.`)} />;
    case 'doorgeven':
      return <DoorgeefVenster {...props(t`Het is vastgelegd.`)} />;
    case 'sluiten':
      return <SluitVenster {...props(t`Het signaal is afgesloten.`)} />;
    case 'heropenen':
      return <HeropenVenster {...props(t`Het signaal is weer open.`)} />;
    case 'samenvoegen':
      return <SamenvoegVenster {...props(t`De signalen zijn samengevoegd.`)} />;
    case 'splitsen':
      return <SplitsVenster {...props(t`Het signaal is weer los.`)} />;
    case 'tekst':
      return <TekstVenster {...props(t`De tekst is bewaard.`)} soort={open.soort} />;
    case 'collega':
      return <CollegaVenster {...props(t`Het is gedaan.`)} daad={open.daad} />;
  }
}
