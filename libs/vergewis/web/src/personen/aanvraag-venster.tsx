import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  foutBij,
  isGeweigerd,
  useHandeling,
  useSleutel,
  Weigering,
  type PersoonRijFragment,
} from '@meldbaken/platform/graphql-client';
import { Bij, Keuze, Lopend, Radios, Stapel, Uitklap, Venster, VensterFormulier } from '@meldbaken/platform/ui';
import { EIS_CODES, isVasteEis, VOG_EISEN } from '@meldbaken/vergewis/contract';
import { EIS_NAAM, EIS_STATUS_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { nummersVan, ProfielVelden, type Profiel } from '../delen/profiel-velden';
import { EisAanvragenDocument } from './personen.graphql';
import { voorbeeldVan, type Voorbeeld } from './voorbeeld';

interface AanvraagVensterProps {
  readonly mensen: readonly PersoonRijFragment[];
  readonly onSluit: () => void;
  /** Done, with a sentence about what happened. */
  readonly onKlaar: (zin: string) => void;
}

/** One check asked of many people: first for whom, then the act. */
export default function AanvraagVenster({ mensen, onSluit, onKlaar }: AanvraagVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(EisAanvragenDocument);
  const [sleutel] = useSleutel();
  const codes = codesVan(mensen);
  const [eis, kies] = useState(codes[0] ?? '');
  const [soort, zetSoort] = useState<'NIEUW' | 'HERINNERING'>('NIEUW');
  // The specific profile for health care: right for almost everybody who works with clients.
  const [profiel, zetProfiel] = useState<Profiel>({ soort: 'SPECIFIEK', nummers: '45' });
  const [poging, zetPoging] = useState(0);
  const voorbeeld = voorbeeldVan(mensen, eis, soort === 'HERINNERING');
  const metProfiel = soort === 'NIEUW' && VOG_EISEN.some((c) => c === eis);
  const zonderNummer = metProfiel && (profiel.soort === null || nummersVan(profiel.nummers).length === 0);
  const mist = [
    ...(voorbeeld.wel.length === 0
      ? [{ veld: 'eis', bericht: t`Bij niemand van deze personen kan dit. Kies een andere controle.` }]
      : []),
    ...(zonderNummer ? [{ veld: 'profielNummers', bericht: t`Vul in voor welk profiel u de VOG vraagt.` }] : []),
  ];
  const fouten = poging > 0 ? mist : [];
  const verstuur = async (): Promise<void> => {
    zetPoging((n) => n + 1);
    if (mist.length > 0) return;
    const ids = voorbeeld.wel.map((m) => m.id);
    const uit = await handeling.voer({
      sleutel,
      ids,
      eis,
      herinnering: soort === 'HERINNERING',
      profielSoort: metProfiel ? profiel.soort : null,
      profielNummers: metProfiel ? nummersVan(profiel.nummers) : [],
    });
    if (uit === null || isGeweigerd(uit)) return;
    const gelukt = t`${plural(uit.aangevraagd.length, { one: 'Vastgelegd bij # persoon.', other: 'Vastgelegd bij # personen.' })}`;
    const niet = uit.overgeslagen.length;
    const reden = uit.overgeslagen[0]?.reden ?? '';
    onKlaar(
      niet === 0
        ? gelukt
        : t`${gelukt} ${plural(niet, { one: 'Bij # persoon niet.', other: 'Bij # personen niet.' })} ${reden}`,
    );
  };
  const n = voorbeeld.wel.length;
  return (
    <Venster open breed onSluit={onSluit} titel={t`Vraag een controle aan`}>
      <VensterFormulier
        onVerstuur={(e) => {
          e.preventDefault();
          void verstuur();
        }}
        onTerug={onSluit}
        knop={t`${plural(n, { one: 'Leg vast voor # persoon', other: 'Leg vast voor # personen' })}`}
        bezig={handeling.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={handeling} />
        <Lopend>
          <p>
            <Trans>
              U vraagt dit zelf aan, bijvoorbeeld bij Justis. Hier legt u vast dat het is gevraagd. Zo ziet u wat nog
              moet komen.
            </Trans>
          </p>
        </Lopend>
        <Keuze
          label={t`Welke controle?`}
          name="eis"
          leeg={false}
          value={eis}
          fout={foutBij(fouten, 'eis')}
          onChange={(e) => kies(e.target.value)}
          opties={codes.map((c) => ({ waarde: c, label: isVasteEis(c) ? EIS_NAAM[c] : c }))}
        />
        <Radios
          label={t`Wat deed u?`}
          name="soort"
          naast
          value={soort}
          onChange={(e) => zetSoort(e.target.value === 'HERINNERING' ? 'HERINNERING' : 'NIEUW')}
          opties={[
            { waarde: 'NIEUW', label: t`Aangevraagd` },
            { waarde: 'HERINNERING', label: t`Eraan herinnerd` },
          ]}
        />
        {metProfiel && <ProfielVelden {...profiel} onZet={zetProfiel} fouten={fouten} />}
        <Wie voorbeeld={voorbeeld} />
      </VensterFormulier>
    </Venster>
  );
}

/** For whom it will be written down, and for whom not, with why. */
function Wie({ voorbeeld }: { readonly voorbeeld: Voorbeeld }): ReactNode {
  const { t } = useLingui();
  const { wel, niet } = voorbeeld;
  return (
    <Stapel>
      <p role="status">
        {t`${plural(wel.length, { one: 'Dit legt u vast bij # persoon.', other: 'Dit legt u vast bij # personen.' })}`}{' '}
        {niet.length > 0 && t`${plural(niet.length, { one: '# persoon valt af.', other: '# personen vallen af.' })}`}
      </p>
      {wel.length > 0 && (
        <Uitklap titel={t`Bekijk bij wie`}>
          <ul>
            {wel.map((m) => (
              <li key={m.id}>
                {m.naam}{' '}
                <Bij>
                  {m.functie}, {m.eenheid.naam}
                </Bij>
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
      {niet.length > 0 && (
        <Uitklap titel={t`Bekijk wie afvalt, en waarom`}>
          <ul>
            {niet.map(({ mens, status }) => (
              <li key={mens.id}>
                {mens.naam} <Bij>{status === null ? t`Niet nodig bij deze persoon.` : EIS_STATUS_LABEL[status]}</Bij>
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </Stapel>
  );
}

/** The checks that at least one of these people needs: what misses most often first. */
function codesVan(mensen: readonly PersoonRijFragment[]): readonly string[] {
  const mist = (code: string): number => voorbeeldVan(mensen, code, false).wel.length;
  const eigen = [...new Set(mensen.flatMap((m) => m.eisen.map((e) => e.code)))].filter((c) => !isVasteEis(c));
  const nodig = [...EIS_CODES, ...eigen].filter((c) => mensen.some((m) => m.eisen.some((e) => e.code === c)));
  return nodig.toSorted((a, b) => mist(b) - mist(a));
}
