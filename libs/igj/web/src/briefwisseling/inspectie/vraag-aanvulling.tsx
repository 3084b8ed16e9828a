import { Trans, useLingui } from '@lingui/react/macro';
import { veldenVan } from '@meldbaken/igj/model';
import { foutBij, useHandeling, type ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { Vinkjes } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { leeg, TekstVeld } from '../tekst-veld';
import { ZaakAanvullingVragenDocument } from './inspectie.graphql';

/** Which answers miss; what was not sent at all stands first and is ticked. */
export default function VraagAanvulling({ bij, ...rest }: ActieProps<ZaakDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakAanvullingVragenDocument);
  const vragen = veldenVan(bij.categorie).filter((v) => v.waarvandaan !== 'VANZELF');
  const weg = vragen.filter((v) => !bij.velden.some(({ code }) => code === v.code));
  const [codes, zetCodes] = useState<readonly string[]>([]);
  const [tekst, zetTekst] = useState('');
  const wissel = (code: string): void =>
    zetCodes((k) => (k.includes(code) ? k.filter((c) => c !== code) : [...k, code]));
  const rij = [...weg, ...vragen.filter((v) => !weg.includes(v))];
  return (
    <Brief
      {...rest}
      titel={t`Vraag om een aanvulling`}
      knop={t`Stuur de vraag`}
      uitleg={
        <p>
          <Trans>De aanbieder heeft 2 weken. Tot het antwoord komt, staat er bij de zaak: wacht op aanvulling.</Trans>
        </p>
      }
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, zaakId: bij.id, tekst, velden: [...codes] })}
      mist={() => leeg(tekst, t`Schrijf op wat u mist.`)}
    >
      {(fouten) => (
        <>
          <Vinkjes
            label={t`Welke antwoorden mist u?`}
            optioneel
            hint={t`Wat niet is ingevuld, staat bovenaan.`}
            name="velden"
            value={codes}
            fout={foutBij(fouten, 'velden')}
            onChange={(e) => wissel(e.target.value)}
            opties={rij.map((v) => ({
              waarde: v.code,
              label: v.label,
              ...(weg.includes(v) ? { hint: t`Niet ingevuld` } : {}),
            }))}
          />
          <TekstVeld label={t`Wat vraagt u?`} value={tekst} fouten={fouten} onSchrijf={zetTekst} />
        </>
      )}
    </Brief>
  );
}
