import { useLingui } from '@lingui/react/macro';
import type { KlachtFunctie } from '@meldbaken/melding/contract';
import { REDEN_GRENS, klachtGenoemdeFout, redenFout } from '@meldbaken/melding/model';
import { foutBij, useVraag } from '@meldbaken/platform/graphql-client';
import { Bericht, Keuze, Tekst, Tekstvak, Vinkje, Zoekkeuze, type ZoekWaarde } from '@meldbaken/platform/ui';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { useMemo, useState, type ReactNode } from 'react';
import { usePersonenZoeken } from '../delen/use-personen-zoeken';
import { useKlacht } from './klacht-context';
import { KlachtVenster } from './klacht-venster';
import {
  KlachtBeslisserToevoegenDocument,
  KlachtKandidatenDocument,
  KlachtKoppelenDocument,
  KlachtNaamBekijkenDocument,
  KlachtNoemenDocument,
  KlachtToewijzenDocument,
} from './klacht.graphql';

interface VensterProps {
  readonly onSluit: () => void;
}

interface KandidaatProps {
  readonly functie: KlachtFunctie;
  readonly label: string;
  readonly value: string;
  readonly kies: (id: string) => void;
  readonly fout: string | undefined;
}

/** Only people without a part in the matter. */
function Kandidaat({ functie, label, value, kies, fout }: KandidaatProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const vraag = useVraag(
    KlachtKandidatenDocument,
    useMemo(() => ({ id: k.id, functie }), [k.id, functie]),
  );
  const mensen = vraag.data?.klachtKandidaten;
  return (
    <>
      {mensen?.length === 0 && (
        <Bericht soort="waarschuwing" titel={t`Er is nu niemand die dit kan`}>
          {t`Iedereen met deze rol is bij de zaak betrokken, of er is niemand met deze rol. Vraag de bestuurder om hulp van buiten.`}
        </Bericht>
      )}
      <Keuze
        label={label}
        hint={t`U ziet alleen mensen die niet bij de zaak betrokken zijn.`}
        name="lidmaatschapId"
        value={value}
        fout={fout}
        onChange={(e) => kies(e.target.value)}
        opties={(mensen ?? []).map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
    </>
  );
}

const kiesFout = (id: string, bericht: string): Weigering | null =>
  id === '' ? weiger('KLACHT_NIEMAND_GEKOZEN', bericht, { veld: 'lidmaatschapId' }) : null;

const zonderNull = (fouten: readonly (Weigering | null)[]): Weigering[] => fouten.filter((f) => f !== null);

export function ToewijsVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const [id, kies] = useState('');
  const [reden, schrijf] = useState('');
  const wissel = k.behandelaar !== null;
  return (
    <KlachtVenster
      titel={wissel ? t`Een andere behandelaar` : t`Wie behandelt de klacht?`}
      knop={t`Wijs aan`}
      document={KlachtToewijzenDocument}
      maak={() => ({ id: k.id, versie: k.versie, lidmaatschapId: id, reden: wissel ? reden : undefined })}
      mist={() =>
        zonderNull([
          kiesFout(id, t`Kies wie de klacht behandelt.`),
          wissel ? redenFout(reden, t`Schrijf op waarom iemand anders het overneemt.`) : null,
        ])
      }
      zin={t`De behandelaar is aangewezen.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Kandidaat
            functie="BEHANDELAAR"
            label={t`Wie?`}
            value={id}
            kies={kies}
            fout={foutBij(fouten, 'lidmaatschapId')}
          />
          {wissel && (
            <Tekstvak
              label={t`Waarom neemt iemand anders het over?`}
              name="reden"
              rows={3}
              max={REDEN_GRENS}
              telVanaf={0.8}
              value={reden}
              fout={foutBij(fouten, 'reden')}
              onChange={(e) => schrijf(e.target.value)}
            />
          )}
        </>
      )}
    </KlachtVenster>
  );
}

export function BeslisserVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const [id, kies] = useState('');
  const [reden, schrijf] = useState('');
  return (
    <KlachtVenster
      titel={t`Vraag een bestuurder`}
      knop={t`Vraag deze bestuurder`}
      document={KlachtBeslisserToevoegenDocument}
      maak={() => ({ id: k.id, versie: k.versie, lidmaatschapId: id, reden })}
      mist={() =>
        zonderNull([
          kiesFout(id, t`Kies een bestuurder.`),
          redenFout(reden, t`Schrijf op waarom deze bestuurder meebeslist.`),
        ])
      }
      zin={t`De bestuurder kan de klacht nu lezen en meebeslissen.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Kandidaat
            functie="BESLISSER"
            label={t`Welke bestuurder?`}
            value={id}
            kies={kies}
            fout={foutBij(fouten, 'lidmaatschapId')}
          />
          <Tekstvak
            label={t`Waarom beslist de bestuurder mee?`}
            name="reden"
            rows={3}
            max={REDEN_GRENS}
            telVanaf={0.8}
            value={reden}
            fout={foutBij(fouten, 'reden')}
            onChange={(e) => schrijf(e.target.value)}
          />
        </>
      )}
    </KlachtVenster>
  );
}

export function NoemVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const [persoon, kies] = useState<ZoekWaarde | null>(null);
  const zoek = usePersonenZoeken();
  const g = { persoonId: persoon?.id ?? null, naam: persoon?.id == null ? (persoon?.label ?? null) : null };
  return (
    <KlachtVenster
      titel={t`Noem iemand in de klacht`}
      knop={t`Noem deze persoon`}
      document={KlachtNoemenDocument}
      maak={() => ({ id: k.id, versie: k.versie, persoonId: g.persoonId ?? undefined, naam: g.naam ?? undefined })}
      mist={() => zonderNull([klachtGenoemdeFout(g, 'persoonId')])}
      zin={t`Vastgelegd. Deze persoon ziet niets van de klacht.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Zoekkeuze
            label={t`Over wie gaat de klacht ook?`}
            name="persoonId"
            eigenTekst
            value={persoon}
            fout={foutBij(fouten, 'persoonId') ?? foutBij(fouten, 'naam')}
            onChange={kies}
            zoek={zoek}
          />
          <Bericht soort="waarschuwing">
            {t`Wie u noemt, ziet deze klacht meteen niet meer. Behandelt die persoon hem? Wijs dan een ander aan.`}
          </Bericht>
        </>
      )}
    </KlachtVenster>
  );
}

/** An independent receiver says who a typed name is. */
export function BekijkNaamVenster({ onSluit, genoemdeId }: VensterProps & { genoemdeId: string }): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const [persoon, kies] = useState<ZoekWaarde | null>(null);
  const [niemand, zetNiemand] = useState(false);
  const zoek = usePersonenZoeken();
  const naam = k.genoemden.find((g) => g.id === genoemdeId)?.naam ?? '';
  const leeg = !niemand && persoon?.id == null;
  return (
    <KlachtVenster
      titel={t`Wie is ${naam}?`}
      knop={t`Leg vast`}
      document={KlachtNaamBekijkenDocument}
      maak={() => ({
        id: k.id,
        versie: k.versie,
        genoemdeId,
        persoonId: niemand ? undefined : (persoon?.id ?? undefined),
      })}
      mist={() =>
        leeg
          ? [weiger('KLACHT_NIEMAND_GEKOZEN', t`Kies een persoon. Of kies: niemand van ons.`, { veld: 'persoonId' })]
          : []
      }
      zin={t`Vastgelegd wie het is.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          {!niemand && (
            <Zoekkeuze
              label={t`Deze naam is van`}
              name="persoonId"
              value={persoon}
              fout={foutBij(fouten, 'persoonId')}
              onChange={kies}
              zoek={zoek}
            />
          )}
          <Vinkje
            label={t`Dit is niemand van onze organisatie`}
            checked={niemand}
            onChange={(e) => zetNiemand(e.target.checked)}
          />
          <Bericht soort="waarschuwing">{t`Wie u koppelt, ziet deze klacht meteen niet meer.`}</Bericht>
        </>
      )}
    </KlachtVenster>
  );
}

export function KoppelMeldingVenster({ onSluit }: VensterProps): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  const [nummer, schrijf] = useState('');
  return (
    <KlachtVenster
      titel={t`Koppel aan een melding`}
      knop={t`Koppel`}
      document={KlachtKoppelenDocument}
      maak={() => ({ id: k.id, versie: k.versie, meldingNummer: nummer })}
      mist={() =>
        nummer.trim() === ''
          ? [weiger('KLACHT_NUMMER_ONTBREEKT', t`Schrijf het nummer van de melding op.`, { veld: 'meldingNummer' })]
          : []
      }
      zin={t`De klacht is gekoppeld aan de melding.`}
      onSluit={onSluit}
    >
      {(fouten) => (
        <Tekst
          label={t`Nummer van de melding waar de klacht over gaat`}
          hint={t`Wie de melding niet mag zien, ziet daarna ook deze klacht niet.`}
          name="meldingNummer"
          autoComplete="off"
          value={nummer}
          fout={foutBij(fouten, 'meldingNummer')}
          onChange={(e) => schrijf(e.target.value)}
        />
      )}
    </KlachtVenster>
  );
}
