import { useLingui } from '@lingui/react/macro';
import type { GewoneVraag } from './vraag-inhoud';

/** The h1 of each question page. Neutral where the tab may be read over a shoulder. */
export function useTitels(): Readonly<Record<GewoneVraag, string>> {
  const { t } = useLingui();
  return {
    veilig: t`Melden`,
    'wie-deed-het': t`Waar gaat het om?`,
    feiten: t`Wat gebeurde er?`,
    vormen: t`Wat is het?`,
    signalen: t`Welke signalen ziet u?`,
    wanneer: t`Wanneer was dat?`,
    'over-wie': t`Over wie gaat het?`,
    waar: t`Waar was het?`,
    client: t`De cliënt`,
    mening: t`Uw mening`,
  };
}
