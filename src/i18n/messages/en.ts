// All texts in English, joined from one file per part of the product. ICU message syntax.
import { actorMenu } from './en/actorMenu.ts';
import { claims } from './en/claims.ts';
import { cli } from './en/cli.ts';
import { comparison } from './en/comparison.ts';
import { editing } from './en/editing.ts';
import { edits } from './en/edits.ts';
import { findings } from './en/findings.ts';
import { graph } from './en/graph.ts';
import { keep } from './en/keep.ts';
import { matrix } from './en/matrix.ts';
import { news } from './en/news.ts';
import { order } from './en/order.ts';
import { page } from './en/page.ts';
import { panel } from './en/panel.ts';
import { phaseEditing } from './en/phaseEditing.ts';
import { phases } from './en/phases.ts';
import { planDialog } from './en/planDialog.ts';
import { planner } from './en/planner.ts';
import { problems } from './en/problems.ts';
import { proposal } from './en/proposal.ts';
import { reasons } from './en/reasons.ts';
import { review } from './en/review.ts';
import { share } from './en/share.ts';
import { slip } from './en/slip.ts';

export const en = {
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
