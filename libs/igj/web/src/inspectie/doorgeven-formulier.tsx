import { useLingui } from '@lingui/react/macro';
import { SIGNAAL_ONTVANGERS, type SignaalOntvanger } from '@meldbaken/igj/contract';
import { SIGNAAL_DELEN, SIGNAAL_ONTVANGER_LABEL } from '@meldbaken/igj/model';
import { alsCode, foutBij, useHandeling, type ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Gegevens, Kaart, Radios, Tekst, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { ZaakSignaalDoorgevenDocument } from './inspectie.graphql';
import { JaNee } from './ja-nee';
import { VrijeDag } from './vrije-dag';

interface DoorgevenFormulierProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

/** Nothing is ticked by itself; what goes is shown as the other sees it. */
export function DoorgevenFormulier({ zaak, ...rest }: DoorgevenFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakSignaalDoorgevenDocument);
  const [aan, zetAan] = useState<SignaalOntvanger>();
  const [onderdelen, zetOnderdelen] = useState<readonly string[]>([]);
  const [tekst, zetTekst] = useState('');
  const [grondslag, zetGrondslag] = useState('');
  const [doel, zetDoel] = useState('');
  const [op, zetOp] = useState<string | null>(null);
  const [referentie, zetReferentie] = useState('');
  const [sluit, zetSluit] = useState<boolean>();
  const om = aan === 'OM';
  const mist = (): readonly Fout[] => [
    ...(aan === undefined ? [{ veld: 'aan', bericht: t`Kies aan wie u het doorgeeft.` }] : []),
    ...leeg(tekst, t`Schrijf op wat het signaal is.`),
    ...leeg(grondslag, t`Schrijf op welke regel u dit laat delen.`, 'grondslag'),
    ...leeg(doel, t`Schrijf op waarvoor de ander dit nodig heeft.`, 'doel'),
    ...(om && op === null ? [{ veld: 'op', bericht: t`Kies de dag waarop u het doorgaf.` }] : []),
    ...(om ? leeg(referentie, t`Schrijf het kenmerk van het OM op.`, 'referentie') : []),
    ...(sluit === undefined ? [{ veld: 'sluit', bericht: t`Kies of de zaak hiermee klaar is.` }] : []),
  ];
  const wissel = (code: string): void =>
    zetOnderdelen((o) => (o.includes(code) ? o.filter((c) => c !== code) : [...o, code]));
  const gekozen = zaak.velden.filter((v) => onderdelen.includes(v.code));
  return (
    <Brief
      {...rest}
      titel={t`Geef een signaal door`}
      uitleg={<p>{t`De ander krijgt een vaste kopie van wat u kiest. U kunt die niet terughalen.`}</p>}
      knop={om ? t`Leg vast` : t`Geef het signaal door`}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        zaakId: zaak.id,
        versie: zaak.versie,
        signaal: {
          aan: aan ?? 'RIEC',
          onderdelen: [...onderdelen],
          tekst,
          grondslag,
          doel,
          op: om ? op : null,
          referentie: om ? referentie : null,
          sluit: sluit === true,
        },
      })}
      mist={mist}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Aan wie?`}
            name="aan"
            naast
            value={aan ?? null}
            fout={foutBij(fouten, 'aan')}
            onChange={(e) => zetAan(alsCode(e.target.value, SIGNAAL_ONTVANGERS))}
            opties={SIGNAAL_ONTVANGERS.map((code) => ({ waarde: code, label: SIGNAAL_ONTVANGER_LABEL[code] }))}
          />
          {om && (
            <>
              <Bericht>{t`Het OM heeft hier geen werkplek. Geef het zelf door, en leg hier vast wanneer u dat deed.`}</Bericht>
              <VrijeDag label={t`Doorgegeven op`} name="op" dag={op} onDag={zetOp} fouten={fouten} />
              <Tekst
                label={t`Kenmerk van het OM`}
                name="referentie"
                value={referentie}
                fout={foutBij(fouten, 'referentie')}
                onChange={(e) => zetReferentie(e.target.value)}
              />
            </>
          )}
          <TekstVeld label={t`Wat is het signaal?`} max={10_000} value={tekst} fouten={fouten} onSchrijf={zetTekst} />
          <Tekst
            label={t`Welke regel laat dit delen?`}
            name="grondslag"
            value={grondslag}
            fout={foutBij(fouten, 'grondslag')}
            onChange={(e) => zetGrondslag(e.target.value)}
          />
          <Tekst
            label={t`Waarvoor heeft de ander dit nodig?`}
            name="doel"
            value={doel}
            fout={foutBij(fouten, 'doel')}
            onChange={(e) => zetDoel(e.target.value)}
          />
          <Vinkjes
            label={t`Wat gaat er mee uit de melding?`}
            hint={t`Kies alleen wat de ander echt nodig heeft.`}
            optioneel
            name="onderdelen"
            value={onderdelen}
            fout={foutBij(fouten, 'onderdelen')}
            onChange={(e) => wissel(e.target.value)}
            opties={zaak.velden.map((v) => ({ waarde: v.code, label: v.label, hint: v.waarde }))}
          />
          <Kaart niveau={3} titel={om ? t`Dit gaf u door` : t`Dit ziet de ander`}>
            <Gegevens
              rijen={[
                { naam: SIGNAAL_DELEN.AANBIEDER, waarde: zaak.aanbieder },
                { naam: SIGNAAL_DELEN.SIGNAAL, waarde: tekst },
                ...gekozen.map((v) => ({ naam: v.label, waarde: v.waarde })),
              ]}
            />
          </Kaart>
          <JaNee
            label={t`Is de zaak hiermee klaar voor de inspectie?`}
            name="sluit"
            waarde={sluit}
            onKies={zetSluit}
            fouten={fouten}
          />
        </>
      )}
    </Brief>
  );
}
