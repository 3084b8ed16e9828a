import { Trans } from '@lingui/react/macro';
import {
  antwoordVan,
  isLeeg,
  waardeTekst,
  type Antwoord,
  type Hoofdstuk,
  type RapportageElement,
} from '@meldbaken/igj/model';
import { Bij, Kaart, Lopend, Moment, Stapel, Tabel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { inhoudVan, versieVan, type Rapport } from './rapportage-delen';

interface HoofdstukLezenProps {
  readonly rapport: Rapport;
  readonly hoofdstuk: Hoofdstuk;
  /** Its place in the report; without it the page has its title already. */
  readonly nummer?: number;
  readonly actie?: ReactNode;
}

/** One chapter as it reads; what is empty says so. */
export function HoofdstukLezen({ rapport, hoofdstuk, nummer, actie }: HoofdstukLezenProps): ReactNode {
  const versie = versieVan(rapport, hoofdstuk.code);
  const inhoud = inhoudVan(hoofdstuk, versie);
  const Kop = nummer === undefined ? 'h2' : 'h3';
  return (
    <Kaart titel={nummer === undefined ? undefined : `${nummer}. ${hoofdstuk.titel}`} actie={actie}>
      <Stapel>
        {versie && (
          <Bij>
            <Trans>
              Versie {versie.versie}, {versie.door}
            </Trans>
            , <Moment moment={versie.op} />
          </Bij>
        )}
        {hoofdstuk.elementen.map((element) => (
          <div key={element.code}>
            <Kop>{element.label}</Kop>
            <Inhoud element={element} antwoord={antwoordVan(inhoud, element.code)} />
          </div>
        ))}
      </Stapel>
    </Kaart>
  );
}

interface Regel {
  readonly sleutel: string;
  readonly rij: Readonly<Record<string, string>>;
}

function Inhoud({ element, antwoord }: { element: RapportageElement; antwoord: Antwoord }): ReactNode {
  if (isLeeg(antwoord))
    return (
      <Bij>
        <Trans>Niet ingevuld.</Trans>
      </Bij>
    );
  const { kolommen } = element;
  if (!kolommen)
    return (
      <Lopend>
        {waardeTekst(element, antwoord.tekst)
          .split('\n')
          .filter((regel) => regel.trim() !== '')
          .map((regel, i) => (
            <p key={i}>{regel}</p>
          ))}
      </Lopend>
    );
  const rijen = antwoord.rijen.map((rij, i) => ({ rij, sleutel: String(i) }));
  return (
    <Tabel<Regel>
      bijschrift={element.label}
      rijen={rijen}
      sleutelVan={({ sleutel }) => sleutel}
      kolommen={kolommen.map((k, i) => ({
        sleutel: k.code,
        kop: k.label,
        rijkop: i === 0,
        cel: ({ rij }) => waardeTekst(k, rij[k.code] ?? '') || '-',
      }))}
    />
  );
}
