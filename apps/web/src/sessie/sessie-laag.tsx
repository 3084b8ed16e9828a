import {
  IkDocument,
  LiveContext,
  SessieContext,
  useLiveLijn,
  useVraag,
  type Ik,
  type LiveSoort,
  type Sessie,
} from '@meldbaken/platform/graphql-client';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { GeenVerbinding } from '../schil/geen-verbinding';
import { Wacht } from '../schil/wacht';

export interface SessieLaagProps {
  readonly opnieuw: (naar?: string) => void;
  readonly sessieWeg: () => void;
  readonly metKlok: (verschilMs: number) => void;
  /** Told which lidmaatschap works here, so that texts of others are forgotten. */
  readonly bijWie: (lidmaatschapId: string) => void;
  readonly children: ReactNode;
}

const ELKE_MINUUT = 60_000;
const GEEN_VARIABELEN = {};
const ALLES: readonly LiveSoort[] = ['termijnen', 'berichten'];

/** Another person, workspace or set of roles is another session. */
const wieVan = (ik: Ik | null): string =>
  ik ? [ik.account.id, ik.gekozen?.id, ...[...(ik.gekozen?.rollen ?? [])].sort()].join(' ') : '';

/** Asks who is logged in before anything else is shown, and keeps asking: rights and sessions end while a page is open. */
export function SessieLaag({ opnieuw, sessieWeg, metKlok, bijWie, children }: SessieLaagProps): ReactNode {
  const vraag = useVraag(IkDocument, GEEN_VARIABELEN, { elkeMs: ELKE_MINUUT });
  const bekend = vraag.data !== undefined;
  const ik = vraag.data?.ik ?? null;
  const wie = wieVan(ik);
  const [begin, zetBegin] = useState<string>();
  if (bekend && begin === undefined) zetBegin(wie);
  const anders = bekend && begin !== undefined && begin !== wie;
  const lid = ik?.gekozen?.id;

  useEffect(() => {
    if (!anders) return;
    if (wie === '') sessieWeg();
    else opnieuw();
  }, [anders, wie, opnieuw, sessieWeg]);
  useEffect(() => {
    if (lid !== undefined) bijWie(lid);
  }, [lid, bijWie]);
  useEffect(() => {
    // eslint-disable-next-line huis/geen-nu -- the browser's own clock, held against the server's
    if (ik) metKlok(Math.round((Date.parse(ik.nu) - Date.now()) / 1000) * 1000);
  }, [ik, metKlok]);

  const ververs = vraag.opnieuw;
  // The line lies under this layer, so the layer listens by itself: its counts are those of every page.
  const live = useLiveLijn(anders ? undefined : lid, ververs);
  const { luister } = live;
  useEffect(() => luister(ALLES, ververs), [luister, ververs]);
  const sessie = useMemo<Sessie>(() => ({ ik, ververs, opnieuw }), [ik, ververs, opnieuw]);
  if (vraag.storing && !bekend) return <GeenVerbinding storing={vraag.storing} opnieuw={ververs} />;
  if (!bekend || anders) return <Wacht />;
  return (
    <LiveContext value={live}>
      <SessieContext value={sessie}>{children}</SessieContext>
    </LiveContext>
  );
}
