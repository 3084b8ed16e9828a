import { AanbiedersLezer } from './aanbieders.lezer';
import { AanbiedersResolver } from './aanbieders.resolver';
import { ExterneMeldingCijfersLezer } from './externe-melding-cijfers.lezer';

/** Providers over time at the inspectie, and the figures of both sides. */
export const AANBIEDERS_PROVIDERS = [AanbiedersLezer, ExterneMeldingCijfersLezer, AanbiedersResolver] as const;
