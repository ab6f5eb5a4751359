// How is it told what a new plan would be, and what is wrong with a field?
import type { Words } from '../../i18n/createWords.ts';
import type { Start, StartProblem } from './toStart.ts';

export function describeStart(start: Start, { t }: Words): string {
  const { contract, platform, versions, consumers, producers, problems, links } = start;
  const [first, target] = [versions[0], versions.at(-1)];
  const isWhole = Object.values(problems).every(({ kind }) => kind === 'no-contract');
  if (!isWhole || first === undefined || target === undefined) return t('keep.start.unfinished');
  const values = {
    contract: contract || '…',
    platform,
    first,
    target,
    consumers: consumers.names.length,
    producers: producers.names.length,
  };
  const sentence = t(versions.length > 1 ? 'keep.start.preview' : 'keep.start.previewOne', values);
  return `${sentence} ${t('keep.start.links', { count: links })}`;
}

export function describeStartProblem(problem: StartProblem, { t }: Words): string {
  switch (problem.kind) {
    case 'same-version':
      return t('keep.start.problems.same-version', { name: problem.name });
    case 'too-many':
    case 'not-a-number':
      return t(`keep.start.problems.${problem.kind}`, { limit: problem.limit });
    default:
      return t(`keep.start.problems.${problem.kind}`);
  }
}
