import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Radios, Tekst, Tekstvak } from '@meldbaken/platform/ui';
import {
  NAVRAAG_BESLUITEN,
  NAVRAAG_UITKOMSTEN,
  type NavraagBesluit,
  type NavraagUitkomst,
} from '@meldbaken/vergewis/contract';
import { NAVRAAG_BESLUIT_LABEL, NAVRAAG_UITKOMST_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { IgjNavraagOordelenDocument, IgjNavraagVastDocument, IgjNavragenDocument } from './daden.graphql';
import { keuzeMist } from './keuze-mist';
import { bij, GOED, type Navraag, type VormProps } from './vorm';

/** The question goes to the inspectie here; the answer comes by itself. */
export function NavraagFormulier({ dossier, ...rest }: VormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(IgjNavragenDocument);
  const [voornamen, zetVoornamen] = useState('');
  return (
    <StapFormulier
      {...rest}
      titel={t`Vraag het de IGJ`}
      uitleg={
        <p>{t`De IGJ krijgt de namen, de geboortedatum, het BIG-nummer en de functie uit dit dossier, en uw naam.`}</p>
      }
      knop={t`Stuur de vraag`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({ ...bij(sleutel, dossier), voornamen })}
      mist={() => leeg(voornamen, 'voornamen', t`Vul alle voornamen in.`)}
    >
      {(fouten) => (
        <Tekst
          label={t`Alle voornamen`}
          hint={t`Zoals op het identiteitsbewijs. Met een halve naam vindt de IGJ niemand.`}
          name="voornamen"
          autoComplete="off"
          value={voornamen}
          fout={foutBij(fouten, 'voornamen') ?? foutBij(fouten, 'achternaam')}
          onChange={(e) => zetVoornamen(e.target.value)}
        />
      )}
    </StapFormulier>
  );
}

/** An answer that came outside the product, with its reference. */
export function ZelfGevraagdFormulier({ dossier, ...rest }: VormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(IgjNavraagVastDocument);
  const dag = useStapDag();
  const rapport = useStapDag(null);
  const [kenmerk, zetKenmerk] = useState('');
  const [uitkomst, zetUitkomst] = useState<NavraagUitkomst | null>(null);
  const metRapport = uitkomst === 'AANTEKENING';
  return (
    <StapFormulier
      {...rest}
      titel={t`Leg een antwoord van de IGJ vast`}
      knop={t`Leg het antwoord vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        ...bij(sleutel, dossier),
        invoer: {
          op: dag.dag ?? '',
          kenmerk,
          uitkomst: uitkomst ?? 'NIET_BEANTWOORD',
          rapportOp: metRapport ? rapport.dag : null,
        },
      })}
      mist={() => [
        ...dagMist(dag, 'op', t`Vul de dag van het antwoord in.`),
        ...leeg(kenmerk, 'kenmerk', t`Vul het kenmerk in.`),
        ...keuzeMist(uitkomst, 'uitkomst', t`Kies het antwoord.`),
        ...(metRapport ? dagMist(rapport, 'rapportOp', t`Vul de datum van het rapport in.`) : []),
      ]}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Wanneer kreeg u het antwoord?`} name="op" dag={dag} fouten={fouten} />
          <Tekst
            label={t`Kenmerk`}
            hint={t`Het nummer dat de IGJ gaf, of de naam van wie antwoordde.`}
            name="kenmerk"
            breedte="midden"
            value={kenmerk}
            fout={foutBij(fouten, 'kenmerk')}
            onChange={(e) => zetKenmerk(e.target.value)}
          />
          <Radios
            label={t`Wat was het antwoord?`}
            name="uitkomst"
            value={uitkomst}
            fout={foutBij(fouten, 'uitkomst')}
            onChange={(e) => zetUitkomst(alsCode(e.target.value, NAVRAAG_UITKOMSTEN) ?? null)}
            opties={NAVRAAG_UITKOMSTEN.map((u) => ({ waarde: u, label: NAVRAAG_UITKOMST_LABEL[u] }))}
          />
          {metRapport && (
            <StapDagVeld label={t`Van welke dag is het rapport?`} name="rapportOp" dag={rapport} fouten={fouten} />
          )}
        </>
      )}
    </StapFormulier>
  );
}

/** After an entry: the person was heard, and HR decides. */
export function NavraagOordeelFormulier({
  dossier,
  navraag,
  ...rest
}: VormProps & { readonly navraag: Navraag }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(IgjNavraagOordelenDocument);
  const dag = useStapDag();
  const [besluit, zetBesluit] = useState<NavraagBesluit | null>(null);
  const [tekst, zetTekst] = useState('');
  return (
    <StapFormulier
      {...rest}
      titel={t`Besluit na de aantekening`}
      uitleg={
        <p>{t`Een aantekening is geen oordeel over deze functie. Praat eerst met de persoon. Bel de IGJ voor uitleg.`}</p>
      }
      knop={t`Leg het besluit vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        ...bij(sleutel, dossier),
        invoer: { navraagId: navraag.id, besluit: besluit ?? 'BEZWAAR', gehoordOp: dag.dag ?? '', tekst },
      })}
      mist={() => [
        ...dagMist(dag, 'gehoordOp', t`Vul de dag van het gesprek in.`),
        ...keuzeMist(besluit, 'besluit', t`Kies uw besluit.`),
        ...leeg(tekst, 'tekst', t`Schrijf op waarom u dit besluit.`),
      ]}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Wanneer sprak u met de persoon?`} name="gehoordOp" dag={dag} fouten={fouten} />
          <Radios
            label={t`Wat besluit u?`}
            name="besluit"
            value={besluit}
            fout={foutBij(fouten, 'besluit')}
            onChange={(e) => zetBesluit(alsCode(e.target.value, NAVRAAG_BESLUITEN) ?? null)}
            opties={NAVRAAG_BESLUITEN.map((b) => ({ waarde: b, label: NAVRAAG_BESLUIT_LABEL[b] }))}
          />
          <Tekstvak
            label={t`Waarom?`}
            hint={t`Noem de feiten, en wat de persoon zei.`}
            name="tekst"
            max={10_000}
            rows={4}
            value={tekst}
            fout={foutBij(fouten, 'tekst')}
            onChange={(e) => zetTekst(e.target.value)}
          />
        </>
      )}
    </StapFormulier>
  );
}
