import { Trans, useLingui } from '@lingui/react/macro';
import { instantieVan, type HandAntwoordSoort } from '@meldbaken/igj/contract';
import { controleerHandAntwoord, zinVoor, type HandAntwoord } from '@meldbaken/igj/model';
import { foutBij, useHandeling, type ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { MomentVeld, Tekst, Tekstvak, useNu, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { JaNee } from '../inspectie/ja-nee';
import { VrijeDag } from '../inspectie/vrije-dag';
import { AntwoordVastleggenDocument } from './hand.graphql';

interface AntwoordFormulierProps extends MetFoutInTitel {
  readonly melding: ExterneMeldingDelenFragment;
  readonly soort: HandAntwoordSoort;
  /** The question that was answered. */
  readonly vraagId: string | null;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

interface Staat {
  readonly op: string | null;
  readonly kenmerk: string;
  readonly rapportageGevraagd: boolean | undefined;
  readonly rapportageUiterlijk: string | null;
  readonly uiterlijk: string | null;
  readonly toelichting: string;
}

/** What the authority wrote, as it stands on its letter. */
export function AntwoordFormulier({ melding, soort, vraagId, ...rest }: AntwoordFormulierProps): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const handeling = useHandeling(AntwoordVastleggenDocument);
  const [staat, zetStaat] = useState<Staat>({
    op: null,
    kenmerk: melding.kenmerk ?? '',
    rapportageGevraagd: melding.rapportageGevraagd ?? undefined,
    rapportageUiterlijk: melding.rapportageUiterlijk ?? null,
    uiterlijk: null,
    toelichting: '',
  });
  const zet = (deel: Partial<Staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const zin = (tekst: string): string => zinVoor(instantieVan(melding.categorie), tekst);
  const gevraagd = soort === 'BEVESTIGING' && staat.rapportageGevraagd === true;
  const invoer = {
    soort,
    op: staat.op,
    kenmerk: staat.kenmerk.trim() || null,
    rapportageGevraagd: soort === 'BEVESTIGING' ? (staat.rapportageGevraagd ?? null) : null,
    rapportageUiterlijk: gevraagd ? staat.rapportageUiterlijk : null,
    uiterlijk: soort === 'VRAAG' ? staat.uiterlijk : null,
    vraagId,
    toelichting: staat.toelichting.trim() || null,
  };
  const mist = (): readonly Fout[] => {
    const a: HandAntwoord = { ...invoer, op: staat.op === null ? null : new Date(staat.op) };
    const verzondenOp = new Date(melding.verzondenOp ?? 0);
    return controleerHandAntwoord(a, verzondenOp, new Date(nu)).map(({ veld, bericht }) => ({ veld, bericht }));
  };
  return (
    <Brief
      {...rest}
      titel={zin(
        {
          BEVESTIGING: t`De IGJ bevestigde de ontvangst`,
          VRAAG: t`De IGJ stelde een vraag`,
          ANTWOORD: t`U beantwoordde de vraag van de IGJ`,
          AFSLUITING: t`De IGJ sloot de zaak`,
        }[soort],
      )}
      uitleg={
        soort === 'AFSLUITING' && (
          <p>
            <Trans>Daarna lopen er bij deze melding geen termijnen meer.</Trans>
          </p>
        )
      }
      knop={t`Leg vast`}
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id: melding.id, versie: melding.versie, antwoord: invoer })}
      mist={mist}
    >
      {(fouten) => (
        <>
          <MomentVeld
            label={
              {
                BEVESTIGING: t`Wanneer kreeg u dit antwoord?`,
                AFSLUITING: t`Wanneer kreeg u dit antwoord?`,
                VRAAG: t`Wanneer kreeg u de vraag?`,
                ANTWOORD: t`Wanneer stuurde u uw antwoord?`,
              }[soort]
            }
            name="op"
            value={staat.op}
            fout={foutBij(fouten, 'op')}
            nietNaNu
            onChange={(op) => zet({ op })}
          />
          <Tekst
            label={zin(t`Kenmerk van de IGJ`)}
            optioneel
            name="kenmerk"
            value={staat.kenmerk}
            fout={foutBij(fouten, 'kenmerk')}
            onChange={(e) => zet({ kenmerk: e.target.value })}
          />
          {soort === 'BEVESTIGING' && (
            <JaNee
              label={zin(t`Vraagt de IGJ een rapport van uw onderzoek?`)}
              name="rapportageGevraagd"
              waarde={staat.rapportageGevraagd}
              onKies={(rapportageGevraagd) => zet({ rapportageGevraagd })}
              fouten={fouten}
            />
          )}
          {gevraagd && (
            <VrijeDag
              label={t`Laatste dag voor het rapport`}
              hint={zin(t`Noemt de IGJ geen dag? Laat dit leeg: dan hebt u 8 weken.`)}
              name="rapportageUiterlijk"
              optioneel
              dag={staat.rapportageUiterlijk}
              onDag={(rapportageUiterlijk) => zet({ rapportageUiterlijk })}
              fouten={fouten}
            />
          )}
          {soort === 'VRAAG' && (
            <LaatsteDag zin={zin} dag={staat.uiterlijk} onDag={(uiterlijk) => zet({ uiterlijk })} fouten={fouten} />
          )}
          <Tekstvak
            label={soort === 'VRAAG' ? t`Wat wordt er gevraagd?` : t`Uitleg`}
            optioneel={soort !== 'VRAAG'}
            name="toelichting"
            max={2000}
            value={staat.toelichting}
            fout={foutBij(fouten, 'toelichting')}
            onChange={(e) => zet({ toelichting: e.target.value })}
          />
        </>
      )}
    </Brief>
  );
}

interface LaatsteDagProps {
  readonly zin: (tekst: string) => string;
  readonly dag: string | null;
  readonly onDag: (dag: string | null) => void;
  readonly fouten: readonly Fout[];
}

/** Of a question on paper: with a day there is a term. */
function LaatsteDag({ zin, dag, onDag, fouten }: LaatsteDagProps): ReactNode {
  const { t } = useLingui();
  return (
    <VrijeDag
      label={t`Laatste dag voor uw antwoord`}
      hint={zin(t`Noemt de IGJ een dag? Dan start er een termijn.`)}
      name="uiterlijk"
      optioneel
      dag={dag}
      onDag={onDag}
      fouten={fouten}
    />
  );
}
