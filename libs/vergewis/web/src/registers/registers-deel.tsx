import { useLingui } from '@lingui/react/macro';
import { Ophalen, useVraag } from '@meldbaken/platform/graphql-client';
import { dagVan, Kaart, Leeg, Stapel, useNu } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import type { DossierDeelProps } from '../dossier/delen';
import { ConsultKaart } from './consult-kaart';
import { NavraagKaart } from './navraag-kaart';
import { RegisterdossierDocument } from './registers.graphql';
import { RegistratieKaart } from './registratie-kaart';

/** The answer of the inspectie comes by itself, mostly within seconds. */
const ELKE_TIEN_SECONDEN = { elkeMs: 10_000 };

/** Registers of employers, the question to the inspectie, and having somebody registered. */
export default function RegistersDeel({ dienstverband, magVastleggen, opnieuw, onFout }: DossierDeelProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const { id, soort, eindeOp } = dienstverband;
  const vraag = useVraag(
    RegisterdossierDocument,
    useMemo(() => ({ id }), [id]),
    ELKE_TIEN_SECONDEN,
  );
  const dossier = vraag.data?.registerdossier;
  if (!dossier)
    return (
      <Kaart titel={t`Waarschuwingsregister`}>
        <Ophalen vraag={vraag} regels={3}>
          {() => <Leeg titel={t`Dit deel van het dossier is er niet.`} />}
        </Ophalen>
      </Kaart>
    );
  const onKlaar = (): void => {
    vraag.opnieuw();
    opnieuw();
  };
  const basis = { dossier, onKlaar, onFout, mag: magVastleggen, voorbij: eindeOp !== null && eindeOp < vandaag };
  const registreren = soort !== 'SOLLICITANT' && (dossier.registers.length > 0 || dossier.registraties.length > 0);
  return (
    <Stapel ruimte="ruim">
      <ConsultKaart {...basis} />
      <NavraagKaart {...basis} />
      {registreren && (
        <RegistratieKaart dossier={dossier} onKlaar={onKlaar} onFout={onFout} mag={magVastleggen} eindeOp={eindeOp} />
      )}
    </Stapel>
  );
}
