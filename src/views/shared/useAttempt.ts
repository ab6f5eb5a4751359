// What happens when an edit is tried? It is made, or why it cannot be is kept, to be shown where it was tried.
import { useState } from 'react';
import type { Edit } from '../../model/edits/Edit.ts';
import { useEditing } from './useEditing.ts';

export function useAttempt() {
  const { edit: make, obstacleTo } = useEditing();
  const [problem, setProblem] = useState<string | null>(null);
  return {
    /** Null: the last one was made, or none has been tried. */
    problem,
    /** Whether it was made. */
    attempt: (edit: Edit): boolean => {
      const obstacle = obstacleTo(edit);
      setProblem(obstacle);
      if (obstacle === null) make(edit);
      return obstacle === null;
    },
    forget: () => setProblem(null),
  };
}
