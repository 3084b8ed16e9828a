import { Trans, useLingui } from '@lingui/react/macro';
import { CLIENT_AKKOORD, JA_NEE_WEET_NIET } from '@meldbaken/melding/contract';
import { CLIENT_AKKOORD_LABEL, JA_NEE_WEET_NIET_LABEL, VORM_LABEL, signaalTekst } from '@meldbaken/melding/model';
import { alsCode } from '@meldbaken/platform/graphql-client';
import { FeitMening, Gegevens, Kaart, Knop, Moment, Rij, toonDatum } from '@meldbaken/platform/ui';
import { dagInWoorden, dagVan } from '@meldbaken/platform/waarden';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { useDossier, type Dossier } from './dossier-context';

const VormVenster = lazy(() => import('./vorm-venster'));

type Inhoud = NonNullable<Dossier['inhoud']>;

/** What was reported: facts and opinion each in their own block, with their label. */
export function GemeldKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const { inhoud } = dossier;
  if (!inhoud) return null;
  return (
    <Kaart titel={t`Wat er is gemeld`}>
      <h3>
        <Trans>Wat de melder zag of hoorde</Trans>
      </h3>
      <FeitMening soort="feit">{inhoud.feiten}</FeitMening>
      {inhoud.mening !== null && (
        <>
          <h3>
            <Trans>Wat de melder denkt dat er aan de hand is</Trans>
          </h3>
          <FeitMening soort="mening">{inhoud.mening}</FeitMening>
        </>
      )}
      <Rest inhoud={inhoud} dossier={dossier} />
      <Vormkeuze />
    </Kaart>
  );
}

/** The reporter did not always know what it was, or saw one of two. */
function Vormkeuze(): ReactNode {
  const { mag } = useDossier();
  const [open, zetOpen] = useState(false);
  if (!mag('vormen-vastleggen')) return null;
  return (
    <Rij>
      <Knop variant="twee" onClick={() => zetOpen(true)}>
        <Trans>Verander de vorm</Trans>
      </Knop>
      {open && (
        <Suspense fallback={null}>
          <VormVenster onSluit={() => zetOpen(false)} />
        </Suspense>
      )}
    </Rij>
  );
}

function periode({ gebeurdVan, gebeurdTot }: Inhoud): string | null {
  if (gebeurdVan === null) return null;
  const van = toonDatum(gebeurdVan, 'lang');
  return gebeurdTot === null || gebeurdTot === gebeurdVan ? van : `${van} – ${toonDatum(gebeurdTot, 'lang')}`;
}

function Rest({ inhoud, dossier }: { inhoud: Inhoud; dossier: Dossier }): ReactNode {
  const { t } = useLingui();
  const veilig = alsCode(inhoud.clientVeilig, JA_NEE_WEET_NIET);
  const weetHet = alsCode(inhoud.clientWeetHet, JA_NEE_WEET_NIET);
  const akkoord = alsCode(inhoud.clientAkkoord, CLIENT_AKKOORD);
  return (
    <Gegevens
      rijen={[
        {
          naam: t`Vorm`,
          waarde: dossier.vormen.map((v) => VORM_LABEL[v]).join('\n') || t`Nog niet bekend`,
        },
        { naam: t`Was de cliënt veilig?`, waarde: veilig && JA_NEE_WEET_NIET_LABEL[veilig] },
        { naam: t`Wat was er al gedaan?`, waarde: inhoud.watGedaan },
        { naam: t`Signalen`, waarde: inhoud.signalen.map((s) => signaalTekst(s) ?? s).join('\n') },
        { naam: t`Gezien of gehoord`, waarde: <Wanneer moment={inhoud.geconstateerdOp} /> },
        { naam: t`Gebeurd`, waarde: periode(inhoud) },
        { naam: t`Waar`, waarde: inhoud.waar },
        { naam: t`Weet de cliënt van de melding?`, waarde: weetHet && JA_NEE_WEET_NIET_LABEL[weetHet] },
        { naam: t`Vindt de cliënt het goed?`, waarde: akkoord && CLIENT_AKKOORD_LABEL[akkoord] },
        { naam: t`Melder`, waarde: dossier.melder },
        { naam: t`Gemeld op`, waarde: <Wanneer moment={dossier.ingediendOp} /> },
        { naam: t`Behandelaar`, waarde: dossier.behandelaar?.naam ?? t`Nog niemand` },
      ]}
    />
  );
}

/** Of who came through the public form only the day is known, for whoever it was. */
function Wanneer({ moment }: { moment: string }): ReactNode {
  const { dossier } = useDossier();
  if (dossier.herkomst?.kanaal !== 'OPENBAAR') return <Moment moment={moment} stijl="lang" />;
  return dagInWoorden(dagVan(new Date(moment)));
}
