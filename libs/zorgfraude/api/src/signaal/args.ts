import { ID, Int } from '@nestjs/graphql';

export const SIGNAAL = { type: () => ID, description: 'Het signaal.' } as const;
export const VERSIE = { type: () => Int, description: 'De versie die u zag.' } as const;
export const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' } as const;
