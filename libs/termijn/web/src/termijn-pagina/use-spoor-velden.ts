import { useLingui } from '@lingui/react/macro';
import type { HandelVeld } from './handel-velden';

/** What every change of an end keeps: who decided it, where that is written, and why. */
export function useSpoorVelden(): readonly HandelVeld[] {
  const { t } = useLingui();
  return [
    { naam: 'toegekendDoor', soort: 'tekst', label: t`Wie besliste dit?`, mist: t`Vul in wie dit besliste.` },
    { naam: 'kenmerk', soort: 'tekst', label: t`Kenmerk van de brief of het bericht` },
    { naam: 'reden', soort: 'vak', label: t`Waarom?`, mist: t`Schrijf op waarom.` },
  ];
}
