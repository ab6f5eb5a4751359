// All texts in Swedish, joined from one file per part of the product. ICU message syntax.
import { actorMenu } from './sv/actorMenu.ts';
import { cli } from './sv/cli.ts';
import { comparison } from './sv/comparison.ts';
import { editing } from './sv/editing.ts';
import { edits } from './sv/edits.ts';
import { graph } from './sv/graph.ts';
import { keep } from './sv/keep.ts';
import { matrix } from './sv/matrix.ts';
import { news } from './sv/news.ts';
import { page } from './sv/page.ts';
import { panel } from './sv/panel.ts';
import { phaseEditing } from './sv/phaseEditing.ts';
import { phases } from './sv/phases.ts';
import { planDialog } from './sv/planDialog.ts';
import { problems } from './sv/problems.ts';
import { reasons } from './sv/reasons.ts';
import { share } from './sv/share.ts';

export const sv = {
  actorMenu,
  cli,
  comparison,
  editing,
  edits,
  graph,
  keep,
  matrix,
  news,
  page,
  panel,
  phaseEditing,
  phases,
  planDialog,
  problems,
  reasons,
  share,
} as const;
