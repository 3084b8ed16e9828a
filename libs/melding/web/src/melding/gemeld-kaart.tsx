import { Trans, useLingui } from '@lingui/react/macro';
import { CLIENT_AKKOORD, JA_NEE_WEET_NIET } from '@meldbaken/melding/contract';
import { CLIENT_AKKOORD_LABEL, JA_NEE_WEET_NIET_LABEL, VORM_LABEL, signaalTekst } from '@meldbaken/melding/model';
import { alsCode } from '@meldbaken/platform/graphql-client';
import { FeitMening, Gegevens, Kaart, Knop, Rij, Uitklap, toonDatum } from '@meldbaken/platform/ui';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { useDossier, type Dossier } from './dossier-context';
import { Herkomst, Wanneer } from './herkomst';

const EenheidVenster = lazy(() => import('./eenheid-venster'));
const VormVenster = lazy(() => import('./vorm-venster'));

type Inhoud = NonNullable<Dossier['inhoud']>;

/** What was reported: facts and opinion each in their own block, with their label; the other answers behind one press. */
export function GemeldKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const { inhoud } = dossier;
  if (!inhoud) return null;
  return (
    <Kaart titel={t`Wat er is gemeld`}>
      <Herkomst />
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
      <Uitklap titel={t`Bekijk alle antwoorden`}>
        <Rest inhoud={inhoud} dossier={dossier} />
      </Uitklap>
      <Verbeteren />
    </Kaart>
  );
}

/** The reporter did not always know what it was or where, or saw one of two. */
function Verbeteren(): ReactNode {
  const { mag } = useDossier();
  const [open, zet] = useState<'vorm' | 'plek' | null>(null);
  if (!mag('vormen-vastleggen') && !mag('eenheid-wijzigen')) return null;
  const sluit = (): void => zet(null);
  return (
    <Rij>
      {mag('vormen-vastleggen') && (
        <Knop variant="klein" onClick={() => zet('vorm')}>
          <Trans>Verander de vorm</Trans>
        </Knop>
      )}
      {mag('eenheid-wijzigen') && (
        <Knop variant="klein" onClick={() => zet('plek')}>
          <Trans>Verbeter de plek</Trans>
        </Knop>
      )}
      <Suspense fallback={null}>
        {open === 'vorm' && <VormVenster onSluit={sluit} />}
        {open === 'plek' && <EenheidVenster onSluit={sluit} />}
      </Suspense>
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
        { naam: t`Behandelaar`, waarde: dossier.behandelaar?.naam ?? t`Nog niemand` },
        { naam: t`Eerste antwoord`, waarde: dossier.herkomst?.eersteReactie.zin },
      ]}
    />
  );
}
