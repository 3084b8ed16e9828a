import { useLingui } from '@lingui/react/macro';
import { HR_VRAAG_SOORTEN } from '@meldbaken/melding/contract';
import { HR_REDEN_GRENS, HR_VRAAG_GRENS, HR_VRAAG_LABEL, heeftDag } from '@meldbaken/melding/model';
import {
  alsCode,
  foutBij,
  useHandeling,
  useSleutel,
  type HrVragenDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { DatumVeld, Keuze, Radios, Tekst, Tekstvak, Venster, dagVan, useNu, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { MensenFormulier } from '../mensen/mensen-formulier';
import { HrVraagStellenDocument } from './hr.graphql';

interface HrVraagVensterProps {
  readonly meldingId: string;
  readonly personen: HrVragenDelenFragment['personen'];
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

/** One question about one person. What leads back to the report is refused before it goes. */
export function HrVraagVenster({ meldingId, personen, onSluit, onKlaar }: HrVraagVensterProps): ReactNode {
  const { t } = useLingui();
  const [sleutel] = useSleutel();
  const stellen = useHandeling(HrVraagStellenDocument);
  const vandaag = dagVan(useNu());
  const [persoonId, zetPersoon] = useState(personen.length === 1 ? (personen[0]?.id ?? '') : '');
  const [gekozen, kies] = useState<string | null>(null);
  const [dag, zetDag] = useState<string | null>(null);
  const [team, zetTeam] = useState('');
  const [vraag, zetVraag] = useState('');
  const [reden, zetReden] = useState('');
  const soort = alsCode(gekozen ?? undefined, HR_VRAAG_SOORTEN);
  const metDag = soort !== undefined && heeftDag(soort);
  const mist = (): Fout[] => [
    ...(persoonId === '' ? [{ veld: 'persoonId', bericht: t`Kies over wie het gaat.` }] : []),
    ...(soort === undefined ? [{ veld: 'soort', bericht: t`Kies uw vraag.` }] : []),
    ...(metDag && dag === null ? [{ veld: 'dag', bericht: t`Over welke dag gaat het?` }] : []),
    ...(soort === 'WERKTE_OP' && team.trim() === '' ? [{ veld: 'team', bericht: t`Bij welk team?` }] : []),
    ...(soort === 'EIGEN' && vraag.trim() === '' ? [{ veld: 'vraag', bericht: t`Schrijf uw vraag op.` }] : []),
    ...(reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom u dit moet weten.` }] : []),
  ];
  const verstuur = async (): Promise<void> => {
    const invoer = {
      persoonId,
      soort: soort ?? 'EIGEN',
      dag: metDag ? dag : null,
      team: soort === 'WERKTE_OP' ? team : null,
      vraag: soort === 'EIGEN' ? vraag : null,
      reden,
    };
    const uit = await stellen.voer({ sleutel, meldingId, invoer });
    if (uit?.__typename === 'HrVragen') onKlaar();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Vraag HR iets`}>
      <MensenFormulier handeling={stellen} knop={t`Stuur de vraag`} onTerug={onSluit} mist={mist} verstuur={verstuur}>
        {(fouten) => (
          <>
            {personen.length > 1 && (
              <Keuze
                label={t`Over wie?`}
                name="persoonId"
                value={persoonId}
                fout={foutBij(fouten, 'persoonId')}
                onChange={(e) => zetPersoon(e.target.value)}
                opties={personen.map((p) => ({ waarde: p.id, label: p.naam }))}
              />
            )}
            <Radios
              label={t`Wat wilt u weten?`}
              name="soort"
              value={gekozen}
              fout={foutBij(fouten, 'soort')}
              onChange={(e) => kies(e.target.value)}
              opties={HR_VRAAG_SOORTEN.map((s) => ({ waarde: s, label: HR_VRAAG_LABEL[s] }))}
            />
            {metDag && (
              <DatumVeld
                label={t`Op welke dag?`}
                name="dag"
                laatst={vandaag}
                value={dag}
                fout={foutBij(fouten, 'dag')}
                onChange={(nieuw) => zetDag(nieuw)}
              />
            )}
            {soort === 'WERKTE_OP' && (
              <Tekst
                label={t`Bij welk team?`}
                name="team"
                value={team}
                fout={foutBij(fouten, 'team')}
                onChange={(e) => zetTeam(e.target.value)}
              />
            )}
            {soort === 'EIGEN' && (
              <Tekstvak
                label={t`Wat is uw vraag?`}
                hint={t`HR leest dit letterlijk. Schrijf niets over de melding, en geen naam van een cliënt.`}
                name="vraag"
                rows={3}
                max={HR_VRAAG_GRENS}
                value={vraag}
                fout={foutBij(fouten, 'vraag')}
                onChange={(e) => zetVraag(e.target.value)}
              />
            )}
            <Tekstvak
              label={t`Waarom moet u dit weten?`}
              hint={t`Dit blijft bij de melding. HR leest het niet.`}
              name="reden"
              rows={3}
              max={HR_REDEN_GRENS}
              value={reden}
              fout={foutBij(fouten, 'reden')}
              onChange={(e) => zetReden(e.target.value)}
            />
          </>
        )}
      </MensenFormulier>
    </Venster>
  );
}
