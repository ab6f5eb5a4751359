// All texts in Swedish, joined from one file per part of the product. ICU message syntax.
import { actorMenu } from './sv/actorMenu.ts';
import { claims } from './sv/claims.ts';
import { cli } from './sv/cli.ts';
import { comparison } from './sv/comparison.ts';
import { editing } from './sv/editing.ts';
import { edits } from './sv/edits.ts';
import { findings } from './sv/findings.ts';
import { graph } from './sv/graph.ts';
import { keep } from './sv/keep.ts';
import { matrix } from './sv/matrix.ts';
import { news } from './sv/news.ts';
import { order } from './sv/order.ts';
import { page } from './sv/page.ts';
import { panel } from './sv/panel.ts';
import { phaseEditing } from './sv/phaseEditing.ts';
import { phases } from './sv/phases.ts';
import { planDialog } from './sv/planDialog.ts';
import { planner } from './sv/planner.ts';
import { problems } from './sv/problems.ts';
import { proposal } from './sv/proposal.ts';
import { reasons } from './sv/reasons.ts';
import { review } from './sv/review.ts';
import { share } from './sv/share.ts';
import { slip } from './sv/slip.ts';

export const sv = {
  actorMenu,
  claims,
  cli,
  comparison,
  editing,
  edits,
  findings,
  graph,
  keep,
  matrix,
  news,
  order,
  page,
  panel,
  phaseEditing,
  phases,
  planDialog,
  planner,
  problems,
  proposal,
  reasons,
  review,
  share,
  slip,
} as const;
