import { useLingui } from '@lingui/react/macro';
import type { GereedStand } from '@meldbaken/zorgfraude/contract';
import { GEREED_STAND_LABEL } from '@meldbaken/zorgfraude/model';
import { Link, StatusChip, Tabnav, type StatusSoort } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

const SOORT: Readonly<Record<GereedStand, StatusSoort>> = {
  NOG_NIET: 'rand',
  BEZIG: 'info',
  GEREED: 'gelukt',
  NIET_VAN_TOEPASSING: 'rust',
};

/** How far a point is, in a word. */
export function GereedChip({ stand }: { readonly stand: GereedStand }): ReactNode {
  return <StatusChip soort={SOORT[stand]}>{GEREED_STAND_LABEL[stand]}</StatusChip>;
}

export const puntPad = (code: string): string => `/gereedheid/${encodeURIComponent(code)}`;

/** The title of a point, as the way to it. */
export function PuntLink({ code, titel }: { readonly code: string; readonly titel: string }): ReactNode {
  return <Link href={puntPad(code)}>{titel}</Link>;
}

export type GereedTab = 'lijst' | 'routekaart' | 'cirkel';

/** The same points in three orders. */
export function GereedTabs({ nu }: { readonly nu: GereedTab }): ReactNode {
  const { t } = useLingui();
  return (
    <Tabnav
      label={t`Gereedheid`}
      items={[
        { label: t`Checklist`, href: '/gereedheid', actief: nu === 'lijst' },
        { label: t`Routekaart`, href: '/gereedheid/routekaart', actief: nu === 'routekaart' },
        { label: t`Cirkel van naleving`, href: '/gereedheid/cirkel', actief: nu === 'cirkel' },
      ]}
    />
  );
}
