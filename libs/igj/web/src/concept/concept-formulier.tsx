import { Trans, useLingui } from '@lingui/react/macro';
import { controleerVeld, isVerplicht, ontbrekend, veldVan } from '@meldbaken/igj/model';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  StoringBericht,
  useHandeling,
  Weigering,
  type ExterneMeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Bewaard, Formulier, Foutsamenvatting, Kaart, Knop, Stapel, useNu, type Fout } from '@meldbaken/platform/ui';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { perGroep } from '../delen/groepen';
import { Teruggestuurd } from '../besluit/teruggestuurd';
import { Botsing } from './botsing';
import { ExterneMeldingAanbiedenDocument } from './concept.graphql';
import { MistNog } from './mist-nog';
import { useConceptVelden } from './use-concept-velden';
import { VeldGroepKaart } from './veld-groep-kaart';

interface ConceptFormulierProps {
  readonly melding: ExterneMeldingDelenFragment;
  readonly opnieuw: () => void;
}

/** The prepared report: filled in over days by several people, each answer saved as one leaves it. */
export function ConceptFormulier({ melding, opnieuw }: ConceptFormulierProps): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const vorm = useRef<HTMLFormElement>(null);
  const concept = useConceptVelden(melding);
  const aanbieden = useHandeling(ExterneMeldingAanbiedenDocument);
  const [onzeker, zetOnzeker] = useState<Readonly<Record<string, string>>>({});
  const [klaar, zetKlaar] = useState<ReadonlySet<string>>(new Set());
  const [poging, zetPoging] = useState(0);
  const { antwoorden, handeling, botsing } = concept;
  const { categorie } = melding;

  const vanServer = [aanbieden.uitkomst, handeling.uitkomst].flatMap((u) => foutenVan(isGeweigerd(u) ? u : null));
  const eigenFout = (code: string): string | undefined =>
    onzeker[code] ?? (controleerVeld(code, antwoorden[code], new Date(nu)) ?? undefined)?.bericht;
  const foutVan = (code: string): string | undefined =>
    (klaar.has(code) || poging > 0 ? eigenFout(code) : undefined) ?? foutBij(vanServer, code);
  // Who reports is filled in from the bestuurder when the report is offered.
  const mist = ontbrekend(categorie, antwoorden).filter(({ waarvandaan }) => waarvandaan !== 'BESTUURDER');
  const eigenFouten = melding.velden.flatMap(({ code }): Fout[] => {
    const bericht = eigenFout(code);
    return bericht === undefined ? [] : [{ veld: code, bericht }];
  });
  const fouten = poging > 0 ? (eigenFouten.length > 0 ? eigenFouten : vanServer) : [];

  const verlaat = (code: string): void => {
    zetKlaar((oud) => new Set([...oud, code]));
    void concept.bewaar();
  };
  const biedAan = async (e: FormEvent): Promise<void> => {
    e.preventDefault();
    aanbieden.wis();
    zetPoging((n) => n + 1);
    if (eigenFouten.length > 0 || !(await concept.bewaar())) return;
    const uitkomst = await aanbieden.voer({ id: melding.id, versie: concept.versie() });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename === 'ExterneMelding') opnieuw();
    if (uitkomst?.__typename === 'ExterneMeldingVersieVerouderd') concept.neemOver(uitkomst.huidig);
  };
  const naar = (code: string): void => {
    const veld = vorm.current?.querySelector<HTMLElement>(`[name="${CSS.escape(code)}"]`);
    veld?.focus();
    veld?.scrollIntoView({ block: 'center' });
  };

  if (botsing) return <Botsing concept={concept} velden={melding.velden} />;
  return (
    <Stapel ruimte="ruim">
      <Teruggestuurd melding={melding} />
      <MistNog velden={mist} onNaar={naar} />
      <Formulier ref={vorm} onSubmit={(e) => void biedAan(e)}>
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <StoringBericht storing={handeling.storing} onOpnieuw={() => void concept.bewaar()} />
        {perGroep(melding.velden).map(({ naam, velden }) => (
          <VeldGroepKaart
            key={naam}
            naam={naam}
            velden={velden}
            antwoorden={antwoorden}
            isVerplicht={(veld) => {
              const vast = veldVan(veld.code);
              return vast ? isVerplicht(vast, categorie, antwoorden) : veld.verplicht;
            }}
            foutVan={foutVan}
            onSchrijf={concept.schrijf}
            onOnzeker={(code, bericht) => zetOnzeker((oud) => metBericht(oud, code, bericht))}
            onKlaar={verlaat}
          />
        ))}
        <Kaart titel={t`Klaar?`}>
          {aanbieden.uitkomst?.__typename === 'ExterneMeldingVersieVerouderd' && (
            <Bericht soort="waarschuwing" meld>
              <Trans>Iemand anders veranderde een antwoord. U ziet nu de nieuwste versie. Kijk hem na.</Trans>
            </Bericht>
          )}
          <Weigering handeling={aanbieden} actie={{ label: t`Ga naar de zaak`, href: `/meldingen/${melding.meldingNummer}` }} />
          <p>
            <Trans>De bestuurder leest de melding en beslist. Er gaat nog niets naar de IGJ.</Trans>
          </p>
          <div className="mb-rij">
            <Knop type="submit" bezig={aanbieden.bezig}>
              <Trans>Bied aan de bestuurder aan</Trans>
            </Knop>
            <Knop variant="twee" bezig={concept.stand.stand === 'bezig'} onClick={() => void concept.bewaar()}>
              <Trans>Bewaar</Trans>
            </Knop>
            <Bewaard {...concept.stand} />
          </div>
        </Kaart>
      </Formulier>
    </Stapel>
  );
}

function metBericht(oud: Readonly<Record<string, string>>, code: string, bericht: string | undefined): Readonly<Record<string, string>> {
  const rest = Object.fromEntries(Object.entries(oud).filter(([naam]) => naam !== code));
  return bericht === undefined ? rest : { ...rest, [code]: bericht };
}
