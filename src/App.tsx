// What stands where on the page? Toolbar, headline, the chosen view, the panel and the bar of phases.
import type { ReactNode } from 'react';
import styles from './App.module.css';
import type { ViewName } from './store/AppState.ts';
import type { AppStoreApi } from './store/createAppStore.ts';
import { ComparisonView } from './views/comparison/ComparisonView.tsx';
import { findPositions } from './views/graph/findPositions.ts';
import { GraphView } from './views/graph/GraphView.tsx';
import { DraftsDialog } from './views/keep/DraftsDialog.tsx';
import { LeaveDialog } from './views/keep/LeaveDialog.tsx';
import { PasteDialog } from './views/keep/PasteDialog.tsx';
import { MatrixView } from './views/matrix/MatrixView.tsx';
import { DropZone } from './views/page/DropZone.tsx';
import { Gallery } from './views/page/Gallery.tsx';
import { NoticeBar } from './views/page/NoticeBar.tsx';
import { ProblemsDialog } from './views/page/ProblemsDialog.tsx';
import { ShortcutsDialog } from './views/page/ShortcutsDialog.tsx';
import { Toolbar } from './views/page/Toolbar.tsx';
import { ViewBoundary } from './views/page/ViewBoundary.tsx';
import { Panel } from './views/panel/Panel.tsx';
import { Headline } from './views/phases/Headline.tsx';
import { PhaseBar } from './views/phases/PhaseBar.tsx';
import { VerdictNews } from './views/phases/VerdictNews.tsx';
import { PlanDialog } from './views/plan/PlanDialog.tsx';
import { ProposalDialog } from './views/proposal/ProposalDialog.tsx';
import { ShareDialog } from './views/share/ShareDialog.tsx';
import { AppContext } from './views/shared/AppContext.ts';
import { useApp } from './views/shared/useApp.ts';
import { StartDialog } from './views/start/StartDialog.tsx';

export function App({ store }: { readonly store: AppStoreApi }) {
  return (
    <AppContext value={store}>
      <Page />
    </AppContext>
  );
}

/** The comparison draws the graph twice, and knows no other view. */
const VIEWS: Readonly<Record<ViewName, ReactNode>> = {
  graph: <GraphView />,
  matrix: <MatrixView />,
  comparison: <ComparisonView graph={<GraphView isSmall />} positionsOf={findPositions} />,
};

function Page() {
  const view = useApp((state) => state.viewpoint.view);
  return (
    <DropZone className={styles['page'] ?? ''}>
      <Toolbar />
      <main className={styles['main']}>
        <NoticeBar />
        <ViewBoundary>
          {view !== 'comparison' && <Headline />}
          <VerdictNews />
        </ViewBoundary>
        <div className={styles['view']}>
          <ViewBoundary>{VIEWS[view]}</ViewBoundary>
        </div>
      </main>
      <ViewBoundary>
        <Panel />
      </ViewBoundary>
      <ViewBoundary>
        <PhaseBar />
      </ViewBoundary>
      <Dialogs />
    </DropZone>
  );
}

function Dialogs() {
  const dialog = useApp((state) => state.session.dialog);
  return (
    <>
      {dialog === 'gallery' && <Gallery />}
      {dialog === 'plan' && <PlanDialog />}
      {dialog === 'proposal' && <ProposalDialog />}
      {dialog === 'share' && <ShareDialog />}
      {dialog === 'shortcuts' && <ShortcutsDialog />}
      {dialog === 'drafts' && <DraftsDialog />}
      {dialog === 'paste' && <PasteDialog />}
      {dialog === 'new' && <StartDialog />}
      <ProblemsDialog />
      <LeaveDialog />
    </>
  );
}
