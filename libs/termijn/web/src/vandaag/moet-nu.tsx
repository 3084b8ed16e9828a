import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { TermijnRijFragment } from '@meldbaken/platform/graphql-client';
import { Kaart, Knop, KnopLink, Leeg, Link, Onzichtbaar, Tabel, toonDatum } from '@meldbaken/platform/ui';
import { useCallback, useState, type ReactNode } from 'react';
import { ZoRekenenWe } from '../reken/zo-rekenen-we';
import { Blok } from '../termijn/blok';
import { magOpenen, type LeesbareDossiers } from '../termijn/openen';
import { OpenKnop } from '../termijn/open-knop';
import { useTermijnKolommen } from '../termijn/termijn-kolommen';
import { TermijnNieuws } from '../termijn/termijn-nieuws';

interface MoetNuProps {
  readonly termijnen: readonly TermijnRijFragment[];
  /** How many there are; the block shows the first seven. */
  readonly aantal: number;
  /** End of the first term after today; null when there is none. */
  readonly eerste: string | null;
  readonly leesbaar: LeesbareDossiers;
}

/** What is late or ends today, most pressing first, each with one act. */
export function MoetNu({ termijnen, aantal, eerste, leesbaar }: MoetNuProps): ReactNode {
  const { t } = useLingui();
  const [uitleg, zetUitleg] = useState<string | null>(null);
  const acties = useCallback(
    (termijn: TermijnRijFragment) => (
      <Actie termijn={termijn} opent={magOpenen(termijn, leesbaar)} onUitleg={zetUitleg} />
    ),
    [leesbaar],
  );
  const kolommen = useTermijnKolommen({ leesbaar, acties });
  const getoond = termijnen.length;
  const alles = aantal > getoond;
  const hoeveel = t`${plural(aantal, { one: '# termijn', other: '# termijnen' })}`;
  const bijschrift = alles ? t`De eerste ${getoond} van ${hoeveel}` : t`${hoeveel}, dringendste bovenaan`;
  return (
    <Blok
      titel={t`Moet nu`}
      actie={alles && <Link href="/termijnen?sorteer=URGENTIE">{t`Bekijk alle termijnen`}</Link>}
    >
      {getoond === 0 ? (
        <NietsNu eerste={eerste} />
      ) : (
        <Tabel
          bijschrift={bijschrift}
          kolommen={kolommen}
          rijen={termijnen}
          sleutelVan={({ id }) => id}
          ernstVan={({ ernst }) => ernst}
        />
      )}
      <TermijnNieuws termijnen={termijnen} />
      {uitleg !== null && <ZoRekenenWe id={uitleg} onSluit={() => zetUitleg(null)} />}
    </Blok>
  );
}

interface ActieProps {
  readonly termijn: TermijnRijFragment;
  readonly opent: boolean;
  readonly onUitleg: (id: string) => void;
}

function Actie({ termijn, opent, onUitleg }: ActieProps): ReactNode {
  const waarvan = `: ${termijn.naam}, ${termijn.onderwerpNummer}`;
  if (opent) {
    return <OpenKnop termijn={termijn} />;
  }
  return (
    <Knop variant="klein" className="mb-heel" aria-haspopup="dialog" onClick={() => onUitleg(termijn.id)}>
      <Trans>Zo rekenen we</Trans>
      <Onzichtbaar>{waarvan}</Onzichtbaar>
    </Knop>
  );
}

function NietsNu({ eerste }: { eerste: string | null }): ReactNode {
  const { t } = useLingui();
  // Midnight belongs to the day that ends.
  const dag = eerste === null ? null : toonDatum(new Date(Date.parse(eerste) - 1).toISOString(), 'lang');
  return (
    <Kaart>
      <Leeg
        titel={t`Er is vandaag niets te doen.`}
        wat={dag === null ? t`Er loopt nu geen termijn.` : t`De eerste termijn is op ${dag}.`}
        actie={
          <KnopLink variant="twee" href="/termijnen">
            <Trans>Bekijk alle termijnen</Trans>
          </KnopLink>
        }
      />
    </Kaart>
  );
}
