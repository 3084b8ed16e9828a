import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Keuze, Radios, Tekst, Tekstvak } from '@meldbaken/platform/ui';
import {
  REGISTRATIE_EINDE_REDENEN,
  type RegistratieEindeReden,
  type RegistratieVoorwaarde,
} from '@meldbaken/vergewis/contract';
import { REGISTRATIE_EINDE_LABEL, REGISTRATIE_VOORWAARDE_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import {
  RegistratieBeginnenDocument,
  RegistratieGedaanDocument,
  RegistratieVerwijderdDocument,
  RegistratieVoorwaardeDocument,
} from './daden.graphql';
import { keuzeMist } from './keuze-mist';
import { bij, GOED, type Registratie, type VormProps } from './vorm';

export interface RegistratieVormProps extends VormProps {
  readonly registratie: Registratie;
}

/** In which register; nothing leaves this product. */
export function BeginFormulier({
  dossier,
  registers,
  ...rest
}: VormProps & { readonly registers: readonly { readonly id: string; readonly naam: string }[] }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegistratieBeginnenDocument);
  const [registerId, zetRegister] = useState(registers[0]?.id ?? '');
  return (
    <StapFormulier
      {...rest}
      titel={t`Bereid een registratie voor`}
      uitleg={
        <p>{t`U legt eerst vier voorwaarden vast. Daarna beslist de bestuurder. Pas dan mag u de persoon in het register zetten.`}</p>
      }
      knop={t`Begin`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({ ...bij(sleutel, dossier), registerId })}
      mist={() => keuzeMist(registerId, 'registerId', t`Kies een register.`)}
    >
      {(fouten) => (
        <Keuze
          label={t`In welk register?`}
          name="registerId"
          value={registerId}
          fout={foutBij(fouten, 'registerId')}
          onChange={(e) => zetRegister(e.target.value)}
          opties={registers.map((r) => ({ waarde: r.id, label: r.naam }))}
        />
      )}
    </StapFormulier>
  );
}

/** One of the four conditions, with its facts. */
export function VoorwaardeFormulier({
  dossier,
  registratie,
  voorwaarde,
  eindeOp,
  ...rest
}: RegistratieVormProps & {
  readonly voorwaarde: RegistratieVoorwaarde;
  readonly eindeOp: string | null;
}): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegistratieVoorwaardeDocument);
  const oud = registratie.voorwaarden.find((v) => v.voorwaarde === voorwaarde);
  const dag = useStapDag(oud?.op ?? (voorwaarde === 'EINDE' ? eindeOp : undefined));
  const [kenmerk, zetKenmerk] = useState(oud?.kenmerk ?? '');
  const [tekst, zetTekst] = useState(oud?.tekst ?? '');
  const aangifte = voorwaarde === 'AANGIFTE';
  const vraag: Readonly<Record<RegistratieVoorwaarde, string>> = {
    EINDE: t`Waarom is het dienstverband beëindigd?`,
    AANGIFTE: t`Waar en waarvan is aangifte gedaan?`,
    BEWIJS: t`Welk bewijs is er, en waar ligt het?`,
    VERTELD: t`Hoe vertelde u het, ook het recht op bezwaar?`,
  };
  return (
    <StapFormulier
      {...rest}
      titel={REGISTRATIE_VOORWAARDE_LABEL[voorwaarde]}
      knop={t`Leg de voorwaarde vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        ...bij(sleutel, dossier),
        invoer: {
          registratieId: registratie.id,
          voorwaarde,
          op: dag.dag ?? '',
          kenmerk: kenmerk.trim() === '' ? null : kenmerk,
          tekst,
        },
      })}
      mist={() => [
        ...dagMist(dag, 'op', t`Vul de dag in.`),
        ...(aangifte ? leeg(kenmerk, 'kenmerk', t`Vul het nummer van het proces-verbaal in.`) : []),
        ...leeg(tekst, 'tekst', t`Schrijf de feiten op.`),
      ]}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Op welke dag?`} name="op" dag={dag} fouten={fouten} />
          {aangifte && (
            <Tekst
              label={t`Nummer van het proces-verbaal`}
              name="kenmerk"
              breedte="midden"
              value={kenmerk}
              fout={foutBij(fouten, 'kenmerk')}
              onChange={(e) => zetKenmerk(e.target.value)}
            />
          )}
          <Tekstvak
            label={vraag[voorwaarde]}
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

/** Entered in the register itself. */
export function GedaanFormulier({ dossier, registratie, ...rest }: RegistratieVormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegistratieGedaanDocument);
  const dag = useStapDag();
  const [kenmerk, zetKenmerk] = useState('');
  const { maanden } = registratie;
  return (
    <StapFormulier
      {...rest}
      titel={t`De registratie staat in het register`}
      uitleg={
        <p>{t`U zet de persoon zelf in het register. Hier legt u vast dat het gebeurde. Na ${maanden} maanden moet de registratie eruit.`}</p>
      }
      knop={t`Leg vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        ...bij(sleutel, dossier),
        invoer: { registratieId: registratie.id, op: dag.dag ?? '', kenmerk },
      })}
      mist={() => [
        ...dagMist(dag, 'op', t`Vul de dag in.`),
        ...leeg(kenmerk, 'kenmerk', t`Vul het nummer in dat het register gaf.`),
      ]}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Op welke dag?`} name="op" dag={dag} fouten={fouten} />
          <Tekst
            label={t`Nummer in het register`}
            name="kenmerk"
            breedte="midden"
            value={kenmerk}
            fout={foutBij(fouten, 'kenmerk')}
            onChange={(e) => zetKenmerk(e.target.value)}
          />
        </>
      )}
    </StapFormulier>
  );
}

/** Out of the register: at the end of its term, or earlier with a reason. */
export function VerwijderdFormulier({ dossier, registratie, ...rest }: RegistratieVormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(RegistratieVerwijderdDocument);
  const dag = useStapDag();
  const [reden, zetReden] = useState<RegistratieEindeReden | null>(null);
  const [tekst, zetTekst] = useState('');
  return (
    <StapFormulier
      {...rest}
      titel={t`De registratie is uit het register`}
      knop={t`Leg vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        ...bij(sleutel, dossier),
        invoer: { registratieId: registratie.id, op: dag.dag ?? '', reden: reden ?? 'TERMIJN_VOORBIJ', tekst },
      })}
      mist={() => [
        ...dagMist(dag, 'op', t`Vul de dag in.`),
        ...keuzeMist(reden, 'reden', t`Kies waarom.`),
        ...(reden === 'TERMIJN_VOORBIJ' ? [] : leeg(tekst, 'tekst', t`Schrijf op waarom de registratie weg moest.`)),
      ]}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Op welke dag?`} name="op" dag={dag} fouten={fouten} />
          <Radios
            label={t`Waarom?`}
            name="reden"
            value={reden}
            fout={foutBij(fouten, 'reden')}
            onChange={(e) => zetReden(alsCode(e.target.value, REGISTRATIE_EINDE_REDENEN) ?? null)}
            opties={REGISTRATIE_EINDE_REDENEN.map((r) => ({ waarde: r, label: REGISTRATIE_EINDE_LABEL[r] }))}
          />
          <Tekstvak
            label={t`Toelichting`}
            optioneel={reden === 'TERMIJN_VOORBIJ'}
            name="tekst"
            max={10_000}
            rows={3}
            value={tekst}
            fout={foutBij(fouten, 'tekst')}
            onChange={(e) => zetTekst(e.target.value)}
          />
        </>
      )}
    </StapFormulier>
  );
}
