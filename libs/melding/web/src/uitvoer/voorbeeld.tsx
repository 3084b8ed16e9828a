import { Trans, useLingui } from '@lingui/react/macro';
import { isDezelfdeNaam, type StukDeel } from '@meldbaken/melding/model';
import { Bij, FeitMening, Kaart, Leeg, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { UitvoerStuk } from './stuk-pagina';

interface VoorbeeldProps {
  readonly delen: readonly StukDeel[];
  readonly namen: UitvoerStuk['namen'];
  readonly versie: number;
  readonly actie: ReactNode;
}

/** Exactly what goes out, with the names that were seen marked. */
export function Voorbeeld({ delen, namen, versie, actie }: VoorbeeldProps): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={versie === 0 ? t`Voorstel uit de melding` : t`Zo gaat het eruit`} actie={actie}>
      <Stapel>
        <Bij>
          {versie === 0 ? (
            <Trans>Dit is nog niet bewaard. Maak er eerst een goede tekst van.</Trans>
          ) : (
            <Trans>Versie {versie}.</Trans>
          )}
        </Bij>
        {delen.length === 0 && <Leeg titel={t`Er staat nog niets.`} />}
        {delen.map((deel) => (
          <section key={deel.kop}>
            <h3>{deel.kop}</h3>
            <FeitMening soort={deel.label === 'FEIT' ? 'feit' : 'mening'}>
              {deel.tekst.split('\n').map((regel, i) => (
                <p key={i}>
                  <Gemerkt tekst={regel} namen={namen} />
                </p>
              ))}
            </FeitMening>
          </section>
        ))}
      </Stapel>
    </Kaart>
  );
}

const WOORDEN = /([\p{L}\p{M}]+)/gu;

/** A line in which names that nobody confirmed are marked, also for who hears it. */
function Gemerkt({ tekst, namen }: { readonly tekst: string; readonly namen: UitvoerStuk['namen'] }): ReactNode {
  const open = namen.filter((n) => n.grond === null);
  return tekst
    .split(WOORDEN)
    .map((deel, i) => (open.some((n) => isDezelfdeNaam(n.naam, deel)) ? <mark key={i}>{deel}</mark> : deel));
}
