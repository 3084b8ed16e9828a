import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Knop, Radios, Stapel, Tekst, type Fout } from '@meldbaken/platform/ui';
import { TOESTEMMING_WIJZEN_HR, type ToestemmingWijze } from '@meldbaken/vergewis/contract';
import { TOESTEMMING_WIJZE_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { ReferentieToestemmingDocument } from './referenties.graphql';
import { GOED, type VormProps } from './vorm';

const LEEG = { naam: '', organisatie: '', relatie: '', contact: '' };
const MEESTE = 5;

/** Consent names who may be asked: nobody else may be called. */
export function ToestemmingFormulier({ id, versie, ...rest }: VormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ReferentieToestemmingDocument);
  const dag = useStapDag();
  const [wijze, zetWijze] = useState<ToestemmingWijze | null>(null);
  const [lijst, zetLijst] = useState([LEEG]);
  const zet = (i: number, veld: keyof typeof LEEG, waarde: string): void =>
    zetLijst((l) => l.map((r, j) => (i === j ? { ...r, [veld]: waarde } : r)));
  const mist = (): readonly Fout[] => [
    ...dagMist(dag, 'gegevenOp', t`Vul de dag in waarop de toestemming is gegeven.`),
    ...(wijze === null ? [{ veld: 'wijze', bericht: t`Kies hoe de toestemming is gegeven.` }] : []),
    ...lijst.flatMap((r, i) => [
      ...leeg(r.naam, `referenten.${i}.naam`, t`Vul de naam in.`),
      ...leeg(r.organisatie, `referenten.${i}.organisatie`, t`Vul in waar deze persoon werkt of werkte.`),
      ...leeg(r.relatie, `referenten.${i}.relatie`, t`Vul in hoe zij samenwerkten.`),
      ...leeg(r.contact, `referenten.${i}.contact`, t`Vul een telefoonnummer of e-mailadres in.`),
    ]),
  ];
  return (
    <StapFormulier
      {...rest}
      titel={t`Leg de toestemming vast`}
      uitleg={
        <p>{t`U mag alleen mensen vragen die deze persoon zelf noemt. Deze persoon kan de toestemming altijd intrekken.`}</p>
      }
      knop={t`Leg vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id,
        versie,
        invoer: { gegevenOp: dag.dag ?? '', wijze: wijze ?? 'SCHRIFTELIJK', referenten: lijst },
      })}
      mist={mist}
    >
      {(fouten) => (
        <>
          <StapDagVeld label={t`Wanneer gaf deze persoon toestemming?`} name="gegevenOp" dag={dag} fouten={fouten} />
          <Radios
            label={t`Hoe is de toestemming gegeven?`}
            hint={t`Bewaar het papier of de e-mail zolang de sollicitatie loopt.`}
            name="wijze"
            value={wijze}
            fout={foutBij(fouten, 'wijze')}
            onChange={(e) => zetWijze(TOESTEMMING_WIJZEN_HR.find((w) => w === e.target.value) ?? null)}
            opties={TOESTEMMING_WIJZEN_HR.map((w) => ({ waarde: w, label: TOESTEMMING_WIJZE_LABEL[w] }))}
          />
          {lijst.map((r, i) => (
            <ReferentVelden
              key={i}
              nummer={i}
              waarde={r}
              fouten={fouten}
              onZet={(veld, waarde) => zet(i, veld, waarde)}
            />
          ))}
          {lijst.length < MEESTE && (
            <div>
              <Knop variant="twee" onClick={() => zetLijst((l) => [...l, LEEG])}>{t`Nog een referent`}</Knop>
            </div>
          )}
        </>
      )}
    </StapFormulier>
  );
}

interface VeldenProps {
  readonly nummer: number;
  readonly waarde: typeof LEEG;
  readonly fouten: readonly Fout[];
  readonly onZet: (veld: keyof typeof LEEG, waarde: string) => void;
}

function ReferentVelden({ nummer, waarde, fouten, onZet }: VeldenProps): ReactNode {
  const { t } = useLingui();
  const nr = nummer + 1;
  const velden = [
    ['naam', t`Naam van referent ${nr}`],
    ['organisatie', t`Organisatie van referent ${nr}`],
    ['relatie', t`Hoe werkten zij samen?`],
    ['contact', t`Telefoonnummer of e-mailadres`],
  ] as const;
  return (
    <Stapel>
      {velden.map(([veld, label]) => (
        <Tekst
          key={veld}
          label={label}
          name={`referenten.${nummer}.${veld}`}
          autoComplete="off"
          value={waarde[veld]}
          fout={foutBij(fouten, `referenten.${nummer}.${veld}`)}
          onChange={(e) => onZet(veld, e.target.value)}
        />
      ))}
    </Stapel>
  );
}
