import { Trans, useLingui } from '@lingui/react/macro';
import { KLACHT_KANALEN, KLACHT_OVER, KLAGER_SOORTEN } from '@meldbaken/melding/contract';
import {
  CONTACT_GRENS,
  KLACHT_GENOEMDEN_HOOGSTENS,
  KLACHT_KANAAL_LABEL,
  KLACHT_OVER_LABEL,
  KLAGER_SOORT_LABEL,
  TEKST_GRENS,
} from '@meldbaken/melding/model';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, Knop, Radios, Tekst, Tekstvak, Zoekkeuze, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useEenhedenZoeken } from '../delen/use-eenheden-zoeken';
import { usePersonenZoeken } from '../delen/use-personen-zoeken';
import type { KlachtConcept } from './nieuw-concept';

export interface KlachtVeldenProps {
  readonly c: KlachtConcept;
  readonly zet: (deel: Partial<KlachtConcept>) => void;
  readonly fouten: readonly Fout[];
}

/** What it is about, when and how it came. */
export function OntvangstVelden({ c, zet, fouten }: KlachtVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Radios
        label={t`Waar gaat de klacht over?`}
        name="over"
        value={c.over}
        fout={foutBij(fouten, 'over')}
        onChange={(e) => zet({ over: alsCode(e.target.value, KLACHT_OVER) ?? null })}
        opties={KLACHT_OVER.map((code) => ({ waarde: code, label: KLACHT_OVER_LABEL[code] }))}
      />
      {c.over === 'AFHANDELING_MELDING' && (
        <Tekst
          label={t`Nummer van de melding`}
          hint={t`Wie aan die melding werkte, mag deze klacht niet behandelen.`}
          optioneel
          name="meldingNummer"
          autoComplete="off"
          value={c.meldingNummer}
          fout={foutBij(fouten, 'meldingNummer')}
          onChange={(e) => zet({ meldingNummer: e.target.value })}
        />
      )}
      <Radios
        label={t`Hoe kwam de klacht binnen?`}
        name="kanaal"
        value={c.kanaal}
        fout={foutBij(fouten, 'kanaal')}
        onChange={(e) => zet({ kanaal: alsCode(e.target.value, KLACHT_KANALEN) ?? null })}
        opties={KLACHT_KANALEN.map((code) => ({ waarde: code, label: KLACHT_KANAAL_LABEL[code] }))}
      />
      <DatumVeld
        label={t`Wanneer kwam de klacht bij ons binnen?`}
        hint={t`De termijn van 6 weken begint op deze dag, niet op de dag van invoeren. Bijvoorbeeld 20-11-2026.`}
        name="ontvangenOp"
        nietNaVandaag
        value={c.ontvangenOp}
        fout={foutBij(fouten, 'ontvangenOp')}
        onChange={(ontvangenOp) => zet({ ontvangenOp })}
      />
    </>
  );
}

/** Who complains, and how they get our judgement. */
export function KlagerVelden({ c, zet, fouten }: KlachtVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Radios
        label={t`Wie dient de klacht in?`}
        name="klager.soort"
        value={c.klagerSoort}
        fout={foutBij(fouten, 'klager.soort')}
        onChange={(e) => zet({ klagerSoort: alsCode(e.target.value, KLAGER_SOORTEN) ?? null })}
        opties={KLAGER_SOORTEN.map((code) => ({ waarde: code, label: KLAGER_SOORT_LABEL[code] }))}
      />
      <Tekst
        label={t`Naam van de klager`}
        name="klager.naam"
        autoComplete="off"
        maxLength={CONTACT_GRENS}
        value={c.naam}
        fout={foutBij(fouten, 'klager.naam')}
        onChange={(e) => zet({ naam: e.target.value })}
      />
      <Tekst
        label={t`Telefoonnummer`}
        optioneel
        type="tel"
        name="klager.telefoon"
        autoComplete="off"
        value={c.telefoon}
        fout={foutBij(fouten, 'klager.telefoon')}
        onChange={(e) => zet({ telefoon: e.target.value })}
      />
      <Tekst
        label={t`E-mailadres`}
        optioneel
        inputMode="email"
        name="klager.email"
        autoComplete="off"
        value={c.email}
        fout={foutBij(fouten, 'klager.email')}
        onChange={(e) => zet({ email: e.target.value })}
      />
      <Tekstvak
        label={t`Adres`}
        optioneel
        name="klager.adres"
        rows={2}
        max={500}
        telVanaf={0.9}
        value={c.adres}
        fout={foutBij(fouten, 'klager.adres')}
        onChange={(e) => zet({ adres: e.target.value })}
      />
      <p className="mb-bij">
        <Trans>Deze gegevens bewaren we op slot. Alleen wie de klacht ontvangt of behandelt, ziet ze.</Trans>
      </p>
    </>
  );
}

/** The complaint in the words of who complains. */
export function InhoudVelden({ c, zet, fouten }: KlachtVeldenProps): ReactNode {
  const { t } = useLingui();
  const zoekEenheid = useEenhedenZoeken();
  return (
    <>
      <Tekstvak
        label={t`Wat is de klacht?`}
        hint={t`Schrijf het op in de woorden van de klager.`}
        name="klacht"
        hoog
        max={TEKST_GRENS}
        telVanaf={0.9}
        value={c.klacht}
        fout={foutBij(fouten, 'klacht')}
        onChange={(e) => zet({ klacht: e.target.value })}
      />
      <Tekstvak
        label={t`Wat wil de klager?`}
        hint={t`Bijvoorbeeld: uitleg, excuses, of dat het anders gaat.`}
        optioneel
        name="wens"
        rows={3}
        max={TEKST_GRENS}
        telVanaf={0.9}
        value={c.wens}
        fout={foutBij(fouten, 'wens')}
        onChange={(e) => zet({ wens: e.target.value })}
      />
      <Zoekkeuze
        label={t`Bij welk team of op welke plek?`}
        optioneel
        name="eenheidId"
        vanaf={0}
        value={c.eenheid}
        fout={foutBij(fouten, 'eenheidId')}
        onChange={(eenheid) => zet({ eenheid })}
        zoek={zoekEenheid}
      />
    </>
  );
}

/** Everybody who is in it: they see nothing of it. */
export function GenoemdenVelden({ c, zet, fouten }: KlachtVeldenProps): ReactNode {
  const { t } = useLingui();
  const zoek = usePersonenZoeken();
  return (
    <>
      {c.genoemden.map((g, i) => (
        <Zoekkeuze
          key={i}
          label={i === 0 ? t`Over wie gaat de klacht?` : t`Over wie nog meer? (${i + 1})`}
          hint={
            i === 0
              ? t`Zoek een collega, of schrijf een naam op. Deze persoon merkt niets van de klacht en behandelt hem nooit.`
              : undefined
          }
          optioneel
          name={i === 0 ? 'genoemden' : `genoemden.${i}`}
          eigenTekst
          value={g}
          fout={i === 0 ? foutBij(fouten, 'genoemden') : undefined}
          onChange={(persoon) => zet({ genoemden: c.genoemden.map((oud, j) => (j === i ? persoon : oud)) })}
          zoek={zoek}
        />
      ))}
      {c.genoemden.length < KLACHT_GENOEMDEN_HOOGSTENS && c.genoemden.at(-1) !== null && (
        <span>
          <Knop variant="twee" onClick={() => zet({ genoemden: [...c.genoemden, null] })}>
            <Trans>Noem nog iemand</Trans>
          </Knop>
        </span>
      )}
    </>
  );
}
