import type { Rule } from 'eslint';

declare const huis: { rules: Record<'geen-nu' | 'geen-upsert' | 'eigen-context', Rule.RuleModule> };
export default huis;
