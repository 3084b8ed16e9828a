import type { Rule } from 'eslint';

declare const huis: { rules: Record<'geen-nu' | 'geen-upsert', Rule.RuleModule> };
export default huis;
