import { useLingui } from '@lingui/react/macro';
import { MAATREGEL_CODES, type MaatregelCode } from '@meldbaken/igj/contract';
import { ladderVoor, slaatOver, tredeVan, type MaatregelTrede } from '@meldbaken/igj/model';
import { alsCode, foutBij, useHandeling, type ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { dagVan, Keuze, Radios, useNu, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { AlleenInspectie, ZietDeAanbieder } from './alleen-inspectie';
import { ZaakMaatregelNemenDocument } from './inspectie.graphql';
import { JaNee } from './ja-nee';
import { VrijeDag } from './vrije-dag';

interface MaatregelFormulierProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  /** Measures that this provider had before. */
  readonly eerder: readonly MaatregelCode[];
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

/** One step of the ladder; passing over a lighter one asks for a reason. */
export function MaatregelFormulier({ zaak, eerder, ...rest }: MaatregelFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakMaatregelNemenDocument);
  const vandaag = dagVan(useNu());
  const [code, zetCode] = useState<MaatregelCode>();
  const [grondslag, zetGrondslag] = useState('');
  const [beginOp, zetBegin] = useState<string | null>(vandaag);
  const [eindOp, zetEind] = useState<string | null>(null);
  const [uiterlijk, zetUiterlijk] = useState<string | null>(null);
  const [voorwaarden, zetVoorwaarden] = useState('');
  const [reden, zetReden] = useState('');
  const [vertel, zetVertel] = useState<boolean>();
  const [bericht, zetBericht] = useState('');
  const ladder = ladderVoor(zaak.categorie);
  const trede = code && tredeVan(code, ladder);
  const over = code !== undefined && slaatOver(code, eerder);
  const eist = trede?.eist === true;
  const mist = (): readonly Fout[] => [
    ...(code === undefined ? [{ veld: 'code', bericht: t`Kies een maatregel.` }] : []),
    ...(code !== undefined && grondslag === '' ? [{ veld: 'grondslag', bericht: t`Kies de grondslag.` }] : []),
    ...(beginOp === null ? [{ veld: 'beginOp', bericht: t`Kies de eerste dag.` }] : []),
    ...(over ? leeg(reden, t`Schrijf op waarom een lichtere maatregel niet genoeg is.`, 'reden') : []),
    ...(eist ? leeg(voorwaarden, t`Schrijf op wat de aanbieder moet doen.`, 'voorwaarden') : []),
    ...(eist && uiterlijk === null ? [{ veld: 'uiterlijk', bericht: t`Kies de laatste dag.` }] : []),
    ...(vertel === undefined ? [{ veld: 'vertel', bericht: t`Kies of de aanbieder dit nu te lezen krijgt.` }] : []),
  ];
  return (
    <Brief
      {...rest}
      titel={t`Neem een maatregel`}
      uitleg={<p>{t`De lichtste maatregel die werkt, gaat voor. De volgorde is een aanname.`}</p>}
      knop={vertel === true ? t`Neem de maatregel en stuur het bericht` : t`Neem de maatregel`}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        zaakId: zaak.id,
        versie: zaak.versie,
        maatregel: {
          code: code ?? 'GESPREK',
          grondslag,
          beginOp: beginOp ?? vandaag,
          eindOp,
          uiterlijk,
          voorwaarden,
          reden: over ? reden : '',
          bericht: vertel === true ? bericht : null,
        },
      })}
      mist={mist}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Welke maatregel?`}
            name="code"
            value={code ?? null}
            fout={foutBij(fouten, 'code')}
            onChange={(e) => {
              const nieuw = alsCode(e.target.value, MAATREGEL_CODES);
              zetCode(nieuw);
              zetGrondslag((nieuw && tredeVan(nieuw, ladder)?.grondslagen[0]) ?? '');
            }}
            opties={ladder.map((x) => ({ waarde: x.code, label: x.naam, hint: x.uitleg }))}
          />
          {trede && <Grondslag trede={trede} waarde={grondslag} onKies={zetGrondslag} fouten={fouten} />}
          {over && (
            <>
              <AlleenInspectie />
              <TekstVeld
                label={t`Waarom is een lichtere maatregel niet genoeg?`}
                name="reden"
                max={10_000}
                value={reden}
                fouten={fouten}
                onSchrijf={zetReden}
              />
            </>
          )}
          <VrijeDag label={t`Eerste dag`} name="beginOp" dag={beginOp} onDag={zetBegin} fouten={fouten} />
          <LaatsteDag hoogstens={trede?.hoogstensDagen} dag={eindOp} onDag={zetEind} fouten={fouten} />
          {eist && (
            <Eisen
              voorwaarden={voorwaarden}
              onVoorwaarden={zetVoorwaarden}
              uiterlijk={uiterlijk}
              onUiterlijk={zetUiterlijk}
              fouten={fouten}
            />
          )}
          <JaNee
            label={t`Krijgt de aanbieder dit nu te lezen?`}
            hint={t`Dan gaan de maatregel, de grondslag, de dagen en wat er moet gebeuren mee. De reden niet.`}
            name="vertel"
            waarde={vertel}
            onKies={zetVertel}
            fouten={fouten}
          />
          {vertel === true && (
            <>
              <ZietDeAanbieder />
              <TekstVeld
                label={t`Uw tekst erbij`}
                name="bericht"
                optioneel
                value={bericht}
                fouten={fouten}
                onSchrijf={zetBericht}
              />
            </>
          )}
        </>
      )}
    </Brief>
  );
}

interface EisenProps {
  readonly voorwaarden: string;
  readonly onVoorwaarden: (tekst: string) => void;
  readonly uiterlijk: string | null;
  readonly onUiterlijk: (dag: string | null) => void;
  readonly fouten: readonly Fout[];
}

/** What the provider must do, and by when. */
function Eisen({ voorwaarden, onVoorwaarden, uiterlijk, onUiterlijk, fouten }: EisenProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <TekstVeld
        label={t`Wat moet de aanbieder doen?`}
        name="voorwaarden"
        max={10_000}
        value={voorwaarden}
        fouten={fouten}
        onSchrijf={onVoorwaarden}
      />
      <VrijeDag
        label={t`Uiterlijk op`}
        hint={t`Dan moet het klaar zijn.`}
        name="uiterlijk"
        dag={uiterlijk}
        onDag={onUiterlijk}
        fouten={fouten}
      />
    </>
  );
}

interface GrondslagProps {
  readonly trede: MaatregelTrede;
  readonly waarde: string;
  readonly onKies: (grondslag: string) => void;
  readonly fouten: readonly Fout[];
}

/** A choice where there is one; else what it rests on. */
function Grondslag({ trede, waarde, onKies, fouten }: GrondslagProps): ReactNode {
  const { t } = useLingui();
  if (trede.grondslagen.length < 2) return <p>{t`Grondslag: ${trede.grondslagen.join(', ')}.`}</p>;
  return (
    <Keuze
      label={t`Grondslag`}
      name="grondslag"
      value={waarde}
      fout={foutBij(fouten, 'grondslag')}
      onChange={(e) => onKies(e.target.value)}
      opties={trede.grondslagen.map((g) => ({ waarde: g, label: g }))}
    />
  );
}

interface LaatsteDagProps {
  readonly hoogstens: number | undefined;
  readonly dag: string | null;
  readonly onDag: (dag: string | null) => void;
  readonly fouten: readonly Fout[];
}

/** Open, but for a measure that may last so long and no longer. */
function LaatsteDag({ hoogstens, ...rest }: LaatsteDagProps): ReactNode {
  const { t } = useLingui();
  return (
    <VrijeDag
      {...rest}
      label={t`Laatste dag`}
      hint={hoogstens === undefined ? undefined : t`Hoogstens ${hoogstens} dagen na de eerste dag.`}
      name="eindOp"
      optioneel={hoogstens === undefined}
    />
  );
}
