import { useLingui } from '@lingui/react/macro';
import { Tabnav } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useMag } from './recht';

export type PersonenTab = 'lijst' | 'teams' | 'stand' | 'regels' | 'registers' | 'vragen';

/** The pages about who may work with clients, next to each other. */
export function PersonenTabs({ nu }: { readonly nu: PersonenTab }): ReactNode {
  const { t } = useLingui();
  const { vastleggen } = useMag();
  const tab = (code: PersonenTab, label: string, href: string): { label: string; href: string; actief: boolean } => ({
    label,
    href,
    actief: code === nu,
  });
  return (
    <Tabnav
      label={t`Over personen`}
      items={[
        tab('lijst', t`Lijst`, '/personen'),
        tab('teams', t`Teams`, '/personen/teams'),
        tab('stand', t`Stand op datum`, '/personen/stand'),
        tab('regels', t`Regels`, '/personen/regels'),
        tab('registers', t`Registers`, '/personen/registers'),
        ...(vastleggen ? [tab('vragen', t`Vragen`, '/personen/vragen')] : []),
      ]}
    />
  );
}
