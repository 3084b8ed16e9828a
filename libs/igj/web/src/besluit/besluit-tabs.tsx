import { useLingui } from '@lingui/react/macro';
import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Tabnav } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { BESLUIT_DELEN, BESLUIT_TABS, besluitTabPad, type BesluitTab } from './delen';

/** The tabs of one report that have something on them; none while there is only the report itself. */
export function besluitTabs(melding: ExterneMeldingDelenFragment): readonly BesluitTab[] {
  return BESLUIT_TABS.filter((tab) => tab === 'MELDING' || BESLUIT_DELEN.some((d) => d.tab === tab && d.toon(melding)));
}

interface BesluitTabsProps {
  readonly melding: ExterneMeldingDelenFragment;
  readonly deel: BesluitTab;
}

export function BesluitTabs({ melding, deel }: BesluitTabsProps): ReactNode {
  const { t } = useLingui();
  const label: Readonly<Record<BesluitTab, string>> = {
    MELDING: t`Melding`,
    BRIEFWISSELING: t`Briefwisseling`,
    RAPPORT: t`Rapport`,
    GASTEN: t`Gasten`,
  };
  const tabs = besluitTabs(melding);
  if (tabs.length < 2) return null;
  const items = tabs.map((tab) => ({ label: label[tab], href: besluitTabPad(melding, tab), actief: tab === deel }));
  return <Tabnav label={t`Delen van deze melding`} items={items} />;
}
