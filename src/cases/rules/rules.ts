import { CONTRARY_RULES } from './contrary-rules.js';
import { DATE_RULES } from './date-rules.js';
import type { Rule } from './rule.js';
import { TERM_RULES } from './term-rules.js';

/** Every rule that finds disputes, in the order in which they are told. */
export const RULES: readonly Rule[] = Object.freeze([...DATE_RULES, ...TERM_RULES, ...CONTRARY_RULES]);
