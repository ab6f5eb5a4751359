// How many drafts hold what no file does, besides what is open here? Looked up once; 0 until then, and where none are kept.
import { useEffect, useState } from 'react';
import { isUnsavedDraft } from '../../browser/drafts/Draft.ts';
import { findOpenDraft, listDrafts } from '../../browser/drafts/keptDrafts.ts';
import { useAppStore } from '../shared/useApp.ts';

export function useDraftCount(): number {
  const store = useAppStore();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const list = await listDrafts();
      if (isGone || !list.ok) return;
      const current = findOpenDraft(store);
      setCount(list.value.filter((head) => head.id !== current && isUnsavedDraft(head)).length);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [store]);
  return count;
}
