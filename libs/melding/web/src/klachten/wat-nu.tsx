import { Trans, useLingui } from '@lingui/react/macro';
import type { KlachtHandeling } from '@meldbaken/melding/model';
import { Kaart, Knop, Rij } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useKlacht, type KlachtDeel } from './klacht-context';

interface Stap {
  readonly zin: string;
  readonly knop?: string;
  readonly doe?: KlachtHandeling;
}

type Volgende = 'afsluiten' | 'toewijzen' | 'versturen' | 'horen' | 'oordelen';

/** What is next for this complaint, whoever may do it. */
function volgende(k: KlachtDeel): Volgende | null {
  if (k.stand === 'AFGESLOTEN') return null;
  if (k.verstuurd !== null) return 'afsluiten';
  if (k.behandelaar === null) return 'toewijzen';
  if (k.oordeel !== null) return 'versturen';
  return k.horen === null ? 'horen' : 'oordelen';
}

function useStap(): Stap {
  const { t } = useLingui();
  const { klacht: k, mag } = useKlacht();
  const wat = volgende(k);
  const naam = k.behandelaar?.naam ?? '';
  switch (wat) {
    case null:
      return { zin: t`Deze klacht is afgesloten.` };
    case 'toewijzen':
      return {
        zin: t`Wijs iemand aan die niet bij de zaak betrokken is.`,
        knop: t`Wijs een behandelaar aan`,
        doe: wat,
      };
    case 'horen':
      return mag(wat)
        ? { zin: t`Spreek de klager. Of leg vast waarom dat niet hoeft.`, knop: t`Leg het gesprek vast`, doe: wat }
        : { zin: t`${naam} spreekt de klager.` };
    case 'oordelen':
      return mag(wat)
        ? { zin: t`Oordeel over de klacht, met redenen en besluiten.`, knop: t`Leg het oordeel vast`, doe: wat }
        : { zin: t`${naam} oordeelt over de klacht.` };
    case 'versturen':
      return mag(wat)
        ? {
            zin: t`Stuur het oordeel naar de klager. Leg daarna vast wanneer u dat deed.`,
            knop: t`Leg vast dat het is verstuurd`,
            doe: wat,
          }
        : { zin: t`${naam} stuurt het oordeel naar de klager.` };
    case 'afsluiten':
      return mag('afsluiten')
        ? {
            zin: t`De klager heeft ons oordeel. U kunt de klacht afsluiten.`,
            knop: t`Sluit de klacht af`,
            doe: 'afsluiten',
          }
        : { zin: t`De klager heeft ons oordeel. ${naam} sluit de klacht af.` };
  }
}

/** The next act, with the one filled button of the page. */
export function WatNuBijKlacht(): ReactNode {
  const { t } = useLingui();
  const { mag, open } = useKlacht();
  const { zin, knop, doe } = useStap();
  const heropen = mag('heropenen');
  const eerst = doe !== undefined && mag(doe) ? doe : null;
  return (
    <Kaart titel={t`Wat nu?`}>
      <p>{zin}</p>
      {(eerst !== null || heropen) && (
        <Rij>
          {eerst !== null && <Knop onClick={() => open(eerst)}>{knop}</Knop>}
          {heropen && (
            <Knop variant="twee" onClick={() => open('heropenen')}>
              <Trans>Heropen</Trans>
            </Knop>
          )}
        </Rij>
      )}
    </Kaart>
  );
}
