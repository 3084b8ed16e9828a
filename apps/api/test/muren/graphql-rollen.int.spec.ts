import { GraphQLSchemaHost } from '@nestjs/graphql';
import { demoAccounts } from '../../../../libs/organisatie/api/src/demo/demo-accounts';
