import type { Problem } from '../domain/shared/problem.ts';
export function guardMdx(_body: string, _file: string): readonly Problem[] {
  return [];
}
