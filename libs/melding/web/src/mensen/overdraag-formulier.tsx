import { useLingui } from '@lingui/react/macro';
import { REDEN_GRENS } from '@meldbaken/melding/model';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  useZoekvraag,
} from '@meldbaken/platform/graphql-client';
import {
  Formulier,
  Foutsamenvatting,
  Knop,
  Tekstvak,
  Vinkje,
  Zoekkeuze,
  type Fout,
  type ZoekWaarde,
} from '@meldbaken/platform/ui';
import { useCallback, useState, type ReactNode, type SubmitEvent } from 'react';
import { OverdraagOntvangersDocument, ZakenOverdragenDocument } from './overdragen.graphql';

interface OverdraagFormulierProps {
  readonly meldingIds: readonly string[];
  /** The viewer's own cases. */
  readonly zelf: boolean;
  readonly onKlaar: (zin: string) => void;
}

/** To whom, and why. The list offers only who may see every chosen report. */
export function OverdraagFormulier({ meldingIds, zelf, onKlaar }: OverdraagFormulierProps): ReactNode {
  const { t } = useLingui();
  const overdragen = useHandeling(ZakenOverdragenDocument);
  const vraag = useZoekvraag(OverdraagOntvangersDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  const [naar, kies] = useState<ZoekWaarde | null>(null);
  const [reden, schrijf] = useState('');
  const [blijft, zetBlijft] = useState(false);
  const [poging, zetPoging] = useState(0);
  const zoek = useCallback(
    async (tekst: string) => {
      if (meldingIds.length === 0) return [];
      const uit = await vraag({ meldingIds: [...meldingIds], zoek: tekst === '' ? undefined : tekst });
      return uit.overdraagOntvangers.map(({ id, naam }) => ({ id, label: naam }));
    },
    [vraag, meldingIds],
  );
  const mist = (): Fout[] => [
    ...(meldingIds.length === 0 ? [{ veld: 'meldingIds', bericht: t`Kies minstens één melding.` }] : []),
    ...(naar?.id == null ? [{ veld: 'naar', bericht: t`Kies aan wie u ze geeft.` }] : []),
    ...(reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom u ze overdraagt.` }] : []),
  ];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (mist().length > 0 || naar?.id == null) return;
    const uit = await overdragen.voer({
      sleutel,
      meldingIds: [...meldingIds],
      naar: naar.id,
      reden,
      blijftMeekijken: blijft,
    });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'ZakenOvergedragen') {
      nieuweSleutel();
      return;
    }
    onKlaar(t`Klaar. ${naar.label} behandelt nu ${uit.meldingen} meldingen. Er gingen ${uit.termijnen} termijnen mee.`);
  };
  const eigen = poging > 0 ? mist() : [];
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(overdragen.uitkomst) ? overdragen.uitkomst : null);
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <Knop type="submit" bezig={overdragen.bezig}>
          {meldingIds.length > 1 ? t`Draag ${meldingIds.length} meldingen over` : t`Draag over`}
        </Knop>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={overdragen} />
      <Zoekkeuze
        label={t`Aan wie?`}
        hint={t`U ziet alleen mensen die al deze meldingen mogen zien.`}
        name="naar"
        vanaf={0}
        value={naar}
        fout={foutBij(fouten, 'naar')}
        onChange={kies}
        zoek={zoek}
      />
      <Tekstvak
        label={t`Waarom?`}
        hint={t`Dit blijft in het dossier staan.`}
        name="reden"
        rows={3}
        max={REDEN_GRENS}
        telVanaf={0.8}
        value={reden}
        fout={foutBij(fouten, 'reden')}
        onChange={(e) => schrijf(e.target.value)}
      />
      <Vinkje
        name="blijft"
        label={zelf ? t`Ik blijf meekijken als behandelaar` : t`De oude behandelaar blijft meekijken`}
        checked={blijft}
        onChange={(e) => zetBlijft(e.target.checked)}
      />
    </Formulier>
  );
}
