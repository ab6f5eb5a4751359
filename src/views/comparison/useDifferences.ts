// Which links fare otherwise in the column that is looked at?
import { useMemo } from 'react';
import type { ActorId } from '../../model/Scenario.ts';
import { type DifferenceGroup, toDifferences } from './toDifferences.ts';
import type { Compared } from './useComparison.ts';

/** How many links are listed; the axis counts all. */
export const LISTED = 600;

export function useDifferences({ a, b, column, comparison }: Compared): readonly DifferenceGroup[] {
  return useMemo(() => {
    const producerAt = (address: string): ActorId =>
      a.names.producersAt(address)[0] ?? b.names.producersAt(address)[0] ?? address;
    return toDifferences(comparison.links(column, LISTED), producerAt);
  }, [a, b, column, comparison]);
}
