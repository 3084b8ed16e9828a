import { useLingui } from '@lingui/react/macro';
import { useIk, type ZorgsignaalVerwantDelenFragment } from '@meldbaken/platform/graphql-client';
import { Datum, Link, NietGevonden, StatusChip, usePaginaTitel, type StatusSoort } from '@meldbaken/platform/ui';
import type { ZorgsignaalStatus } from '@meldbaken/zorgfraude/contract';
import { ZORGSIGNAAL_AARD_LABEL, ZORGSIGNAAL_STATUS_LABEL } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';

const SOORT: Readonly<Record<ZorgsignaalStatus, StatusSoort>> = {
  ONTVANGEN: 'waarschuwing',
  GEWOGEN: 'info',
  VOORONDERZOEK: 'info',
  VERRIJKING: 'info',
  ONDERZOEK: 'info',
  RAPPORT: 'info',
  BESLUIT: 'info',
  UITVOERING: 'info',
  NAZORG: 'info',
  AFGESLOTEN: 'rust',
  SAMENGEVOEGD: 'rust',
};

/** How far a signal is, in a word. */
export function SignaalStand({ status }: { readonly status: ZorgsignaalStatus }): ReactNode {
  return <StatusChip soort={SOORT[status]}>{ZORGSIGNAAL_STATUS_LABEL[status]}</StatusChip>;
}

export const signaalPad = (nummer: string): string => `/signalen/${encodeURIComponent(nummer)}`;

/** Not there, or not for you: one page. */
export function Onvindbaar(): ReactNode {
  const { t } = useLingui();
  usePaginaTitel({ titel: t`Niet gevonden` });
  return <NietGevonden />;
}

/** A page of who has the signals in the rail; the server decides on rows. */
export function AlleenMetSignalen({ children }: { readonly children: ReactNode }): ReactNode {
  return useIk().menu.some((item) => item.pad === '/signalen') ? children : <Onvindbaar />;
}

/** The college reads along, and enters nothing. The server decides; this only draws the same line. */
export function useMagInvoeren(): boolean {
  const rollen = useIk().gekozen?.rollen ?? [];
  return rollen.some((r) => r !== 'COLLEGE' && r !== 'FG' && r !== 'BEHEERDER');
}

/** Other signals about the same, with what is the same. */
export function VerwantenLijst({
  verwanten,
}: {
  readonly verwanten: readonly ZorgsignaalVerwantDelenFragment[];
}): ReactNode {
  const { t } = useLingui();
  const woord: Readonly<Record<string, string>> = {
    KVK: t`hetzelfde KvK-nummer`,
    NAAM: t`dezelfde naam`,
    ADRES: t`hetzelfde adres`,
  };
  return (
    <ul>
      {verwanten.map((v) => (
        <li key={v.id}>
          <Link href={signaalPad(v.nummer)}>{v.nummer}</Link>: {ZORGSIGNAAL_AARD_LABEL[v.aard]},{' '}
          <Datum datum={v.ontvangenOp} stijl="kort" />, {ZORGSIGNAAL_STATUS_LABEL[v.status].toLowerCase()} (
          {v.gelijk.map((g) => woord[g] ?? g).join(', ')})
        </li>
      ))}
    </ul>
  );
}
