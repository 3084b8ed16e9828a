import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling, type SollicitantDelenFragment } from '@meldbaken/platform/graphql-client';
import { DatumVeld, dagVan, Tekst, useNu, Vinkje, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import type { SollicitantDeel } from '@meldbaken/vergewis/contract';
import { SOLLICITANT_DAGEN, SOLLICITANT_DEEL_LABEL, plusDagen } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { leeg, StapFormulier } from '../dossier/stap-formulier';
import type { Geheim } from './link-geheim';
import { SollicitantLinkMakenDocument } from './sollicitant.graphql';

interface LinkFormulierProps {
  readonly id: string;
  readonly dossier: SollicitantDelenFragment;
  readonly onKlaar: (geheim: Geheim) => void;
  readonly onSluit: () => void;
  readonly onFout?: ((fout: boolean) => void) | undefined;
}

/** What is ticked is all that the person sees. */
export function LinkFormulier({ id, dossier, onKlaar, ...rest }: LinkFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(SollicitantLinkMakenDocument);
  const vandaag = dagVan(useNu());
  const [delen, zetDelen] = useState<readonly SollicitantDeel[]>([]);
  const [eisen, zetEisen] = useState<readonly string[]>([]);
  const [contact, zetContact] = useState('');
  const [mailen, zetMailen] = useState(dossier.email !== null);
  const [tot, zetTot] = useState<string | null>(plusDagen(vandaag, SOLLICITANT_DAGEN));
  const [dagFout, zetDagFout] = useState<string>();
  const metStukken = delen.includes('STUKKEN');
  const invoer = { delen: [...delen], eisen: metStukken ? [...eisen] : [], contact, mailen, totEnMet: tot ?? '' };
  const mist = (): readonly Fout[] => [
    ...(delen.length === 0 ? [{ veld: 'delen', bericht: t`Kies wat u vraagt.` }] : []),
    ...(metStukken && eisen.length === 0 ? [{ veld: 'eisen', bericht: t`Kies welke stukken u vraagt.` }] : []),
    ...leeg(contact, 'contact', t`Vul in wie vragen beantwoordt, en hoe.`),
    ...(tot === null ? [{ veld: 'totEnMet', bericht: dagFout ?? t`Kies de laatste dag.` }] : []),
  ];
  const wisselDeel = (code: string): void =>
    zetDelen(dossier.kiesbareDelen.filter((d) => (d === code ? !delen.includes(d) : delen.includes(d))));
  const wisselEis = (code: string): void =>
    zetEisen(eisen.includes(code) ? eisen.filter((e) => e !== code) : [...eisen, code]);
  return (
    <StapFormulier
      {...rest}
      titel={t`Maak een link voor ${dossier.naam}`}
      uitleg={<p>{t`Vraag alleen wat u nu nodig hebt. Wat u niet aanvinkt, ziet deze persoon niet.`}</p>}
      knop={t`Maak de link en de code`}
      goed="SollicitantLinkGemaakt"
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id, invoer })}
      mist={mist}
      onKlaar={(uit) => {
        if (uit.__typename === 'SollicitantLinkGemaakt')
          onKlaar({ naam: dossier.naam, pad: uit.pad, code: uit.linkcode, gemaild: mailen ? dossier.email : null });
      }}
    >
      {(fouten) => (
        <>
          <Vinkjes
            label={t`Wat vraagt u?`}
            name="delen"
            value={delen}
            fout={foutBij(fouten, 'delen')}
            onChange={(e) => wisselDeel(e.target.value)}
            opties={dossier.kiesbareDelen.map((d) => ({ waarde: d, label: SOLLICITANT_DEEL_LABEL[d] }))}
          />
          {metStukken && (
            <Vinkjes
              label={t`Welke stukken?`}
              name="eisen"
              value={eisen}
              fout={foutBij(fouten, 'eisen')}
              onChange={(e) => wisselEis(e.target.value)}
              opties={dossier.kiesbareStukken.map((s) => ({ waarde: s.code, label: s.naam }))}
            />
          )}
          <Tekst
            label={t`Wie beantwoordt vragen?`}
            hint={t`Naam en telefoonnummer of e-mailadres. Deze persoon leest dit.`}
            name="contact"
            value={contact}
            maxLength={200}
            fout={foutBij(fouten, 'contact')}
            onChange={(e) => zetContact(e.target.value)}
          />
          {dossier.email !== null && (
            <Vinkje
              label={t`Mail de link naar ${dossier.email}`}
              hint={t`De code geeft u zelf, bijvoorbeeld per telefoon.`}
              name="mailen"
              checked={mailen}
              onChange={(e) => zetMailen(e.target.checked)}
            />
          )}
          <DatumVeld
            label={t`Laatste dag`}
            hint={t`Hoogstens 30 dagen na vandaag.`}
            name="totEnMet"
            vroegst={vandaag}
            laatst={dossier.uiterlijk}
            value={tot}
            fout={foutBij(fouten, 'totEnMet')}
            onChange={(nieuw, lezing) => {
              zetTot(nieuw);
              zetDagFout('bericht' in lezing ? lezing.bericht : undefined);
            }}
          />
        </>
      )}
    </StapFormulier>
  );
}
