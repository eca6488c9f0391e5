import type { Query } from '../../library/library.ts';
import { safeLine } from '../../render/safe-text.ts';

/** A query as it was typed: `border gate leader:"To Lam"`; empty for the whole library. */
export const told = ({ text }: Query): string => safeLine(text.trim());
