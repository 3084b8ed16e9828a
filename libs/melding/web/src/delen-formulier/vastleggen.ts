import type { DeelNaam } from '@meldbaken/melding/model';
import type { DelenNaHandelingFragment, Document, MetUitkomst } from '@meldbaken/platform/graphql-client';
import {
  BesprekingVastleggenDocument,
  ClientgesprekVastleggenDocument,
  GeheimhoudingVastleggenDocument,
  OnderzoekVastleggenDocument,
  OordeelVastleggenDocument,
  OorzakenboomVastleggenDocument,
  PlegergesprekVastleggenDocument,
  PolitiecontactVastleggenDocument,
  SignaleringVastleggenDocument,
  StrafbaarheidVastleggenDocument,
  ToestemmingswegingVastleggenDocument,
  WaarnemingVastleggenDocument,
} from './vastleggen.graphql';

/** What every act on a part takes; which answers fit, the model says. */
export interface VastleggenVariabelen extends Record<string, unknown> {
  readonly sleutel: string;
  readonly meldingId: string;
  readonly onderdeelId: string | null;
  readonly versie: number;
  readonly invoer: object;
}

/** The act that records each part. */
export const VASTLEGGEN: Readonly<
  Record<DeelNaam, Document<MetUitkomst<DelenNaHandelingFragment>, VastleggenVariabelen>>
> = {
  strafbaar: StrafbaarheidVastleggenDocument,
  politiecontact: PolitiecontactVastleggenDocument,
  clientgesprek: ClientgesprekVastleggenDocument,
  toestemmingsweging: ToestemmingswegingVastleggenDocument,
  plegergesprek: PlegergesprekVastleggenDocument,
  onderzoek: OnderzoekVastleggenDocument,
  oorzaken: OorzakenboomVastleggenDocument,
  oordeel: OordeelVastleggenDocument,
  signalering: SignaleringVastleggenDocument,
  waarneming: WaarnemingVastleggenDocument,
  bespreking: BesprekingVastleggenDocument,
  geheimhouding: GeheimhoudingVastleggenDocument,
};
